import {randomUniform} from "../synthetic/random.js";
import type {DenseTable} from "../layTables.js";
import {cellKeyTable, changeOf, type CellKeySettings} from "./cellKeyTable.js";

/** The cell-key settings that stand beside the mechanism (privacy.md section 8). */
export const cellKeySettings: Readonly<Record<"cellKey2" | "cellKey5", CellKeySettings>> = {
  cellKey2: {most: 2, variance: 1.05, never: 1},
  cellKey5: {most: 5, variance: 3, never: 2}
};

/**
 * Tables changed by the cell-key method, cell by cell, so that they do not add up. Each cell draws a key of its own: the
 * true method gives cells of the very same families the same key, which is no matter to how far a figure is off.
 */
export function changeByCellKey(tables: readonly DenseTable[], settings: CellKeySettings, seed: number): DenseTable[] {
  const table = cellKeyTable(settings);
  const random = randomUniform(seed);
  return tables.map((dense) => ({
    ...dense,
    counts: dense.counts.map((count) => (count === 0 ? 0 : count + changeOf(table, count, random())))
  }));
}
