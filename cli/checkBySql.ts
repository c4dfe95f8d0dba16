import {changeMeasures, type ChangeMeasure} from "../src/policy/compare.js";
import type {Baseline, Comparison} from "../src/policy/comparison.js";
import type {Cube, ReleaseParts} from "../src/policy/cube.js";
import {measures} from "../src/policy/outcome.js";
import {resolveLaw} from "../src/policy/resolve.js";
import type {Scenario} from "../src/policy/scenario.js";
import {lawInForce} from "../src/policy/simulate.js";
import {openRelease} from "./check/loadRelease.js";
import {changeRows, chainRows, overlapRows, packageRows, prepareRelease, recompute} from "./check/recompute.js";

/** What was compared, and every difference beyond the tolerance, in words. */
export interface SqlCheck {
  readonly compared: number;
  readonly differences: readonly string[];
}

/**
 * Recomputes a comparison by SQL in DuckDB over the same published counts, sharing no code with the array path: the
 * chain and the changes of every programme in the nation and every regency, and the package. Rupiah may differ by
 * Rp1,000 or a billionth of the national total (design.md section 4), units by a hundredth or a billionth.
 */
export async function checkBySql(
  parts: ReleaseParts,
  {version}: Pick<Cube, "version">,
  scenario: Scenario,
  baseline: Baseline,
  comparison: Comparison
): Promise<SqlCheck> {
  const pair = (of: Scenario) => ({law: resolveLaw(of, version), inForce: resolveLaw(lawInForce(of), version)});
  const other = typeof baseline === "object" ? [pair(baseline)] : [];
  const connection = await openRelease(parts, 2);
  try {
    await prepareRelease(connection);
    await recompute(connection, [pair(scenario), ...other]);
    const check = tally();
    for (const {run, programme, regency, ...row} of await chainRows(connection)) {
      if (run !== 2) continue;
      const {nation, regencies} = comparison.outcome.programmes[programme]!;
      for (const measure of measures) {
        const value = regency < 0 ? nation[measure] : regencies[measure][regency]!;
        check.hold(place(programme, regency, measure), value, row[measure]!, nation[measure], isRupiah(measure));
      }
    }
    const whole = comparison.outcome.package;
    for (const row of (await packageRows(connection)).filter(({run}) => run === 2)) {
      for (const measure of ["families", "familiesIfIndependent", "persons"] as const) {
        check.hold(`package ${measure}`, whole[measure], row[measure]!, whole[measure], false);
      }
    }
    for (const row of (await overlapRows(connection)).filter(({run}) => run === 2)) {
      const overlap = whole.overlaps?.find(({programmes: [a, b]}) => a === row.first && b === row.second);
      if (!overlap) continue; // the other order of the same two
      check.hold(`${row.first} and ${row.second}`, overlap.families, row.families!, overlap.families, false);
    }
    const base = typeof baseline === "object" ? 5 : 1;
    for (const {programme, regency, ...row} of await changeRows(connection, 2, base, comparison.method)) {
      const change = comparison.changes[programme]!;
      const {nation} = comparison.outcome.programmes[programme] ?? {nation: {amount: 0}};
      for (const measure of changeMeasures) {
        const value = regency < 0 ? change.nation[measure] : change.regencies[measure][regency]!;
        const total = Math.max(Math.abs(nation.amount), Math.abs(change.nation[measure]));
        check.hold(
          place(programme, regency, measure),
          value,
          row[measure]!,
          isRupiah(measure) ? total : change.nation[measure],
          isRupiah(measure)
        );
      }
    }
    return check.result();
  } finally {
    connection.closeSync();
  }
}

function tally() {
  const differences: string[] = [];
  let compared = 0;
  return {
    hold(what: string, byArrays: number, bySql: number, total: number, rupiah: boolean) {
      compared += 1;
      const tolerance = Math.max(rupiah ? 1000 : 0.01, 1e-9 * Math.abs(total));
      // written so that a value that is no number is a difference
      if (!(Math.abs(byArrays - bySql) <= tolerance)) differences.push(`${what}: arrays ${byArrays}, SQL ${bySql}`);
    },
    result: (): SqlCheck => ({compared, differences})
  };
}

function place(programme: string, regency: number, measure: string): string {
  return `${programme} ${measure} ${regency < 0 ? "of the nation" : `of regency number ${regency + 1}`}`;
}

function isRupiah(measure: (typeof measures)[number] | ChangeMeasure): boolean {
  return /amount|fullCost/i.test(measure);
}
