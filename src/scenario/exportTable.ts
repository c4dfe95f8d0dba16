import type {ProgrammeOutcome} from "../policy/outcome.js";
import {packageUnit} from "../policy/packageIds.js";
import type {ResultRow} from "../policy/resultRows.js";
import type {RowLevel} from "../policy/regionSums.js";
import {rowFigures} from "../policy/rowFigures.js";
import {exportColumns, type ColumnName} from "./exportColumns.js";

/** A figure that is not known is null. */
export type ExportCell = string | number | null;

/** Results as a table: `header` are the names of exportColumns. */
export interface ExportTable {
  readonly header: readonly ColumnName[];
  readonly rows: readonly (readonly ExportCell[])[];
}

/** One scenario's results at one level, as resultRows lists them. */
export interface ExportPart {
  readonly scenario: string;
  /** What it is compared with, in words. */
  readonly comparedWith: string;
  readonly day: string;
  /** What a programme of its rows is called and counts; of all programmes together only the name is asked for. */
  readonly programmeOf: (id: string) => {readonly name: string; readonly unit: ProgrammeOutcome["unit"]};
  readonly level: RowLevel;
  readonly rows: readonly ResultRow[];
}

/** What every row says of its data. */
export interface ExportContext {
  readonly version: string;
  readonly synthetic: boolean;
  /** A region's name by its code; the nation's is "ID". */
  readonly nameOf: (code: string) => string;
}

/** Results of any scenarios and levels under one header: units unrounded, rupiah rounded once to whole rupiah. */
export function exportTable(parts: readonly ExportPart[], {version, synthetic, nameOf}: ExportContext): ExportTable {
  const header = exportColumns.map(({name}) => name);
  const rows = parts.flatMap(({scenario, comparedWith, day, programmeOf, level, rows}) =>
    rows.map((row) => {
      const {name, unit} = programmeOf(row.programme);
      const cells: Record<ColumnName, ExportCell> = {
        version,
        rule_day: day,
        data: synthetic ? "synthetic" : "registry",
        status: "simulation",
        scenario,
        compared_with: comparedWith,
        level,
        region: row.region,
        region_name: nameOf(row.region),
        programme: row.programme,
        programme_name: name,
        unit: packageUnit(row.programme) ?? unit,
        ...rowFigures(row)
      };
      return header.map((name) => cells[name]);
    })
  );
  return {header, rows};
}

/**
 * The rows as text for a CSV writer: numbers with every digit, unknown figures empty. Text that a spreadsheet would run
 * as a formula gets an apostrophe first: a scenario's name may come from a stranger's link.
 */
export function csvRows({rows}: ExportTable): string[][] {
  return rows.map((row) => row.map((cell) => (typeof cell === "string" ? inert(cell) : String(cell ?? ""))));
}

/** Text that no spreadsheet runs as a formula. */
export function inert(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
