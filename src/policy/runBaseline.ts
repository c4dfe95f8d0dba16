import {actualOutcome} from "./actualOutcome.js";
import type {BaselineCells} from "./compare.js";
import type {Baseline} from "./comparison.js";
import type {Cube} from "./cube.js";
import type {Outcome} from "./outcome.js";
import {lawOn} from "./resolve.js";
import type {Scenario} from "./scenario.js";
import {lawInForce, runLaw, runScenario, type Run} from "./simulate.js";

/** A baseline that was run: its outcome, and the runs behind it, or who actually receives in every cell. */
export type BaselineRun =
  | {readonly outcome: Outcome; readonly method: "nested"; readonly programmes: Run["programmes"]}
  | {
      readonly outcome: Outcome;
      readonly method: "independent";
      /** By programme; of one that is missing nothing is known. */
      readonly cells: Readonly<Record<string, BaselineCells>>;
    };

/**
 * Runs what a scenario is compared with. The last baselines of a cube are kept: while a control moves, the baseline
 * does not. Throws RangeError as simulate does, and where actual receipt is asked of a cube without tables B and L.
 */
export function runBaseline(cube: Cube, baseline: Baseline, scenario: Scenario): BaselineRun {
  const other = baseline === "hukum" ? lawInForce(scenario) : baseline;
  const key = other === "penerima-nyata" ? `${other} ${scenario.day ?? ""}` : JSON.stringify(other);
  const known = memory.get(cube) ?? new Map<string, BaselineRun>();
  memory.set(cube, known);
  const run = known.get(key) ?? (other === "penerima-nyata" ? runActual(cube, scenario) : runSimulated(cube, other));
  known.delete(key); // re-inserted last, so the first key is always the one longest unused
  known.set(key, run);
  if (known.size > keep) known.delete(known.keys().next().value!);
  return run;
}

/** Baselines kept: a letter's, the law's, actual receipt, and one to go back to. */
const keep = 4;

const memory = new WeakMap<Cube, Map<string, BaselineRun>>();

function runSimulated(cube: Cube, scenario: Scenario): BaselineRun {
  return {...runScenario(cube, scenario), method: "nested"};
}

function runActual(cube: Cube, scenario: Scenario): BaselineRun {
  const law = lawOn(scenario.day ?? cube.version);
  return {...actualOutcome(cube, runLaw(cube, law, law), law), method: "independent"};
}
