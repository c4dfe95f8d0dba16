import {changeMeasures} from "../policy/compare.js";
import type {Baseline, Comparison} from "../policy/comparison.js";
import type {Cube} from "../policy/cube.js";
import {measures} from "../policy/outcome.js";
import {regionSums, rowLevels, type RegionSums} from "../policy/regionSums.js";
import {resolveLaw} from "../policy/resolve.js";
import {runBaseline} from "../policy/runBaseline.js";
import type {Scenario} from "../policy/scenario.js";
import {lawInForce} from "../policy/simulate.js";
import type {Database} from "./database.js";
import {
  actualRows,
  changeRows,
  chainRows,
  overlapRows,
  packageRows,
  quarterRows,
  recompute,
  type ChainRow
} from "./recompute.js";
import {tally, type Tally} from "./tally.js";

/** A programme of the nation by both computations. */
export interface SqlHeadline {
  readonly programme: string;
  readonly served: number;
  readonly amount: number;
  readonly servedByArrays: number;
  readonly amountByArrays: number;
}

/** What was compared, and every figure by which the two computations differ beyond the tolerance. */
export interface SqlCheck extends Tally {
  readonly headlines: readonly SqlHeadline[];
}

/**
 * Recomputes a comparison by SQL in a database that holds the same published counts (loadRelease): the chain and the
 * changes of every programme in the nation and every regency, the package, and the rows that an export lists at every
 * level. No arithmetic is shared with the array path. What both read is: the published counts, what the classes are made
 * of, and the values of the law on its day (resolveLaw), which the check therefore cannot find wrong.
 */
export async function checkBySql(
  database: Database,
  cube: Cube,
  scenario: Scenario,
  baseline: Baseline,
  comparison: Comparison
): Promise<SqlCheck> {
  const pair = (of: Scenario) => ({
    law: resolveLaw(of, cube.version),
    inForce: resolveLaw(lawInForce(of), cube.version)
  });
  await recompute(database, [pair(scenario), ...(typeof baseline === "object" ? [pair(baseline)] : [])]);
  const check = tally();
  const rows = (await chainRows(database)).filter(({run}) => run === 2);
  const regions = cube.regencies.length + 1;
  holdRows(check, "chain", Object.keys(comparison.outcome.programmes).length * regions, rows.length);
  holdChain(check, rows, comparison);
  holdExports(check, rows, cube, comparison);
  await holdQuarters(check, database, comparison);
  await holdPackage(check, database, comparison);
  await holdChanges(check, database, typeof baseline === "object" ? 5 : 1, comparison);
  if (baseline === "penerima-nyata") await holdActual(check, database, runBaseline(cube, baseline, scenario).outcome);
  return {...check.result(), headlines: headlinesOf(rows, comparison)};
}

type Check = ReturnType<typeof tally>;

/** A figure that SQL does not give at all is a difference too. */
function holdRows(check: Check, of: string, expected: number, found: number): void {
  check.hold({programme: "package", measure: `rows of ${of}`, regency: -1, byArrays: expected, bySql: found}, 0);
}

function holdChain(check: Check, rows: readonly ChainRow[], {outcome}: Comparison): void {
  for (const {programme, regency, ...row} of rows) {
    const {nation, regencies} = outcome.programmes[programme]!;
    for (const measure of measures) {
      const byArrays = regency < 0 ? nation[measure] : regencies[measure][regency]!;
      check.hold({programme, measure, regency, byArrays, bySql: row[measure]!}, nation[measure]);
    }
  }
}

const listed = ["target", "eligible", "served", "amount"] as const satisfies readonly (keyof RegionSums)[];

/** What a file lists of a province is the sum of its regencies by SQL. */
function holdExports(check: Check, rows: readonly ChainRow[], cube: Cube, comparison: Comparison): void {
  const bySql = new Map(rows.map((row) => [`${row.programme} ${row.regency}`, row]));
  const known = Object.keys(comparison.outcome.programmes);
  for (const row of rowLevels.flatMap((level) => regionSums(cube, comparison, level))) {
    if (!known.includes(row.programme)) continue;
    const members = row.members ?? [-1]; // the nation is a row of its own
    for (const measure of listed) {
      const of = (regency: number) => bySql.get(`${row.programme} ${regency}`)?.[measure] ?? 0;
      const sum = members.reduce((total, at) => total + of(at), 0);
      const figure = {programme: row.programme, measure, regency: members.length === 1 ? members[0]! : -1};
      check.hold({...figure, byArrays: row[measure], bySql: sum}, of(-1));
    }
  }
}

