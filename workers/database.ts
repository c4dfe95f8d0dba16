import {AsyncDuckDB, VoidLogger} from "@duckdb/duckdb-wasm";
import {nameOf, type Database} from "../src/check/database.js";
import {MachineError} from "../src/policy/machineError.js";
import {arrowRows, arrowCounts} from "./arrowRows.js";
import {readBytes} from "./fastPath.js";

/** Where the files of the `eh` bundle are, as addresses of this origin. */
export interface DatabaseAddresses {
  readonly worker: string;
  readonly wasm: string;
}

/**
 * Opens DuckDB-WASM in a worker of its own. WebAssembly memory only grows: `close` ends the worker, which frees it.
 * Throws MachineError when the worker or the WebAssembly module does not load.
 */
export async function openDatabase({worker: script, wasm}: DatabaseAddresses): Promise<Database> {
  await fetchWhole(wasm);
  const worker = new Worker(script);
  const failure = new Promise<never>((_, reject) => {
    worker.addEventListener("error", ({message}) => {
      reject(new MachineError(`database worker failed to load: ${message || script}`, "databaseFailed", {}));
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
    const insert = (name: string, bytes: Uint8Array) =>
      connection.insertArrowFromIPCStream(bytes, {name, create: false});
    return {
      async fill(shape, rows) {
        await connection.query(`CREATE OR REPLACE TABLE ${shape}`);
        if (rows.length > 0) await insert(nameOf(shape), arrowRows(shape, rows));
      },
      async fillCounts(name, counts) {
        await connection.query(`CREATE OR REPLACE TABLE ${name} (n INTEGER)`);
        if (counts.length > 0) await insert(name, arrowCounts(counts));
      },
      async run(sql) {
        await connection.query(sql);
      },
      async read<Row>(sql: string, values: readonly number[] = []) {
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

/** DuckDB's worker says nothing when its module does not arrive; fetched here first, it is then in the cache. */
async function fetchWhole(wasm: string): Promise<void> {
  if (typeof WebAssembly === "undefined") {
    throw new MachineError("this browser runs no WebAssembly", "noWebAssembly", {});
  }
  await readBytes("duckdb.wasm", wasm, fetch);
}
