import {shippedIds} from "../policy/resolveSettings.js";
import {scenarioOf, type ScenarioSet} from "./scenarioSet.js";

/**
 * Rows of a set's results below their head: every scenario's programmes, and those of the scenario that it is compared
 * with, and the families of all together in every one of `regions`, the nation among them; for the nation also the
 * persons, and every two of the scenario's own family programmes.
 */
export function exportRows(set: ScenarioSet, regions: number): number {
  const {baseline} = set;
  const against = baseline === "law" || baseline === "penerima-nyata" ? {} : scenarioOf(set, baseline);
  return set.entries.reduce((sum, {scenario: {additional = {}}}) => {
    const programmes = new Set([...shippedIds, ...Object.keys(additional), ...Object.keys(against.additional ?? {})]);
    const families = shippedFamilies + Object.values(additional).filter(({unit}) => unit === "family").length;
    return sum + regions * (programmes.size + 1) + 1 + (families * (families - 1)) / 2;
  }, 0);
}

/** PKH and Sembako. */
const shippedFamilies = 2;
