import {fitMargins} from "./fitMargins.js";
import {simplexInteger} from "./simplexInteger.js";

/** Counts of one table at one level: a row for each region, a column for each cell. */
export interface Counts {
  readonly cells: number;
  readonly values: Float64Array;
}

/** One noisy table at one level with the variance of its noise, by cell. */
export interface Noisy extends Counts {
  readonly variances: Float64Array;
}

/** For every fine cell the coarse cell that it lies in, e.g. class → profile type → any. */
export type Nesting = readonly number[];

/** Which child regions a parent has, as row numbers of the level below; no parent is without. */
export type Children = readonly (readonly number[])[];

/** How strongly a child's composition is drawn to its parent's (privacy.md section 6). */
export interface Shrinkage {
  /** Coefficient of variation of a child's share. */
  readonly cv: number;
  /** How many families a counted one stands for: a sample's counts vary by so much more. 1 for real data. */
  readonly weight: number;
}

/** A coarse table as the sum of a finer one. */
export function coarsen({cells, values}: Counts, nesting: Nesting, coarse: number): Counts {
  const regions = values.length / cells;
  const sums = new Float64Array(regions * coarse);
  for (let r = 0; r < regions; ++r) {
    for (let c = 0; c < cells; ++c) sums[r * coarse + nesting[c]!]! += values[r * cells + c]!;
  }
  return {cells: coarse, values: sums};
}

/** Two unbiased readings of the same counts, weighted by the inverse of their variances. */
export function combine(own: Noisy, finer: Noisy, nesting: Nesting): Noisy {
  const sums = coarsen(finer, nesting, own.cells).values;
  const sumVariances = new Float64Array(own.cells);
  nesting.forEach((cell, fine) => (sumVariances[cell]! += finer.variances[fine]!));
  const weights = own.variances.map((variance, cell) => variance / (variance + sumVariances[cell]!));
  return {
    cells: own.cells,
    values: own.values.map((value, i) => value + weights[i % own.cells]! * (sums[i]! - value)),
    variances: own.variances.map((variance, cell) => variance * (1 - weights[cell]!))
  };
}

/** A table's cells shared out over child regions: each cell's children add up to the parent's count exactly. */
export function splitRegions(parent: Counts, {cells, values: noisy}: Counts, children: Children): Counts {
  const values = new Float64Array(noisy.length);
  children.forEach((rows, g) => {
    const line = new Float64Array(rows.length);
    for (let c = 0; c < cells; ++c) {
      rows.forEach((row, i) => (line[i] = noisy[row * cells + c]!));
      const counts = simplexInteger(line, parent.values[g * cells + c]!);
      rows.forEach((row, i) => (values[row * cells + c] = counts[i]!));
    }
  });
  return {cells, values};
}

/** Every region's coarse cells shared out over their fine cells. */
export function splitCells(coarse: Counts, {cells, values: noisy}: Counts, nesting: Nesting): Counts {
  const values = new Float64Array(noisy.length);
  const groups = fineCells(nesting, coarse.cells);
  for (let r = 0; r < noisy.length / cells; ++r) {
    groups.forEach((columns, a) => {
      const line = Float64Array.from(columns, (c) => noisy[r * cells + c]!);
      const counts = simplexInteger(line, coarse.values[r * coarse.cells + a]!);
      columns.forEach((c, j) => (values[r * cells + c] = counts[j]!));
    });
  }
  return {cells, values};
}

/**
 * Fine cells of child regions so that two margins hold exactly: over cells, each child's coarse count, already fixed;
 * over children, the parent's fine count. Noisy counts are first drawn toward the parent's composition, by as much as
 * noise outweighs plausible variation.
 */
export function splitBoth(
  parentFine: Counts,
  childCoarse: Counts,
  noisy: Noisy,
  nesting: Nesting,
  children: Children,
  shrinkage: Shrinkage
): Counts {
  const {cells} = noisy;
  const values = new Float64Array(noisy.values.length);
  const groups = fineCells(nesting, childCoarse.cells);
  children.forEach((rows, g) => {
    groups.forEach((columns, a) => {
      const rowSums = Float64Array.from(rows, (row) => childCoarse.values[row * childCoarse.cells + a]!);
      const columnSums = Float64Array.from(columns, (c) => parentFine.values[g * cells + c]!);
      const drawn = drawToParent(noisy, rows, columns, rowSums, columnSums, shrinkage);
      const fitted = fitMargins(drawn, rowSums, columnSums);
      rows.forEach((row, i) => columns.forEach((c, j) => (values[row * cells + c] = fitted[i * columns.length + j]!)));
    });
  });
  return {cells, values};
}

function drawToParent(
  {cells, values, variances}: Noisy,
  rows: readonly number[],
  columns: readonly number[],
  rowSums: Float64Array,
  columnSums: Float64Array,
  {cv, weight}: Shrinkage
): Float64Array {
  const total = rowSums.reduce((sum, value) => sum + value, 0);
  const drawn = new Float64Array(rows.length * columns.length);
  for (let i = 0; i < rows.length; ++i) {
    for (let j = 0; j < columns.length; ++j) {
      const expected = total === 0 ? 0 : (rowSums[i]! * columnSums[j]!) / total;
      // Products, not powers: Math.pow may differ in the last bit between machines.
      const spread = cv * expected * (cv * expected) + weight * Math.max(expected, 0.25);
      const noise = values[rows[i]! * cells + columns[j]!]!;
      const variance = variances[columns[j]!]!;
      drawn[i * columns.length + j] = (noise * spread + expected * variance) / (spread + variance);
    }
  }
  return drawn;
}

function fineCells(nesting: Nesting, coarse: number): number[][] {
  const cells = Array.from({length: coarse}, (): number[] => []);
  nesting.forEach((cell, fine) => cells[cell]!.push(fine));
  return cells;
}
