import {describe, expect, it} from "vitest";
import type {ErrorSpread, PartedErrors, ScenarioErrors} from "../../../src/lattice/utilityReport.js";
import {errorSpread, quantile} from "../../../loaders/utility/errors.js";
import {mechanismMeasure} from "../../../loaders/utility/mechanismMeasure.js";
import {judge} from "../../../loaders/utility/targets.js";

describe("errorSpread", () => {
  const truth = Float64Array.of(10_000, 1_000, 0);
  const pair = (...estimate: readonly number[]) => ({estimate: Float64Array.from(estimate), against: truth});

  it("counts as inside what is off by the per cent or by the units, whichever is wider", () => {
    const of = (...estimate: readonly number[]) =>
      errorSpread([pair(...estimate)], truth, 1, {percent: 1, allowed: 75}).within;
    expect(of(10_100, 1_075, 75)).toBe(1);
    expect(of(10_101, 1_075, 75)).toBeCloseTo(2 / 3, 12);
    expect(of(9_900, 924, 76)).toBeCloseTo(1 / 3, 12);
  });

  it("measures rupiah in units of the mean benefit", () => {
    const spread = errorSpread([pair(10_050, 1_050, 0)], truth, 1 / 10, {percent: 0.1, allowed: 5});
    expect(spread).toMatchObject({within: 1, p95Units: 5, medianUnits: 5});
  });

  it("gives per cent of regions that truly have any, over all keys together", () => {
    const spread = errorSpread([pair(10_100, 1_000, 9), pair(10_000, 1_050, 0)], truth, 1, {percent: 1, allowed: 0});
    expect(spread).toMatchObject({medianPercent: 0, p95Percent: 5, p95Units: 100});
    expect(spread.within).toBeCloseTo(4 / 6, 12);
  });
});

it("quantile is the smallest value that a share of all does not pass", () => {
  expect([0.5, 0.75, 0.95, 1].map((share) => quantile([4, 1, 3, 2], share))).toEqual([2, 3, 4, 4]);
  expect(quantile([], 0.5)).toBe(0);
});

describe("judge", () => {
  it("asks for 95% over the mean and 88% of every scenario, of the worse of units and rupiah", () => {
    const scenarios = [scenario("a", 0.99, 0.97), scenario("b", 0.96, 0.94), scenario("c", 0.99)];
    const regency = judge(scenarios).find(({level}) => level === "regency")!;
    expect(regency.mean).toBeCloseTo((0.97 + 0.94 + 0.99) / 3, 12);
    expect(regency).toMatchObject({worst: {scenario: "b", value: 0.94}, pass: true});
    const [, low] = judge([scenario("a", 0.99), scenario("b", 0.99), scenario("c", 1), scenario("d", 0.87)]);
    expect(low).toMatchObject({worst: {scenario: "d"}, pass: false});
    const [, poor] = judge([scenario("a", 0.94), scenario("b", 0.94)]);
    expect(poor!.pass).toBe(false);
  });

  it("holds the nation to a tenth of a per cent in every scenario, and rare ones to nothing", () => {
    const bad = {...scenario("z", 0.1, 0.1, 0.3), rare: true};
    expect(judge([scenario("a", 1, 1, 0.1), bad])[0]).toMatchObject({worst: {scenario: "a", value: 0.1}, pass: true});
    expect(judge([scenario("a", 1, 1, 0.1001), bad])[0]!.pass).toBe(false);
  });
});

it("a mechanism's errors are means over the scenarios judged", () => {
  const of = mechanismMeasure("gauss", [scenario("a", 1, 0.9, 0.02), scenario("b", 0.8, 0.8, 0.04)], 0.03);
  expect(of).toMatchObject({id: "gauss", recognised: 0.03, nation: {worst: 0.04}});
  expect(of.nation.mean).toBeCloseTo(0.03, 12);
  expect(of.regency.within).toBeCloseTo(0.85, 12);
});

function scenario(id: string, units: number, rupiah = units, percent = 0.01): ScenarioErrors {
  const errors = (within: number): PartedErrors => {
    const spread: ErrorSpread = {within, medianPercent: percent, p95Percent: percent, medianUnits: 1, p95Units: 1};
    return {total: spread, model: spread, mechanism: spread};
  };
  const measures = {units: errors(units), rupiah: errors(rupiah)};
  const levels = {nation: measures, regency: measures, district: measures};
  return {id, unit: "family", rare: false, thousandUnits: 1, levels};
}
