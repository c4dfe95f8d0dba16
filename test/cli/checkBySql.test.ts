import {expect, it} from "vitest";
import {checkBySql} from "../../cli/checkBySql.js";
import {scoreBins} from "../../src/lattice/bins.js";
import {compare} from "../../src/policy/comparison.js";
import {readCube} from "../../src/policy/cube.js";
import {regencies} from "../reference/arbitrary.js";
import {releaseOf} from "../reference/cells.js";

const families = regencies.map((regency) => {
  return {regency, upper: 25, weight: 1000, members: [{kind: "sd" as const}], receives: ["sembako" as const]};
});
const parts = releaseOf(families, {bins: scoreBins, regencies, explicit: 9, listedFrom: 0});
const cube = readCube(parts);
const scenario = {programmes: {sembako: {threshold: 20, recipients: {phaseOut: 2}}}};

it("finds no difference between SQL and the arrays", async () => {
  const {compared, differences} = await checkBySql(parts, cube, scenario, "hukum", compare(cube, scenario));
  expect(differences).toEqual([]);
  expect(compared).toBeGreaterThan(200);
});

it("names every figure by which the arrays differ from SQL", async () => {
  const comparison = compare(cube, scenario);
  const sembako = comparison.outcome.programmes.sembako!;
  const {nation} = comparison.changes.sembako!;
  const wrong = {
    ...comparison,
    outcome: {
      ...comparison.outcome,
      programmes: {
        ...comparison.outcome.programmes,
        sembako: {...sembako, nation: {...sembako.nation, amount: sembako.nation.amount + 2000}}
      }
    },
    changes: {
      ...comparison.changes,
      sembako: {...comparison.changes.sembako!, nation: {...nation, leaving: nation.leaving + 1}}
    }
  };
  const {differences} = await checkBySql(parts, cube, scenario, "hukum", wrong);
  expect(differences.map((line) => line.split(":")[0]!).sort()).toEqual([
    "sembako amount of the nation",
    "sembako leaving of the nation"
  ]);
});
