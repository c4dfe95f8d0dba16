import {assumptions} from "./assumptions.js";
import {curveAt, type ExpenditureCurve} from "./expenditureCurves.js";
import {normalQuantile} from "./normal.js";
import {solve} from "./solve.js";
import {meanFamilySize, nationalPosition, type Welfare} from "./welfare.js";

/** Families of one regency by position from the poorest: their number a person, and mean size in equal steps. */
export interface SizeProfile {
  readonly familiesPerPerson: number;
  /** Mean size of the families in step i of `sizeSteps`, poorest first. */
  readonly means: readonly number[];
}

/** Steps of family position in a size profile. */
export const sizeSteps = 64;

/** The grid of mean sizes that size tables exist for. */
export const meanSizes: readonly number[] = Array.from({length: 401}, (_, i) => (200 + i) / 100);

/** Index in `meanSizes` of the nearest mean size. */
export function meanSizeIndex(mean: number): number {
  return Math.min(Math.max(Math.round(mean * 100) - 200, 0), meanSizes.length - 1);
}

/** Shares of family sizes 1 to 10 with a given mean: the assumed national shares, tilted exponentially. */
export function sizeShares(mean: number): number[] {
  return tilted(solve((tilt) => meanOf(tilted(tilt)), mean, -3, 3));
}

/** How mean family size falls along one regency's families, as their national welfare position rises. */
export function sizeProfile(curve: ExpenditureCurve, welfare: Welfare): SizeProfile {
  const steps = 512;
  const means = Array.from({length: steps}, (_, i) =>
    meanFamilySize(welfare, nationalPosition(welfare, curveAt(curve, normalQuantile((i + 0.5) / steps))))
  );
  const families = means.reduce((sum, mean) => sum + 1 / mean, 0);
  const profile: number[] = [];
  let reached = 0;
  for (let i = 0; i < steps; ++i) {
    reached += 1 / means[i]! / families;
    while (profile.length < sizeSteps && reached >= (profile.length + 0.5) / sizeSteps - 1e-9) profile.push(means[i]!);
  }
  return {familiesPerPerson: families / steps, means: profile};
}

function tilted(tilt: number): number[] {
  const weights = assumptions.familySizes.map((share, i) => share * Math.exp(tilt * (i + 1)));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

function meanOf(shares: readonly number[]): number {
  return shares.reduce((sum, share, i) => sum + share * (i + 1), 0);
}
