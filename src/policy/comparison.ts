import {actualReceipt} from "./actualReceipt.js";
import {compareCells, nestedIn, type ProgrammeChange} from "./compare.js";
import type {Cube} from "./cube.js";
import type {Law} from "./law.js";
import type {Outcome} from "./outcome.js";
import {lawOn} from "./resolve.js";
import type {Scenario} from "./scenario.js";
import {lawInForce, runLaw, runScenario, type Run} from "./simulate.js";

/** What a scenario is compared with: any scenario, the law in force on its day, or who actually receives. */
export type Baseline = Scenario | "hukum" | "penerima-nyata";

/** A run beside its baseline. */
export interface Comparison {
  readonly outcome: Outcome;
  /** The baseline's own outcome; null against actual receipt, which no rule gives. */
  readonly baseline: Outcome | null;
  /** Units served, persons and rupiah of the baseline, by programme, nation and regency. */
  readonly before: Readonly<Record<string, BaselineFigures>>;
  readonly changes: Readonly<Record<string, ProgrammeChange>>;
  /**
   * "nested": both are simulated in one common order. "independent": eligibility and actual receipt are taken as
   * independent within regency, bin and any component. The page says which.
   */
  readonly method: "nested" | "independent";
  /** Programmes left out because no receipt of them is known. */
  readonly unknown: readonly string[];
}

export interface BaselineFigures {
  readonly served: Float64Array;
  readonly persons: Float64Array;
  readonly amount: Float64Array;
}

/**
 * Runs a scenario and says who enters, leaves and stays against a baseline, and what it pays more or less. Throws
 * RangeError as simulate does, and where actual receipt is asked of a cube read without tables B and L.
 */
export function compare(cube: Cube, scenario: Scenario, baseline: Baseline = "hukum"): Comparison {
  const run = runScenario(cube, scenario);
  if (baseline === "penerima-nyata") return compareActual(cube, run, lawOn(scenario.day ?? cube.version));
  return compareRuns(cube, run, runScenario(cube, baseline === "hukum" ? lawInForce(scenario) : baseline));
}

/** compare for two runs. A programme that only one of them has is served to nobody in the other. */
export function compareRuns(cube: Cube, run: Run, base: Run): Comparison {
  const ids = [...new Set([...Object.keys(run.programmes), ...Object.keys(base.programmes)])];
  const nothing = {served: cells(cube), persons: cells(cube), amount: cells(cube), already: null};
  const before = ids.map((id) => [id, base.programmes[id]?.cells() ?? nothing] as const);
  return {
    outcome: run.outcome,
    baseline: base.outcome,
    before: Object.fromEntries(before.map(([id, of]) => [id, byRegency(cube, of)])),
    changes: Object.fromEntries(
      before.map(([id, of]) => [id, compareCells(cube, run.programmes[id]?.cells() ?? nothing, nestedIn(of))])
    ),
    method: "nested",
    unknown: []
  };
}

/** compare against actual receipt, valued under the law in force of the day. */
export function compareActual(cube: Cube, run: Run, inForce: Law): Comparison {
  const actual = actualReceipt(cube, runLaw(cube, inForce, inForce), inForce);
  const known = Object.entries(run.programmes).filter(([id]) => Object.hasOwn(actual, id));
  return {
    outcome: run.outcome,
    baseline: null,
    before: Object.fromEntries(known.map(([id]) => [id, byRegency(cube, actual[id]!.cells)])),
    changes: Object.fromEntries(
      known.map(([id, {cells}]) => {
        const served = cells();
        const {already} = served;
        const both = already ? (at: number) => already[at]! : actual[id]!.both;
        return [id, compareCells(cube, served, {cells: actual[id]!.cells, both})];
      })
    ),
    method: "independent",
    unknown: Object.keys(run.programmes).filter((id) => !Object.hasOwn(actual, id))
  };
}

function cells({bins, regencies}: Cube): Float64Array {
  return new Float64Array(bins.length * regencies.length);
}

function byRegency({bins, regencies}: Cube, of: BaselineFigures): BaselineFigures {
  const sums = (values: Float64Array) => {
    const sum = new Float64Array(regencies.length);
    values.forEach((value, at) => (sum[Math.floor(at / bins.length)]! += value));
    return sum;
  };
  return {served: sums(of.served), persons: sums(of.persons), amount: sums(of.amount)};
}
