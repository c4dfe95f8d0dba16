/**
 * How many families one sampled family stands for, from a fraction as text: "1/50", "0.02" or "1". Throws RangeError
 * when the fraction is not one over a whole number.
 */
export function sampleWeight(fraction: string): number {
  const [, over, decimal] = /^\s*(?:1\s*\/\s*([1-9]\d*)|(\d*\.?\d+))\s*$/.exec(fraction) ?? [];
  if (over !== undefined) return Number(over);
  const weight = Math.round(1 / Number(decimal));
  if (decimal === undefined || !(weight >= 1 && Math.abs(Number(decimal) * weight - 1) < 1e-9)) {
    throw new RangeError(`DESIL_FRACTION is not one over a whole number, such as 1/50: ${fraction}`);
  }
  return weight;
}
