import {join} from "node:path";
import type {DuckDBConnection} from "@duckdb/node-api";
import {quoteText, readSql} from "../database.js";
import type {Staging} from "./staging.js";

/**
 * Second pass: family, person and truth files of every province, sorted by family. `detailed` adds NIK, sex and
 * relation to the head, which the pipeline does not need.
 */
export async function writeProvinces(
  connection: DuckDBConnection,
  staging: Staging,
  provinces: readonly string[],
  {folder, detailed}: {readonly folder: string; readonly detailed: boolean}
): Promise<void> {
  const familyColumns = "* EXCLUDE (number, score, welfare)";
  const personColumns = detailed ? "*" : "* EXCLUDE (nik, jenis_kelamin, id_hub_kepala_keluarga)";
  const truthColumns = detailed ? "no_kk, welfare, score" : "no_kk, welfare::FLOAT AS welfare";
  for (const province of provinces) {
    for (const table of ["family", "person", "component"]) {
      await connection.run(`CREATE OR REPLACE TEMP VIEW ${table} AS FROM ${staging.relation(table, province)}`);
    }
    await connection.run(readSql("syntheticRegistry"));
    await connection.run(readSql("syntheticRegistryPerson"));
    const write = (table: string, select: string) =>
      connection.run(`COPY (${select}) TO ${quoteText(join(folder, table, `${province}.parquet`))} (FORMAT parquet)`);
    await write("family", `SELECT ${familyColumns} FROM registry_family ORDER BY no_kk`);
    await write("truth", `SELECT ${truthColumns} FROM registry_family ORDER BY no_kk`);
    await write("person", `SELECT ${personColumns} FROM registry_person ORDER BY no_kk, ${detailed ? "nik" : "umur"}`);
  }
}
