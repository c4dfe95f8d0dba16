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

/** One limit divided over programmes by weight; what one part leaves is not given to another. */
export interface WeightedAnswer {
  readonly parts: Readonly<Record<string, {readonly limit: Limit; readonly answer: ThresholdAnswer}>>;
  /** Spent in all, and left in all, in the limit's measure. */
  readonly spent: number;
  readonly remainder: number;
  /** The next step that takes least, and whether what is left in all would pay for it; null where none is left. */
  readonly cheapest: {readonly programme: string; readonly next: NextStep; readonly withinRemainder: boolean} | null;
}

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

/**
 * findThreshold for several programmes, each with its weight's part of the limit. Shipped programmes do not change each
 * other, so one run at each cut point serves them all. Throws RangeError where the weights have no positive sum.
 */
export function findWeighted(
  scenario: Scenario,
  weights: Readonly<Record<string, number>>,
  limit: Limit,
  cuts: readonly number[],
  run: (scenario: Scenario) => Outcome
): WeightedAnswer {
  const outcomes = cuts.map((cut) => run(sweepScenario(scenario, Object.keys(weights), cut)));
  return weightedAnswerOf(outcomes, weights, limit, cuts);
}

/** The scenario to run at one cut point: every named programme at it, with nothing that keeps a claim from service. */
export function sweepScenario(scenario: Scenario, programmes: readonly string[], threshold: number): Scenario {
  return programmes.reduce((swept, id) => change(swept, id, {threshold, quota: null, ceiling: null}), scenario);
}

/** findWeighted for runs already made, one for each cut point. */
export function weightedAnswerOf(
  outcomes: readonly Outcome[],
  weights: Readonly<Record<string, number>>,
  limit: Limit,
  cuts: readonly number[]
): WeightedAnswer {
  const sum = Object.values(weights).reduce((total, weight) => total + weight, 0);
  if (!(sum > 0)) throw new RangeError(`weights have no positive sum: ${sum}`);
  const parts = Object.entries(weights).map(([id, weight]) => {
    const part: Limit = {...limit, amount: (limit.amount * weight) / sum};
    return [id, {limit: part, answer: answerOf(stepsOf(outcomes, id, cuts), part)}] as const;
  });
  const remainder = parts.reduce((total, [, {answer}]) => total + answer.remainder, 0);
  const nexts = parts.flatMap(([programme, {answer}]) => ("next" in answer ? [{programme, next: answer.next}] : []));
  const cheapest = nexts.sort((a, b) => a.next.extra - b.next.extra)[0];
  return {
    parts: Object.fromEntries(parts),
    spent: limit.amount - remainder,
    remainder,
    cheapest: cheapest ? {...cheapest, withinRemainder: Math.round(cheapest.next.extra) <= remainder} : null
  };
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
  const worth = (step: CutStep | undefined) => (step ? step[measure === "rupiah" ? "cost" : "units"] : 0);
  const first = steps.findIndex((step) => Math.round(worth(step)) > amount);
  const at = first < 0 ? steps.at(-1) : steps[first - 1];
  const before = worth(at ?? zero);
  const remainder = Math.max(0, amount - before);
  if (first < 0) return {kind: "all", at: at ?? zero!, remainder};
  const step = steps[first]!;
  const next = {...step, extra: worth(step) - before, short: worth(step) - amount};
  return at ? {kind: "found", at, remainder, next} : {kind: "none", remainder, next};
}

/**
 * The scenario with a programme at a cut point that was found, so that its run serves and costs what the answer says:
 * a quota or ceiling of the law now resolved that is too small for it is lifted, as is a division of the quota.
 */
export function applyThreshold(scenario: Scenario, programme: string, at: CutStep, now: ProgrammeLaw): Scenario {
  return change(scenario, programme, {
    threshold: at.threshold,
    ...(now.quota !== null && now.quota < at.units ? {quota: null} : {}),
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
