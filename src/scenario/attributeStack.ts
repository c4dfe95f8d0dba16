import type {MarginStatement} from "../lattice/margins.js";
import {attributePoints, stepsOf, withSteps, type Attribution, type AttributionPoint} from "../policy/attribution.js";
import type {Cube} from "../policy/cube.js";
import type {Scenario} from "../policy/scenario.js";
import {lawInForce} from "../policy/simulate.js";
import {stack} from "./stack.js";

/** One scenario of a stack, and the steps of it that are taken first. */
export interface StackPart {
  readonly scenario: Scenario;
  readonly order: readonly string[];
}

/**
 * What each step of scenarios stacked one on another adds, the lowest scenario's steps first, from the law in force on
 * the day of the whole stack; one part alone is that scenario. The steps of a part are those of stepsOf, in its order,
 * so their sums are those of the parts, each with its margin. Throws RangeError as attribute does, also where a stack is no valid scenario
 * half-way.
 */
export function attributeStack(cube: Cube, parts: readonly StackPart[], margins: MarginStatement): Attribution {
  let end = 0;
  const ends = parts.map(({scenario}) => (end += stepsOf(scenario).length));
  return attributePoints(cube, stackPoints(parts), ends, margins);
}

/** The law, then the stack after each step. */
function stackPoints(parts: readonly StackPart[]): AttributionPoint[] {
  const start = lawInForce(parts.reduce<Scenario>((below, {scenario}) => stack(below, scenario), {}));
  const points: AttributionPoint[] = [{step: "", scenario: start}];
  for (const {scenario, order} of parts) {
    const below = points.at(-1)!.scenario;
    const steps = stepsOf(scenario, order);
    steps.forEach((step, at) => {
      points.push({step, scenario: stack(below, withSteps(scenario, start, steps.slice(0, at + 1)))});
    });
  }
  return points;
}
