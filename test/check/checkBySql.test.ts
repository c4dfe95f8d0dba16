import {expect, it} from "vitest";
import {checkBySql} from "../../src/check/checkBySql.js";
import {loadRelease} from "../../src/check/loadRelease.js";
import {nodeDatabase} from "../../cli/nodeDatabase.js";
import {scoreBins} from "../../src/lattice/bins.js";
import {compare, type Baseline, type Comparison} from "../../src/policy/comparison.js";
import {readCube} from "../../src/policy/cube.js";
import type {Scenario} from "../../src/policy/scenario.js";
import {regencies} from "../reference/arbitrary.js";
import {releaseOf} from "../reference/cells.js";
import {wasmDatabase} from "../workers/wasmDatabase.js";

const families = regencies.map((regency, at) => {
  return {
    regency,
    upper: 25,
    weight: 1000,
    members: [{kind: "sd" as const}],
    receives: at > 0 ? (["pkh", "sembako"] as const) : (["sembako"] as const)
  };
});
const parts = releaseOf(families, {bins: scoreBins, regencies, explicit: 9, listedFrom: 0});
const cube = readCube(parts);
const scenario: Scenario = {programmes: {sembako: {threshold: 20, recipients: {phaseOut: 2}}}};
const blt = {name: {id: "BLT", en: "BLT"}, unit: "family", monthly: 1000, months: 3, threshold: 30} as const;
const many: Scenario = {
  programmes: {
    pkh: {quota: 900, allocation: "eligible", fill: "terendah-dulu", thresholds: {provinces: {"12": 10}}},
    sembako: {ranking: "lokal", threshold: 33, ceiling: 2e9}
  },
  reforms: {"pkh.sd": 1_300_000},
  additional: {blt: {...blt, notWith: ["pkh"]}}
};
const displaced: Scenario = {
  additional: {
    blt: {...blt, notWith: ["pkh", "sembako"]},
    pbi: {...blt, unit: "person", threshold: 30, quota: 2000},
    x: {...blt, threshold: 30, notWith: ["pbi"]}
  }
};
const databases = {"DuckDB in Node": await nodeDatabase(), "DuckDB-WASM": await wasmDatabase()};
for (const database of Object.values(databases)) await loadRelease(database, parts);

const check = (name: keyof typeof databases, of: Scenario, baseline: Baseline, found: Comparison) =>
  checkBySql(databases[name], cube, of, baseline, found);

it.each(
  Object.keys(databases).flatMap((name) => [
    [name, "the law", scenario, "hukum"] as const,
    [name, "a scenario of everything", many, scenario] as const,
    [name, "actual recipients", many, "penerima-nyata"] as const,
    [name, "the law, pushed up by persons", displaced, "hukum"] as const
  ])
)("finds no difference between arrays and %s, against %s", async (name, _, of, baseline) => {
  const found = compare(cube, of, baseline);
  const {agrees, differences, compared, largest, headlines} = await check(
    name as keyof typeof databases,
    of,
    baseline,
    found
  );
  expect(differences).toEqual([]);
  expect(agrees).toBe(true);
  expect(compared).toBeGreaterThan(200);
  expect(largest.units).toBeLessThanOrEqual(0.01);
  expect(headlines.map(({programme}) => programme)).toEqual(Object.keys(found.outcome.programmes));
  expect(headlines[0]!.served).toBeCloseTo(headlines[0]!.servedByArrays, 6);
});

it("names every figure by which the arrays differ from SQL, those of an exported table too", async () => {
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
  const {differences, agrees, largest} = await check("DuckDB in Node", scenario, "hukum", wrong);
  expect(agrees).toBe(false);
  expect(differences.map(({programme, measure, regency}) => [programme, measure, regency])).toEqual([
    ["sembako", "amount", -1],
    ["sembako", "amount", -1], // the row of a file
    ["sembako", "leaving", -1]
  ]);
  expect(Math.round(largest.rupiah)).toBe(2000);
});

it("takes a figure that is no number for a difference", async () => {
  const comparison = compare(cube, scenario);
  const broken = {
    ...comparison,
    outcome: {...comparison.outcome, package: {...comparison.outcome.package, families: NaN}}
  };
  const {differences} = await check("DuckDB in Node", scenario, "hukum", broken);
  expect(differences.map(({programme, measure}) => `${programme} ${measure}`)).toEqual(["package families"]);
});

it("takes rows that SQL does not give for a difference", async () => {
  const database = databases["DuckDB in Node"];
  const forgetful = {
    ...database,
    read: async <Row>(sql: string, values?: readonly number[]) =>
      (await database.read<Row>(sql, values)).filter((_, at) => at % 5 > 0)
  };
  const {differences} = await checkBySql(forgetful, cube, scenario, "hukum", compare(cube, scenario));
  const missing = differences.map(({measure}) => measure).filter((measure) => measure.startsWith("rows of"));
  expect(missing).toEqual(["rows of chain", "rows of quarters", "rows of package", "rows of changes"]);
});
