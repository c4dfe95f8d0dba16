import {hasClasses, type Bin} from "./bins.js";
import {classColumns, type ClassMap} from "./classes.js";
import {profileTypeCount} from "./signature.js";

export type Level = "nation" | "province" | "regency" | "district";

/**
 * The published tables (privacy.md section 4). T0 and A1 are exact sums of A2 and T0c of A1c: no files of their own; of
 * the national table of signatures M only the class map made from it leaves.
 */
export type TableName = "A2" | "B" | "S" | "L" | "A1c" | "Bc";

/** Levels each table is published at. District tables leave as one file per province. */
export const tableLevels: Readonly<Record<TableName, readonly Level[]>> = {
  A2: ["nation", "province", "regency"],
  B: ["nation", "province", "regency"],
  S: ["nation", "province", "regency"],
  L: ["nation"],
  A1c: ["district"],
  Bc: ["district"]
};

/** With or without a component. */
export const anyCount = 2;

/** Receipt as bits: 1 PKH, 2 Sembako, 4 PIP (a family with at least one PIP pupil). */
export const receiptCount = 8;

/** Receipt at district level: the PKH and Sembako bits. */
export const districtReceiptCount = 4;

/** Family size 1 to 5, and 6 or more. */
export const sizeCount = 6;

/** School levels of table L: SD, SMP, SMA. */
export const schoolLevelCount = 3;

/** Cells of one bin, so that a region's row is its bins one after the other. Last axis varies fastest. */
export function cellsOfBin(table: TableName, bin: Bin, classes: Pick<ClassMap, "explicit">): number {
  switch (table) {
    case "A2":
      return hasClasses(bin) ? classColumns(classes) : profileTypeCount;
    case "B":
      return anyCount * receiptCount;
    case "S":
      return anyCount * sizeCount;
    case "L":
      return schoolLevelCount * 2; // level × receives PIP (0 no, 1 yes)
    case "A1c":
      return profileTypeCount;
    case "Bc":
      return anyCount * districtReceiptCount;
  }
}

/** Offset of every bin within a region's row, and last the row's length. */
export function binOffsets(table: TableName, bins: readonly Bin[], classes: Pick<ClassMap, "explicit">): number[] {
  const offsets = [0];
  for (const bin of bins) offsets.push(offsets.at(-1)! + cellsOfBin(table, bin, classes));
  return offsets;
}
