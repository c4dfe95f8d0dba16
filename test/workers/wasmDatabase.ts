import {createRequire} from "node:module";
import type * as Blocking from "@duckdb/duckdb-wasm/blocking";
import {tableToIPC} from "apache-arrow";
import type {Database} from "../../workers/database.js";

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
  return {
    async insert(name, rows) {
      connection.query(`DROP TABLE IF EXISTS ${name}`);
      connection.insertArrowFromIPCStream(tableToIPC(rows, "stream"), {name});
    },
    async query<Row>({sql, values}: {sql: string; values: readonly unknown[]}) {
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
