import {marginOf, rupiahMargin, type MarginMeasure, type SummedCells} from "../lattice/margins.js";
import type {Manifest} from "../lattice/release.js";
import {anyCount, type Level} from "../lattice/tables.js";
import type {Comparison} from "./comparison.js";
import type {Cube} from "./cube.js";
import type {Outcome, ProgrammeOutcome} from "./outcome.js";
import type {RegionSums} from "./regionSums.js";

/** What a release says of its noise. */
export type StatedNoise = Pick<Manifest, "margins"> & {readonly disclosure: Pick<Manifest["disclosure"], "noise">};

/**
 * 95% margins of one row, units and rupiah a year. Those of a change are 0 where nothing changes, and like the
 * baseline's own null where the baseline does not know.
 */
export interface RowMargins {
  /** Of target and eligible too. */
  readonly served: number;
  readonly amount: number;
  /** Of entering, leaving and unchanged. */
  readonly change: number | null;
  readonly changed: number | null;
  readonly baseline: {readonly served: number | null; readonly amount: number | null};
}

/**
 * The margins of a row. Rupiah have their units' at the mean benefit. A change between simulations has the wider of the
 * two, as who enters or leaves is a count of the same kind; against actual receipt, whose noise is drawn apart, the
 * root of the sum of their squares. The rupiah of a change are those of the entering, the leaving and the unchanged:
 * other families each, so again the root.
 */
export function rowMargins(
  cube: Pick<Cube, "bins" | "families" | "regencies">,
  {outcome, baseline, method}: Comparison,
  level: Level,
  noise: StatedNoise,
  {programme, members, served, amount, target, change, baseline: before}: RegionSums
): RowMargins {
  const simulated = (of: Outcome, target: number) =>
    unitsMargin(cube, of.programmes[programme], level, noise, {target, members});
  const own = simulated(outcome, target);
  const other = baseline
    ? simulated(baseline, before.target!)
    : before.served === null
      ? null
      : receivedMargin(outcome.programmes[programme]!.unit, level, noise);
  const between = method === "nested" ? Math.max(own, other ?? 0) : rootOfSquares([own, other ?? 0]);
  return {
    served: own,
    amount: rupiahMargin(own, served, amount),
    change: change && (change.entering === 0 && change.leaving === 0 ? 0 : between),
    changed: change && changedMargin(between, change),
    baseline: {
      served: other,
      amount: other === null ? null : rupiahMargin(other, before.served!, before.amount!)
    }
  };
}

/**
 * The margin of a programme's units: U of its unit and level. Where the target is every family of the bins inside the
 * threshold, a plain sum of counts by bin and any component (table T0), no more than their noise adds up to. Where
 * actual recipients go first, the root of the squares of U and of receipt's own. A threshold of 0 has nobody inside,
 * whatever the noise: 0.
 */
function unitsMargin(
  cube: Pick<Cube, "bins" | "families" | "regencies">,
  run: ProgrammeOutcome | undefined,
  level: Level,
  {margins, disclosure}: StatedNoise,
  {target, members}: Pick<RegionSums, "target" | "members">
): number {
  if (!run || (run.threshold === 0 && run.nation.target === 0)) return 0;
  if (run.countsRecipients && run.unit === "family") {
    return rootOfSquares([marginOf(margins, "families", level), marginOf(margins, "received", level)]);
  }
  const inside = cube.bins.filter(({upper}) => upper !== null && upper <= run.threshold).length;
  const counts = disclosure.noise.find(({table, level: own}) => table === "T0" && own === level);
  const plain = run.unit === "family" && Math.abs(target - familiesInside(cube, members, inside)) < negligible;
  const cap: SummedCells | undefined =
    plain && counts ? {variance: counts.variance, cells: inside * anyCount} : undefined;
  return marginOf(margins, measures[run.unit], level, cap);
}

function receivedMargin(unit: ProgrammeOutcome["unit"], level: Level, {margins}: StatedNoise): number {
  return marginOf(margins, unit === "family" ? "received" : measures[unit], level);
}

const measures: Readonly<Record<ProgrammeOutcome["unit"], MarginMeasure>> = {
  family: "families",
  pupil: "pupils",
  person: "persons"
};

function changedMargin(margin: number, change: NonNullable<RegionSums["change"]>): number {
  const parts = [
    rupiahMargin(margin, change.entering, change.enteringAmount),
    rupiahMargin(margin, change.leaving, change.leavingAmount),
    rupiahMargin(margin, change.unchanged, change.unchangedAmount)
  ];
  return rootOfSquares(parts);
}

function rootOfSquares(values: readonly number[]): number {
  return Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));
}

/** Families below this are the rounding of a sum. */
const negligible = 1e-6;

function familiesInside(
  {bins, families, regencies}: Pick<Cube, "bins" | "families" | "regencies">,
  members: RegionSums["members"],
  inside: number
): number {
  let sum = 0;
  for (const row of members ?? regencies.keys()) {
    for (let bin = 0; bin < inside; ++bin) sum += families[row * bins.length + bin]!;
  }
  return sum;
}
