import {AsyncDuckDB, VoidLogger} from "@duckdb/duckdb-wasm";
import {tableToIPC, type Table} from "apache-arrow";
import type {Query} from "./queries.js";

/** What the query path needs of a database; the tests have one in Node. */
export interface Database {
  /** Creates a table, or replaces the one of that name. */
  insert(name: string, rows: Table): Promise<void>;
  /** Rows of a query as plain objects; its columns are of plain integer, double or text types. */
  query<Row>(query: Query): Promise<Row[]>;
  close(): Promise<void>;
}

/** Where the files of the `eh` bundle are, as addresses of this origin. */
export interface DatabaseAddresses {
  readonly worker: string;
  readonly wasm: string;
}

/**
 * Opens DuckDB-WASM in a worker of its own. WebAssembly memory only grows: `close` ends the worker, which frees it.
 * Throws Error when the worker or the WebAssembly module does not load.
 */
export async function openDatabase({worker: script, wasm}: DatabaseAddresses): Promise<Database> {
  const worker = new Worker(script);
  const failure = new Promise<never>((_, reject) => {
    worker.addEventListener("error", ({message}) => {
      reject(new Error(`database worker failed to load: ${message || script}`));
    });
  });
  try {
    const duckdb = new AsyncDuckDB(new VoidLogger(), worker);
    await Promise.race([duckdb.instantiate(wasm), failure]);
    await Promise.race([duckdb.open({query: {castBigIntToDouble: true, castDecimalToDouble: true}}), failure]);
    const connection = await duckdb.connect();
    for (const setting of ["autoinstall_known_extensions", "autoload_known_extensions"]) {
      await connection.query(`SET ${setting} = false`); // they are downloaded from another origin
    }
    return {
      async insert(name, rows) {
        await connection.query(`DROP TABLE IF EXISTS ${name}`);
        await connection.insertArrowFromIPCStream(tableToIPC(rows, "stream"), {name});
      },
      async query<Row>({sql, values}: Query) {
        const statement = await connection.prepare(sql);
        try {
          return (await statement.query(...values)).toArray().map((row) => row.toJSON() as Row);
        } finally {
          await statement.close();
        }
      },
      async close() {
        await duckdb.terminate();
      }
    };
  } catch (error) {
    worker.terminate();
    throw error;
  }
}
