import {measures, type Outcome, type ProgrammeOutcome} from "./outcome.js";

/** What must hold of any run (design.md section 4). */
export const invariants = ["regions", "eligible", "served", "quota", "ceiling"] as const;

export type Invariant = (typeof invariants)[number];

/** Relative room for the rounding of sums over regencies and bins. */
const rounding = 1e-9;

/**
 * The invariants that a run breaks, by programme; empty when all hold. regions: regencies add up to the nation.
 * eligible: no more than the target. served: no more than the eligible, in any regency. quota, ceiling: not passed.
 */
export function brokenInvariants({programmes}: Outcome): {programme: string; invariant: Invariant}[] {
  return Object.entries(programmes).flatMap(([programme, run]) =>
    invariants.filter((invariant) => !holds[invariant](run)).map((invariant) => ({programme, invariant}))
  );
}

const holds: Readonly<Record<Invariant, (run: ProgrammeOutcome) => boolean>> = {
  regions: ({nation, regencies}) =>
    measures.every((measure) => {
      const sum = regencies[measure].reduce((total, value) => total + value, 0);
      return Math.abs(sum - nation[measure]) <= rounding * nation[measure];
    }),
  eligible: ({regencies}) => regencies.eligible.every((eligible, at) => within(eligible, regencies.target[at]!)),
  served: ({regencies}) => regencies.served.every((served, at) => within(served, regencies.eligible[at]!)),
  quota: ({nation, quota}) => quota === null || within(nation.served, quota),
  ceiling: ({nation, ceiling}) => ceiling === null || within(nation.amount, ceiling)
};

function within(value: number, limit: number): boolean {
  return value <= limit * (1 + rounding);
}
