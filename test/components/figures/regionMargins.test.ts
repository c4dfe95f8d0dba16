import {describe, expect, it} from "vitest";
import {regionFigure} from "../../../src/components/figures/regionFigure.js";
import {amountChangeMargins, regionMargins} from "../../../src/components/figures/regionMargins.js";
import {indicatorValues, type Indicator} from "../../../src/components/indicator.js";
import type {PlaceLevel} from "../../../src/components/places.js";
import {regionFigures} from "../../../src/components/regionFigures.js";
import {statedMargins as margins} from "../../fixtures/statedNoise.js";
import {counts, outcome, places, run} from "../pageFixture.js";

const now = outcome({pkh: run({}, [10, 10, 10])}, [40, 10, 100]);
const of = (id: Indicator["id"], level: PlaceLevel = "regency") => {
  const indicator = {id, upTo: 4};
  const baseline = outcome();
  const figures = regionFigures(level, places, counts, now, baseline);
  const margin = regionMargins({indicator, level, places, figures, outcome: now, baseline, margins});
  const values =
    id === "share" ? Float64Array.of(0.4, 0.1, 0.75) : indicatorValues(indicator, level, figures, places, counts);
  return {indicator, values, figures, margin};
};

describe("margins of regions", () => {
  it("are those of the unit for counts, and over the region's families for a share or a rate", () => {
    expect(of("families").margin("pip", 0)).toBe(100);
    expect(of("share").margin("indicator", 2)).toBe(20 / 200);
    expect(of("pip").margin("indicator", 2)).toBe((100 * 100) / 200);
    expect(of("pkh", "province").margin("indicator", 0)).toBe((100 * 40) / 200);
  });

  it("of rupiah add the programmes', each at its region's mean benefit", () => {
    // every unit of the fixture costs one rupiah
    expect(of("families").margin("amount", 0)).toBe(20 + 20 + 100);
    expect(of("families", "province").margin("amount", 1)).toBe(40 + 40 + 200);
  });

  it("of a change are none where the region does not change", () => {
    expect(of("changeFamilies").margin("indicator", 0)).toBe(20);
    expect(of("changeFamilies").margin("indicator", 1)).toBe(0);
    // only PKH moves
    expect(of("changeRupiah").margin("indicator", 2)).toBeCloseTo(Math.hypot(20, 20), 12);
    expect(of("changePerFamily").margin("indicator", 2)).toBeCloseTo(Math.hypot(20, 20) / 200, 12);
    const same = {level: "regency", places, outcome: now, baseline: now, margins} as const;
    expect(amountChangeMargins(same)(0)).toBe(0);
  });

  it("give the display rules what a figure rests on", () => {
    expect(regionFigure(of("share"), "indicator", 2)).toMatchObject({kind: "share", units: 150, families: 200});
    expect(regionFigure(of("pip"), "indicator", 2)).toMatchObject({kind: "rate", units: 75, familiesMargin: 20});
    expect(regionFigure(of("changeFamilies"), "indicator", 2)).toMatchObject({kind: "change", value: -20, units: 20});
    const perFamily = regionFigure(of("changePerFamily"), "indicator", 2);
    expect(perFamily).toMatchObject({
      kind: "rupiahChange",
      value: of("changePerFamily").values[2],
      margin: Math.hypot(20, 20) / 200
    });
    expect(perFamily.units).toBe(Math.abs(of("changePerFamily").figures.amountChange[2]!));
    expect(regionFigure(of("share"), "amount", 2)).toMatchObject({kind: "rupiah", units: 75});
  });
});