/** What is paid in each quarter, and whom it serves where recipients are phased out. */
async function holdQuarters(check: Check, database: Database, {outcome: {programmes}}: Comparison): Promise<void> {
  const rows = (await quarterRows(database)).filter(({run}) => run === 2);
  holdRows(check, "quarters", Object.keys(programmes).length * 4, rows.length);
  for (const {programme, quarter, served, amount} of rows) {
    const {nation, stages, servedByQuarter} = programmes[programme]!;
    const figure = {programme, regency: -1};
    const paid = stages![quarter - 1]!;
    check.hold({...figure, measure: `amount of quarter ${quarter}`, byArrays: paid, bySql: amount}, nation.amount);
    const byArrays = servedByQuarter?.[quarter - 1] ?? nation.served;
    check.hold({...figure, measure: `served in quarter ${quarter}`, byArrays, bySql: served}, nation.served);
  }
}

async function holdPackage(check: Check, database: Database, {outcome: {package: whole}}: Comparison): Promise<void> {
  const hold = (measure: string, byArrays: number, bySql: number, regency = -1) =>
    check.hold({programme: "package", measure, regency, byArrays, bySql}, byArrays);
  const rows = (await packageRows(database)).filter(({run}) => run === 2);
  holdRows(check, "package", whole.regencies.families.length + 1, rows.length);
  for (const row of rows) {
    if (row.regency! >= 0) {
      hold("families", whole.regencies.families[row.regency!]!, row.families!, row.regency!);
      continue;
    }
    for (const measure of ["families", "familiesIfIndependent", "persons"] as const) {
      hold(measure, whole[measure], row[measure]!);
    }
  }
  for (const row of (await overlapRows(database)).filter(({run}) => run === 2)) {
    const overlap = whole.overlaps?.find(({programmes: [a, b]}) => a === row.first && b === row.second);
    if (!overlap) continue; // the other order of the two
    hold(`${row.first}+${row.second}`, overlap.families, row.families!);
    hold(`${row.first}+${row.second} if independent`, overlap.familiesIfIndependent, row.familiesIfIndependent!);
  }
}

async function holdChanges(
  check: Check,
  database: Database,
  base: number,
  {changes, method, outcome}: Comparison
): Promise<void> {
  const rows = await changeRows(database, 2, base, method);
  const regions = outcome.package.regencies.families.length + 1;
  holdRows(check, "changes", Object.keys(changes).length * regions, rows.length);
  for (const {programme, regency, ...row} of rows) {
    const {nation, regencies} = changes[programme]!;
    const amount = Math.abs(outcome.programmes[programme]?.nation.amount ?? 0);
    for (const measure of changeMeasures) {
      const byArrays = regency < 0 ? nation[measure] : regencies[measure][regency]!;
      check.hold({programme, measure, regency, byArrays, bySql: row[measure]!}, Math.max(amount, nation[measure]));
    }
  }
}

/** Families of PKH or Sembako, and of both, that actually receive. */
async function holdActual(
  check: Check,
  database: Database,
  {package: {families, overlaps}}: Comparison["outcome"]
): Promise<void> {
  const [row] = await actualRows(database);
  const figure = {programme: "package", regency: -1};
  check.hold({...figure, measure: "families", byArrays: families, bySql: row!.either}, families);
  check.hold({...figure, measure: "pkh+sembako", byArrays: overlaps![0]!.families, bySql: row!.both}, families);
}

function headlinesOf(rows: readonly ChainRow[], {outcome}: Comparison): SqlHeadline[] {
  return Object.entries(outcome.programmes).map(([programme, {nation}]) => {
    const bySql = rows.find((row) => row.programme === programme && row.regency < 0);
    return {
      programme,
      served: bySql?.served ?? 0,
      amount: bySql?.amount ?? 0,
      servedByArrays: nation.served,
      amountByArrays: nation.amount
    };
  });
}
