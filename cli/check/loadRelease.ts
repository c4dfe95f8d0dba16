import {DOUBLE, DuckDBDataChunk, DuckDBInstance, INTEGER, VARCHAR, type DuckDBConnection} from "@duckdb/node-api";
import {bandOf, hasClasses} from "../../src/lattice/bins.js";
import {classColumns} from "../../src/lattice/classes.js";
import {decodeSignature, personTypes, profileTypeCount, type Counts} from "../../src/lattice/signature.js";
import type {ReleaseParts} from "../../src/policy/cube.js";

/** A value of a small table; null is no limit, or not given. */
export type Value = number | string | null;

/** Opens DuckDB in memory on the published counts of a release, with their keys and the make-up of their classes. */
export async function openRelease(parts: ReleaseParts, threads = 1): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(":memory:", {threads: String(threads)});
  const connection = await instance.connect();
  const {manifest, regions, classes, tables} = parts;
  await load(
    connection,
    "bin(bin INTEGER, upper DOUBLE)",
    manifest.bins.map(({upper}, bin) => [bin, upper] as const)
  );
  await load(
    connection,
    "region(regency INTEGER, code VARCHAR, province VARCHAR)",
    regions.regencies.map(({code, province}, regency) => [regency, code, province] as const)
  );
  await load(connection, "place_of(cell INTEGER, bin INTEGER, band INTEGER, col INTEGER)", placesOf(parts));
  await load(
    connection,
    "composition(id INTEGER, band INTEGER, col INTEGER, share DOUBLE)",
    compositionsOf(parts).map(({id, band, col, share}) => [id, band, col, share] as const)
  );
  await load(
    connection,
    "member(id INTEGER, kind VARCHAR, persons DOUBLE)",
    compositionsOf(parts).flatMap(({id, counts}) =>
      counts.flatMap((persons, type) => (persons > 0 ? [[id, personTypes[type]!, persons] as const] : []))
    )
  );
  await load(
    connection,
    "disabled_pupils(kind VARCHAR, pupils DOUBLE)",
    (["sd", "smp", "sma"] as const).map((kind, at) => [kind, classes.disabledPupils[at]!] as const)
  );
  await load(connection, "large_family(persons DOUBLE)", [[classes.largeFamilyMean ?? 6.7]]);
  for (const name of ["A2", "S", "B", "L"] as const) await loadDense(connection, name, tables[name]);
  return connection;
}

/** Creates a small table and fills it; `shape` is its name and typed columns. */
export async function load(
  connection: DuckDBConnection,
  shape: string,
  rows: readonly (readonly Value[])[]
): Promise<void> {
  const name = shape.slice(0, shape.indexOf("("));
  await connection.run(`CREATE OR REPLACE TABLE ${shape}`);
  const types = shape.slice(shape.indexOf("(") + 1, -1).split(", ");
  const columnTypes = types.map((type) =>
    type.endsWith(" VARCHAR") ? VARCHAR : type.endsWith(" INTEGER") ? INTEGER : DOUBLE
  );
  const appender = await connection.createAppender(name);
  for (let from = 0; from < rows.length; from += chunkRows) {
    const chunk = DuckDBDataChunk.create(columnTypes);
    chunk.setRows(rows.slice(from, from + chunkRows).map((row) => [...row]));
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

/** Rows of DuckDB's own vectors. */
const chunkRows = 2048;

/** A published table as it is: one column, whose row number says region and cell. */
async function loadDense(
  connection: DuckDBConnection,
  name: string,
  counts: Int32Array = new Int32Array()
): Promise<void> {
  await connection.run(`CREATE OR REPLACE TABLE ${name} (n INTEGER)`);
  const appender = await connection.createAppender(name);
  for (let from = 0; from < counts.length; from += chunkRows) {
    const chunk = DuckDBDataChunk.create([INTEGER]);
    chunk.setColumns([Array.from(counts.subarray(from, from + chunkRows))]);
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

/** The bin, band and column of every cell of a row of table A2. */
function placesOf({manifest: {bins}, classes}: ReleaseParts): number[][] {
  const rows: number[][] = [];
  bins.forEach((bin, index) => {
    const columns = hasClasses(bin) ? classColumns(classes) : profileTypeCount;
    for (let column = 0; column < columns; ++column) rows.push([rows.length, index, bandOf(bin), column]);
  });
  return rows;
}

interface CompositionRow {
  readonly id: number;
  readonly band: number;
  readonly col: number;
  readonly share: number;
  readonly counts: Counts;
}

function compositionsOf({classes}: ReleaseParts): CompositionRow[] {
  const rows: Omit<CompositionRow, "id">[] = [];
  for (const band of [0, 1, 2]) {
    classes.explicit.forEach((signature, index) =>
      rows.push({band, col: 1 + index, share: 1, counts: decodeSignature(signature)})
    );
  }
  for (const {band, column: col, rows: listed, residual} of classes.mixes) {
    for (const [signature, share] of listed) rows.push({band, col, share, counts: decodeSignature(signature)});
    if (residual) rows.push({band, col, share: residual.share, counts: residual.mean});
  }
  return rows.map((row, id) => ({id, ...row}));
}
