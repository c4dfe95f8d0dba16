import type {Words} from "../policy/parameter.js";
import {parameters} from "../policy/parameters/index.js";
import type {Scenario} from "../policy/scenario.js";
import {parameterBehind} from "./changeSources.js";
import {changesOf} from "./changes.js";

/** A disputed value of the law, and the reading of it that is used. */
export interface UsedReading {
  readonly label: Words;
  readonly reading: Words;
}

/**
 * The readings of the shipped programmes' disputed values on which a scenario stands; not those of values that it sets
 * itself for the whole nation. `defaultDay` is the rule day of a scenario that names none.
 */
export function readingsInUse(scenario: Scenario, defaultDay: string): UsedReading[] {
  const replaced = new Set(
    changesOf(scenario, defaultDay)
      .filter(({kind}) => kind !== "switch" && kind !== "region")
      .map((change) => parameterBehind(change)?.id)
  );
  return parameters.flatMap(({id, label, readings}) => {
    if (readings === undefined || replaced.has(id) || !/^(pkh|sembako|pip)\./.test(id)) return [];
    const chosen = readings.find((reading) => reading.id === scenario.switches?.[id]) ?? readings[0]!;
    return [{label, reading: chosen.label}];
  });
}
