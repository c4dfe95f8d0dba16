/** An axis: its ends, and the plain numbers between them that are written. */
export interface Axis {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

/** An axis that holds zero and every value, with about `count` steps of 1, 2 or 5 times a power of ten. */
export function niceAxis(values: Iterable<number>, count = 4): Axis {
  let low = 0;
  let high = 0;
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  const rough = (high - low || 1) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((digit) => digit * power >= rough * 0.999) ?? 10) * power;
  const first = Math.floor(low / step + 1e-9);
  const last = Math.max(Math.ceil(high / step - 1e-9), first + 1);
  return {
    low: first * step,
    high: last * step,
    ticks: Array.from({length: last - first + 1}, (_, at) => (first + at) * step)
  };
}

/** Where a value lies on an axis, 0 to 100; beyond its ends it lies on them. */
export function positionOn({low, high}: Axis, value: number): number {
  return (100 * (Math.min(high, Math.max(low, value)) - low)) / (high - low);
}
