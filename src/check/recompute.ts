import {additionalWorth, layers, parts, serve, sumYear} from "./chainQueries.js";
import type {Database} from "./database.js";
import {loadLaws, type LawPair} from "./loadLaws.js";
import {worthQueries} from "./worthQueries.js";
import {
  actualChanges,
  actualTotals,
  chainTotals,
  nestedChanges,
  overlapTotals,
  packageTotals,
  quarterTotals
} from "./totalQueries.js";

/** A row of the chain, by regency; the nation is regency −1. */
export type ChainRow = {readonly programme: string; readonly regency: number} & Readonly<Record<string, number>>;

/** Recomputes laws by SQL over the published counts, all of them at once. Law i is run 3i + 2, its law in force 3i + 1. */
export async function recompute(database: Database, pairs: readonly LawPair[]): Promise<void> {
  await loadLaws(database, pairs);
  for (const query of worthQueries) await database.run(query);
  const chain = async (ord: number) => {
    await database.run(serve(ord));
    await database.run(sumYear(ord));
  };
  for (const ord of [-2, -1, 0]) await chain(ord);
  await database.run(parts);
  await database.run(layers(0));
  const most = Math.max(0, ...pairs.map(({law}) => Object.keys(law.additional ?? {}).length));
  for (let ord = 1; ord <= most; ++ord) {
    await database.run(additionalWorth(ord));
    await chain(ord);
    await database.run(layers(ord));
  }
}

/** The chain of every run that was recomputed. */
export async function chainRows(database: Database): Promise<(ChainRow & {readonly run: number})[]> {
  return database.read(chainTotals);
}

/** Units served and rupiah paid in each quarter of every run that was recomputed. */
export async function quarterRows(
  database: Database
): Promise<({readonly programme: string} & Readonly<Record<"run" | "quarter" | "served" | "amount", number>>)[]> {
  return database.read(quarterTotals);
}

/** Families and persons of the package of every law's own run, by regency; the nation is regency −1. */
export async function packageRows(database: Database): Promise<Readonly<Record<string, number>>[]> {
  return database.read(packageTotals);
}

/** Families of every two family programmes, each pair in both orders. */
export async function overlapRows(
  database: Database
): Promise<({readonly first: string; readonly second: string} & Readonly<Record<string, number>>)[]> {
  return database.read(overlapTotals);
}

/** Changes from one run to another, or from actual receipt valued under a run of the law in force. */
export async function changeRows(
  database: Database,
  run: number,
  base: number,
  method: "nested" | "independent"
): Promise<ChainRow[]> {
  return database.read(method === "nested" ? nestedChanges : actualChanges, [run, base]);
}

/** Families of PKH or Sembako, and of both, that actually receive. */
export async function actualRows(database: Database): Promise<{readonly either: number; readonly both: number}[]> {
  return database.read(actualTotals);
}
