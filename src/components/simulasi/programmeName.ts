import {scenarioOf, type ScenarioSet} from "../../scenario/scenarioSet.js";
import {programmeIds, type Programme} from "../controls.js";
import type {Words} from "../dictionary.js";
import type {Format} from "../format.js";

/** A programme's name: a shipped one's, an additional one's as the edited scenario names it, else its id. */
export function programmeName(id: string, set: ScenarioSet, word: Words, format: Format): string {
  if (isShipped(id)) return word[id];
  return scenarioOf(set, set.editing).additional?.[id]?.name[format.language] ?? id;
}

/** Whether a programme is one of those that every scenario has. */
export function isShipped(id: string): id is Programme {
  return (programmeIds as readonly string[]).includes(id);
}
