import {measures, type Outcome} from "../policy/outcome.js";

/** A check that failed: which, for which programme, and by how much. */
export interface Failure {
  readonly check: "sum" | "null";
  readonly programme: string;
  readonly difference: number;
}

/** Rounding in sums of doubles; anything above it is a fault. */
const tolerance = 1e-9;

/**
 * The first broken promise of an answer (design.md section 4): regions add up to the nation, and the empty scenario
 * changes exactly nothing. Null when all hold.
 */
export function brokenInvariant(outcome: Outcome, baseline: Outcome, isLaw: boolean): Failure | null {
  for (const [programme, {nation, regencies}] of Object.entries(outcome.programmes)) {
    for (const measure of measures) {
      const sum = regencies[measure].reduce((total, value) => total + value, 0);
      const difference = sum - nation[measure];
      if (Math.abs(difference) > Math.max(1e-3, tolerance * Math.abs(nation[measure]))) {
        return {check: "sum", programme, difference};
      }
      const change = nation[measure] - baseline.programmes[programme]!.nation[measure];
      if (isLaw && change !== 0) return {check: "null", programme, difference: change};
    }
  }
  return null;
}
