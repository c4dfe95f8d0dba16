import {Float64, Int32, makeVector, Table, tableToIPC, Utf8, vectorFromArray} from "apache-arrow";
import {columnsOf, type Value} from "../src/check/database.js";

/** Rows of a table's shape as an Arrow IPC stream. */
export function arrowRows(shape: string, rows: readonly (readonly Value[])[]): Uint8Array {
  const vectors = columnsOf(shape).map(({name, type}, at) => {
    const arrowType = type === "VARCHAR" ? new Utf8() : type === "INTEGER" ? new Int32() : new Float64();
    const values = rows.map((row) => row[at]!);
    return [name, vectorFromArray(values, arrowType)] as const;
  });
  return tableToIPC(new Table(Object.fromEntries(vectors)), "stream");
}

/** Counts as an Arrow IPC stream of one column "n". */
export function arrowCounts(counts: Int32Array): Uint8Array {
  return tableToIPC(new Table({n: makeVector(counts)}), "stream");
}
