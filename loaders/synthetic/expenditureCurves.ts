import {assumptions} from "./assumptions.js";
import type {Figures} from "./figures.js";
import {normalCdf, normalGrid, normalQuantile} from "./normal.js";
import {solve} from "./solve.js";

/**
 * How ln(expenditure a head / poverty line) rises with the standard normal position z of people in one regency:
 * slope·(z − z0), a kink of one unit above the line, and an upper tail. It is 0 at z0, so P0 holds by construction.
 */
export interface ExpenditureCurve {
  /** Normal quantile of P0. */
  readonly z0: number;
  /** Slope under the line, from the poverty gap. */
  readonly slope: number;
  /** Extra slope in the first unit above the line: one number for the nation, less where the mean is low. */
  readonly kink: number;
  /** Size of the upper tail, from mean expenditure; never negative, so the curve rises everywhere. */
  readonly tail: number;
}

/** ln(expenditure / poverty line) at a standard normal position. */
export function curveAt({z0, slope, kink, tail}: ExpenditureCurve, z: number): number {
  const {tailOnset, tailPower} = assumptions;
  const above = Math.max(z - z0, 0);
  return slope * (z - z0) + kink * Math.min(above, 1) + tail * Math.max(z - Math.max(tailOnset, z0), 0) ** tailPower;
}

/** Slope under the line at which a normal tail with share p0 has mean gap p1 (both shares of 1, the gap of the line). */
export function slopeOfGap(p0: number, gapShare: number): number {
  const z0 = normalQuantile(p0);
  const gap = (slope: number) => 1 - (Math.exp(-slope * z0 + (slope * slope) / 2) * normalCdf(z0 - slope)) / p0;
  return solve(gap, gapShare, 0.02, 3);
}

/** One curve a regency, the kink solved so that the nation's top 20 per cent have the published share of expenditure. */
export function expenditureCurves(figures: Figures): ExpenditureCurve[] {
  const means = regencyMeans(figures);
  const lower = figures.regencies.map(({p0, p1, province}) => {
    const {p0: provinceP0, p1: provinceP1} = figures.provinces.find(({code}) => code === province)!;
    const gapShare = assumptions.ownGapWeight * (p1 / p0) + (1 - assumptions.ownGapWeight) * (provinceP1 / provinceP0);
    return {z0: normalQuantile(p0), slope: slopeOfGap(p0, gapShare)};
  });
  const curves = (kink: number) =>
    lower.map((curve, i) => fitMean({...curve, kink, tail: 0}, means[i]! / figures.regencies[i]!.povertyLine));
  const negativeTop = (kink: number) => -expenditureShares(figures, curves(kink))[2];
  return curves(solve(negativeTop, -figures.expenditureShares[2], 0, 0.6, 12));
}

/** Shares of expenditure of the bottom 40, middle 40 and top 20 per cent of people under given curves. */
export function expenditureShares(figures: Figures, curves: readonly ExpenditureCurve[]): [number, number, number] {
  const perUnit = 500;
  const bins = Array.from({length: 40 * perUnit}, () => ({people: 0, expenditure: 0}));
  curves.forEach((curve, i) => {
    const {population, povertyLine} = figures.regencies[i]!;
    for (const {z, weight} of normalGrid) {
      const log = curveAt(curve, z) + Math.log(povertyLine);
      const bin = bins[Math.min(Math.max(Math.floor(log * perUnit), 0), bins.length - 1)]!;
      bin.people += weight * population;
      bin.expenditure += weight * population * Math.exp(log);
    }
  });
  return sharesOfBins(bins);
}

/** Shares of expenditure of the bottom 40, middle 40 and top 20 per cent of people, who come in ascending groups. */
export function sharesOfBins(
  bins: readonly {readonly people: number; readonly expenditure: number}[]
): [number, number, number] {
  const people = bins.reduce((sum, bin) => sum + bin.people, 0);
  const total = bins.reduce((sum, bin) => sum + bin.expenditure, 0);
  const upTo = (share: number) => {
    let left = share * people;
    let expenditure = 0;
    for (const bin of bins) {
      expenditure += bin.people > left ? (bin.expenditure * left) / bin.people : bin.expenditure;
      left -= bin.people;
      if (left <= 0) break;
    }
    return expenditure / total;
  };
  const [bottom, lower] = [upTo(0.4), upTo(0.8)];
  return [bottom, lower - bottom, 1 - lower];
}

/** The curve with the tail that gives the mean ratio; where even no tail is too much, with a smaller kink instead. */
function fitMean(curve: ExpenditureCurve, target: number): ExpenditureCurve {
  const withKink = meanBy(curve, "kink");
  if (withKink(curve.kink) > target) {
    return {...curve, kink: solve(withKink, target, -0.6 * curve.slope, curve.kink, 18)};
  }
  return {...curve, tail: solve(meanBy(curve, "tail"), target, 0, 2, 18)};
}

/** Mean of expenditure over the line as a function of one of the curve's numbers, in which the curve is linear. */
function meanBy(curve: ExpenditureCurve, part: "kink" | "tail"): (value: number) => number {
  const points = normalGrid.map(({z, weight}) => {
    const base = curveAt({...curve, [part]: 0}, z);
    return {weight, base, shape: curveAt({...curve, [part]: 1}, z) - base};
  });
  return (value) => {
    let sum = 0;
    // beyond exp(20) the mean is far over any target and only its order matters
    for (const {weight, base, shape} of points) sum += weight * Math.exp(Math.min(base + value * shape, 20));
    return sum;
  };
}

/** Nominal mean expenditure by regency: the province's mean moved by the regency's relative adjusted expenditure. */
function regencyMeans({regencies, provinces}: Figures): number[] {
  const level = ({adjustedExpenditure}: {adjustedExpenditure: number}) =>
    adjustedExpenditure ** assumptions.expenditureElasticity;
  const scale = new Map(
    provinces.map(({code, meanExpenditure}) => {
      const own = regencies.filter(({province}) => province === code);
      const people = own.reduce((sum, {population}) => sum + population, 0);
      const mean = own.reduce((sum, regency) => sum + level(regency) * regency.population, 0) / people;
      return [code, meanExpenditure / mean];
    })
  );
  return regencies.map((regency) => level(regency) * scale.get(regency.province)!);
}
