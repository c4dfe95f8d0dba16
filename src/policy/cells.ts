import type {Contraction} from "./contract.js";

/** What a programme could reach in every regency and bin, regency-major and not summed along. */
export interface Worth {
  /** Units, with a component where one is required. */
  readonly units: Float64Array;
  /** Rupiah a year by the index, were all of them paid. */
  readonly index: Float64Array;
  readonly persons: Float64Array;
}

/** What a run serves in every regency and bin, regency-major. */
export interface ServedCells {
  readonly served: Float64Array;
  readonly persons: Float64Array;
  /** Rupiah a year. */
  readonly amount: Float64Array;
  /** Those served of whom the run knows that they received before; null where it takes no account of that. */
  readonly already: Float64Array | null;
}

const unfolded = new WeakMap<Contraction, Worth>();

/** A contraction's prefix sums taken apart again; kept, as a contraction is. */
export function worthOf(contraction: Contraction): Worth {
  let worth = unfolded.get(contraction);
  if (!worth) {
    const bins = contraction.nation.units.length;
    const apart = (prefix: Float64Array) => difference(prefix, bins);
    worth = {units: apart(contraction.units), index: apart(contraction.index), persons: apart(contraction.persons)};
    unfolded.set(contraction, worth);
  }
  return worth;
}

/**
 * Rupiah a unit by the index in every cell; where a cell has no unit, the nation's mean in that bin or overall: it is
 * then paid only to recipients without a component, whose own amount the data cannot show.
 */
export function meanIndexes(worth: Worth, bins: number): Float64Array {
  let means = meansOf.get(worth);
  if (!means) meansOf.set(worth, (means = computeMeans(worth, bins)));
  return means;
}

const meansOf = new WeakMap<Worth, Float64Array>();

function computeMeans({units, index}: Worth, bins: number): Float64Array {
  const [unitsByBin, indexByBin] = [byBin(units, bins), byBin(index, bins)];
  const overall = sum(unitsByBin) > negligible ? sum(indexByBin) / sum(unitsByBin) : 0;
  return units.map((count, at) => {
    if (count > negligible) return index[at]! / count;
    const bin = at % bins;
    return unitsByBin[bin]! > negligible ? indexByBin[bin]! / unitsByBin[bin]! : overall;
  });
}

/** Units below this are the rounding of a difference of sums. */
const negligible = 1e-6;

/** Sums of cells by bin. */
export function byBin(cells: Float64Array, bins: number): Float64Array {
  const sums = new Float64Array(bins);
  for (let at = 0; at < cells.length;) {
    for (let bin = 0; bin < bins; ++bin, ++at) sums[bin]! += cells[at]!;
  }
  return sums;
}

/** The sum of an array, in its order. */
export function sum(values: Float64Array): number {
  let total = 0;
  for (let at = 0; at < values.length; ++at) total += values[at]!; // `of` makes an object of every value
  return total;
}

/** Every value of an array times a share. */
export function scaled(values: Float64Array, share: number): Float64Array {
  const products = new Float64Array(values.length);
  for (let at = 0; at < values.length; ++at) products[at] = values[at]! * share; // `map` makes an object of every value
  return products;
}

function difference(prefix: Float64Array, bins: number): Float64Array {
  const cells = new Float64Array((prefix.length / (bins + 1)) * bins);
  for (let at = 0, row = 0; at < cells.length; row += bins + 1) {
    for (let bin = 0; bin < bins; ++bin, ++at) cells[at] = prefix[row + bin + 1]! - prefix[row + bin]!;
  }
  return cells;
}
