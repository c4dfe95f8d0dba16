import type {Scenario} from "../policy/scenario.js";
import {tidy} from "./tidy.js";

/** A release by the date of its DTSEN version and the hash of its data. */
export interface MadeOn {
  readonly version: string;
  readonly dataHash: string;
}

/**
 * A scenario that says what it was made on. One that says so already keeps it; the law in force, which says nothing of
 * its own, is not marked, and neither is a mere name.
 */
export function stampMadeOn(scenario: Scenario, release: MadeOn): Scenario {
  const {version, data, ...rest} = scenario;
  const {name: _, ...own} = tidy(rest);
  const isMarked = version !== undefined || data !== undefined;
  if (Object.keys(own).length === 0) return isMarked ? rest : scenario;
  return version === undefined ? adoptRelease(scenario, release) : scenario;
}

/** A scenario marked as made on a release, whatever it was made on before. */
export function adoptRelease(scenario: Scenario, {version, dataHash}: MadeOn): Scenario {
  return {...scenario, version, data: dataHash};
}

/** How a scenario's release differs from the present one: another version, other data of the same version, or not. */
export function madeElsewhere({version, data}: Scenario, release: MadeOn): "version" | "data" | null {
  if (version !== undefined && version !== release.version) return "version";
  return data !== undefined && data !== release.dataHash ? "data" : null;
}
