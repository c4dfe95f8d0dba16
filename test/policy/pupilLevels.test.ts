import {expect, it} from "vitest";
import {scoreBins} from "../../src/lattice/bins.js";
import {readCube} from "../../src/policy/cube.js";
import {pupilLevels} from "../../src/policy/pupilLevels.js";
import {resolveLaw} from "../../src/policy/resolve.js";
import {runLaw} from "../../src/policy/simulate.js";
import {regencies} from "../reference/arbitrary.js";
import {releaseOf} from "../reference/cells.js";

const families = [20, 40, 60].map((upper, at) => {
  const members = [{kind: "sd" as const}, {kind: "sma" as const}, {kind: "dini" as const}];
  return {regency: regencies[at]!, upper, weight: 1000, members};
});
const cube = readCube(releaseOf(families, {bins: scoreBins, regencies, explicit: 9, listedFrom: 0}));
const levelsOf = (day: string) => {
  const law = resolveLaw({day, programmes: {pip: {quota: 1500}}}, day);
  const run = runLaw(cube, law, resolveLaw({day}, day));
  return {levels: pupilLevels(cube, law, run), nation: run.outcome.programmes.pip!.nation};
};

it("splits what PIP serves by level, and the levels add up to it", () => {
  const {levels, nation} = levelsOf("2026-01-23");
  expect(levels.map(({level}) => level)).toEqual(["tk", "sd", "smp", "sma"]);
  expect(levels.reduce((sum, {served}) => sum + served, 0)).toBeCloseTo(nation.served, 6);
  expect(levels.reduce((sum, {amount}) => sum + amount, 0)).toBeCloseTo(nation.amount, 2);
  expect(levels[2]).toMatchObject({served: 0, amount: 0});
});

it("splits a level over its two ministries by a stated share, kindergarten not", () => {
  const [tk, sd] = levelsOf("2026-01-23").levels;
  expect(tk!.kemenag).toBeNull();
  expect(sd!.kemenag!.served / sd!.served).toBeCloseTo(1_028_209 / (1_028_209 + (18_594_627 * 6610) / 10_982), 12);
});

it("knows neither kindergarten nor the ministries' shares before they are published", () => {
  const {levels} = levelsOf("2025-07-01");
  expect(levels.map(({level}) => level)).toEqual(["sd", "smp", "sma"]);
});
