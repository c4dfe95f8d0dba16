import {anyCount, districtReceiptCount} from "../../src/lattice/tables.js";
import {profileTypeCount} from "../../src/lattice/signature.js";
import {variances} from "../disclosure/variances.js";
import type {DenseTable} from "../layTables.js";
import type {Calibration} from "./calibration.js";
import {median, type Finding} from "./finding.js";
import {districtCounts} from "./smallCells.js";

const sigmas = 4;
const rounds = 50;

/**
 * R1: the true count of every published 1-4, bounded by assuming that no noise exceeds four standard deviations. Bounds
 * of A1c, Bc and their common totals, and of the regency's sums, tighten each other by interval propagation until
 * nothing moves. A linear programme over the same sums could be somewhat tighter. Four smallest regencies.
 */
export function intervals({places}: Calibration, published: readonly DenseTable[]): Finding {
  const A1c = districtCounts(published);
  const Bc = published.find(({table}) => table === "Bc")!.counts;
  const sizes = places.regencies.map(({code}) => ({code, rows: rowsOf(places, code)}));
  const cellsA = A1c.length / places.districts.length;
  const weight = (rows: readonly number[]) =>
    rows.reduce((sum, row) => sum + A1c.subarray(row * cellsA, (row + 1) * cellsA).reduce((a, b) => a + b, 0), 0);
  const smallest = sizes.sort((a, b) => weight(a.rows) - weight(b.rows)).slice(0, 4);
  const widths = smallest.flatMap(({rows}) => regencyWidths(rows, A1c, Bc, cellsA));
  const exact = widths.filter((width) => width <= 0).length;
  const middle = median(widths);
  return {
    id: "R1",
    what: "bounds of published 1-4, noise within 4 sd (interval propagation): known exactly; median width",
    found: `${exact}, ${middle.toFixed(0)}`,
    threshold: "0, ≥ 15",
    pass: exact === 0 && middle >= 15
  };
}

interface Bounds {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** A sum that is known within bounds: cell `total` is the sum of `parts`. */
type Sum = readonly [total: number, parts: readonly number[]];

function regencyWidths(rows: readonly number[], A1c: Int32Array, Bc: Int32Array, cellsA: number): number[] {
  const bins = cellsA / profileTypeCount;
  const cellsB = bins * anyCount * districtReceiptCount;
  const values: number[] = [];
  const spreads: number[] = [];
  const add = (value: number, variance: number) => spreads.push(Math.sqrt(variance)) && values.push(value) - 1;
  const sums: Sum[] = [];
  const [ofA, ofT] = [variances.A1c.district!.variance, variances.T0c.district!.variance];
  const a = rows.map((row) => Array.from({length: cellsA}, (_, c) => add(A1c[row * cellsA + c]!, ofA)));
  const b = rows.map((row) => Array.from({length: cellsB}, (_, c) => add(Bc[row * cellsB + c]!, ofA)));
  rows.forEach((_, d) => {
    for (let cell = 0; cell < bins * anyCount; ++cell) {
      const [bin, any] = [Math.floor(cell / anyCount), cell % anyCount];
      const types = a[d]!.slice(bin * profileTypeCount, (bin + 1) * profileTypeCount);
      const parts = any === 0 ? types.slice(0, 1) : types.slice(1);
      const total = add(
        parts.reduce((sum, part) => sum + values[part]!, 0),
        ofT
      );
      sums.push([total, parts], [total, b[d]!.slice(cell * districtReceiptCount, (cell + 1) * districtReceiptCount)]);
    }
  });
  for (let c = 0; c < cellsA; ++c) {
    const parts = a.map((cells) => cells[c]!);
    // A district bin holds up to four regency bins, each measured: no sum is known better than one of them.
    sums.push([
      add(
        parts.reduce((sum, part) => sum + values[part]!, 0),
        variances.A1.regency!.variance
      ),
      parts
    ]);
  }
  const bounds: Bounds = {
    low: Float64Array.from(values, (value, i) => Math.max(0, Math.ceil(value - sigmas * spreads[i]!))),
    high: Float64Array.from(values, (value, i) => Math.floor(value + sigmas * spreads[i]!))
  };
  for (let round = 0; round < rounds && sums.map((sum) => tighten(bounds, sum)).some(Boolean); ++round);
  return a.flat().flatMap((cell) => {
    const count = values[cell]!;
    return count >= 1 && count <= 4 ? [bounds.high[cell]! - bounds.low[cell]!] : [];
  });
}

/** Whether a sum tightened any bound of its total or its parts. */
function tighten({low, high}: Bounds, [total, parts]: Sum): boolean {
  let lowest = 0;
  let highest = 0;
  for (const part of parts) {
    lowest += low[part]!;
    highest += high[part]!;
  }
  let moved = raise(low, total, lowest) || lower(high, total, highest);
  for (const part of parts) {
    moved = lower(high, part, high[total]! - (lowest - low[part]!)) || moved;
    moved = raise(low, part, low[total]! - (highest - high[part]!)) || moved;
  }
  return moved;
}

function raise(low: Float64Array, cell: number, to: number): boolean {
  if (to <= low[cell]!) return false;
  low[cell] = to;
  return true;
}

function lower(high: Float64Array, cell: number, to: number): boolean {
  if (to >= high[cell]!) return false;
  high[cell] = to;
  return true;
}

function rowsOf({districts}: Calibration["places"], regency: string): number[] {
  return districts.flatMap((district, row) => (district.regency === regency ? [row] : []));
}
