import {rupiahMargin} from "../lattice/margins.js";
import type {Manifest} from "../lattice/release.js";
import {anyCount, type Level} from "../lattice/tables.js";
import type {Comparison} from "./comparison.js";
import type {Cube} from "./cube.js";
import type {Outcome, ProgrammeOutcome} from "./outcome.js";
import type {RegionSums} from "./regionSums.js";
import {changeMargin, receivedMargin, unitsMargin} from "./runMargins.js";

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
 * The margins of a row, by the rules of runMargins. Rupiah have their units' at the mean benefit. The rupiah of a change are those of the entering, the leaving and the unchanged:
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
    ownMargin(cube, of.programmes[programme], level, noise, {target, members});
  const own = simulated(outcome, target);
  const other = baseline
    ? simulated(baseline, before.target!)
    : before.served === null
      ? null
      : receivedMargin(outcome.programmes[programme]!.unit, noise.margins, level);
  const between = changeMargin(own, other ?? 0, method === "independent");
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
 * The margin of a programme's units. Where the target is every family of the bins inside the threshold, it is a plain sum
 * of counts by bin and any component (table T0).
 */
function ownMargin(
  cube: Pick<Cube, "bins" | "families" | "regencies">,
  run: ProgrammeOutcome | undefined,
  level: Level,
  {margins, disclosure}: StatedNoise,
  {target, members}: Pick<RegionSums, "target" | "members">
): number {
  if (!run) return 0;
  const inside = cube.bins.filter(({upper}) => upper !== null && upper <= run.threshold).length;
  const counts = disclosure.noise.find(({table, level: own}) => table === "T0" && own === level);
  const plain = run.unit === "family" && Math.abs(target - familiesInside(cube, members, inside)) < negligible;
  const cells = plain && counts ? {variance: counts.variance, cells: inside * anyCount} : undefined;
  return unitsMargin(run, margins, level, cells);
}

function changedMargin(margin: number, change: NonNullable<RegionSums["change"]>): number {
  const parts = [
    rupiahMargin(margin, change.entering, change.enteringAmount),
    rupiahMargin(margin, change.leaving, change.leavingAmount),
    rupiahMargin(margin, change.unchanged, change.unchangedAmount)
  ];
  return Math.hypot(...parts);
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
