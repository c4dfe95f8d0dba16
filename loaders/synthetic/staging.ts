import {join} from "node:path";
import type {DuckDBConnection} from "@duckdb/node-api";
import {quoteText} from "../database.js";

/** Tables of one province each, between the first and the second pass over the provinces. */
export interface Staging {
  /** Sets the temporary table of that name aside. */
  keep(table: string, province: string): Promise<void>;
  /** The rows of one province, or of all, as a relation for FROM. */
  relation(table: string, province?: string): string;
}

/** Staging in Parquet files of a folder, so that memory stays that of one province. */
export function stageIn(connection: DuckDBConnection, folder: string): Staging {
  const file = (table: string, province: string) => quoteText(join(folder, `${table}-${province}.parquet`));
  return {
    async keep(table, province) {
      await connection.run(`COPY ${table} TO ${file(table, province)} (FORMAT parquet)`);
    },
    relation: (table, province = "*") => `read_parquet(${file(table, province)})`
  };
}
