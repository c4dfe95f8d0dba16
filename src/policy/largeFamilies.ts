import {anyCount, sizeCount} from "../lattice/tables.js";

/**
 * Mean members, by bin, of the families of six or more in table S, from the nation's mean of them all. Where sizes fall
 * off by the same factor from one to the next, the members beyond six are in the mean as many as there are families of
 * six or more to one of five; the bins are told apart by that ratio, and together keep the nation's mean.
 */
export function largeFamilyMeans(S: Int32Array, bins: number, mean: number): number[] {
  const large = new Array<number>(bins).fill(0);
  const five = new Array<number>(bins).fill(0);
  for (let cell = 0; cell < S.length; ++cell) {
    const bin = Math.floor(cell / (anyCount * sizeCount)) % bins;
    const size = cell % sizeCount;
    if (size === sizeCount - 1) large[bin]! += S[cell]!;
    if (size === sizeCount - 2) five[bin]! += S[cell]!;
  }
  const ratios = large.map((count, bin) => (five[bin]! > 0 ? count / five[bin]! : 0));
  const all = large.reduce((sum, count) => sum + count, 0);
  const weighted = large.reduce((sum, count, bin) => sum + count * ratios[bin]!, 0);
  // a bin without families of five tells no ratio: all bins then have the one mean
  const told = weighted > 0 && large.every((count, bin) => count === 0 || five[bin]! > 0);
  return ratios.map((ratio) => (told ? sizeCount + ((mean - sizeCount) * ratio * all) / weighted : mean));
}
