import type {Scenario} from "../policy/scenario.js";
import {scenarioOf, type Letter, type ScenarioSet} from "./scenarioSet.js";
import {stack} from "./stack.js";
import {sameScenario} from "./tidy.js";

/** The two scenarios of the set that a third is stacked from; null when it is no such stack, or was changed since. */
export function stackedFrom(set: ScenarioSet, letter: Letter): {readonly under: Letter; readonly over: Letter} | null {
  const whole = unnamed(scenarioOf(set, letter));
  // a copy is no stack, though it also is its original laid over what that overwrites
  const others = set.entries.filter(
    ({letter: other, scenario}) => other !== letter && !isEmpty(scenario) && !sameScenario(stack({}, scenario), whole)
  );
  for (const {letter: under, scenario: below} of others) {
    for (const {letter: over, scenario: above} of others) {
      if (over !== under && sameScenario(stack(below, above), whole)) return {under, over};
    }
  }
  return null;
}

/** A scenario as a stack has it: without name and description. */
function unnamed({name: _, about: __, ...rest}: Scenario): Scenario {
  return rest;
}

/** Nothing is stacked from a scenario that changes nothing. */
function isEmpty(scenario: Scenario): boolean {
  return sameScenario(stack({}, scenario), {});
}
