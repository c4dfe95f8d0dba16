/** Standard normal cumulative distribution; absolute error below 1.5e-7 (erfc by Chebyshev fit). */
export function normalCdf(z: number): number {
  const t = 1 / (1 + Math.abs(z) / (2 * Math.SQRT2));
  const series = erfcCoefficients.reduceRight((sum, coefficient) => sum * t + coefficient, 0);
  const tail = (t * Math.exp((-z * z) / 2 + series)) / 2;
  return z >= 0 ? 1 - tail : tail;
}

/** Standard normal quantile by Acklam's rational approximation, relative error below 1.2e-9; p strictly in (0, 1). */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`probability outside (0, 1): ${p}`);
  if (p < low) return tail(Math.sqrt(-2 * Math.log(p)));
  if (p > 1 - low) return -tail(Math.sqrt(-2 * Math.log(1 - p)));
  const q = p - 0.5;
  const r = q * q;
  return (horner(a, r) * q) / (horner(b, r) * r + 1);
}

/** Points and weights of the standard normal for numerical means, from -5 to 5 in steps of 0.05; weights add to 1. */
export const normalGrid: readonly {readonly z: number; readonly weight: number}[] = (() => {
  const points = Array.from({length: 201}, (_, i) => -5 + i * 0.05);
  const total = points.reduce((sum, z) => sum + Math.exp((-z * z) / 2), 0);
  return points.map((z) => ({z, weight: Math.exp((-z * z) / 2) / total}));
})();

const low = 0.02425;
const erfcCoefficients = [
  -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587, -0.82215223,
  0.17087277
];
const a = [
  -3.969683028665376e1, 2.209460984245205e2, -2.759285104469687e2, 1.38357751867269e2, -3.066479806614716e1,
  2.506628277459239
];
const b = [-5.447609879822406e1, 1.615858368580409e2, -1.556989798598866e2, 6.680131188771972e1, -1.328068155288572e1];
const c = [
  -7.784894002430293e-3, -3.223964580411365e-1, -2.400758277161838, -2.549732539343734, 4.374664141464968,
  2.938163982698783
];
const d = [7.784695709041462e-3, 3.224671290700398e-1, 2.445134137142996, 3.754408661907416];

function tail(q: number): number {
  return horner(c, q) / (horner(d, q) * q + 1);
}

function horner(coefficients: readonly number[], x: number): number {
  return coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
}
