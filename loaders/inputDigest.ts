import {createHash} from "node:crypto";
import type {DuckDBConnection} from "@duckdb/node-api";
import {selectRows} from "./database.js";
import type {Cells} from "./aggregate.js";

/**
 * SHA-256 over everything counted from a registry, the same whatever the order of its rows: the tables, the families
 * by regency, bin and signature, and the scalars. It names the input for the fresh noise and is as secret as the key:
 * whoever had it could test guesses of the counts.
 */
export async function inputDigest(
  connection: DuckDBConnection,
  tables: readonly Cells[],
  scalars: readonly number[]
): Promise<string> {
  const hash = createHash("sha256");
  for (const {region, bin, cell, count} of tables) {
    for (const column of [region, bin, cell, count]) {
      hash.update(Int32Array.of(column.length));
      hash.update(Int32Array.from(column));
    }
  }
  const signatures = await selectRows(
    connection,
    `SELECT regency, sha256(string_agg(concat_ws(' ', bin, signature, families), ';' ORDER BY bin, signature)) AS hash
    FROM (SELECT regency, bin, signature, sum(families) AS families FROM signature GROUP BY regency, bin, signature)
    GROUP BY regency ORDER BY regency`
  );
  for (const {regency, hash: of} of signatures) hash.update(`${String(regency)} ${String(of)}\n`);
  hash.update(JSON.stringify(scalars));
  return hash.digest("hex");
}
