import {join} from "node:path";
import type {DuckDBConnection} from "@duckdb/node-api";
import {quoteText, readSql, selectNumbers} from "../database.js";
import type {Figures} from "./figures.js";

/** Rows of one query over every province, column by column of its SELECT list, with the province of each row. */
export interface Measured {
  readonly province: readonly string[];
  readonly columns: readonly (readonly number[])[];
}

/** What the calibration report is computed from, each the SQL of the same name run over the registry's files. */
export interface Measures {
  readonly regency: Measured;
  readonly expenditure: Measured;
  readonly welfare: Measured;
  readonly family: Measured;
  readonly person: Measured;
  readonly composition: Measured;
}

const queries: Readonly<Record<keyof Measures, string>> = {
  regency: "syntheticReportRegency",
  expenditure: "syntheticReportExpenditure",
  welfare: "syntheticReportWelfare",
  family: "syntheticReportFamily",
  person: "syntheticReportPerson",
  composition: "syntheticReportComposition"
};

/** Counts a written synthetic registry, one province at a time; never looks at what was intended. */
export async function measure(connection: DuckDBConnection, folder: string, figures: Figures): Promise<Measures> {
  const lines = figures.regencies.map(({code, povertyLine}) => `(${quoteText(code)}, ${povertyLine}::DOUBLE)`);
  await connection.run(
    `CREATE OR REPLACE TEMP TABLE poverty_line AS FROM (VALUES ${lines.join(", ")}) AS line (regency, poverty_line)`
  );
  const measures: Record<keyof Measures, {province: string[]; columns: number[][]}> = {
    regency: {province: [], columns: []},
    expenditure: {province: [], columns: []},
    welfare: {province: [], columns: []},
    family: {province: [], columns: []},
    person: {province: [], columns: []},
    composition: {province: [], columns: []}
  };
  for (const {code} of figures.provinces) {
    for (const table of ["family", "person", "truth"]) {
      const file = quoteText(join(folder, table, `${code}.parquet`));
      await connection.run(`CREATE OR REPLACE TEMP VIEW ${table} AS FROM read_parquet(${file})`);
    }
    for (const [name, measured] of Object.entries(measures)) {
      append(measured, code, await selectNumbers(connection, readSql(queries[name as keyof Measures])));
    }
  }
  return measures;
}

function append(
  measured: {province: string[]; columns: number[][]},
  province: string,
  columns: readonly (readonly number[])[]
): void {
  columns.forEach((column, i) => {
    const all = (measured.columns[i] ??= []);
    for (const value of column) all.push(value);
  });
  for (let i = 0; i < (columns[0]?.length ?? 0); ++i) measured.province.push(province);
}
