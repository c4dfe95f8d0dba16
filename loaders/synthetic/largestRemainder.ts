/**
 * Whole numbers in proportion to the weights that add up to the total exactly (Hamilton's method); ties go to the
 * earlier item. Throws RangeError when the total is not a whole number or no weight is positive.
 */
export function largestRemainder(weights: readonly number[], total: number): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  if (!Number.isInteger(total) || !(sum > 0)) throw new RangeError(`cannot share out ${total} by weights of ${sum}`);
  const exact = weights.map((weight) => (weight / sum) * total);
  const shares = exact.map(Math.floor);
  const missing = total - shares.reduce((a, b) => a + b, 0);
  const order = exact.map((value, i) => ({i, rest: value - Math.floor(value)}));
  order.sort((p, q) => q.rest - p.rest || p.i - q.i);
  for (const {i} of order.slice(0, missing)) ++shares[i]!;
  return shares;
}
