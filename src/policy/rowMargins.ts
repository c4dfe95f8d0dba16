import {rupiahMargin} from "../lattice/margins.js";
import type {Manifest} from "../lattice/release.js";
import type {Level} from "../lattice/tables.js";
import type {Comparison} from "./comparison.js";
import type {RegionSums} from "./regionSums.js";
import {amountChangeMargin, changeMargin, receivedMargin, unitsMargin} from "./runMargins.js";

/** What a release says of its noise. */
export type StatedNoise = Pick<Manifest, "margins">;

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

/** The margins of a row: those of runMargins, as cards and tables have them. Rupiah have their units' at the mean benefit. */
export function rowMargins(
  {outcome, baseline, method}: Comparison,
  level: Level,
  {margins}: StatedNoise,
  {programme, served, amount, change, baseline: before}: RegionSums
): RowMargins {
  const own = unitsMargin(outcome.programmes[programme], margins, level);
  const other = baseline
    ? unitsMargin(baseline.programmes[programme], margins, level)
    : before.served === null
      ? null
      : receivedMargin(outcome.programmes[programme]!.unit, margins, level);
  const after = {units: served, amount, margin: own};
  const base = other === null ? null : {units: before.served!, amount: before.amount!, margin: other};
  const moved = change && (change.entering !== 0 || change.leaving !== 0);
  return {
    served: own,
    amount: rupiahMargin(own, served, amount),
    change: change && (moved ? changeMargin(own, other ?? 0, method === "independent") : 0),
    changed: base && amountChangeMargin(after, base),
    baseline: {served: other, amount: base && rupiahMargin(base.margin, base.units, base.amount)}
  };
}
