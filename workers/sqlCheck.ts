import {tableFromArrays} from "apache-arrow";
import {binOffsets} from "../src/lattice/tables.js";
import type {Law} from "../src/policy/law.js";
import type {Outcome} from "../src/policy/outcome.js";
import {resolveLaw} from "../src/policy/resolve.js";
import type {Scenario} from "../src/policy/scenario.js";
import {lawInForce, simulateLaw} from "../src/policy/simulate.js";
import type {Database} from "./database.js";
import {arrowTable, lawDimensions, releaseDimensions, type Columns} from "./dimensions.js";
import type {SqlCheck} from "./engine.js";
import type {Release} from "./fastPath.js";
import {defineFitting, keyProfiles, runProgrammes, type ProgrammeRow} from "./queries.js";

/** Puts a release's published counts into a database, with their keys. */
export async function fillDatabase(database: Database, {manifest, classes, cube}: Release): Promise<void> {
  await insertAll(database, releaseDimensions(manifest.bins, classes));
  await database.insert("dense", tableFromArrays({n: cube.profiles}));
  await database.query(keyProfiles(binOffsets("A2", manifest.bins, classes).at(-1)!));
  await database.query(defineFitting());
}

/** Recomputes a scenario by SQL in a database that holds the release, and lays it beside the array path's outcome. */
export function checkScenario(database: Database, release: Release, scenario: Scenario): Promise<SqlCheck> {
  const {version} = release.manifest;
  return checkLaw(database, release, resolveLaw(scenario, version), resolveLaw(lawInForce(scenario), version));
}

/** checkScenario for laws already resolved: `inForce` is that day's law without reform. */
export async function checkLaw(database: Database, release: Release, law: Law, inForce: Law): Promise<SqlCheck> {
  const start = performance.now();
  await insertAll(database, lawDimensions(law, inForce, release.classes.disabledPupils));
  const rows = await database.query<ProgrammeRow>(runProgrammes());
  const milliseconds = performance.now() - start;
  return {...compare(rows, simulateLaw(release.cube, law, inForce)), milliseconds};
}

async function insertAll(database: Database, tables: Readonly<Record<string, Columns>>): Promise<void> {
  for (const [name, rows] of Object.entries(tables)) await database.insert(name, arrowTable(rows));
}

type Measure = "served" | "amount";

function compare(rows: readonly ProgrammeRow[], {programmes}: Outcome): Pick<SqlCheck, "agrees" | "rows"> {
  const checked = Object.entries(programmes).map(([programme, {nation, regencies}]) => {
    const own = new Map(rows.filter((row) => row.programme === programme).map((row) => [row.regency, row]));
    const bySql = (regency: number, measure: Measure) => own.get(regency)?.[measure] ?? 0;
    const worstOf = (measure: Measure) =>
      regencies[measure].reduce(
        (worst, value, regency) => Math.max(worst, difference(measure, bySql(regency, measure), value)),
        difference(measure, bySql(-1, measure), nation[measure])
      );
    return {
      programme,
      served: bySql(-1, "served"),
      amount: bySql(-1, "amount"),
      servedByArrays: nation.served,
      amountByArrays: nation.amount,
      worst: Math.max(worstOf("served"), worstOf("amount"))
    };
  });
  return {agrees: checked.every(({worst}) => worst <= 1), rows: checked};
}

/** What two results may differ by, whatever their size: rupiah (design.md section 4), and hundredths of a family. */
const tolerance: Readonly<Record<Measure, number>> = {served: 0.01, amount: 1000};

/** How far two results are apart, as a multiple of what they may be. */
function difference(measure: Measure, bySql: number, byArrays: number): number {
  return Math.abs(bySql - byArrays) / Math.max(tolerance[measure], 1e-9 * Math.abs(byArrays));
}
