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

  it("of one programme's change are its own, whatever the others have", () => {
    const moved = outcome({
      pkh: run({}, [10, 10, 10]),
      sembako: run({}, [1, 1, 1]),
      pip: run({unit: "pupil"}, [20, 9, 75])
    });
    const marginsOf = (id: "changeFamilies" | "changeRupiah", programme: "pkh" | "pip", level: PlaceLevel) => {
      const indicator = {id, upTo: 4, programme: {id: programme, name: programme, unit: "family"}} as const;
      const figures = regionFigures(level, places, counts, moved, outcome(), programme);
      const sources = {indicator, level, places, figures, outcome: moved, baseline: outcome(), margins};
      const margin = regionMargins(sources);
      return places[level].map(({index}) => margin("indicator", index));
    };
    expect(marginsOf("changeFamilies", "pkh", "regency")).toEqual([20, 20, 20]);
    expect(marginsOf("changeFamilies", "pip", "regency")).toEqual([0, 100, 0]);
    expect(marginsOf("changeFamilies", "pip", "province")).toEqual([200, 0]);
    // every unit of the fixture costs one rupiah
    expect(marginsOf("changeRupiah", "pkh", "regency")).toEqual(Array(3).fill(Math.hypot(20, 20)));
    expect(marginsOf("changeRupiah", "pip", "regency")).toEqual([0, Math.hypot(100, 100), 0]);
  });

  it("of a change that is not known are not known either", () => {
    const received = {threshold: NaN};
    const before = outcome({pkh: run(received), sembako: run(received), pip: run({unit: "pupil", ...received})});
    const after = {...now, programmes: {...now.programmes, air: run({}, [1, 2, 3])}};
    const figures = regionFigures("regency", places, counts, after, before, "air");
    for (const id of ["changeFamilies", "changeRupiah"] as const) {
      const indicator = {id, upTo: 4, programme: {id: "air", name: "Air", unit: "family"}} as const;
      const sources = {
        indicator,
        level: "regency",
        places,
        figures,
        outcome: after,
        baseline: before,
        margins
      } as const;
      expect(regionMargins(sources)("indicator", 0)).toBeNaN();
    }
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
