import type {Scenario} from "../policy/scenario.js";
import {scenarioOf, type Letter, type ScenarioEntry, type ScenarioSet} from "./scenarioSet.js";
import {stack} from "./stack.js";
import {sameScenario} from "./tidy.js";

/**
 * The two scenarios of the set that a third is stacked from; null when it is no such stack, or was changed since. A copy
 * of one of them, which also is that one laid over all that it overwrites, is a stack only if it has a stack's name.
 */
export function stackedFrom(set: ScenarioSet, letter: Letter): {readonly under: Letter; readonly over: Letter} | null {
  const {name} = scenarioOf(set, letter);
  const whole = unnamed(scenarioOf(set, letter));
  const isCopy = set.entries.some((entry) => entry.letter !== letter && sameScenario(stack({}, entry.scenario), whole));
  const others = set.entries.filter((entry) => entry.letter !== letter && !isEmpty(entry.scenario));
  for (const {letter: under, scenario: below} of others) {
    for (const {letter: over, scenario: above} of others) {
      const isNamed = name === stackName({letter: under, scenario: below}, {letter: over, scenario: above});
      if (over === under || (isCopy && !isNamed)) continue;
      if (sameScenario(stack(below, above), whole)) return {under, over};
    }
  }
  return null;
}

/** What a stack is called: "A + B", or by the names that its scenarios have. */
export function stackName(under: ScenarioEntry, over: ScenarioEntry): string {
  return [under, over].map(({letter, scenario}) => scenario.name ?? letter).join(" + ");
}

/** A scenario as a stack has it: without name and description. */
function unnamed(scenario: Scenario): Scenario {
  const {name: _, about: __, ...rest} = scenario;
  return rest;
}

/** Nothing is stacked from a scenario that changes nothing. */
function isEmpty(scenario: Scenario): boolean {
  return sameScenario(stack({}, scenario), {});
}
