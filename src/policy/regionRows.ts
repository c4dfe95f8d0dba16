import type {Cube} from "./cube.js";
import type {Outcome, ProgrammeOutcome} from "./outcome.js";

/** Levels that a run can be listed by. */
export const rowLevels = ["nation", "province", "regency"] as const;

export type RowLevel = (typeof rowLevels)[number];

/** Units of a programme in one region, and rupiah a year. */
export interface RegionFigures {
  readonly target: number;
  readonly eligible: number;
  readonly served: number;
  readonly amount: number;
}

/** One region and programme of a run, beside what it is compared with. The nation's code is "ID". */
export interface RegionRow extends RegionFigures {
  readonly region: string;
  readonly programme: string;
  readonly baseline: RegionFigures;
}

/** A run and its baseline as rows, regions in order of code and programmes in the run's order; nothing is rounded. */
export function regionRows(
  cube: Pick<Cube, "provinces" | "regencies">,
  outcome: Outcome,
  baseline: Outcome,
  level: RowLevel
): RegionRow[] {
  return regionsOf(cube, level).flatMap(({code, members}) =>
    Object.entries(outcome.programmes).map(([programme, run]) => ({
      region: code,
      programme,
      ...figures(run, members),
      baseline: figures(baseline.programmes[programme]!, members)
    }))
  );
}

/** Regions of a level with the places of their regencies; null stands for the nation, whose totals are in the run. */
function regionsOf({provinces, regencies}: Pick<Cube, "provinces" | "regencies">, level: RowLevel) {
  if (level === "nation") return [{code: "ID", members: null}];
  if (level === "regency") return regencies.map(({code}, at) => ({code, members: [at]}));
  return provinces.map(({code}) => ({
    code,
    members: regencies.flatMap(({province}, at) => (province === code ? [at] : []))
  }));
}

function figures({nation, regencies}: ProgrammeOutcome, members: readonly number[] | null): RegionFigures {
  const of = (measure: keyof RegionFigures) =>
    members === null ? nation[measure] : members.reduce((sum, at) => sum + regencies[measure][at]!, 0);
  return {target: of("target"), eligible: of("eligible"), served: of("served"), amount: of("amount")};
}
