import type {ErrorSpread, UtilityLevel} from "../../src/lattice/utilityReport.js";

/** What is off by at most so many per cent of the truth, or so many units, is inside; the wider of the two counts. */
export interface Tolerance {
  readonly percent: number;
  readonly families: number;
  readonly pupils: number;
}

/** The tolerances of the report (privacy.md section 1). */
export const tolerances: Readonly<Record<UtilityLevel, Tolerance>> = {
  nation: {percent: 0.1, families: 0, pupils: 0},
  regency: {percent: 1, families: 75, pupils: 130},
  district: {percent: 5, families: 28, pupils: 28}
};

/** One estimate beside what it is measured against, by region. */
export interface Pair {
  readonly estimate: Float64Array;
  readonly against: Float64Array;
}

/**
 * Errors of pairs of arrays (one for each key) over all their regions. `units` is how many units one of the values is
 * worth: 1 for units, the inverse of the mean benefit for rupiah. `truth` sets the tolerance and the per cent.
 */
export function errorSpread(
  pairs: readonly Pair[],
  truth: Float64Array,
  units: number,
  {percent, allowed}: {percent: number; allowed: number}
): ErrorSpread {
  const off: number[] = [];
  const relative: number[] = [];
  let inside = 0;
  for (const {estimate, against} of pairs) {
    truth.forEach((value, region) => {
      const error = Math.abs(estimate[region]! - against[region]!);
      off.push(error * units);
      if (value > 0) relative.push((100 * error) / value);
      // a billionth of room for the rounding of sums
      if (error <= Math.max((percent / 100) * value, allowed / units) + 1e-9 * value) inside += 1;
    });
  }
  return {
    within: inside / off.length,
    medianPercent: quantile(relative, 0.5),
    p95Percent: quantile(relative, 0.95),
    medianUnits: quantile(off, 0.5),
    p95Units: quantile(off, 0.95)
  };
}

/** The value that a share of the others does not pass: the next one up; 0 of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}
