import {hasClasses} from "../../src/lattice/bins.js";
import {profileTypeOfColumn} from "../../src/lattice/classes.js";
import {profileTypeCount} from "../../src/lattice/signature.js";
import {
  anyCount,
  binOffsets,
  districtReceiptCount,
  receiptCount,
  sizeCount,
  type TableName
} from "../../src/lattice/tables.js";
import {binsOf, type Lattice} from "../layTables.js";
import {districtBinOf} from "../rank.js";
import type {Nesting} from "./splitTopDown.js";

/** Which cell of a coarser table every cell of a finer one lies in. */
export interface Nestings {
  /** Class to profile type, A2 to A1. */
  readonly typeOfClass: Nesting;
  /** To "any component" by bin: A1, B and S to T0. */
  readonly anyOfType: Nesting;
  readonly anyOfReceipt: Nesting;
  readonly anyOfSize: Nesting;
  /** Regency bins to district bins: T0 to T0c, A1 to A1c, B to Bc. */
  readonly districtAny: Nesting;
  readonly districtType: Nesting;
  readonly districtReceipt: Nesting;
  /** Within the district tables, A1c and Bc to T0c. */
  readonly anyOfDistrictType: Nesting;
  readonly anyOfDistrictReceipt: Nesting;
}

/** The nestings of one lattice. */
export function nestings(lattice: Lattice): Nestings {
  const {bins, districtBins, classes} = lattice;
  const types = bins.map((bin) => profileTypeOfColumn(classes, hasClasses(bin)));
  const coarse = bins.map((bin) => districtBinOf(bin, districtBins));
  const any = (type: number) => Number(type > 0);
  const byBin = (count: number, cells: number, target: (bin: number, cell: number) => number) =>
    Array.from({length: count * cells}, (_, index) => target(Math.floor(index / cells), index % cells));
  const byTable = (table: TableName, target: (bin: number, cell: number) => number) => {
    const offsets = binOffsets(table, binsOf(table, lattice), classes);
    return offsets
      .slice(1)
      .flatMap((end, bin) => Array.from({length: end - offsets[bin]!}, (_, cell) => target(bin, cell)));
  };
  return {
    typeOfClass: byTable("A2", (bin, cell) => bin * profileTypeCount + types[bin]![cell]!),
    anyOfType: byBin(bins.length, profileTypeCount, (bin, type) => bin * anyCount + any(type)),
    anyOfReceipt: byTable("B", (bin, cell) => bin * anyCount + Math.floor(cell / receiptCount)),
    anyOfSize: byTable("S", (bin, cell) => bin * anyCount + Math.floor(cell / sizeCount)),
    districtAny: byBin(bins.length, anyCount, (bin, cell) => coarse[bin]! * anyCount + cell),
    districtType: byBin(bins.length, profileTypeCount, (bin, type) => coarse[bin]! * profileTypeCount + type),
    districtReceipt: byTable("B", (bin, cell) => {
      const place = coarse[bin]! * anyCount + Math.floor(cell / receiptCount);
      return place * districtReceiptCount + (cell % districtReceiptCount);
    }),
    anyOfDistrictType: byTable("A1c", (bin, type) => bin * anyCount + any(type)),
    anyOfDistrictReceipt: byTable("Bc", (bin, cell) => bin * anyCount + Math.floor(cell / districtReceiptCount))
  };
}
