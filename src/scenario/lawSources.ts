import {entryOn} from "../policy/parameter.js";
import {programmeParameters} from "../policy/resolve.js";
import type {Scenario} from "../policy/scenario.js";
import type {SourceKey} from "../policy/sources.js";
import {changesOf} from "./changes.js";
import {changeSources} from "./changeSources.js";

/**
 * Where the law's values were read on which scenarios stand: of those that they change first, then of thresholds, quotas
 * and budgets. Each once; `defaultDay` is the rule day of a scenario that names none.
 */
export function lawSources(scenarios: readonly Scenario[], defaultDay: string): SourceKey[] {
  const changed = scenarios.flatMap((scenario) =>
    changesOf(scenario, defaultDay).flatMap((change) => changeSources(change, scenario.day ?? defaultDay))
  );
  return [...new Set([...changed, ...publishedSources(scenarios, defaultDay)])];
}

/** Where thresholds, quotas and budgets were read that hold on the scenarios' days, each once. */
export function publishedSources(scenarios: readonly Scenario[], defaultDay: string): SourceKey[] {
  const published = scenarios.flatMap(({day = defaultDay}) =>
    Object.values(programmeParameters).flatMap(({threshold, quota, budget}) =>
      [threshold, quota, budget].flatMap((parameter) => entryOn(parameter, day)?.[3] ?? [])
    )
  );
  return [...new Set(published)];
}
