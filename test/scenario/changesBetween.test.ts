import fc from "fast-check";
import {describe, expect, it} from "vitest";
import type {Scenario} from "../../src/policy/scenario.js";
import {changesBetween} from "../../src/scenario/changesBetween.js";
import {changesOf} from "../../src/scenario/changes.js";
import {anyScenario} from "./arbitraryScenario.js";

const day = "2026-01-23";
const between = (before: Scenario, after: Scenario) =>
  changesBetween(changesOf(before, day), changesOf(after, day)).map(({path, old, new: value}) => [path, old, value]);
const pkh = (threshold: number): Scenario => ({programmes: {pkh: {threshold}}});

describe("what one scenario changes in another", () => {
  it("goes from the law's value where the first sets none", () => {
    expect(between({}, pkh(20))).toEqual([["programmes.pkh.threshold", 40, 20]]);
  });

  it("goes from the first's value where both set one", () => {
    expect(between(pkh(20), pkh(25))).toEqual([["programmes.pkh.threshold", 20, 25]]);
  });

  it("goes back to the law's value where the second sets none", () => {
    expect(between(pkh(20), {})).toEqual([["programmes.pkh.threshold", 20, 40]]);
  });

  it("keeps the steps of a dated reform apart", () => {
    const dated = (second: number): Scenario => ({
      reforms: {
        "pkh.aud": [
          ["2026-01-01", 3_100_000],
          ["2026-07-01", second]
        ]
      }
    });
    expect(between(dated(3_200_000), dated(3_300_000))).toEqual([["reforms.pkh.aud", 3_200_000, 3_300_000]]);
  });

  it("is the scenario's own changes against the law, and nothing against itself", () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        expect(between({}, scenario)).toEqual(
          changesOf(scenario, day).map(({path, old, new: value}) => [path, old, value])
        );
        expect(between(scenario, scenario)).toEqual([]);
      }),
      {numRuns: 60}
    );
  });
});
