import {expenditureCurves, type ExpenditureCurve} from "./expenditureCurves.js";
import {sizeProfile, sizeShares, meanSizeIndex, meanSizes, sizeSteps, type SizeProfile} from "./familySizes.js";
import type {Figures} from "./figures.js";
import {largestRemainder} from "./largestRemainder.js";
import {nationalWelfare, type Welfare} from "./welfare.js";

/** One regency's sample and curves. */
export interface RegencyPlan extends ExpenditureCurve {
  readonly code: string;
  readonly province: string;
  /** Sampled, each standing for the weight. */
  readonly persons: number;
  readonly families: number;
  readonly profile: SizeProfile;
}

/** All that the generation needs to know about places and welfare. */
export interface Calibration {
  readonly weight: number;
  readonly welfare: Welfare;
  /** In order of code. */
  readonly regencies: readonly RegencyPlan[];
  /** Expected share of families by size, from 1. */
  readonly sizes: readonly number[];
}

/**
 * Plans the sample: national families and persons by the weight, persons by regency in proportion to Dukcapil's
 * population, families by regency by their mean size at their welfare. Throws RangeError when the weight is so large
 * that a regency would have no family.
 */
export function calibrate(figures: Figures, weight: number): Calibration {
  const curves = expenditureCurves(figures);
  const welfare = nationalWelfare(figures, curves);
  const profiles = curves.map((curve) => sizeProfile(curve, welfare));
  const persons = largestRemainder(
    figures.regencies.map(({population}) => population),
    Math.round(figures.persons / weight)
  );
  const families = largestRemainder(
    persons.map((people, i) => people * profiles[i]!.familiesPerPerson),
    Math.round(figures.families / weight)
  );
  const regencies = figures.regencies.map(({code, province}, i) => {
    if (families[i] === 0) throw new RangeError(`fraction leaves ${code} without a family: 1/${weight}`);
    return {code, province, ...curves[i]!, persons: persons[i]!, families: families[i]!, profile: profiles[i]!};
  });
  return {weight, welfare, regencies, sizes: nationalSizes(regencies)};
}

function nationalSizes(regencies: readonly RegencyPlan[]): number[] {
  const byMean = new Float64Array(meanSizes.length);
  for (const {families, profile} of regencies) {
    for (const mean of profile.means) byMean[meanSizeIndex(mean)]! += families / sizeSteps;
  }
  const total = byMean.reduce((sum, families) => sum + families, 0);
  const sizes = sizeShares(meanSizes[0]!).map(() => 0);
  byMean.forEach((families, index) => {
    if (families === 0) return;
    sizeShares(meanSizes[index]!).forEach((share, i) => (sizes[i]! += (share * families) / total));
  });
  return sizes;
}
