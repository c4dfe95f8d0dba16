import type {ScenarioSet} from "./scenarioSet.js";
import {sameScenario} from "./tidy.js";

/** Whether two sets say the same, whatever the order of their keys. */
export function sameSet(a: ScenarioSet, b: ScenarioSet): boolean {
  return (
    a.editing === b.editing &&
    a.baseline === b.baseline &&
    a.entries.length === b.entries.length &&
    a.entries.every(
      ({letter, scenario}, at) => letter === b.entries[at]!.letter && sameScenario(scenario, b.entries[at]!.scenario)
    )
  );
}
