/** How many, and the 50th and 95th percentile (R-7 method), milliseconds. */
export interface Quantiles {
  readonly count: number;
  readonly p50: number;
  readonly p95: number;
}

/** Quantiles of durations. Throws RangeError when there is none: a mark or measure that a page no longer sets. */
export function quantiles(name: string, durations: readonly number[]): Quantiles {
  if (durations.length === 0) throw new RangeError(`page has set no ${name}`);
  const sorted = [...durations].sort((a, b) => a - b);
  return {count: sorted.length, p50: quantile(sorted, 0.5), p95: quantile(sorted, 0.95)};
}

function quantile(sorted: readonly number[], p: number): number {
  const at = (sorted.length - 1) * p;
  const below = sorted[Math.floor(at)]!;
  return below + (sorted[Math.ceil(at)]! - below) * (at - Math.floor(at));
}
