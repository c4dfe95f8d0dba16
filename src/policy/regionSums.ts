import {changeMeasures, type ChangeMeasure} from "./compare.js";
import type {Comparison} from "./comparison.js";
import type {Cube} from "./cube.js";
import type {Outcome} from "./outcome.js";

/** Levels that a run can be listed by. */
export const rowLevels = ["nation", "province", "regency"] as const;

export type RowLevel = (typeof rowLevels)[number];

/** Units of a programme in one region, and rupiah a year. Null where a baseline does not know. */
export interface RegionFigures<Value = number> {
  readonly target: Value;
  readonly eligible: Value;
  readonly served: Value;
  readonly amount: Value;
}

/**
 * One region and programme of a run beside what it is compared with. The nation's code is "ID". The change and the
 * baseline are null for a programme of which no receipt is known; actual receipt has no target and no eligible.
 */
export interface RegionSums extends RegionFigures {
  readonly region: string;
  readonly programme: string;
  readonly change: Readonly<Record<ChangeMeasure, number>> | null;
  readonly baseline: RegionFigures<number | null>;
  /** Places of its regencies; null for the nation. */
  readonly members: readonly number[] | null;
}

/** A comparison summed by region, regions in order of code and programmes in the run's order; nothing is rounded. */
export function regionSums(
  cube: Pick<Cube, "provinces" | "regencies">,
  comparison: Comparison,
  level: RowLevel
): RegionSums[] {
  const {outcome, baseline, changes} = comparison;
  const programmes = [...new Set([...Object.keys(outcome.programmes), ...Object.keys(changes)])];
  return regionsOf(cube, level).flatMap(({code, members}) =>
    programmes.map((programme) => {
      const change = changes[programme];
      return {
        region: code,
        programme,
        ...figures(outcome, programme, members),
        change: change ? changed(change, members) : null,
        baseline: baseline ? figures(baseline, programme, members) : received(comparison, programme, members),
        members
      };
    })
  );
}

type Members = RegionSums["members"];

/** Regions of a level with the places of their regencies; null stands for the nation, whose totals are in the run. */
export function regionsOf({provinces, regencies}: Pick<Cube, "provinces" | "regencies">, level: RowLevel) {
  if (level === "nation") return [{code: "ID", members: null}];
  if (level === "regency") return regencies.map(({code}, at) => ({code, members: [at]}));
  return provinces.map(({code}) => ({
    code,
    members: regencies.flatMap(({province}, at) => (province === code ? [at] : []))
  }));
}

/** A programme that a run does not have serves nobody there. */
function figures({programmes}: Outcome, programme: string, members: Members): RegionFigures {
  const run = programmes[programme];
  const of = (measure: keyof RegionFigures) => (run ? sumOf(run.regencies[measure], run.nation[measure], members) : 0);
  return {target: of("target"), eligible: of("eligible"), served: of("served"), amount: of("amount")};
}

function received({before}: Comparison, programme: string, members: Members): RegionFigures<number | null> {
  const of = (measure: "served" | "amount") => {
    const values = before[programme]?.[measure];
    if (!values) return null;
    return sumOf(
      values,
      values.reduce((sum, value) => sum + value, 0),
      members
    );
  };
  return {target: null, eligible: null, served: of("served"), amount: of("amount")};
}

function changed({regencies, nation}: Comparison["changes"][string], members: Members): Record<ChangeMeasure, number> {
  const sums = changeMeasures.map((measure) => [measure, sumOf(regencies[measure], nation[measure], members)] as const);
  return Object.fromEntries(sums) as Record<ChangeMeasure, number>;
}

/** A figure of a region: the nation's own, else the sum of its regencies. */
export function sumOf(regencies: Float64Array, nation: number, members: Members): number {
  return members === null ? nation : members.reduce((sum, at) => sum + regencies[at]!, 0);
}
