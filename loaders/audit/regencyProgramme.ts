import type {Level, TableName} from "../../src/lattice/tables.js";
import type {Nesting} from "../disclosure/splitTopDown.js";
import {variances} from "../disclosure/variances.js";
import type {DenseTable} from "../layTables.js";
import type {Country} from "./country.js";
import type {Knowledge} from "./intervals.js";
import type {Programme, Sum} from "./linearBounds.js";

/**
 * What is known of one regency's true counts: A1c and Bc of every district, which count the same families by T0c; A1
 * and B of the regency, which are the districts' sums and count the same families by T0; no count negative. `small` are
 * the unknowns of table A1c whose count is 1 to 4. A2 and S are left out: their many cells bound no sum more closely.
 */
export function regencyProgramme(
  {places, nest}: Country,
  tables: readonly DenseTable[],
  regency: string,
  knowledge: Knowledge
): {programme: Programme; small: number[]} {
  const least: number[] = [];
  const most: number[] = [];
  const sums: Sum[] = [];
  const unknowns = (counts: ArrayLike<number>, variance: number) =>
    Array.from(counts, (count) => {
      const [low, high] = knowledge(count, variance);
      most.push(high);
      return least.push(low) - 1;
    });
  const boundSums = (counts: ArrayLike<number>, parts: readonly (readonly number[])[], variance: number) =>
    parts.forEach((of, cell) => {
      const [low, high] = knowledge(counts[cell]!, variance);
      sums.push({parts: of, least: low, most: high});
    });
  const equate = (one: readonly (readonly number[])[], other: readonly (readonly number[])[]) =>
    one.forEach((parts, cell) => sums.push({parts, less: other[cell]!, least: 0, most: 0}));
  const row = (table: TableName, level: Level, at: number) => {
    const {counts, cellsPerRegion} = tables.find((dense) => dense.table === table && dense.level === level)!;
    return counts.subarray(at * cellsPerRegion, (at + 1) * cellsPerRegion);
  };
  const districts = places.districts.flatMap((district, at) => (district.regency === regency ? [at] : []));
  const types = districts.map((at) => unknowns(row("A1c", "district", at), variances.A1c.district!.variance));
  const receipts = districts.map((at) => unknowns(row("Bc", "district", at), variances.Bc.district!.variance));
  districts.forEach((at, d) => {
    const parts = grouped(types[d]!, nest.anyOfDistrictType);
    const T0c = summed(row("A1c", "district", at), nest.anyOfDistrictType);
    boundSums(T0c, parts, variances.T0c.district!.variance);
    equate(parts, grouped(receipts[d]!, nest.anyOfDistrictReceipt));
  });
  const own = places.regencies.findIndex(({code}) => code === regency);
  const A1 = summed(row("A2", "regency", own), nest.typeOfClass);
  const byType = unknowns(A1, variances.A1.regency!.variance);
  const byReceipt = unknowns(row("B", "regency", own), variances.B.regency!.variance);
  boundSums(summed(A1, nest.anyOfType), grouped(byType, nest.anyOfType), variances.T0.regency!.variance);
  equate(grouped(byType, nest.anyOfType), grouped(byReceipt, nest.anyOfReceipt));
  equate(across(types), grouped(byType, nest.districtType));
  equate(across(receipts), grouped(byReceipt, nest.districtReceipt));
  const small = districts.flatMap((at, d) => {
    const counts = row("A1c", "district", at);
    return types[d]!.filter((_, cell) => counts[cell]! >= 1 && counts[cell]! <= 4);
  });
  return {programme: {least, most, sums}, small};
}

/** Unknowns by the coarser cell they lie in. */
function grouped(unknowns: readonly number[], to: Nesting): number[][] {
  const coarse: number[][] = Array.from({length: Math.max(...to) + 1}, () => []);
  unknowns.forEach((unknown, cell) => coarse[to[cell]!]!.push(unknown));
  return coarse;
}

/** The same cell of every district. */
function across(districts: readonly (readonly number[])[]): number[][] {
  return districts[0]!.map((_, cell) => districts.map((cells) => cells[cell]!));
}

function summed(counts: ArrayLike<number>, to: Nesting): Float64Array {
  const sums = new Float64Array(Math.max(...to) + 1);
  for (let cell = 0; cell < counts.length; ++cell) sums[to[cell]!]! += counts[cell]!;
  return sums;
}
