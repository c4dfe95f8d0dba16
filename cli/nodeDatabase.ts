import {DOUBLE, DuckDBDataChunk, DuckDBInstance, INTEGER, VARCHAR} from "@duckdb/node-api";
import {columnsOf, nameOf, type Database} from "../src/check/database.js";

/** Opens DuckDB in memory. */
export async function nodeDatabase(threads = 1): Promise<Database> {
  const instance = await DuckDBInstance.create(":memory:", {threads: String(threads)});
  const connection = await instance.connect();

  const append = async (name: string, length: number, chunkOf: (from: number, to: number) => DuckDBDataChunk) => {
    const appender = await connection.createAppender(name);
    for (let from = 0; from < length; from += chunkRows) appender.appendDataChunk(chunkOf(from, from + chunkRows));
    appender.closeSync();
  };

  return {
    async fill(shape, rows) {
      await connection.run(`CREATE OR REPLACE TABLE ${shape}`);
      const types = columnsOf(shape).map(({type}) => ({INTEGER, VARCHAR})[type] ?? DOUBLE);
      await append(nameOf(shape), rows.length, (from, to) => {
        const chunk = DuckDBDataChunk.create(types);
        chunk.setRows(rows.slice(from, to).map((row) => [...row]));
        return chunk;
      });
    },
    async fillCounts(name, counts) {
      await connection.run(`CREATE OR REPLACE TABLE ${name} (n INTEGER)`);
      await append(name, counts.length, (from, to) => {
        const chunk = DuckDBDataChunk.create([INTEGER]);
        chunk.setColumns([Array.from(counts.subarray(from, to))]);
        return chunk;
      });
    },
    async run(sql) {
      await connection.run(sql);
    },
    async read<Row>(sql: string, values: readonly number[] = []) {
      const reader = await connection.runAndReadAll(sql, [...values]);
      return reader.getRowObjectsJS() as Row[];
    },
    async close() {
      connection.closeSync();
    }
  };
}

/** Rows of DuckDB's own vectors. */
const chunkRows = 2048;
