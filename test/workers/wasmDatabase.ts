import {createRequire} from "node:module";
import type * as Blocking from "@duckdb/duckdb-wasm/blocking";
import {nameOf, type Database} from "../../src/check/database.js";
import {arrowCounts, arrowRows} from "../../workers/arrowRows.js";

const require = createRequire(import.meta.url);

/** The browser's DuckDB-WASM, `eh` bundle, run in Node without a worker. */
export async function wasmDatabase(): Promise<Database> {
  const {createDuckDB, NODE_RUNTIME, VoidLogger} =
    require("@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs") as typeof Blocking;
  const file = (name: string) => require.resolve(`@duckdb/duckdb-wasm/dist/${name}`);
  const bundle = {mainModule: file("duckdb-eh.wasm"), mainWorker: file("duckdb-node-eh.worker.cjs")};
  const duckdb = await createDuckDB({mvp: bundle, eh: bundle}, new VoidLogger(), NODE_RUNTIME);
  await duckdb.instantiate();
  duckdb.open({query: {castBigIntToDouble: true, castDecimalToDouble: true}});
  const connection = duckdb.connect();
  const insert = (name: string, bytes: Uint8Array) => connection.insertArrowFromIPCStream(bytes, {name, create: false});
  return {
    async fill(shape, rows) {
      connection.query(`CREATE OR REPLACE TABLE ${shape}`);
      if (rows.length > 0) insert(nameOf(shape), arrowRows(shape, rows));
    },
    async fillCounts(name, counts) {
      connection.query(`CREATE OR REPLACE TABLE ${name} (n INTEGER)`);
      if (counts.length > 0) insert(name, arrowCounts(counts));
    },
    async run(sql) {
      connection.query(sql);
    },
    async read<Row>(sql: string, values: readonly number[] = []) {
      const statement = connection.prepare(sql);
      const rows = statement.query(...values).toArray();
      statement.close();
      return rows.map((row) => row.toJSON() as Row);
    },
    async close() {
      connection.close();
    }
  };
}
