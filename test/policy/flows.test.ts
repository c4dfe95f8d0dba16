import {describe, expect, it} from "vitest";
import {scoreBins} from "../../src/lattice/bins.js";
import {compare} from "../../src/policy/comparison.js";
import {readCube} from "../../src/policy/cube.js";
import {flowsOf} from "../../src/policy/flows.js";
import {runBaseline} from "../../src/policy/runBaseline.js";
import {runScenario} from "../../src/policy/simulate.js";
import {regencies} from "../reference/arbitrary.js";
import {releaseOf} from "../reference/cells.js";

const families = regencies.flatMap((regency, at) =>
  [10, 25, 25, 40, 60].map((upper, place) => ({
    regency,
    upper,
    weight: 1000 * (at + 1) + upper,
    members: [{kind: "sd" as const}, {kind: "lansia60" as const}],
    receives: place < 2 ? (["pkh", "sembako"] as const) : []
  }))
);
const cube = readCube(releaseOf(families, {bins: scoreBins, regencies, explicit: 9, listedFrom: 0}));

const scenario = {
  programmes: {pkh: {threshold: 25, quota: 3000}, sembako: {threshold: 60}},
  reforms: {"pkh.sd": 1_200_000}
};

const blt = {
  name: {id: "BLT", en: "BLT"},
  unit: "family",
  monthly: 300_000,
  months: 3,
  threshold: 60,
  notWith: ["pkh"]
} as const;

describe("flowsOf", () => {
  it.each([
    ["a move of a threshold, a quota and an amount", scenario, "hukum"],
    [
      "moves that leave amounts as they are",
      {programmes: {pkh: {threshold: 25, quota: 3000, takeUp: 0.9}, sembako: {threshold: 60, excluded: 0.05}}},
      "hukum"
    ],
    ["who actually receives", scenario, "penerima-nyata"],
    [
      "who actually receives and goes first",
      {programmes: {pkh: {threshold: 40, quota: 9000, recipients: "keep"}}},
      "penerima-nyata"
    ],
    [
      "a threshold of each region, where recipients are phased out and PIP pays by termin",
      {
        programmes: {
          pkh: {threshold: 25, thresholds: {provinces: {"11": 10}}},
          sembako: {threshold: 60, recipients: {phaseOut: 3}, ceiling: 7e10, fill: "terendah-dulu"},
          pip: {threshold: 30, recipients: {phaseOut: 2}}
        }
      },
      "hukum"
    ],
    [
      "local ranking and places of each regency, of programmes that the law does not have",
      {
        programmes: {
          pkh: {ranking: "lokal", threshold: 33},
          sembako: {threshold: 60, quota: 28_000, allocation: "eligible"}
        },
        additional: {blt}
      },
      {programmes: {pkh: {ranking: "lokal", threshold: 60}}}
    ],
    ["a baseline with a programme that the run does not have", scenario, {additional: {blt}}]
  ] as const)("gives the bins of compare, against %s", (_, of, baseline) => {
    const {changes} = compare(cube, of, baseline);
    const flows = flowsOf(cube, runScenario(cube, of), runBaseline(cube, baseline, of));
    expect(Object.keys(flows)).toEqual(Object.keys(changes));
    for (const [id, {bins}] of Object.entries(changes)) {
      for (const measure of Object.keys(flows[id]!) as (keyof (typeof flows)[string])[]) {
        // cells or bins may be added up first: up to rounding the same
        bins[measure].forEach((sum, bin) => {
          const off = Math.abs(flows[id]![measure][bin]! - sum);
          expect(off, `${id} ${measure} ${bin}`).toBeLessThan(1e-3 + 1e-12 * Math.abs(sum));
        });
      }
    }
    expect(flows.sembako!.entering.some((count) => count > 0)).toBe(true);
    expect(flows.pkh!.leaving.some((count) => count > 0)).toBe(true);
  });

  it("is nothing between a run and itself", () => {
    const {pkh} = flowsOf(cube, runScenario(cube, {}), runBaseline(cube, "hukum", {}));
    expect([...pkh!.entering, ...pkh!.leaving, ...pkh!.unchangedAmount].every((value) => value === 0)).toBe(true);
  });
});
