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
import {spendRemainder} from "./spendRemainder.js";

/** What a programme's part of a limit affords, with what the others leave. */
export interface WeightedPart {
  readonly weight: number;
  readonly unit: ProgrammeOutcome["unit"];
  /** What its weight gives it; it may end above it, from what others leave. */
  readonly limit: Limit;
  /** What applyWeighted sets; cut point 0 where no step is afforded, or where the weight is 0. */
  readonly at: CutStep;
  /** The first cut point that is too much, and how far beyond what is left; null where all are afforded, or weight 0. */
  readonly next: NextStep | null;
}

/** What the parts of one kind take together: rupiah, or units of one kind, as families and pupils do not add up. */
export interface WeightedTotal {
  readonly kind: "rupiah" | ProgrammeOutcome["unit"];
  /** What there is: a limit in units holds for each kind of unit by itself. */
  readonly amount: number;
  readonly spent: number;
  /** Below 0 where even cut point 0 takes more (recipients who are kept, regions with their own cut). */
  readonly remainder: number;
  /** The next step that takes least, of the programmes with a weight; what is left does not pay for it. */
  readonly cheapest: {readonly programme: string; readonly next: NextStep} | null;
}

/** One limit divided over programmes by weight; what one part leaves is given to the others. */
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
 * findThreshold for several programmes, each with its weight's part of the limit, and then spendRemainder over what the
 * parts leave; a limit in units is divided among the programmes of each kind of unit by itself. Shipped programmes do
 * not change each other, so one run at each cut point serves them all. Each additional one is looked for after them, as
 * whom it may reach hangs on where they end: its part is kept for it, it takes what they leave, and what it leaves goes
 * to the next alone. Throws MachineError where a weight is negative or none is above 0.
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
  const kindOf = (id: string): WeightedTotal["kind"] => (limit.measure === "rupiah" ? "rupiah" : units[id]!);
  const places: Record<string, Place> = {};
  let found = scenario;
  for (const together of [shipped, ...additional.map((id) => [id])]) {
    const outcomes = together === shipped ? atShipped : sweep(found, together);
    for (const kind of new Set(together.map(kindOf))) {
      const own = together.filter((id) => kindOf(id) === kind);
      const others = ids.filter((id) => kindOf(id) === kind && !own.includes(id));
      const reserved = others.reduce((sum, id) => sum + (places[id] ? takes(places[id]) : limits[id]!.amount), 0);
      Object.assign(places, place(own, outcomes, cuts, weights, limits, limit.amount - reserved));
    }
    found = together.reduce((next, id) => sweepScenario(next, [id], stepAt(places[id]!).threshold), found);
  }
  const totals = totalsOf(places, kindOf, limit.amount);
  const left = new Map(totals.map(({kind, remainder}) => [kind, remainder]));
  const parts = Object.entries(places).map(([id, placed]): [string, WeightedPart] => {
    const next = nextOf(placed, left.get(kindOf(id)) ?? 0);
    return [id, {weight: placed.weight, unit: units[id]!, limit: placed.limit, at: stepAt(placed), next}];
  });
  return {parts: Object.fromEntries(parts), totals, ...sumsOf(parts.map(([, part]) => part))};
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

/** Where a programme stands on the way to an answer. */
interface Place {
  readonly weight: number;
  readonly limit: Limit;
  readonly steps: readonly CutStep[];
  readonly at: number;
}

/** Places of programmes that do not change each other and share an amount: by their parts, then from what these leave. */
function place(
  ids: readonly string[],
  outcomes: readonly Outcome[],
  cuts: readonly number[],
  weights: Readonly<Record<string, number>>,
  limits: Readonly<Record<string, Limit>>,
  amount: number
): Record<string, Place> {
  const places = ids.map((id): Place => {
    const [steps, limit, weight] = [stepsOf(outcomes, id, cuts), limits[id]!, weights[id]!];
    // a part that has nothing is at cut point 0, though one that costs nothing were free
    const answer = weight > 0 ? answerOf(steps, limit) : null;
    return {weight, limit, steps, at: answer !== null && "at" in answer ? steps.indexOf(answer.at) : 0};
  });
  const shares = places.map(({weight, limit, steps, at}) => {
    const shown = steps.map((step) => Math.round(worthOf(step, limit.measure)));
    return {takes: weight > 0 ? shown : shown.slice(0, 1), part: limit.amount, at};
  });
  const ends = spendRemainder(shares, amount);
  return Object.fromEntries(ids.map((id, k) => [id, {...places[k]!, at: ends[k]!}]));
}

function stepAt({steps, at}: Place): CutStep {
  return steps[at]!;
}

/** What a programme takes where it stands, as it is shown, rounded. */
function takes({steps, at, limit}: Place): number {
  return Math.round(worthOf(steps[at]!, limit.measure));
}

/** The step that did not fit what is left. */
function nextOf({weight, steps, at, limit}: Place, left: number): NextStep | null {
  const step = weight > 0 ? steps[at + 1] : undefined;
  if (step === undefined) return null;
  const extra = Math.round(worthOf(step, limit.measure)) - Math.round(worthOf(steps[at]!, limit.measure));
  return {...step, extra, short: extra - left};
}

function totalsOf(
  places: Readonly<Record<string, Place>>,
  kindOf: (id: string) => WeightedTotal["kind"],
  amount: number
): WeightedTotal[] {
  const all = Object.entries(places);
  const kinds = new Set(all.flatMap(([id, {weight}]) => (weight > 0 ? [kindOf(id)] : [])));
  return [...kinds].map((kind) => {
    const own = all.filter(([id]) => kindOf(id) === kind);
    const spent = own.reduce((sum, [, placed]) => sum + takes(placed), 0);
    const remainder = amount - spent;
    const nexts = own.flatMap(([programme, placed]) => {
      const next = nextOf(placed, remainder);
      return next === null ? [] : [{programme, next}];
    });
    return {kind, amount, spent, remainder, cheapest: nexts.sort((a, b) => a.next.extra - b.next.extra)[0] ?? null};
  });
}

function sumsOf(parts: readonly WeightedPart[]): Pick<WeightedAnswer, "cost" | "units"> {
  const units: Partial<Record<ProgrammeOutcome["unit"], number>> = {};
  for (const {unit, at} of parts) units[unit] = (units[unit] ?? 0) + at.units;
  return {cost: parts.reduce((sum, {at}) => sum + at.cost, 0), units};
}
