import {describe, expect, it} from "vitest";
import {fillRegions, type Limits} from "../../src/policy/fillRegions.js";

// two regencies of two bins, or the nation's four
const tier = (units: number[], cost = units.map((count) => count * 10)) => {
  return {units: Float64Array.from(units), cost: Float64Array.from(cost)};
};
const filled = (tiers: ReturnType<typeof tier>[], limits: Partial<Limits>) => {
  const bins = limits.quota instanceof Float64Array ? 2 : 4;
  const row = (cells: Float64Array, regency: number) => cells.subarray(regency * bins, (regency + 1) * bins);
  const claimsIn = (regency: number) =>
    tiers.map(({units, cost}) => ({units: row(units, regency), cost: row(cost, regency)}));
  return fillRegions([claimsIn], {quota: null, ceiling: null, fill: "merata", ...limits})[0]!;
};
const shares = (...of: Parameters<typeof filled>) => filled(...of).shares.map((share) => Array.from(share));

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
    const tight = filled([tier([10, 30, 20, 40])], {quota: 50, ceiling: 400});
    expect(Array.from(tight.shares[0]!)).toEqual([0.4, 0.4, 0.4, 0.4]);
    expect([tight.quotaBinds, tight.ceilingBinds]).toEqual([true, true]);
    const loose = filled([tier([10, 30, 20, 40])], {quota: 50, ceiling: 600});
    expect([loose.quotaBinds, loose.ceilingBinds]).toEqual([true, false]);
  });

  it("serves nobody after a limit is met, not even those who cost nothing", () => {
    const free = tier([30, 70, 0, 10], [300, 0, 0, 0]);
    expect(shares([free], {ceiling: 150, fill: "terendah-dulu"})).toEqual([[0.5, 0, 0, 0]]);
    expect(shares([free], {ceiling: 300, fill: "terendah-dulu"})).toEqual([[1, 1, 1, 1]]);
  });

  it("counts the regencies that have fewer places than claims", () => {
    const {regenciesAtQuota, quotaBinds} = filled([tier([10, 30, 20, 40])], {quota: Float64Array.of(40, 59)});
    expect([regenciesAtQuota, quotaBinds]).toEqual([1, true]);
  });

  it("adds up what is served, in the nation's bins", () => {
    const tiers = [tier([10, 30, 20, 40]), tier([0, 10, 10, 0])];
    const {served} = filled(tiers, {quota: Float64Array.of(20, 65), ceiling: 750});
    expect(served.map(({units}) => Array.from(units))).toEqual([
      [5 + 20, 15 + 40].map((count) => (count * 75) / 80),
      [0, 0]
    ]);
    expect(served.map(({cost}) => cost[0]! + cost[1]!)).toEqual([750, 0]);
  });
});
