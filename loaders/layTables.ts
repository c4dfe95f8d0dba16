import {binOffsets, tableLevels, type Level, type TableName} from "../src/lattice/tables.js";
import type {ClassMap} from "../src/lattice/classes.js";
import type {Cells} from "./aggregate.js";
import type {Places} from "./places.js";
import type {Ranking} from "./rank.js";

/** One table at one level, dense: regions in order of code × cells in lattice order, the last axis fastest. */
export interface DenseTable {
  readonly table: TableName;
  readonly level: Level;
  readonly regions: number;
  readonly cellsPerRegion: number;
  readonly counts: Int32Array;
}

/** What decides the length of every row. */
export type Lattice = Pick<Ranking, "bins" | "districtBins"> & {readonly classes: ClassMap};

/** The bins a table is published by. */
export function binsOf(table: TableName, {bins, districtBins}: Lattice): Ranking["bins"] {
  return table === "A1c" || table === "Bc" ? districtBins : bins;
}

/**
 * Lays every table on the full lattice, each family standing for `weight`; a cell without families is 0. Coarser levels
 * are sums of the finest. Throws RangeError when a count lies outside the lattice or passes 32 bits.
 */
export function layTables(
  tables: Readonly<Record<TableName, Cells>>,
  lattice: Lattice,
  places: Places,
  weight: number
): DenseTable[] {
  const {provinces, regencies, districts} = places;
  const regions = {nation: 1, province: provinces.length, regency: regencies.length, district: districts.length};
  const provinceRow = new Map(provinces.map(({code}, row) => [code, row]));
  const provinceOf = regencies.map(({province}) => provinceRow.get(province)!);
  return (Object.keys(tableLevels) as TableName[]).flatMap((table) => {
    const finest = tableLevels[table].at(-1)!;
    const dense = lay(table, finest, regions[finest], lattice, tables[table], weight);
    if (finest !== "regency") return [dense];
    const province = sumRegions(dense, "province", regions.province, (regency) => provinceOf[regency]!);
    return [sumRegions(province, "nation", 1, () => 0), province, dense];
  });
}

function lay(
  table: TableName,
  level: Level,
  regions: number,
  lattice: Lattice,
  {region, bin, cell, count}: Cells,
  weight: number
): DenseTable {
  const offsets = binOffsets(table, binsOf(table, lattice), lattice.classes);
  const cellsPerRegion = offsets.at(-1)!;
  const counts = new Float64Array(regions * cellsPerRegion);
  for (let row = 0; row < count.length; ++row) {
    const at = place(region[row]!, regions, offsets, bin[row]!, cell[row]!);
    if (at < 0) {
      const where = `region ${region[row]}, bin ${bin[row]}, cell ${cell[row]}`;
      throw new RangeError(`table ${table} has a count outside the lattice: ${where}`);
    }
    counts[at]! += count[row]! * weight;
  }
  return {table, level, regions, cellsPerRegion, counts: toInt32(counts, table)};
}

/** Index of a cell in the dense table, or -1 when the lattice has no such cell. */
function place(region: number, regions: number, offsets: readonly number[], bin: number, cell: number): number {
  const start = offsets[bin];
  const end = offsets[bin + 1];
  const inside = region >= 0 && region < regions && start !== undefined && end !== undefined;
  if (!inside || cell < 0 || start + cell >= end) return -1;
  return region * offsets.at(-1)! + start + cell;
}

function sumRegions(
  {table, cellsPerRegion, counts}: DenseTable,
  level: Level,
  regions: number,
  parentOf: (region: number) => number
): DenseTable {
  const sums = new Float64Array(regions * cellsPerRegion);
  for (let index = 0; index < counts.length; ++index) {
    const region = Math.floor(index / cellsPerRegion);
    sums[parentOf(region) * cellsPerRegion + (index % cellsPerRegion)]! += counts[index]!;
  }
  return {table, level, regions, cellsPerRegion, counts: toInt32(sums, table)};
}

function toInt32(counts: Float64Array, table: TableName): Int32Array {
  const wrong = counts.find((count) => !Number.isInteger(count) || count < 0 || count > 0x7fffffff);
  if (wrong !== undefined)
    throw new RangeError(`table ${table} has a count that is no 32-bit natural number: ${wrong}`);
  return Int32Array.from(counts);
}
