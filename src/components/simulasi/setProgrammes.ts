import type {Outcome} from "../../policy/outcome.js";
import {outcomeOfSide} from "./side.js";
import type {WorkbenchData} from "./workbenchData.js";

/** Outcomes of the set's scenarios, as far as they are known, in their order. */
export function knownOutcomes(data: WorkbenchData): Outcome[] {
  return data.set.entries.flatMap(({letter}) => outcomeOfSide(letter, data) ?? []);
}

/** Programmes of any scenario of the set or of the baseline: the edited scenario's first, in the order in which they run. */
export function setProgrammes(data: WorkbenchData): string[] {
  const all = [data.outcome, ...knownOutcomes(data), data.baseline];
  return [...new Set(all.flatMap(({programmes}) => Object.keys(programmes)))];
}
