import {scenarioOf, type ScenarioSet} from "../../scenario/scenarioSet.js";
import {isShipped} from "../programmeMark.js";

/** Stripes of additional programmes, by their place (stripes.css); a seventh has the first one's again. */
const stripes = ["other", "other other-2", "other other-3", "other other-4", "other other-5", "other other-6"] as const;

/** The classes that give an additional programme its mark and its stripes, by its place among those of the set. */
export function additionalLook(place: number): string {
  return stripes[Math.max(0, place) % stripes.length]!;
}

/**
 * The classes by which every view of a set shows a programme: a shipped one's own, an additional one's by its place,
 * those of the edited scenario first, as its rail lists them.
 */
export function programmeLooks(set: ScenarioSet): (id: string) => string {
  const scenarios = [scenarioOf(set, set.editing), ...set.entries.map(({scenario}) => scenario)];
  const added = [...new Set(scenarios.flatMap(({additional}) => Object.keys(additional ?? {})))];
  return (id) => (isShipped(id) ? id : additionalLook(added.indexOf(id)));
}
