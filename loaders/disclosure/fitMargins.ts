import {projectSimplex, roundToTotal} from "./simplexInteger.js";

/** Most sweeps of the alternating projections. */
export const sweeps = 12;
const closeEnough = 0.25;

/**
 * A non-negative integer matrix near `values` (row-major, rows × columns) whose row and column sums are exactly those
 * given. Additive two-way adjustment, Dykstra's alternating projections on the row and column simplices, rounding by
 * rows, then single moves along rows from columns too large to columns too small, cheapest first, until all margins
 * hold. Source: privacy.md section 6 (fit2). Throws RangeError when the margins disagree.
 */
export function fitMargins(values: Float64Array, rows: Float64Array, columns: Float64Array): Float64Array {
  const total = sum(rows);
  if (total !== sum(columns)) throw new RangeError(`margins disagree: rows ${total}, columns ${sum(columns)}`);
  if (total === 0) return new Float64Array(values.length);
  const close = dykstra(additive(values, rows, columns, total), rows, columns);
  const fitted = new Float64Array(values.length);
  rows.forEach((row, r) => roundToTotal(close, row, fitted, r * columns.length, columns.length));
  moveToColumns(fitted, close, rows.length, columns);
  return fitted;
}

function additive(values: Float64Array, rows: Float64Array, columns: Float64Array, total: number): Float64Array {
  const [m, n] = [rows.length, columns.length];
  const rowGaps = rows.slice();
  const columnGaps = columns.slice();
  for (let r = 0; r < m; ++r) {
    for (let c = 0; c < n; ++c) {
      rowGaps[r]! -= values[r * n + c]!;
      columnGaps[c]! -= values[r * n + c]!;
    }
  }
  const overall = (total - sum(values)) / (m * n);
  const adjusted = new Float64Array(m * n);
  for (let r = 0; r < m; ++r) {
    for (let c = 0; c < n; ++c) {
      adjusted[r * n + c] = values[r * n + c]! + rowGaps[r]! / n + columnGaps[c]! / m - overall;
    }
  }
  return adjusted;
}

/** Takes `x` over: it is the result. */
function dykstra(x: Float64Array, rows: Float64Array, columns: Float64Array): Float64Array {
  const [m, n] = [rows.length, columns.length];
  const rowCorrection = new Float64Array(m * n);
  const columnCorrection = new Float64Array(m * n);
  for (let sweep = 0; sweep < sweeps; ++sweep) {
    for (let c = 0; c < n; ++c) project(x, columnCorrection, columns[c]!, c, n, m);
    if (rowGap(x, rows, n) < closeEnough) break;
    for (let r = 0; r < m; ++r) project(x, rowCorrection, rows[r]!, r * n, 1, n);
  }
  for (let r = 0; r < m; ++r) projectSimplex(x, rows[r]!, x, r * n, 1, n);
  return x;
}

/** Projects one row or column, given as start, stride and length, keeping Dykstra's correction for it. */
function project(
  x: Float64Array,
  correction: Float64Array,
  total: number,
  start: number,
  stride: number,
  length: number
): void {
  const end = start + length * stride;
  for (let at = start; at < end; at += stride) correction[at]! += x[at]!;
  projectSimplex(correction, total, x, start, stride, length);
  for (let at = start; at < end; at += stride) correction[at]! -= x[at]!;
}

function rowGap(x: Float64Array, rows: Float64Array, n: number): number {
  let widest = 0;
  for (let r = 0; r < rows.length; ++r) {
    let gap = rows[r]!;
    for (let c = 0; c < n; ++c) gap -= x[r * n + c]!;
    widest = Math.max(widest, Math.abs(gap));
  }
  return widest;
}

/** Ends, as every move lessens the columns' total excess, and a column too large has a unit to give. */
function moveToColumns(fitted: Float64Array, close: Float64Array, m: number, columns: Float64Array): void {
  const n = columns.length;
  const excess = columns.map((column, c) => {
    let held = -column;
    for (let r = 0; r < m; ++r) held += fitted[r * n + c]!;
    return held;
  });
  for (let from = 0; from < n; ++from) {
    for (let to = 0; excess[from]! > 0 && to < n; ++to) {
      while (excess[from]! > 0 && excess[to]! < 0) {
        const row = cheapestRow(fitted, close, m, n, from, to);
        fitted[row * n + from]! -= 1;
        fitted[row * n + to]! += 1;
        excess[from]! -= 1;
        excess[to]! += 1;
      }
    }
  }
}

/** The row where moving one unit between two columns strays least from the real-valued solution. */
function cheapestRow(
  fitted: Float64Array,
  close: Float64Array,
  m: number,
  n: number,
  from: number,
  to: number
): number {
  let best = -1;
  let bestCost = Infinity;
  for (let r = 0; r < m; ++r) {
    if (fitted[r * n + from]! <= 0) continue;
    const cost = close[r * n + from]! - fitted[r * n + from]! - (close[r * n + to]! - fitted[r * n + to]!);
    if (cost < bestCost) [best, bestCost] = [r, cost];
  }
  return best;
}

function sum(values: Float64Array): number {
  let total = 0;
  for (let i = 0; i < values.length; ++i) total += values[i]!;
  return total;
}
