import {expect, it} from "vitest";
import {marginOf, rupiahMargin, type MarginStatement} from "../../src/lattice/margins.js";

const levels = {nation: 80, province: 60, regency: 40, district: 20};
const statement: MarginStatement = {
  method: "as given",
  replicates: 20,
  measures: {families: levels, pupils: levels, persons: levels, received: {...levels, district: 30}}
};

it("gives U of the measure and level", () => {
  expect(marginOf(statement, "families", "province")).toBe(60);
  expect(marginOf(statement, "received", "district")).toBe(30);
});

it("takes the margin of the summed cells where that is narrower", () => {
  expect(marginOf(statement, "families", "regency", {variance: 32, cells: 4})).toBeCloseTo(1.96 * Math.sqrt(128), 12);
  expect(marginOf(statement, "families", "regency", {variance: 32, cells: 400})).toBe(40);
});

it("counts rupiah by the mean benefit, and none where there are no units", () => {
  expect(rupiahMargin(40, 1000, 2_400_000_000)).toBe(96_000_000);
  expect(rupiahMargin(40, 0, 0)).toBe(0);
});
