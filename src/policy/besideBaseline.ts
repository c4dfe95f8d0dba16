import type {Baseline, Comparison} from "./comparison.js";
import type {Cube} from "./cube.js";
import {flowsOf, type Flows} from "./flows.js";
import type {Outcome} from "./outcome.js";
import {runBaseline} from "./runBaseline.js";
import type {Scenario} from "./scenario.js";
import {runScenario} from "./simulate.js";

/** A scenario beside its baseline as a page draws them: both as outcomes, and who enters and leaves by bin. */
export interface BesideBaseline {
  readonly outcome: Outcome;
  /** Against actual receipt, NaN is what receipt does not tell (actualOutcome). */
  readonly baseline: Outcome;
  readonly flows: Readonly<Record<string, Flows>>;
  readonly method: Comparison["method"];
  /** The scenario's programmes of which no receipt is known. */
  readonly unknown: readonly string[];
}

/**
 * compare for a control that moves: flows by bin instead of changes by cell, and the baseline run once. Throws as
 * compare does.
 */
export function besideBaseline(cube: Cube, scenario: Scenario, baseline: Baseline): BesideBaseline {
  const run = runScenario(cube, scenario);
  const base = runBaseline(cube, baseline, scenario);
  const unknown =
    base.method === "nested" ? [] : Object.keys(run.programmes).filter((id) => !Object.hasOwn(base.cells, id));
  return {
    outcome: run.outcome,
    baseline: unknown.length > 0 ? withoutSums(base.outcome) : base.outcome,
    flows: flowsOf(cube, run, base),
    method: base.method,
    unknown
  };
}

/** Where a programme's receipt is not known, neither is that of all programmes together. */
function withoutSums(outcome: Outcome): Outcome {
  const {regencies} = outcome.package;
  const unknown = {families: NaN, familiesIfIndependent: NaN, persons: NaN, amount: NaN};
  return {
    ...outcome,
    package: {
      ...outcome.package,
      ...unknown,
      regencies: {
        families: regencies.families.map(() => NaN),
        amount: regencies.amount.map(() => NaN)
      }
    }
  };
}
