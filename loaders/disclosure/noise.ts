import {drawGaussian, gaussianTable} from "./gaussianTable.js";
import {keyedHash, type KeyedHash} from "./hmac.js";
import type {NoiseKeys} from "./keys.js";

/** How much noise a table's counts get at one level. */
export interface NoiseLevel {
  /** In all; the sticky part is about a third, the rest is fresh. */
  readonly variance: number;
  readonly sticky: number;
  /** The most by which one family changes the table (Euclidean length over its cells). */
  readonly contribution: number;
}

/** Draws the noise of cells: a function of the key and a cell's name only. */
export interface Sampler {
  readonly sticky: KeyedHash;
  readonly fresh: KeyedHash;
  readonly words: Uint32Array;
}

/** A sampler under the keys of one release. */
export function sampler({sticky, fresh}: NoiseKeys): Sampler {
  return {sticky: keyedHash(sticky), fresh: keyedHash(fresh), words: new Uint32Array(2)};
}

/**
 * Noise for the cells of one region in one table: sticky plus fresh, keyed by table, region and cell (privacy.md
 * section 5). `name` is the table with its level, e.g. "A2K".
 */
export function drawRegion(
  {sticky, fresh, words}: Sampler,
  name: string,
  region: string,
  cells: number,
  level: NoiseLevel
): Int32Array {
  const stickyTable = level.sticky > 0 ? gaussianTable(level.sticky) : null;
  const freshTable = gaussianTable(level.variance - level.sticky);
  const draws = new Int32Array(cells);
  for (let cell = 0; cell < cells; ++cell) {
    const message = `${name}|${region}|${cell}`;
    fresh(message, words);
    draws[cell] = drawGaussian(freshTable, words[0]!, words[1]!);
    if (stickyTable === null) continue;
    sticky(message, words);
    draws[cell]! += drawGaussian(stickyTable, words[0]!, words[1]!);
  }
  return draws;
}

/**
 * A variance split as privacy.md section 5 states, sticky about a third, for a family that changes the table by 1; where
 * it changes it by more, the variance grows by the square. The draws themselves must not be multiplied instead: noise
 * in multiples of 4 would leave every count's remainder by 4 exact.
 */
export function noiseLevel(variance: number, {contribution = 1, freshOnly = false} = {}): NoiseLevel {
  const scale = contribution * contribution;
  return {variance: variance * scale, sticky: freshOnly ? 0 : Math.round(variance / 3) * scale, contribution};
}
