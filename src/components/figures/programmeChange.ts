import type {Outcome} from "../../policy/outcome.js";
import {isActualReceipt} from "../../policy/runMargins.js";

/**
 * By regency, the change in rupiah a year between two outcomes, of one programme or of all (null). A programme that an
 * outcome does not have pays nothing there; of one that actual receipt does not tell, the change is NaN, and so is all's.
 */
export function amountChange(outcome: Outcome, baseline: Outcome, programme: string | null): Float64Array {
  if (programme !== null) return changeOf("amount", outcome, baseline, programme);
  return packageChange("amount", outcome, baseline);
}

/** The same of families reached by any programme. */
export function reachedChange(outcome: Outcome, baseline: Outcome): Float64Array {
  return packageChange("families", outcome, baseline);
}

/** The same of the units that a programme serves: families, pupils or persons; NaN too where the sides' differ. */
export function servedChange(outcome: Outcome, baseline: Outcome, programme: string): Float64Array {
  const units = [outcome, baseline].flatMap(({programmes}) => programmes[programme]?.unit ?? []);
  const change = changeOf("served", outcome, baseline, programme);
  return units.every((unit) => unit === units[0]) ? change : change.fill(NaN);
}

function packageChange(measure: "families" | "amount", outcome: Outcome, baseline: Outcome): Float64Array {
  const [after, before] = [outcome.package.regencies[measure], baseline.package.regencies[measure]];
  if (leavesOut(outcome, baseline) || leavesOut(baseline, outcome)) return after.map(() => NaN);
  return after.map((value, at) => value - before[at]!);
}

/** Whether an outcome is actual receipt and tells nothing of a programme of the other. */
function leavesOut(actual: Outcome, other: Outcome): boolean {
  return isActualReceipt(actual) && Object.keys(other.programmes).some((id) => !(id in actual.programmes));
}

function changeOf(measure: "served" | "amount", outcome: Outcome, baseline: Outcome, id: string): Float64Array {
  const [after, before] = [outcome, baseline].map(({programmes}) => programmes[id]?.regencies[measure]);
  const without = (side: Outcome) => (isActualReceipt(side) ? NaN : 0);
  const [noneAfter, noneBefore] = [without(outcome), without(baseline)];
  return outcome.package.regencies.amount.map((_, at) => (after?.[at] ?? noneAfter) - (before?.[at] ?? noneBefore));
}
