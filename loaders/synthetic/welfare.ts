import {assumptions} from "./assumptions.js";
import {curveAt, type ExpenditureCurve} from "./expenditureCurves.js";
import type {Figures} from "./figures.js";
import {normalCdf, normalGrid} from "./normal.js";
import {solve} from "./solve.js";

/** The nation's distribution, over people, of ln(expenditure / poverty line), and what follows for ranks and sizes. */
export interface Welfare {
  /** Mid-point quantiles at (i + 0.5) / length. */
  readonly quantiles: readonly number[];
  /** Standard deviation of the noise added to it in the score. */
  readonly noise: number;
  /** Relative fall in mean family size from the poorest to the best-off, on a log scale. */
  readonly sizeGradient: number;
  /** Mean family size at national position 0. */
  readonly sizeAtBottom: number;
}

/** Welfare of the nation under given curves, with families of deciles 1-4 in the published number. */
export function nationalWelfare(figures: Figures, curves: readonly ExpenditureCurve[]): Welfare {
  const quantiles = nationalQuantiles(figures, curves, 500);
  const mean = quantiles.reduce((sum, x) => sum + x, 0) / quantiles.length;
  const variance = quantiles.reduce((sum, x) => sum + (x - mean) ** 2, 0) / quantiles.length;
  const noise = Math.sqrt(variance * (1 / assumptions.scoreCorrelation ** 2 - 1));
  const inLower = (cut: number, x: number) => normalCdf((cut - x) / noise);
  const cut = solve((c) => quantiles.reduce((sum, x) => sum + inLower(c, x), 0) / quantiles.length, 0.4, -5, 10);
  const families = (gradient: number) => quantiles.map((_, i) => Math.exp((gradient * (i + 0.5)) / quantiles.length));
  const notLower = (gradient: number) => {
    const all = families(gradient);
    const lower = all.reduce((sum, weight, i) => sum + weight * inLower(cut, quantiles[i]!), 0);
    return -lower / all.reduce((sum, weight) => sum + weight, 0);
  };
  const sizeGradient = solve(notLower, -figures.lowerFamilies, 0, 3);
  const perPerson = families(sizeGradient).reduce((sum, weight) => sum + weight, 0) / quantiles.length;
  return {quantiles, noise, sizeGradient, sizeAtBottom: (perPerson * figures.persons) / figures.families};
}

/** National position, 0 to 1, of a value of ln(expenditure / poverty line). */
export function nationalPosition({quantiles}: Welfare, x: number): number {
  let low = 0;
  let high = quantiles.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quantiles[middle]! < x) low = middle + 1;
    else high = middle;
  }
  return low / quantiles.length;
}

/** Mean number of members of families at a national position. */
export function meanFamilySize({sizeAtBottom, sizeGradient}: Welfare, position: number): number {
  return sizeAtBottom * Math.exp(-sizeGradient * position);
}

function nationalQuantiles({regencies}: Figures, curves: readonly ExpenditureCurve[], count: number): number[] {
  const points = curves.flatMap((curve, i) =>
    normalGrid.map(({z, weight}) => ({x: curveAt(curve, z), people: weight * regencies[i]!.population}))
  );
  points.sort((p, q) => p.x - q.x);
  const people = points.reduce((sum, point) => sum + point.people, 0);
  const quantiles: number[] = [];
  let below = 0;
  for (const point of points) {
    below += point.people;
    while (quantiles.length < count && below >= ((quantiles.length + 0.5) / count) * people) quantiles.push(point.x);
  }
  return quantiles;
}
