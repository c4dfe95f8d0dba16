/** An integer look-up table for a discrete Gaussian: P(k) proportional to exp(-k² / 2·variance). */
export interface GaussianTable {
  readonly variance: number;
  /** Draws lie between -bound and bound. */
  readonly bound: number;
  /** thresholds[i] = floor(2^64 · P(X ≤ i - bound)) for i below 2·bound; the next would be 2^64. */
  readonly thresholds: BigUint64Array;
  /** Their upper and lower 32 bits. */
  readonly high: Uint32Array;
  readonly low: Uint32Array;
}

/** Bits of the fixed-point arithmetic: 64 kept, the rest absorb every rounding. */
const bits = 256n;
const one = 1n << bits;
const tables = new Map<number, GaussianTable>();

/**
 * The table of one variance, exact to the last bit: integer arithmetic only, so that every machine and language gives
 * the same draws. Source: privacy.md section 5; Canonne, Kamath and Steinke 2020 for the distribution. Throws
 * RangeError when the variance is no positive integer.
 */
export function gaussianTable(variance: number): GaussianTable {
  const known = tables.get(variance);
  if (known) return known;
  if (!Number.isInteger(variance) || variance < 1) throw new RangeError(`invalid variance: ${variance}`);
  const bound = Math.ceil(9.5 * Math.sqrt(variance)) + 1;
  const masses = halfMasses(variance, bound);
  const total = masses.reduce((sum, mass) => sum + 2n * mass, -masses[0]!);
  const thresholds = new BigUint64Array(2 * bound);
  let below = 0n;
  for (let i = 0; i < 2 * bound; ++i) {
    below += masses[Math.abs(i - bound)]!;
    thresholds[i] = (below << 64n) / total;
  }
  const high = Uint32Array.from(thresholds, (threshold) => Number(threshold >> 32n));
  const low = Uint32Array.from(thresholds, (threshold) => Number(threshold & 0xffffffffn));
  const table = {variance, bound, thresholds, high, low};
  tables.set(variance, table);
  return table;
}

/** The draw of a uniform 64-bit number, given as two words: the first value whose threshold lies above it. */
export function drawGaussian({bound, high, low}: GaussianTable, upper: number, lower: number): number {
  let first = 0;
  let end = high.length;
  while (first < end) {
    const middle = (first + end) >> 1;
    const edge = high[middle]!;
    if (upper < edge || (upper === edge && lower < low[middle]!)) end = middle;
    else first = middle + 1;
  }
  return first - bound;
}

/** exp(-k² / 2·variance) for k = 0..bound, fixed point: k² = 1 + 3 + 5 + …, so each mass is the last times a power. */
function halfMasses(variance: number, bound: number): bigint[] {
  const step = exponential(variance);
  const masses = [one];
  let power = step;
  const square = (step * step) >> bits;
  for (let k = 1; k <= bound; ++k) {
    masses.push((masses[k - 1]! * power) >> bits);
    power = (power * square) >> bits;
  }
  return masses;
}

/** exp(-1 / 2·variance) in fixed point, by its alternating series. */
function exponential(variance: number): bigint {
  let term = one;
  let sum = 0n;
  for (let n = 1n; term !== 0n; ++n) {
    sum += term;
    term = -term / (2n * BigInt(variance) * n);
  }
  return sum;
}
