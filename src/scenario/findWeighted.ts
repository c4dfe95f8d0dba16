import type {Law} from "../policy/law.js";
import {MachineError} from "../policy/machineError.js";
import type {Outcome, ProgrammeOutcome} from "../policy/outcome.js";
import type {Scenario} from "../policy/scenario.js";
import {
  answerOf,
  applyThreshold,
  stepsOf,
  sweepScenario,
  worthOf,
  type CutStep,
  type Limit,
  type NextStep
} from "./findThreshold.js";

/** What a programme's part of a limit affords. */
export interface WeightedPart {
  readonly weight: number;
  readonly unit: ProgrammeOutcome["unit"];
  readonly limit: Limit;
  /** What applyWeighted sets: the highest cut point afforded; cut point 0 where none is, or where the weight is 0. */
  readonly at: CutStep;
  /** Left of the part; below 0 where even cut point 0 takes more (recipients who are kept, regions with their own cut). */
  readonly remainder: number;
  /** The first cut point that is too much; null where every one is afforded, or where the weight is 0. */
  readonly next: NextStep | null;
}

/** What the parts of one kind take together: rupiah, or units of one kind, as families and pupils do not add up. */
export interface WeightedTotal {
  readonly kind: "rupiah" | ProgrammeOutcome["unit"];
  /** What there is: a limit in units holds for each kind of unit by itself. */
  readonly amount: number;
  readonly spent: number;
  readonly remainder: number;
  /** The next step that takes least, of the programmes with a weight, and whether what is left would pay for it. */
  readonly cheapest: {readonly programme: string; readonly next: NextStep; readonly withinRemainder: boolean} | null;
}

/** One limit divided over programmes by weight; what one part leaves is not given to another. */
export interface WeightedAnswer {
  /** Every programme that was named, also with weight 0. */
  readonly parts: Readonly<Record<string, WeightedPart>>;
  /** One for rupiah; for a limit in units one for each kind of unit that has a weight. */
  readonly totals: readonly WeightedTotal[];
  /** Rupiah a year of all that were named, once they are applied. */
  readonly cost: number;
  /** Units a year that they then serve, by kind; a family in two programmes counts twice. */
  readonly units: Readonly<Partial<Record<ProgrammeOutcome["unit"], number>>>;
}

/**
 * findThreshold for several programmes, each with its weight's part of the limit; a limit in units is divided among the
 * programmes of each kind of unit by itself. Shipped programmes do not change each other, so one run at each cut point
 * serves them all; an additional one is looked for after them, as whom it may reach hangs on where they end. Throws
 * MachineError where a weight is negative or none is above 0.
 */
export function findWeighted(
  scenario: Scenario,
  weights: Readonly<Record<string, number>>,
  limit: Limit,
  cuts: readonly number[],
  run: (scenario: Scenario) => Outcome
): WeightedAnswer {
  checkWeights(weights);
  const ids = Object.keys(weights);
  const shipped = ids.filter((id) => !Object.hasOwn(scenario.additional ?? {}, id));
  const additional = Object.keys(scenario.additional ?? {}).filter((id) => ids.includes(id));
  const sweep = (of: Scenario, swept: readonly string[]) => cuts.map((cut) => run(sweepScenario(of, swept, cut)));
  const atShipped = sweep(scenario, shipped);
  const units = Object.fromEntries(ids.map((id) => [id, programmeOf(atShipped[0]!, id).unit]));
  const limits = divide(limit, weights, units);
  const parts: Record<string, WeightedPart> = {};
  let found = scenario;
  for (const id of [...shipped, ...additional]) {
    const outcomes = shipped.includes(id) ? atShipped : sweep(found, [id]);
    const part = partOf(stepsOf(outcomes, id, cuts), limits[id]!, weights[id]!);
    parts[id] = {weight: weights[id]!, unit: units[id]!, limit: limits[id]!, ...part};
    found = sweepScenario(found, [id], part.at.threshold);
  }
  return {parts, totals: totalsOf(parts, limit), ...sumsOf(Object.values(parts))};
}

/** The scenario with every programme of an answer at its cut point, so that its run costs what the answer says. */
export function applyWeighted(scenario: Scenario, {parts}: WeightedAnswer, now: Law["programmes"]): Scenario {
  return Object.entries(parts).reduce((next, [id, {at}]) => applyThreshold(next, id, at, now[id]!), scenario);
}

function checkWeights(weights: Readonly<Record<string, number>>): void {
  const wrong = Object.entries(weights).find(([, weight]) => !(weight >= 0));
  if (wrong) throw new MachineError(`weight of ${wrong[0]} is below 0: ${wrong[1]}`, "noWeight", {});
  const sum = Object.values(weights).reduce((total, weight) => total + weight, 0);
  if (!(sum > 0)) throw new MachineError(`weights have no positive sum: ${sum}`, "noWeight", {});
}

function programmeOf({programmes}: Outcome, id: string): ProgrammeOutcome {
  const outcome = programmes[id];
  if (!outcome) throw new RangeError(`run has no programme: ${id}`);
  return outcome;
}

type Units = Readonly<Record<string, ProgrammeOutcome["unit"]>>;

function divide(limit: Limit, weights: Readonly<Record<string, number>>, units: Units): Record<string, Limit> {
  const parts = Object.entries(weights).map(([id, weight]) => {
    const sharing = Object.keys(weights).filter((other) => limit.measure === "rupiah" || units[other] === units[id]);
    const sum = sharing.reduce((total, other) => total + weights[other]!, 0);
    return [id, {...limit, amount: weight > 0 ? (limit.amount * weight) / sum : 0}] as const;
  });
  return Object.fromEntries(parts);
}

/** A part that has nothing is at cut point 0, though one that costs nothing were free. */
function partOf(
  steps: readonly CutStep[],
  limit: Limit,
  weight: number
): Pick<WeightedPart, "at" | "remainder" | "next"> {
  const answer = weight > 0 ? answerOf(steps, limit) : null;
  const at = answer !== null && "at" in answer ? answer.at : steps[0]!;
  const next = answer !== null && "next" in answer ? answer.next : null;
  return {at, remainder: limit.amount - worthOf(at, limit.measure), next};
}

function totalsOf(parts: Readonly<Record<string, WeightedPart>>, limit: Limit): WeightedTotal[] {
  const kindOf = ({unit}: WeightedPart): WeightedTotal["kind"] => (limit.measure === "rupiah" ? "rupiah" : unit);
  const all = Object.entries(parts);
  const kinds = new Set(all.flatMap(([, part]) => (part.weight > 0 ? [kindOf(part)] : [])));
  return [...kinds].map((kind) => {
    const own = all.filter(([, part]) => kindOf(part) === kind);
    const spent = own.reduce((sum, [, {at}]) => sum + worthOf(at, limit.measure), 0);
    const remainder = limit.amount - spent;
    const nexts = own.flatMap(([programme, {next}]) => (next === null ? [] : [{programme, next}]));
    const cheapest = nexts.sort((a, b) => a.next.extra - b.next.extra)[0];
    return {
      kind,
      amount: limit.amount,
      spent,
      remainder,
      cheapest: cheapest ? {...cheapest, withinRemainder: Math.round(cheapest.next.extra) <= remainder} : null
    };
  });
}

function sumsOf(parts: readonly WeightedPart[]): Pick<WeightedAnswer, "cost" | "units"> {
  const units: Partial<Record<ProgrammeOutcome["unit"], number>> = {};
  for (const {unit, at} of parts) units[unit] = (units[unit] ?? 0) + at.units;
  return {cost: parts.reduce((sum, {at}) => sum + at.cost, 0), units};
}
