import {describe, expect, it} from "vitest";
import {fillRegions, type Limits} from "../../src/policy/fillRegions.js";

// two regencies of two bins
const tier = (units: number[], cost = units.map((count) => count * 10)) => {
  return {units: Float64Array.from(units), cost: Float64Array.from(cost)};
};
const shares = (tiers: ReturnType<typeof tier>[], limits: Partial<Limits>) =>
  fillRegions(tiers, 2, {quota: null, ceiling: null, fill: "merata", ...limits}).shares.map((of) => Array.from(of));

describe("fillRegions", () => {
  it("fills a quota over the nation, or each regency's by itself", () => {
    expect(shares([tier([10, 30, 20, 40])], {quota: 50})).toEqual([[0.5, 0.5, 0.5, 0.5]]);
    expect(shares([tier([10, 30, 20, 40])], {quota: Float64Array.of(10, 60)})).toEqual([[0.25, 0.25, 1, 1]]);
    expect(shares([tier([10, 30, 20, 40])], {quota: Float64Array.of(10, 30), fill: "terendah-dulu"})).toEqual([
      [1, 0, 1, 0.25]
    ]);
  });

  it("serves the first tier before the second", () => {
    expect(shares([tier([10, 0, 0, 0]), tier([0, 10, 20, 0])], {quota: 25})[1]).toEqual([0.5, 0.5, 0.5, 0.5]);
    expect(shares([tier([40, 0, 0, 0]), tier([0, 10, 20, 0])], {quota: 10})).toEqual([
      [0.25, 0.25, 0.25, 0.25],
      [0, 0, 0, 0]
    ]);
  });

  it("then holds what is left to the ceiling, so that the tighter binds", () => {
    const filled = fillRegions([tier([10, 30, 20, 40])], 2, {quota: 50, ceiling: 400, fill: "merata"});
    expect(Array.from(filled.shares[0]!)).toEqual([0.4, 0.4, 0.4, 0.4]);
    expect([filled.quotaBinds, filled.ceilingBinds]).toEqual([true, true]);
    const loose = fillRegions([tier([10, 30, 20, 40])], 2, {quota: 50, ceiling: 600, fill: "merata"});
    expect([loose.quotaBinds, loose.ceilingBinds]).toEqual([true, false]);
  });

  it("serves nobody after a limit is met, not even those who cost nothing", () => {
    const free = tier([10, 30, 20, 40], [100, 0, 200, 0]);
    expect(shares([free], {ceiling: 150, fill: "terendah-dulu"})).toEqual([[0.5, 0, 0.5, 0]]);
    expect(shares([free], {ceiling: 300, fill: "terendah-dulu"})).toEqual([[1, 1, 1, 1]]);
  });

  it("counts the regencies that have fewer places than claims", () => {
    const {regenciesAtQuota, quotaBinds} = fillRegions([tier([10, 30, 20, 40])], 2, {
      quota: Float64Array.of(40, 59),
      ceiling: null,
      fill: "merata"
    });
    expect([regenciesAtQuota, quotaBinds]).toEqual([1, true]);
  });
});
