import {bandCount, bandOf, hasClasses} from "../src/lattice/bins.js";
import {columnOfSignature, profileTypeOfColumn} from "../src/lattice/classes.js";
import {decodeSignature, profileType, profileTypeCount, signatureCount} from "../src/lattice/signature.js";
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
 * same families by region, bin and any component; A1c and Bc, summed over a regency's districts, are A2 and B by
 * district bin; M by band, folded to classes, is the nation's A2. Throws RangeError naming the first table that fails.
 */
export function checkTables(tables: readonly DenseTable[], lattice: Lattice, places: Places): void {
  const find = (table: TableName, level: Level) => {
    const found = tables.find((dense) => dense.table === table && dense.level === level);
    if (!found) throw new RangeError(`table ${table} is missing at level ${level}`);
    return found;
  };
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
  agree("A1c and A2", fold(find("A1c", "district"), regencyOf), fold(A2, same, map.districtTypeOfA2));
  agree("Bc and B", fold(find("Bc", "district"), regencyOf), fold(B, same, map.districtReceiptOfB));
  agree("M and A2", fold(find("M", "nation"), same, map.classOfM), fold(find("A2", "nation"), same, map.classOfA2));
}

const same = (index: number) => index;

/** Where each cell of a region's row is summed for a comparison. */
function cellMaps(lattice: Lattice) {
  const {bins, districtBins, classes} = lattice;
  const districtBin = bins.map((bin) => districtBinOf(bin, districtBins));
  const typesOf = [false, true].map((withClasses) => profileTypeOfColumn(classes, withClasses));
  const columns = columnOfSignature(classes, signatureCount);
  const classWidth = 256;
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
    classOfA2: cellMap("A2", lattice, (bin, cell) => bandOf(bins[bin]!) * classWidth + cell),
    classOfM: (cell: number) => {
      const band = Math.floor(cell / signatureCount);
      const signature = cell % signatureCount;
      const column = band === bandCount - 1 ? profileType(decodeSignature(signature)) : columns[signature]!;
      return band * classWidth + column;
    }
  };
}

function agree(what: string, found: ReadonlyMap<number, number>, expected: ReadonlyMap<number, number>): void {
  for (const key of new Set([...found.keys(), ...expected.keys()])) {
    if (found.get(key) === expected.get(key)) continue;
    const region = Math.floor(key / regionStep);
    throw new RangeError(
      `tables disagree: ${what}, region ${region}, cell ${key % regionStep}: ${found.get(key)} and ${expected.get(key)}`
    );
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
