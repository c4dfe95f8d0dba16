import {describe, expect, it} from "vitest";
import {words} from "../../src/components/dictionary.js";
import {formatOf} from "../../src/components/format.js";
import {
  indicatorText,
  indicatorTick,
  indicatorTitle,
  indicatorValues,
  legendTick,
  legendTitle,
  measureName,
  nationalValue
} from "../../src/components/indicator.js";
import {regionFigures} from "../../src/components/regionFigures.js";
import {counts, outcome, places} from "./pageFixture.js";

const figures = regionFigures("regency", places, counts, outcome(), outcome());
const share = {id: "share", upTo: 4} as const;
const pkh = {id: "pkh", upTo: 4} as const;
const perFamily = {id: "changePerFamily", upTo: 4} as const;
const id = formatOf("id");

describe("indicatorValues", () => {
  it("gives the share of families up to the chosen decile", () => {
    expect([...indicatorValues(share, "regency", figures, places, counts)]).toEqual([0.4, 0.1, 0.75]);
  });

  it("gives recipients per hundred families", () => {
    expect([...indicatorValues(pkh, "regency", figures, places, counts)]).toEqual([20, 5, 37.5]);
  });

  it("divides a change in rupiah by all families of the region, and by none where there are none", () => {
    const moved = {...figures, amountChange: Float64Array.of(500, -200, 0)};
    const own = {...moved, families: Float64Array.of(100, 100, 0)};
    expect([...indicatorValues(perFamily, "regency", moved, places, counts)]).toEqual([5, -2, 0]);
    expect([...indicatorValues(perFamily, "regency", own, places, counts)]).toEqual([5, -2, NaN]);
  });
});

describe("a change of one programme", () => {
  const of = (id: "changePerFamily" | "changeRupiah" | "changeFamilies", unit: "family" | "pupil" | "person") => ({
    id,
    upTo: 4,
    programme: {id: "p", name: "PBI", unit}
  });

  it("is called by its programme and by the units that it serves", () => {
    const title = (...measure: Parameters<typeof of>) => indicatorTitle(of(...measure), words("id"), id);
    expect(title("changePerFamily", "person")).toBe("Perubahan rupiah PBI per keluarga");
    expect(title("changeRupiah", "person")).toBe("Perubahan rupiah PBI");
    expect(title("changeFamilies", "family")).toBe("Perubahan keluarga penerima PBI");
    expect(title("changeFamilies", "pupil")).toBe("Perubahan siswa penerima PBI");
    expect(title("changeFamilies", "person")).toBe("Perubahan orang penerima PBI");
    expect(measureName(of("changeFamilies", "pupil"), words("en"))).toBe("Change in pupils served");
    expect(measureName({id: "changeFamilies", upTo: 4}, words("en"))).toBe("Change in families reached");
  });

  it("has its programme over a legend in thousand rupiah too", () => {
    expect(legendTitle(of("changePerFamily", "family"), "", words("id"))).toMatch(/^PBI, ribu rupiah per keluarga/);
    expect(legendTitle(perFamily, "", words("id"))).toMatch(/^Ribu rupiah per keluarga/);
  });
});

it("weighs a national rate by families, and adds up counts", () => {
  expect(nationalValue(share, Float64Array.of(0.4, 0.1, 0.75), figures)).toBeCloseTo(0.5, 12);
  expect(nationalValue(perFamily, Float64Array.of(5, -2, 0), figures)).toBeCloseTo(300 / 400, 12);
  expect(nationalValue(perFamily, Float64Array.of(5, -2, NaN), {...figures, families: Float64Array.of(1, 2, 0)})).toBe(
    1 / 3
  );
  expect(nationalValue({id: "families", upTo: 4}, figures.families, figures)).toBe(400);
});

it("writes values in full and ticks short, never rounding a share's tick to another number", () => {
  expect(indicatorText(share, 0.384, id)).toBe("38,4%");
  expect(indicatorTick(share, 0.385, id)).toBe("38,5");
  expect(indicatorTick(share, 0.38, id)).toBe("38");
  expect(indicatorTick({id: "changeFamilies", upTo: 4}, -1500, id)).toBe("\u22121,50\u00a0ribu");
  expect(indicatorText({id: "changeRupiah", upTo: 4}, -2e9, id)).toBe("hemat\u00a0Rp2,00\u00a0miliar");
});

it("writes rupiah per family in full, and a legend's edges in thousands, as its title says", () => {
  expect(indicatorText(perFamily, -12_340, id)).toBe("hemat\u00a0Rp12,3\u00a0ribu");
  expect([-200_000, 0, 5000, 1500].map((edge) => legendTick(perFamily, edge, false, id))).toEqual([
    "\u2212200",
    "0",
    "+5",
    "+1,5"
  ]);
  expect([false, true].map((isLast) => legendTick(share, 0.38, isLast, id))).toEqual(["38", "38%"]);
});
