import {measures, type Outcome, type ProgrammeOutcome} from "./outcome.js";

/** What must hold of any run (design.md section 4). */
export const invariants = ["regions", "eligible", "served", "quota", "ceiling", "stages"] as const;

export type Invariant = (typeof invariants)[number];

/** Relative room for the rounding of sums over regencies and bins. */
const rounding = 1e-9;

/**
 * The invariants that a run breaks, by programme; empty when all hold. regions: regencies add up to the nation.
 * eligible: no more than the target. served: no more than the eligible, in any regency. quota: not passed in any
 * quarter. ceiling: not passed. stages: the quarters add up to the year.
 */
export function brokenInvariants({programmes}: Outcome): {programme: string; invariant: Invariant}[] {
  return Object.entries(programmes).flatMap(([programme, run]) =>
    invariants.filter((invariant) => !holds[invariant](run)).map((invariant) => ({programme, invariant}))
  );
}

const holds: Readonly<Record<Invariant, (run: ProgrammeOutcome) => boolean>> = {
  regions: ({nation, regencies}) =>
    measures.every((measure) => {
      return equal(total(regencies[measure]), nation[measure]);
    }),
  eligible: ({regencies}) => regencies.eligible.every((eligible, at) => within(eligible, regencies.target[at]!)),
  served: ({regencies}) => regencies.served.every((served, at) => within(served, regencies.eligible[at]!)),
  quota: ({nation, quota, servedByQuarter = []}) =>
    quota === null || [nation.served, ...servedByQuarter].every((served) => within(served, quota)),
  ceiling: ({nation, ceiling}) => ceiling === null || within(nation.amount, ceiling),
  stages: ({nation, stages, servedByQuarter}) =>
    (stages === undefined || equal(total(stages), nation.amount)) &&
    (servedByQuarter === undefined || equal(total(servedByQuarter) / 4, nation.served))
};

function total(values: Iterable<number>): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

function equal(sum: number, whole: number): boolean {
  return Math.abs(sum - whole) <= rounding * Math.abs(whole);
}

function within(value: number, limit: number): boolean {
  return value <= limit * (1 + rounding);
}
