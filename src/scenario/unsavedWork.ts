import type {Scenario} from "../policy/scenario.js";
import type {Letter, ScenarioSet} from "./scenarioSet.js";
import {sameScenario, tidy} from "./tidy.js";

/** A set that would replace the one on the page: at once, or only after the reader agrees to lose what it names. */
export type Opening =
  | {readonly kind: "opened"; readonly set: ScenarioSet}
  | {readonly kind: "conflict"; readonly unsaved: readonly Letter[]; readonly set: ScenarioSet};

/**
 * The scenarios of a set that exist nowhere else: not the law in force, and not among `kept`, the documents that are
 * saved on the device, in a file, or in the link the page was opened from.
 */
export function unsavedWork({entries}: ScenarioSet, kept: readonly Scenario[]): Letter[] {
  return entries
    .filter(({scenario}) => Object.keys(tidy(scenario)).length > 0 && !kept.some((of) => sameScenario(of, scenario)))
    .map(({letter}) => letter);
}

/** Opens a set in place of the present one; unsaved work that it does not hold itself makes it a question. */
export function openSet(present: ScenarioSet, set: ScenarioSet, kept: readonly Scenario[]): Opening {
  const unsaved = unsavedWork(present, [...kept, ...set.entries.map(({scenario}) => scenario)]);
  return unsaved.length === 0 ? {kind: "opened", set} : {kind: "conflict", unsaved, set};
}
