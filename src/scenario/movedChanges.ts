import type {Scenario} from "../policy/scenario.js";
import {changesOf, type Change} from "./changes.js";

/**
 * Changes brought up to a scenario in which only a programme's threshold has moved since: the same ones, of which a
 * threshold's now leads to its new value, though that be its old one. While a handle is dragged this stands in for
 * changesOf, which goes through every setting. The day and the names of regions are as there.
 */
export function movedChanges(
  changes: readonly Change[],
  scenario: Scenario,
  ...named: [defaultDay: string, nameOf: (code: string) => string]
): readonly Change[] {
  // a region is compared with the threshold elsewhere, and a programme of one's own making with its own
  const followsOthers = changes.some(({kind}) => kind === "region" || kind === "additional");
  if (followsOthers) return changesOf(scenario, ...named);
  return changes.map((one) => {
    if (one.kind !== "threshold") return one;
    return {...one, new: scenario.programmes?.[one.programme!]?.threshold ?? one.old};
  });
}
