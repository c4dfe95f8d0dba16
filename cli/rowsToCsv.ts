import {figureNames, rowFigures} from "../src/policy/rowFigures.js";
import type {ResultRow} from "../src/policy/resultRows.js";

/** Rows as CSV with a header, one line a region and programme; an unknown figure is an empty field. */
export function rowsToCsv(rows: readonly ResultRow[]): string {
  const lines = rows.map((row) => {
    const figures = rowFigures(row);
    return [row.region, row.programme, ...figureNames.map((name) => figures[name])];
  });
  return [["region", "programme", ...figureNames], ...lines]
    .map((line) => line.map((value) => value ?? "").join(","))
    .join("\n");
}
