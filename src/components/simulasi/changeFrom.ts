import type {WorkbenchData} from "./workbenchData.js";

/** By how much the units served and the rupiah a year of a programme change. */
export interface Change {
  readonly count: number;
  readonly budget: number;
}

/** A programme's change from the baseline: where one side has it not, from or to 0; NaN where its receipt is unknown. */
export function changeFrom(
  {outcome, baseline, unknown}: Pick<WorkbenchData, "outcome" | "baseline" | "unknown">,
  id: string
): Change {
  if (unknown.includes(id)) return {count: NaN, budget: NaN};
  const none = {served: 0, amount: 0};
  const [now, before] = [outcome, baseline].map(({programmes}) => programmes[id]?.nation ?? none);
  return {count: now!.served - before!.served, budget: now!.amount - before!.amount};
}
