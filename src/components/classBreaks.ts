/** Classes on every map. */
export const classCount = 7;

/**
 * Eight edges of seven classes, strictly rising. A value on an edge belongs to the class above it, the last edge to
 * the last class. Values beyond the outer edges, as after a drag with frozen classes, belong to the outer classes.
 */
export type ClassEdges = readonly number[];

/** Class of a value, 0 to 6. */
export function classOf(value: number, edges: ClassEdges): number {
  let found = 0;
  while (found < classCount - 1 && value >= edges[found + 1]!) ++found;
  return found;
}

/**
 * Classes of about as many values each, few to many: the sevenths of the values (R-7 quantiles), each rounded to a
 * plain number less than a quarter of the way to its neighbour. Equal widths where values are too alike for that.
 */
export function sequentialEdges(values: Iterable<number>): ClassEdges {
  const sorted = finite(values);
  if (sorted.length === 0) return equalEdges(0, 1);
  const cuts = Array.from({length: classCount + 1}, (_, k) => quantile(sorted, k / classCount));
  return rises(cuts) ? outward(roundApart(cuts)) : equalEdges(cuts[0]!, cuts[classCount]!);
}

/**
 * Classes symmetric about zero, fewer to more, with a neutral class in the middle: nine tenths of the changed values
 * lie outside it. The arms are cut at the third and two thirds of the sizes beyond it.
 */
export function divergingEdges(values: Iterable<number>): ClassEdges {
  const sizes = finite(Array.from(values, Math.abs)).filter((size) => size > 0);
  const cuts = sizes.length === 0 ? [1, 2, 3, 4] : [0.1, 0.4, 0.7, 1].map((share) => quantile(sizes, share));
  const largest = cuts[3]!;
  const arm = rises(cuts) ? roundApart([0, ...cuts]).slice(1) : [1, 3, 5, 7].map((part) => (largest * part) / 7);
  const [first, second, third] = arm as [number, number, number, number];
  const last = roundTo(largest, plainStep((largest - third) / 2), Math.ceil);
  return [-last, -third, -second, -first, first, second, third, last];
}

function finite(values: Iterable<number>): number[] {
  return [...values].filter(Number.isFinite).sort((a, b) => a - b);
}

/** R-7 quantile of rising values; none of them may be missing. */
function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)]!;
  return below + (sorted[Math.ceil(at)]! - below) * (at % 1);
}

function rises(cuts: readonly number[]): boolean {
  return cuts.every((cut, k) => k === 0 || cut > cuts[k - 1]!);
}

/** Rounds every inner cut to a step of at most half the gap to its nearer neighbour, so the order survives. */
function roundApart(cuts: readonly number[]): number[] {
  return cuts.map((cut, k) => {
    if (k === 0 || k === cuts.length - 1) return cut;
    return roundTo(cut, plainStep(Math.min(cut - cuts[k - 1]!, cuts[k + 1]! - cut) / 2), Math.round);
  });
}

/** Moves the outer edges to plain numbers at or beyond the least and the most. */
function outward(cuts: readonly number[]): number[] {
  const [least, most] = [cuts[0]!, cuts[classCount]!];
  const low = roundTo(least, plainStep((cuts[1]! - least) / 2), Math.floor);
  const high = roundTo(most, plainStep((most - cuts[classCount - 1]!) / 2), Math.ceil);
  return [low, ...cuts.slice(1, -1), high];
}

function equalEdges(least: number, most: number): number[] {
  const span = most - least || Math.abs(most) || classCount;
  const width = plainStep(2.5 * (span / classCount));
  const low = Math.floor(least / width);
  return Array.from({length: classCount + 1}, (_, k) => roundTo((low + k) * width, width, Math.round));
}

/** The largest of 1, 2 and 5 times a power of ten that is no larger than the size. */
function plainStep(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size));
  const digit = size / power;
  return (digit >= 5 ? 5 : digit >= 2 ? 2 : 1) * power;
}

/** Divides by whole numbers only, so that 3 × 0.05 is 0.15. */
function roundTo(value: number, step: number, round: (value: number) => number): number {
  const parts = Math.round(1 / step);
  return (step < 1 ? round(value * parts) / parts : round(value / step) * step) || 0;
}
