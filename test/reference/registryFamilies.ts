import {DuckDBInstance, type DuckDBConnection} from "@duckdb/node-api";
import {cutPoints, type Bin} from "../../src/lattice/bins.js";
import type {Family, Person} from "./naiveFamilies.js";

/** A score and the upper edge, in per cent of people, of the bin that scores up to it lie in. */
export type Cut = readonly [upper: number, score: number];

/** Opens DuckDB on a registry folder of the default layout (family/ and person/, one Parquet file a province). */
export async function openRegistry(folder: string): Promise<DuckDBConnection> {
  const connection = await (await DuckDBInstance.create(":memory:", {threads: "1"})).connect();
  await connection.run(`CREATE VIEW family AS SELECT * FROM '${folder}/family/*.parquet'`);
  await connection.run(`CREATE VIEW person AS SELECT * FROM '${folder}/person/*.parquet'`);
  return connection;
}

/** Ranks the nation's people by the score of their family, lowest first, and gives the score that closes each bin. */
export async function cutScores(connection: DuckDBConnection, bins: readonly Bin[]): Promise<Cut[]> {
  const reader = await connection.runAndReadAll(
    `SELECT skor_kesejahteraan, sum(jumlah_anggota_keluarga)::INTEGER FROM family
    WHERE skor_kesejahteraan IS NOT NULL GROUP BY skor_kesejahteraan ORDER BY skor_kesejahteraan`
  );
  const scores = reader.getRowsJS() as [number, number][];
  const total = scores.reduce((sum, [, people]) => sum + people, 0);
  const cuts: Cut[] = [];
  const [, ...uppers] = cutPoints(bins);
  let below = 0;
  for (const [score, people] of scores) {
    below += people;
    while (cuts.length < uppers.length && below * 100 >= uppers[cuts.length]! * total) {
      cuts.push([uppers[cuts.length]!, score]);
    }
  }
  return cuts;
}

/** The families of one province, person by person; each stands for `weight` families. */
export async function readFamilies(
  connection: DuckDBConnection,
  province: string,
  cuts: readonly Cut[],
  weight: number
): Promise<Family[]> {
  const reader = await connection.runAndReadAll(
    `SELECT family.no_kk::VARCHAR AS kk, left(kode_kecamatan, 5) AS regency, skor_kesejahteraan AS score,
      umur, kd_status_kehamilan AS hamil, id_mengurus_diri AS diri, id_partisipasi_sekolah AS partisipasi,
      kd_pendidikan_tertinggi AS jenjang
    FROM family JOIN person USING (no_kk) WHERE left(kode_kecamatan, 2) = '${province}' ORDER BY no_kk`
  );
  const families = new Map<string, Family & {members: Person[]}>();
  for (const row of reader.getRowObjectsJS()) {
    const kk = row.kk as string;
    if (!families.has(kk)) {
      const upper = row.score === null ? null : cuts.find(([, score]) => (row.score as number) <= score)![0];
      families.set(kk, {regency: row.regency as string, upper, weight, members: []});
    }
    families.get(kk)!.members.push(personOf(row as Record<string, number | null>));
  }
  return [...families.values()];
}

/** One kind a person, in the registry's own codes (privacy.md section 4): pregnant, disabled, pupil, then by age. */
function personOf({umur, hamil, diri, partisipasi, jenjang}: Record<string, number | null>): Person {
  const level = partisipasi === 2 && jenjang ? (jenjang <= 5 ? "sd" : jenjang <= 10 ? "smp" : "sma") : undefined;
  const school = jenjang! > 17 ? undefined : level;
  if (hamil === 1) return school ? {kind: "hamil", school} : {kind: "hamil"};
  if (diri === 1) return school ? {kind: "disabilitas", school} : {kind: "disabilitas"};
  if (school) return {kind: school};
  if (umur! <= 6) return {kind: "dini"};
  if (umur! >= 70) return {kind: "lansia70"};
  return umur! >= 60 ? {kind: "lansia60"} : {kind: "lain"};
}
