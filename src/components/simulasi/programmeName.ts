import {scenarioOf, type ScenarioSet} from "../../scenario/scenarioSet.js";
import type {Words} from "../dictionary.js";
import type {Format} from "../format.js";
import {isShipped} from "../programmeMark.js";

export {isShipped} from "../programmeMark.js";

/**
 * A programme's name: a shipped one's, an additional one's as the edited scenario names it, or else as another of the
 * set does, else its id.
 */
export function programmeName(id: string, set: ScenarioSet, word: Words, format: Format): string {
  if (isShipped(id)) return word[id];
  const scenarios = [scenarioOf(set, set.editing), ...set.entries.map(({scenario}) => scenario)];
  const named = scenarios.find(({additional}) => additional?.[id] !== undefined);
  return named?.additional?.[id]?.name[format.language] ?? id;
}
