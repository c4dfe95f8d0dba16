import type {ProgrammeLaw} from "../policy/law.js";
import type {Outcome} from "../policy/outcome.js";
import type {ProgrammeSettings, Scenario} from "../policy/scenario.js";
import {tidy} from "./tidy.js";

/** What there is to spend: rupiah a year, or units (families, pupils) a year. */
export interface Limit {
  readonly measure: "rupiah" | "units";
  readonly amount: number;
}

/** A cut point of the lattice, and what it takes to serve everyone who claims inside it. */
export interface CutStep {
  /** Per cent of ranked people. */
  readonly threshold: number;
  /** Rupiah a year. */
  readonly cost: number;
  readonly units: number;
}

/** The first cut point that is too much: how much more it takes than the one before, and than there is. */
export interface NextStep extends CutStep {
  readonly extra: number;
  readonly short: number;
}

/** The highest cut point that the limit affords; or that not even the first is afforded, or that every one is. */
export type ThresholdAnswer =
  | {readonly kind: "found"; readonly at: CutStep; readonly remainder: number; readonly next: NextStep}
  | {readonly kind: "none"; readonly remainder: number; readonly next: NextStep}
  | {readonly kind: "all"; readonly at: CutStep; readonly remainder: number};

/**
 * The highest cut point at which a limit serves everyone who claims, with quota, its division and ceiling lifted: exact,
 * by a run at every cut point. `cuts` are the lattice's, lowest first. Throws as the run does.
 */
export function findThreshold(
  scenario: Scenario,
  programme: string,
  limit: Limit,
  cuts: readonly number[],
  run: (scenario: Scenario) => Outcome
): ThresholdAnswer {
  const outcomes = cuts.map((cut) => run(sweepScenario(scenario, [programme], cut)));
  return answerOf(stepsOf(outcomes, programme, cuts), limit);
}

/** The scenario to run at one cut point: every named programme at it, with nothing that keeps a claim from service. */
export function sweepScenario(scenario: Scenario, programmes: readonly string[], threshold: number): Scenario {
  return programmes.reduce((swept, id) => change(swept, id, {threshold, quota: null, ceiling: null}), scenario);
}

/** What each cut point takes of one programme. */
export function stepsOf(outcomes: readonly Outcome[], programme: string, cuts: readonly number[]): CutStep[] {
  return outcomes.map(({programmes}, at) => {
    const outcome = programmes[programme];
    if (!outcome) throw new RangeError(`run has no programme: ${programme}`);
    return {threshold: cuts[at]!, cost: outcome.nation.amount, units: outcome.nation.served};
  });
}

/** The answer among steps that begin with the empty cut point 0. Amounts are compared as they are shown, rounded. */
export function answerOf([zero, ...steps]: readonly CutStep[], {measure, amount}: Limit): ThresholdAnswer {
  const worth = (step: CutStep | undefined) => (step ? worthOf(step, measure) : 0);
  const first = steps.findIndex((step) => Math.round(worth(step)) > amount);
  const at = first < 0 ? steps.at(-1) : steps[first - 1];
  const before = worth(at ?? zero);
  const remainder = Math.max(0, amount - before);
  if (first < 0) return {kind: "all", at: at ?? zero!, remainder};
  const step = steps[first]!;
  const next = {...step, extra: worth(step) - before, short: worth(step) - amount};
  return at ? {kind: "found", at, remainder, next} : {kind: "none", remainder, next};
}

/** What a cut point takes, in a limit's measure. */
export function worthOf({cost, units}: CutStep, measure: Limit["measure"]): number {
  return measure === "rupiah" ? cost : units;
}

/**
 * The scenario with a programme at a cut point that was found, so that its run serves and costs what the answer says:
 * a quota or ceiling of the law now resolved that is too small for it is lifted, as is a division of the quota; so
 * is a quota that a table of regencies gave, and one in a year of phasing out, whose first quarter is its fullest.
 */
export function applyThreshold(scenario: Scenario, programme: string, at: CutStep, now: ProgrammeLaw): Scenario {
  const alone = typeof now.allocation !== "object" && typeof now.recipients !== "object";
  return change(scenario, programme, {
    threshold: at.threshold,
    ...(now.quota !== null && (!alone || now.quota < at.units) ? {quota: null} : {}),
    ...(now.ceiling !== null && now.ceiling < at.cost ? {ceiling: null} : {})
  });
}

type Placed = Pick<ProgrammeSettings, "quota" | "ceiling"> & {readonly threshold: number};

/** Settings over a programme's own, without the division of its quota. */
function change(scenario: Scenario, id: string, set: Placed): Scenario {
  const {programmes = {}, additional = {}, ...rest} = scenario;
  if (Object.hasOwn(additional, id)) {
    const {allocation: _, ...own} = additional[id]!;
    return tidy({...scenario, additional: {...additional, [id]: {...own, ...set}}});
  }
  const {allocation: _, ...own} = programmes[id] ?? {};
  return tidy({...rest, programmes: {...programmes, [id]: {...own, ...set}}, additional});
}
