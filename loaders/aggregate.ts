import type {DuckDBConnection} from "@duckdb/node-api";
import {binOffsets, type TableName} from "../src/lattice/tables.js";
import {columnOfSignature, type ClassMap} from "../src/lattice/classes.js";
import {signatureCount} from "../src/lattice/signature.js";
import {checkMembers} from "./checkRegistry.js";
import {classMap} from "./classMap.js";
import {readSql, selectNumbers} from "./database.js";
import {viewProvince, type Registry} from "./registry.js";
import type {Ranking} from "./rank.js";

/**
 * Sampled families of one table at its finest level, one entry a non-empty cell: the region's row number (0 for a
 * national table), the bin (the band for table M), and the cell within the bin.
 */
export interface Cells {
  readonly region: number[];
  readonly bin: number[];
  readonly cell: number[];
  readonly count: number[];
}

/** What the registry comes to: every published table, unweighted and unprotected. */
export interface Aggregate {
  readonly tables: Readonly<Record<TableName, Cells>>;
  readonly classes: ClassMap;
  readonly families: number;
  readonly persons: number;
}

/** Tables made province by province from the families' profiles; A2 and M follow from the signatures of all. */
const provinceTables = ["B", "S", "L", "A1c", "Bc"] as const;

/**
 * Counts a ranked registry to the lattice, one province in memory at a time. Expects a checked registry, table `place`
 * and what `rank` leaves. Throws RegistryError for a family without persons or persons without a family.
 */
export async function aggregate(connection: DuckDBConnection, registry: Registry, {bins}: Ranking): Promise<Aggregate> {
  const parts: Record<(typeof provinceTables)[number], Columns[]> = {B: [], S: [], L: [], A1c: [], Bc: []};
  const totals = {families: 0, persons: 0};
  const large = {families: 0, members: 0};
  await connection.run(
    "CREATE OR REPLACE TEMP TABLE signature (regency SMALLINT, bin TINYINT, signature INTEGER, profile_type UTINYINT, families INTEGER)"
  );
  for (const files of registry.files) {
    await viewProvince(connection, registry, files);
    await connection.run(readSql("profile"));
    await checkMembers(connection, registry, files);
    await connection.run(readSql("signature"));
    for (const table of provinceTables) parts[table].push(await selectNumbers(connection, readSql(table)));
    const [[families = 0] = [], [persons = 0] = [], [largeFamilies = 0] = [], [members = 0] = []] = await selectNumbers(
      connection,
      readSql("totals")
    );
    totals.families += families;
    totals.persons += persons;
    large.families += largeFamilies;
    large.members += members;
  }
  const M = cellsOf([await selectNumbers(connection, readSql("M"))]);
  const L = cellsOf(parts.L);
  const classes = classMap(
    national("M", M, bins, registry.weight),
    national("L", L, bins, registry.weight),
    large.families === 0 ? undefined : large.members / large.families
  );
  await loadClasses(connection, classes);
  const A2 = cellsOf([await selectNumbers(connection, readSql("A2"))]);
  const [B, S, A1c, Bc] = [cellsOf(parts.B), cellsOf(parts.S), cellsOf(parts.A1c), cellsOf(parts.Bc)];
  return {tables: {A2, B, S, L, M, A1c, Bc}, classes, ...totals};
}

/** Columns of one query: region, bin, cell, count. */
type Columns = readonly number[][];

function cellsOf(parts: readonly Columns[]): Cells {
  const column = (axis: number) => parts.flatMap((columns) => columns[axis] ?? []);
  return {region: column(0), bin: column(1), cell: column(2), count: column(3)};
}

/** A national table as one dense row of weighted counts. */
function national(table: "M" | "L", {bin, cell, count}: Cells, bins: Ranking["bins"], weight: number): Int32Array {
  const offsets = binOffsets(table, bins, {explicit: []});
  const counts = new Int32Array(offsets.at(-1)!);
  count.forEach((families, row) => (counts[offsets[bin[row]!]! + cell[row]!]! += families * weight));
  return counts;
}

/** Table `class`: the column of every signature in a bin with classes. */
async function loadClasses(connection: DuckDBConnection, classes: ClassMap): Promise<void> {
  await connection.run("CREATE OR REPLACE TEMP TABLE class (signature INTEGER, class_column UTINYINT)");
  const appender = await connection.createAppender("class", null, "temp");
  columnOfSignature(classes, signatureCount).forEach((column, signature) => {
    appender.appendInteger(signature);
    appender.appendUTinyInt(column);
    appender.endRow();
  });
  appender.closeSync();
}
