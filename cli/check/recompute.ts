import type {DuckDBConnection} from "@duckdb/node-api";
import {additionalWorth, layers, parts, serve} from "./chainQueries.js";
import {loadLaws, type LawPair} from "./loadLaws.js";
import {releaseQueries, worthQueries} from "./queries.js";
import {actualChanges, chainTotals, nestedChanges, overlapTotals, packageTotals} from "./totalQueries.js";

/** A row of the chain, by regency; the nation is regency −1. */
export type ChainRow = {readonly programme: string; readonly regency: number} & Readonly<Record<string, number>>;

/** Runs prepared queries over a release's tables; call once after openRelease. */
export async function prepareRelease(connection: DuckDBConnection): Promise<void> {
  for (const query of releaseQueries) await connection.run(query);
}

/** Recomputes laws by SQL over the published counts, all of them at once. Law i is run 3i + 2, its law in force 3i + 1. */
export async function recompute(connection: DuckDBConnection, pairs: readonly LawPair[]): Promise<void> {
  await loadLaws(connection, pairs);
  for (const query of worthQueries) await connection.run(query);
  for (const ord of [-2, -1]) await connection.run(serve(ord));
  await connection.run(serve(0));
  await connection.run(parts);
  await connection.run(layers(0));
  const most = Math.max(0, ...pairs.map(({law}) => Object.keys(law.additional ?? {}).length));
  for (let ord = 1; ord <= most; ++ord) {
    await connection.run(additionalWorth(ord));
    await connection.run(serve(ord));
    await connection.run(layers(ord));
  }
}

/** The chain of every run that was recomputed. */
export async function chainRows(connection: DuckDBConnection): Promise<(ChainRow & {readonly run: number})[]> {
  return read(connection, chainTotals);
}

/** Families and persons of the package of every law's own run. */
export async function packageRows(connection: DuckDBConnection): Promise<Readonly<Record<string, number>>[]> {
  return read(connection, packageTotals);
}

/** Families of every two family programmes, each pair in both orders. */
export async function overlapRows(
  connection: DuckDBConnection
): Promise<({readonly first: string; readonly second: string} & Readonly<Record<string, number>>)[]> {
  return read(connection, overlapTotals);
}

/** Changes from one run to another, or from actual receipt valued under a run of the law in force. */
export async function changeRows(
  connection: DuckDBConnection,
  run: number,
  base: number,
  method: "nested" | "independent"
): Promise<ChainRow[]> {
  return read(connection, method === "nested" ? nestedChanges : actualChanges, [run, base]);
}

async function read<Row>(connection: DuckDBConnection, query: string, values: number[] = []): Promise<Row[]> {
  const reader = await connection.runAndReadAll(query, values);
  return reader.getRowObjectsJS() as Row[];
}
