import {describe, expect, it} from "vitest";
import {scoreBins} from "../../src/lattice/bins.js";
import {compareRuns} from "../../src/policy/comparison.js";
import {readCube} from "../../src/policy/cube.js";
import {flowsOf} from "../../src/policy/flows.js";
import {runScenario} from "../../src/policy/simulate.js";
import {regencies} from "../reference/arbitrary.js";
import {releaseOf} from "../reference/cells.js";

const families = regencies.flatMap((regency, at) =>
  [10, 25, 40, 60].map((upper) => ({
    regency,
    upper,
    weight: 1000 * (at + 1) + upper,
    members: [{kind: "sd" as const}, {kind: "lansia60" as const}]
  }))
);
const cube = readCube(releaseOf(families, {bins: scoreBins, regencies, explicit: 9, listedFrom: 0}));

describe("flowsOf", () => {
  it("gives the bins of compareRuns, for a move of a threshold, a quota and an amount", () => {
    const run = runScenario(cube, {
      programmes: {pkh: {threshold: 25, quota: 3000}, sembako: {threshold: 60}},
      reforms: {"pkh.sd": 1_200_000}
    });
    const base = runScenario(cube, {});
    const {changes} = compareRuns(cube, run, base);
    const flows = flowsOf(cube, run, base);
    for (const [id, {bins}] of Object.entries(changes)) {
      for (const measure of Object.keys(flows[id]!) as (keyof (typeof flows)[string])[]) {
        expect(Array.from(flows[id]![measure])).toEqual(Array.from(bins[measure]));
      }
    }
    expect(flows.sembako!.entering.some((count) => count > 0)).toBe(true);
    expect(flows.pkh!.leaving.some((count) => count > 0)).toBe(true);
  });

  it("is nothing between a run and itself", () => {
    const run = runScenario(cube, {});
    const {pkh} = flowsOf(cube, run, run);
    expect([...pkh!.entering, ...pkh!.leaving, ...pkh!.unchangedAmount].every((value) => value === 0)).toBe(true);
  });
});
