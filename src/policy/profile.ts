import {bandOf} from "../lattice/bins.js";
import type {Composition} from "./compositions.js";
import type {Cube} from "./cube.js";
import type {Law} from "./law.js";
import {pipBenefit} from "./pip.js";
import {pkhBenefit} from "./pkh.js";

/** What one family of every cell of a table A2 row is worth to a programme, in the mean. */
export interface Profile {
  /** Units a family: the share that qualifies, or pupils. */
  readonly units: Float64Array;
  /** Rupiah a family and year by the index, over all families of the cell. */
  readonly index: Float64Array;
}

/** PKH: the share of families that qualifies, and the mean benefit. */
export function pkhProfile(cube: Cube, law: Law["pkh"]): Profile {
  return profile(cube, ({counts}) => {
    const {amount, qualifies} = pkhBenefit(counts, law);
    return [qualifies, amount];
  });
}

/** PIP: pupils of the levels funded, kindergarten as a share of the children 0-6, and their mean benefit. */
export function pipProfile(cube: Cube, law: Law["pip"]): Profile {
  return profile(cube, ({counts}) => pipBenefit(counts, cube.disabledPupils, law));
}

function profile(
  {bins, offsets, compositions}: Cube,
  worth: (composition: Composition) => readonly [units: number, index: number]
): Profile {
  const byBand = compositions.map((columns) => columns.map((column) => mean(column, worth)));
  const units = new Float64Array(offsets.at(-1)!);
  const index = new Float64Array(offsets.at(-1)!);
  bins.forEach((bin, b) =>
    byBand[bandOf(bin)]!.forEach((value, column) => {
      units[offsets[b]! + column] = value.units;
      index[offsets[b]! + column] = value.index;
    })
  );
  return {units, index};
}

function mean(
  column: readonly Composition[],
  worth: (composition: Composition) => readonly [units: number, index: number]
): {units: number; index: number} {
  const sum = {units: 0, index: 0};
  for (const composition of column) {
    const [units, index] = worth(composition);
    sum.units += units * composition.share;
    sum.index += index * composition.share;
  }
  return sum;
}
