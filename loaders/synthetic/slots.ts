/** Consecutive slots [low, high) of a table of `count` slots, in proportion to the weights; empty ranges are left out. */
export function slots(weights: ArrayLike<number>, count: number): {index: number; low: number; high: number}[] {
  const total = Array.from(weights).reduce((sum, weight) => sum + weight, 0);
  const ranges: {index: number; low: number; high: number}[] = [];
  let reached = 0;
  let low = 0;
  for (let index = 0; index < weights.length; ++index) {
    reached += weights[index]!;
    const high = Math.round((reached / total) * count);
    if (high > low) ranges.push({index, low, high});
    low = high;
  }
  return ranges;
}
