import type {DuckDBConnection} from "@duckdb/node-api";
import {quoteText, readSql} from "../database.js";
import type {Staging} from "./staging.js";

/**
 * First pass, one province in memory at a time: families, their persons, and what receipt depends on, staged for the
 * second pass. Expects the tables of `loadTables`.
 */
export async function layOut(
  connection: DuckDBConnection,
  staging: Staging,
  provinces: readonly string[]
): Promise<void> {
  for (const province of provinces) {
    await connection.run(`SET VARIABLE province = ${quoteText(province)}`);
    await connection.run(readSql("syntheticFamily"));
    await staging.keep("family", province);
    await connection.run(readSql("syntheticPerson"));
    await staging.keep("person", province);
    await connection.run(readSql("syntheticComponent"));
    await staging.keep("component", province);
  }
  for (const table of ["family", "person", "component"]) await connection.run(`DROP TABLE ${table}`);
}
