import {describe, expect, it} from "vitest";
import {formatOf} from "../../src/components/format.js";
import {indicatorText, indicatorTick, indicatorValues, nationalValue} from "../../src/components/indicator.js";
import {regionFigures} from "../../src/components/regionFigures.js";
import {counts, outcome, places} from "./pageFixture.js";

const figures = regionFigures("regency", places, counts, outcome(), outcome());
const share = {id: "share", upTo: 4} as const;
const pkh = {id: "pkh", upTo: 4} as const;
const id = formatOf("id");

describe("indicatorValues", () => {
  it("gives the share of families up to the chosen decile", () => {
    expect([...indicatorValues(share, "regency", figures, places, counts)]).toEqual([0.4, 0.1, 0.75]);
  });

  it("gives recipients per hundred families", () => {
    expect([...indicatorValues(pkh, "regency", figures, places, counts)]).toEqual([20, 5, 37.5]);
  });
});

it("weighs a national rate by families, and adds up counts", () => {
  expect(nationalValue(share, Float64Array.of(0.4, 0.1, 0.75), figures)).toBeCloseTo(0.5, 12);
  expect(nationalValue({id: "families", upTo: 4}, figures.families, figures)).toBe(400);
});

it("writes values in full and ticks short, never rounding a share's tick to another number", () => {
  expect(indicatorText(share, 0.384, id)).toBe("38,4%");
  expect(indicatorTick(share, 0.385, id)).toBe("38,5");
  expect(indicatorTick(share, 0.38, id)).toBe("38");
  expect(indicatorTick({id: "changeFamilies", upTo: 4}, -1500, id)).toBe("\u22121,50\u00a0ribu");
  expect(indicatorText({id: "changeRupiah", upTo: 4}, -2e9, id)).toBe("hemat\u00a0Rp2,00\u00a0miliar");
});
