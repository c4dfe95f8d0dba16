import {bandCount, bandOf, type Bin} from "../lattice/bins.js";
import {classColumns, type ClassMap} from "../lattice/classes.js";
import {decodeSignature, profileTypeCount, type Counts} from "../lattice/signature.js";

/** One composition of families and the share of a column's families that have it; fractional counts are a mean. */
export interface Composition {
  readonly counts: Counts;
  readonly share: number;
}

/** What the families of a column of table A2 are made of, by band and column; empty where nothing qualifies anyone. */
export type Compositions = readonly (readonly (readonly Composition[])[])[];

/** Spells a class map out: every column's signatures with their shares, the residual as one mean composition. */
export function readCompositions(classes: ClassMap): Compositions {
  const open = bandCount - 1;
  const explicit = classes.explicit.map((signature) => [{counts: decodeSignature(signature), share: 1}]);
  const compositions = Array.from({length: bandCount}, (_, band) =>
    Array.from({length: band < open ? classColumns(classes) : profileTypeCount}, (_, column): Composition[] =>
      band < open && column > 0 ? (explicit[column - 1] ?? []) : []
    )
  );
  for (const {band, column, rows, residual} of classes.mixes) {
    compositions[band]![column] = [
      ...rows.map(([signature, share]) => ({counts: decodeSignature(signature), share})),
      ...(residual === null ? [] : [{counts: residual.mean, share: residual.share}])
    ];
  }
  return compositions;
}

/**
 * Throws RangeError when table A2 has families in a column (other than 0, no component) whose make-up the class map
 * leaves out: they would silently count as having no benefit.
 */
export function checkCompositions(
  A2: Int32Array,
  bins: readonly Bin[],
  offsets: readonly number[],
  compositions: Compositions
): void {
  const rowLength = offsets.at(-1)!;
  bins.forEach((bin, index) => {
    const band = bandOf(bin);
    for (let column = 1; column < offsets[index + 1]! - offsets[index]!; ++column) {
      if (compositions[band]![column]!.length > 0) continue;
      for (let cell = offsets[index]! + column; cell < A2.length; cell += rowLength) {
        if (A2[cell] !== 0) throw new RangeError(`class map has no make-up of column ${column} in band: ${band}`);
      }
    }
  });
}
