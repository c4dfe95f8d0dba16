import {hasClasses} from "../src/lattice/bins.js";
import {profileTypeOfColumn} from "../src/lattice/classes.js";
import {profileTypeCount} from "../src/lattice/signature.js";
import {
  anyCount,
  binOffsets,
  districtReceiptCount,
  receiptCount,
  sizeCount,
  type Level,
  type TableName
} from "../src/lattice/tables.js";
import {binsOf, type DenseTable, type Lattice} from "./layTables.js";
import type {Places} from "./places.js";
import {districtBinOf} from "./rank.js";

/**
 * Holds the published tables against each other: provinces and regencies add up to the nation; A2, B and S count the
 * same families by region, bin and any component, A1c and Bc by district; A1c and Bc, summed over a regency's
 * districts, are A2 and B by district bin; no count is negative. Throws RangeError naming the first table and cell that
 * fail, never the counts: they may be the true ones.
 */
export function checkTables(tables: readonly DenseTable[], lattice: Lattice, places: Places): void {
  const find = (table: TableName, level: Level) => {
    const found = tables.find((dense) => dense.table === table && dense.level === level);
    if (!found) throw new RangeError(`table ${table} is missing at level ${level}`);
    return found;
  };
  for (const {table, level, counts} of tables) {
    const negative = counts.find((count) => count < 0);
    if (negative !== undefined)
      throw new RangeError(`table ${table} of the ${level} has a negative count: ${negative}`);
  }
  const map = cellMaps(lattice);
  const provinceOf = parents(places.regencies, ({province}) => province, places.provinces);
  const regencyOf = parents(places.districts, ({regency}) => regency, places.regencies);
  for (const name of ["A2", "B", "S"] as const) {
    agree(`${name}, regencies and provinces`, fold(find(name, "regency"), provinceOf), fold(find(name, "province")));
    agree(
      `${name}, regencies and nation`,
      fold(find(name, "regency"), () => 0),
      fold(find(name, "nation"))
    );
  }
  const [A2, B, S] = [find("A2", "regency"), find("B", "regency"), find("S", "regency")];
  agree("B and A2", fold(B, same, map.anyOfB), fold(A2, same, map.anyOfA2));
  agree("S and A2", fold(S, same, map.anyOfS), fold(A2, same, map.anyOfA2));
  const [A1c, Bc] = [find("A1c", "district"), find("Bc", "district")];
  agree("A1c and Bc", fold(A1c, same, map.anyOfA1c), fold(Bc, same, map.anyOfBc));
  agree("A1c and A2", fold(A1c, regencyOf), fold(A2, same, map.districtTypeOfA2));
  agree("Bc and B", fold(Bc, regencyOf), fold(B, same, map.districtReceiptOfB));
}

const same = (index: number) => index;

/** Where each cell of a region's row is summed for a comparison. */
function cellMaps(lattice: Lattice) {
  const {bins, districtBins, classes} = lattice;
  const districtBin = bins.map((bin) => districtBinOf(bin, districtBins));
  const typesOf = [false, true].map((withClasses) => profileTypeOfColumn(classes, withClasses));
  return {
    anyOfA2: cellMap("A2", lattice, (bin, cell) => bin * anyCount + Number(cell > 0)),
    anyOfB: cellMap("B", lattice, (bin, cell) => bin * anyCount + Math.floor(cell / receiptCount)),
    anyOfS: cellMap("S", lattice, (bin, cell) => bin * anyCount + Math.floor(cell / sizeCount)),
    districtTypeOfA2: cellMap("A2", lattice, (bin, cell) => {
      const type = typesOf[Number(hasClasses(bins[bin]!))]![cell]!;
      return districtBin[bin]! * profileTypeCount + type;
    }),
    districtReceiptOfB: cellMap("B", lattice, (bin, cell) => {
      const any = Math.floor(cell / receiptCount);
      return (districtBin[bin]! * anyCount + any) * districtReceiptCount + (cell % districtReceiptCount);
    }),
    anyOfA1c: cellMap("A1c", lattice, (bin, cell) => bin * anyCount + Number(cell > 0)),
    anyOfBc: cellMap("Bc", lattice, (bin, cell) => bin * anyCount + Math.floor(cell / districtReceiptCount))
  };
}

function agree(what: string, found: ReadonlyMap<number, number>, expected: ReadonlyMap<number, number>): void {
  for (const key of new Set([...found.keys(), ...expected.keys()])) {
    if (found.get(key) === expected.get(key)) continue;
    const region = Math.floor(key / regionStep);
    throw new RangeError(`tables disagree: ${what}, region ${region}, cell ${key % regionStep}`);
  }
}

/** Above the cells of any region. */
const regionStep = 2 ** 20;

function parents<T extends {readonly code: string}>(
  regions: readonly T[],
  parentOf: (region: T) => string,
  above: readonly {readonly code: string}[]
): (region: number) => number {
  const rows = new Map(above.map(({code}, row) => [code, row]));
  const parent = regions.map((region) => rows.get(parentOf(region))!);
  return (region) => parent[region]!;
}

/** A function from a cell of a region's row to where it is summed, from one of (bin, cell within the bin). */
function cellMap(
  table: TableName,
  lattice: Lattice,
  target: (bin: number, cell: number) => number
): (cell: number) => number {
  const offsets = binOffsets(table, binsOf(table, lattice), lattice.classes);
  const targets = offsets
    .slice(0, -1)
    .flatMap((start, bin) => Array.from({length: offsets[bin + 1]! - start}, (_, cell) => target(bin, cell)));
  return (cell) => targets[cell]!;
}

/** Sums by (new region, new cell), keyed by the two; empty sums are left out, so that sums compare whatever the width. */
function fold(
  {cellsPerRegion, counts}: DenseTable,
  regionTo: (region: number) => number = same,
  cellTo: (cell: number) => number = same
): ReadonlyMap<number, number> {
  const sums = new Map<number, number>();
  counts.forEach((count, index) => {
    if (count === 0) return;
    const key = regionTo(Math.floor(index / cellsPerRegion)) * regionStep + cellTo(index % cellsPerRegion);
    sums.set(key, (sums.get(key) ?? 0) + count);
  });
  return sums;
}
