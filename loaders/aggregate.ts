import type {DuckDBConnection} from "@duckdb/node-api";
import {bandCount} from "../src/lattice/bins.js";
import {binOffsets, type TableName} from "../src/lattice/tables.js";
import {columnOfSignature, type ClassMap} from "../src/lattice/classes.js";
import {signatureCount} from "../src/lattice/signature.js";
import {checkMembers} from "./checkRegistry.js";
import {readSql, selectNumbers} from "./database.js";
import type {NationalCounts} from "./disclosure/measureNation.js";
import {inputDigest} from "./inputDigest.js";
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
  /** Names the counts; secret (inputDigest). */
  readonly digest: string;
  readonly families: number;
  readonly persons: number;
}

/** Tables made province by province from the families' profiles; A2 and M follow from the signatures of all. */
const provinceTables = ["B", "S", "L", "A1c", "Bc"] as const;

/**
 * Counts a ranked registry to the lattice, one province in memory at a time. `classify` makes the classes of table A2
 * from the nation's true counts, by way of noise, and is given the digest of all counts. Expects a checked registry,
 * table `place` and what `rank` leaves. Throws RegistryError for a family without persons or persons without a family.
 */
export async function aggregate(
  connection: DuckDBConnection,
  registry: Registry,
  {bins}: Pick<Ranking, "bins">,
  classify: (nation: NationalCounts, digest: string) => ClassMap
): Promise<Aggregate> {
  const parts: Record<(typeof provinceTables)[number], Columns[]> = {B: [], S: [], L: [], A1c: [], Bc: []};
  const totals = {families: 0, persons: 0, excess: 0};
  await connection.run(
    "CREATE OR REPLACE TEMP TABLE signature (regency SMALLINT, bin TINYINT, signature INTEGER, profile_type UTINYINT, families INTEGER)"
  );
  for (const files of registry.files) {
    await viewProvince(connection, registry, files);
    await connection.run(readSql("profile"));
    await checkMembers(connection, registry, files);
    await connection.run(readSql("signature"));
    for (const table of provinceTables) parts[table].push(await selectNumbers(connection, readSql(table)));
    const [[families = 0] = [], [persons = 0] = [], [excess = 0] = []] = await selectNumbers(
      connection,
      readSql("totals")
    );
    totals.families += families;
    totals.persons += persons;
    totals.excess += excess;
  }
  const [B, S, L, A1c, Bc] = provinceTables.map((table) => cellsOf(parts[table])) as [
    Cells,
    Cells,
    Cells,
    Cells,
    Cells
  ];
  const M = cellsOf([await selectNumbers(connection, readSql("M"))]);
  const {weight} = registry;
  const digest = await inputDigest(connection, [B, S, L, A1c, Bc], [totals.families, totals.excess, weight]);
  const nation: NationalCounts = {
    M: national(
      M,
      Array.from({length: bandCount + 1}, (_, band) => band * signatureCount),
      weight
    ),
    L: national(L, binOffsets("L", bins, {explicit: []}), weight),
    S: national(S, binOffsets("S", bins, {explicit: []}), weight),
    excess: totals.excess * weight
  };
  const classes = classify(nation, digest);
  await loadClasses(connection, classes);
  const A2 = cellsOf([await selectNumbers(connection, readSql("A2"))]);
  const {families, persons} = totals;
  return {tables: {A2, B, S, L, A1c, Bc}, classes, digest, families, persons};
}

/** Columns of one query: region, bin, cell, count. */
type Columns = readonly number[][];

function cellsOf(parts: readonly Columns[]): Cells {
  const column = (axis: number) => parts.flatMap((columns) => columns[axis] ?? []);
  return {region: column(0), bin: column(1), cell: column(2), count: column(3)};
}

/** A table's counts of all regions as one dense row, weighted; a bin's cells begin at its offset. */
function national({bin, cell, count}: Cells, offsets: readonly number[], weight: number): Float64Array {
  const counts = new Float64Array(offsets.at(-1)!);
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
