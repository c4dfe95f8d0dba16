import type {Reliability} from "../lattice/reliability.js";
import type {ResultRow} from "./resultRows.js";

/** Figures of a row by the names they have in files, in order: n, its margin, and how far n carries. */
export const figureNames = [
  "target",
  "eligible",
  "served",
  "served_margin",
  "reliability",
  "amount",
  "amount_margin",
  "entering",
  "leaving",
  "unchanged",
  "change_margin",
  "changed",
  "changed_margin",
  "baseline_target",
  "baseline_eligible",
  "baseline_served",
  "baseline_served_margin",
  "baseline_amount",
  "baseline_amount_margin"
] as const;

export type FigureName = (typeof figureNames)[number];

/** A row as files give it: rupiah whole, units with every digit, null where a figure is not known. */
export function rowFigures(row: ResultRow): Record<FigureName, number | Reliability | null> {
  const {baseline, margins, ...own} = wholeRupiah(row);
  return {
    target: own.target,
    eligible: own.eligible,
    served: own.served,
    served_margin: margins.served,
    reliability: own.reliability,
    amount: own.amount,
    amount_margin: margins.amount,
    entering: own.entering,
    leaving: own.leaving,
    unchanged: own.unchanged,
    change_margin: margins.change,
    changed: own.changed,
    changed_margin: margins.changed,
    baseline_target: baseline.target,
    baseline_eligible: baseline.eligible,
    baseline_served: baseline.served,
    baseline_served_margin: margins.baseline.served,
    baseline_amount: baseline.amount,
    baseline_amount_margin: margins.baseline.amount
  };
}

/** A row with its rupiah rounded, once, to whole rupiah; margins up, so that none is narrower than it is. */
export function wholeRupiah({baseline, margins, ...row}: ResultRow): ResultRow {
  const up = (margin: number | null) => (margin === null ? null : marginUp(margin));
  return {
    ...row,
    amount: whole(row.amount),
    changed: whole(row.changed),
    baseline: {...baseline, amount: whole(baseline.amount)},
    margins: {
      ...margins,
      amount: up(margins.amount),
      changed: up(margins.changed),
      baseline: {...margins.baseline, amount: up(margins.baseline.amount)}
    }
  };
}

/** Adding 0 makes a rounded −0 plain. */
function whole<Value extends number | null>(rupiah: Value): Value {
  return (rupiah === null ? null : Math.round(rupiah) + 0) as Value;
}

/** A margin in rupiah, whole and rounded up; less than a thousandth over is the rounding of sums. */
export function marginUp(rupiah: number): number {
  return Math.ceil(rupiah - 1e-3) + 0;
}
