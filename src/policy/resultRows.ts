import type {Comparison} from "./comparison.js";
import type {Cube} from "./cube.js";
import {packageRows} from "./packageRows.js";
import {regionRows, type RegionRow} from "./regionRows.js";
import type {RegionFigures, RowLevel} from "./regionSums.js";
import type {RowMargins, StatedNoise} from "./rowMargins.js";

/** A row of results: a programme's as regionRows has it, or one of packageRows, of which some figures are null. */
export interface ResultRow extends Omit<RegionRow, "target" | "eligible" | "amount" | "margins"> {
  readonly target: RegionFigures<number | null>["target"];
  readonly eligible: RegionFigures<number | null>["eligible"];
  readonly amount: RegionFigures<number | null>["amount"];
  readonly margins: Omit<RowMargins, "amount"> & {readonly amount: number | null};
}

/** All rows of a comparison at a level: of every programme, then of all programmes together. */
export function resultRows(cube: Cube, comparison: Comparison, level: RowLevel, noise: StatedNoise): ResultRow[] {
  const rows = regionRows(cube, comparison, level, noise);
  return [...rows, ...packageRows(cube, comparison, level, noise, rows)];
}
