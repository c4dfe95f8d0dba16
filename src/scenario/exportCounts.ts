import {shippedIds} from "../policy/resolveSettings.js";
import {scenarioOf, type ScenarioSet} from "./scenarioSet.js";

/**
 * Rows of a set's results below their head: every scenario's programmes, and those of the scenario that it is compared
 * with, in every one of `regions`, the nation among them.
 */
export function exportRows(set: ScenarioSet, regions: number): number {
  const {baseline} = set;
  const against = baseline === "law" || baseline === "penerima-nyata" ? {} : scenarioOf(set, baseline);
  const programmes = set.entries.map(
    ({scenario}) =>
      new Set([...shippedIds, ...Object.keys(scenario.additional ?? {}), ...Object.keys(against.additional ?? {})]).size
  );
  return regions * programmes.reduce((sum, count) => sum + count, 0);
}
