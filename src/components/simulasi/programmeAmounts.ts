import type {Outcome} from "../../policy/outcome.js";
import type {WorkbenchData} from "./workbenchData.js";

/** Programmes of the scenario and of the baseline, in the order in which they run. */
export function programmesOf({outcome, baseline}: Pick<WorkbenchData, "outcome" | "baseline">): string[] {
  return [...new Set([...Object.keys(outcome.programmes), ...Object.keys(baseline.programmes)])];
}

/** Rupiah a year of a programme, or of all (null). */
export function amountOf(outcome: Outcome, id: string | null): number {
  return id === null ? outcome.package.amount : (outcome.programmes[id]?.nation.amount ?? 0);
}

/** The same of the baseline; NaN for a programme of which no receipt is known. */
export function amountBefore({baseline, unknown}: WorkbenchData, id: string | null): number {
  return id !== null && unknown.includes(id) ? NaN : amountOf(baseline, id);
}
