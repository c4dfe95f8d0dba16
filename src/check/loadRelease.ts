import {bandOf, hasClasses} from "../lattice/bins.js";
import {classColumns} from "../lattice/classes.js";
import {decodeSignature, personTypes, profileTypeCount, type Counts} from "../lattice/signature.js";
import type {ReleaseParts} from "../policy/cube.js";
import type {Database} from "./database.js";
import {receiptQuery, releaseQueries} from "./releaseQueries.js";

/** Writes a release's published counts, their keys and the make-up of their classes into a database. */
export async function loadRelease(database: Database, parts: ReleaseParts): Promise<void> {
  const {manifest, regions, classes, tables} = parts;
  const {fill, fillCounts} = database;
  const bins = manifest.bins.map(({upper}, bin) => [bin, upper] as const);
  await fill("bin(bin INTEGER, upper DOUBLE)", bins);
  const regencies = regions.regencies.map(({code, province}, regency) => [regency, code, province] as const);
  await fill("region(regency INTEGER, code VARCHAR, province VARCHAR)", regencies);
  const places = placesOf(parts);
  await fill("place_of(cell INTEGER, bin INTEGER, band INTEGER, col INTEGER)", places);
  const compositions = compositionsOf(parts);
  await fill(
    "composition(id INTEGER, band INTEGER, col INTEGER, share DOUBLE)",
    compositions.map(({id, band, col, share}) => [id, band, col, share] as const)
  );
  await fill(
    "member(id INTEGER, kind VARCHAR, persons DOUBLE)",
    compositions.flatMap(({id, counts}) =>
      counts.flatMap((persons, type) => (persons > 0 ? [[id, personTypes[type]!, persons] as const] : []))
    )
  );
  await fill(
    "disabled_pupils(kind VARCHAR, pupils DOUBLE)",
    (["sd", "smp", "sma"] as const).map((kind, at) => [kind, classes.disabledPupils[at]!] as const)
  );
  await fill("large_family(persons DOUBLE)", [[classes.largeFamilyMean ?? 6.7]]);
  await fillCounts("A2", tables.A2);
  await fillCounts("S", tables.S);
  for (const query of releaseQueries(places.length, bins.length)) await database.run(query);
  const none = new Int32Array();
  await loadReceipt(database, manifest, {B: tables.B ?? none, L: tables.L ?? none});
}

/** Writes who receives into a database that holds the release; of empty tables nobody is known to. */
export async function loadReceipt(
  database: Database,
  {bins}: ReleaseParts["manifest"],
  {B, L}: {readonly B: Int32Array; readonly L: Int32Array}
): Promise<void> {
  await database.fillCounts("B", B);
  await database.fillCounts("L", L);
  await database.run(receiptQuery(bins.length));
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
