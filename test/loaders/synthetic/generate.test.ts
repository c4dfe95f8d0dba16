import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import type {CalibrationReport} from "../../../src/lattice/calibrationReport.js";
import {openDatabase, quoteText, selectNumbers, type Database} from "../../../loaders/database.js";
import {calibrate} from "../../../loaders/synthetic/calibrate.js";
import {composeFamilies} from "../../../loaders/synthetic/composition.js";
import {readFigures} from "../../../loaders/synthetic/figures.js";
import {layOut} from "../../../loaders/synthetic/layOut.js";
import {rankAndReceive} from "../../../loaders/synthetic/rankAndReceive.js";
import {stageIn} from "../../../loaders/synthetic/staging.js";
import {loadTables} from "../../../loaders/synthetic/tables.js";
import {writeProvinces} from "../../../loaders/synthetic/writeProvinces.js";
import {generateRegistry} from "../../../loaders/synthetic/generate.js";

const weight = 5000;
let temporary: string;
let folder: string;
let report: CalibrationReport;
let database: Database;

beforeAll(async () => {
  temporary = mkdtempSync(join(tmpdir(), "desil-synthetic-"));
  folder = join(temporary, "registry");
  database = await openDatabase();
  report = await generateRegistry({weight, seed: 1, folder}, {log: () => {}});
}, 180_000);

afterAll(() => {
  database.close();
  rmSync(temporary, {recursive: true});
});

describe("the synthetic registry at one in 5,000", () => {
  it("has a file of families, persons and truth for each of the 38 provinces, and nothing half-made", () => {
    for (const part of ["family", "person", "truth"]) expect(readdirSync(join(folder, part))).toHaveLength(38);
    expect(readdirSync(folder).sort()).toEqual(["calibration.json", "family", "person", "registry.json", "truth"]);
    expect(existsSync(`${folder}.building`)).toBe(false);
    expect(JSON.parse(readFileSync(join(folder, "registry.json"), "utf8"))).toEqual({
      version: "2026-01-23",
      synthetic: true,
      weight,
      seed: 1,
      mapping: {},
      licence: "ISC"
    });
    expect(JSON.parse(readFileSync(join(folder, "calibration.json"), "utf8"))).toEqual(report);
  });

  it("has the nation's families and persons to the nearest sampled one", () => {
    expect(check("families").synthetic).toBe(Math.round(95_006_179 / weight) * weight);
    expect(check("persons").synthetic).toBe(Math.round(289_060_513 / weight) * weight);
  });

  it("has every regency's people and nearly every regency's poor, within one sampled family", () => {
    expect(spread("regency-population")).toMatchObject({places: 514, within: 514, beyond: 0});
    expect(spread("regency-poverty")).toMatchObject({places: 514, beyond: 0, pass: true});
    expect(spread("province-attendance")).toMatchObject({places: 152, within: 152});
  });

  it("has the ages, shares and recipients of the nation, as far as so small a sample can", () => {
    for (const {key, published, synthetic} of report.checks) {
      if (key.startsWith("age-")) expect(Math.abs(synthetic - published!)).toBeLessThan(0.006);
    }
    expect(check("lower-families").pass).toBe(true);
    expect(Math.abs(check("bottom-40").synthetic - 0.1865)).toBeLessThan(0.02);
    for (const key of ["pkh", "sembako", "pip"]) {
      expect(check(key).synthetic / check(key).published! - 1).toBeCloseTo(0, 1);
    }
    expect(check("pkh-in-sembako").synthetic).toBe(1);
  });

  it("joins: every family has as many persons as it says, one head, and every person a family", async () => {
    const [[families], [wrong]] = await query(
      `WITH household AS (
         SELECT no_kk, count(*) AS persons, count(*) FILTER (id_hub_kepala_keluarga = 1) AS heads
         FROM ${files("person")} GROUP BY no_kk
       )
       SELECT count(*), count(*) FILTER (jumlah_anggota_keluarga IS DISTINCT FROM persons OR heads IS DISTINCT FROM 1)
       FROM ${files("family")} FULL JOIN household USING (no_kk)`
    );
    expect(families).toBe(Math.round(95_006_179 / weight));
    expect(wrong).toBe(0);
  });

  it("has NIK that are unique, impossible and well-formed: 99, then a birth date that fits age and sex", async () => {
    const [[persons], [distinct], [wrong]] = await query(
      `WITH number AS (
         SELECT *, nik::VARCHAR AS digits, substr(nik::VARCHAR, 7, 2)::INTEGER AS day FROM ${files("person")}
       ),
       born AS (
         SELECT *, try_strptime(
           lpad((day - CASE WHEN jenis_kelamin = 2 THEN 40 ELSE 0 END)::VARCHAR, 2, '0') || substr(digits, 9, 2)
             || CASE WHEN substr(digits, 11, 2)::INTEGER <= 26 AND umur < 50 THEN '20' ELSE '19' END || substr(digits, 11, 2),
           '%d%m%Y'
         )::DATE AS birth FROM number
       )
       SELECT count(*), count(DISTINCT nik), count(*) FILTER (
         length(digits) <> 16 OR digits NOT LIKE '99%' OR substr(digits, 13) = '0000' OR birth IS NULL
         OR abs(date_diff('day', birth, DATE '2026-01-23') / 365.25 - umur - 0.5) > 0.51
       ) FROM born`
    );
    expect(distinct).toBe(persons);
    expect(wrong).toBe(0);
  });

  it("has family-card numbers that are unique, impossible and dated, and rows in their order", async () => {
    const [[families], [distinct], [wrong]] = await query(
      `SELECT count(*), count(DISTINCT no_kk), count(*) FILTER (
         length(no_kk::VARCHAR) <> 16 OR no_kk::VARCHAR NOT LIKE '99%'
         OR try_strptime(substr(no_kk::VARCHAR, 7, 6), '%d%m%y') IS NULL
       ) FROM ${files("family")}`
    );
    expect(distinct).toBe(families);
    expect(wrong).toBe(0);
    for (const table of ["family", "person"]) {
      const [[unordered]] = await query(
        `SELECT count(*) FILTER (no_kk < before) FROM (
           SELECT no_kk, lag(no_kk) OVER (ORDER BY file_row_number) AS before
           FROM read_parquet(${quoteText(join(folder, table, "35.parquet"))}, file_row_number = true))`
      );
      expect(unordered).toBe(0);
    }
  });

  it("ranks with nulls together, deciles in order of score, tenths of people", async () => {
    const [[mixed], [least], [most]] = await query(
      `WITH decile AS (
         SELECT desil_nasional, sum(jumlah_anggota_keluarga) AS people, min(skor_kesejahteraan) AS low,
           lag(max(skor_kesejahteraan)) OVER (ORDER BY desil_nasional) AS below
         FROM ${files("family")} WHERE desil_nasional IS NOT NULL GROUP BY desil_nasional
       )
       SELECT (SELECT count(*) FROM ${files("family")} WHERE (desil_nasional IS NULL) <> (skor_kesejahteraan IS NULL))
           + count(*) FILTER (low < below), min(people / (SELECT sum(people) FROM decile)),
         max(people / (SELECT sum(people) FROM decile)) FROM decile`
    );
    expect(mixed).toBe(0);
    expect(least).toBeGreaterThan(0.099);
    expect(most).toBeLessThan(0.101);
  });

  it("is possible: pregnant women of 15 to 49, pupils with a level of their age, PIP for pupils only", async () => {
    const [[wrong]] = await query(
      `SELECT count(*) FILTER (
         (kd_status_kehamilan = 1 AND (jenis_kelamin <> 2 OR umur NOT BETWEEN 15 AND 49))
         OR ((id_partisipasi_sekolah = 2) <> (kd_pendidikan_tertinggi IS NOT NULL))
         OR (kd_pendidikan_tertinggi <= 5 AND umur NOT BETWEEN 6 AND 15)
         OR (kd_ikut_pip = 1 AND NOT coalesce(kd_pendidikan_tertinggi <= 17, false))
       ) FROM ${files("person")}`
    );
    expect(wrong).toBe(0);
  });
});

it("gives the same rows for the same seed, and others for another", async () => {
  const content = await papua(1, "papua-1");
  expect(await papua(1, "papua-again")).toEqual(content);
  const other = await papua(2, "papua-2");
  content.forEach((hash, table) => expect(other[table]).not.toBe(hash));
}, 180_000);

it("leaves the last registry in place when a regency would be without a family", async () => {
  const before = readFileSync(join(folder, "registry.json"), "utf8");
  const options = {weight: 200_000, seed: 1, folder};
  await expect(generateRegistry(options, {log: () => {}})).rejects.toThrow(/fraction leaves .* without a family/);
  expect(readFileSync(join(folder, "registry.json"), "utf8")).toBe(before);
  expect(existsSync(`${folder}.building`)).toBe(false);
}, 60_000);

/** Contents of one province's files, made by the same steps with a given seed. */
async function papua(seed: number, name: string): Promise<number[]> {
  const figures = readFigures();
  const into = join(temporary, name);
  for (const part of ["stage", "family", "person", "truth"]) mkdirSync(join(into, part), {recursive: true});
  const own = await openDatabase();
  try {
    const calibration = calibrate(figures, weight);
    await loadTables(own.connection, figures, calibration, composeFamilies(figures, calibration.sizes, seed), seed);
    const staging = stageIn(own.connection, join(into, "stage"));
    await layOut(own.connection, staging, ["91"]);
    // Papua is about one in 260 of the nation: as many recipients as it would have
    await rankAndReceive(own.connection, staging, figures, weight * 260);
    await writeProvinces(own.connection, staging, ["91"], {folder: into, detailed: true});
  } finally {
    own.close();
  }
  return [await hash(into, "family"), await hash(into, "person"), await hash(into, "truth")];
}

function check(key: string): CalibrationReport["checks"][number] {
  return report.checks.find((check) => check.key === key)!;
}

function spread(key: string): CalibrationReport["spreads"][number] {
  return report.spreads.find((spread) => spread.key === key)!;
}

function files(table: string, from = folder): string {
  return `read_parquet(${quoteText(join(from, table, "*.parquet"))})`;
}

async function query(sql: string): Promise<[number[], number[], number[]]> {
  return (await selectNumbers(database.connection, sql)) as [number[], number[], number[]];
}

/** All rows of a table as one number, whatever their order. */
async function hash(from: string, table: string): Promise<number> {
  const [[value]] = await query(`SELECT sum(hash(row)) % 9007199254740993 FROM ${files(table, from)} AS row`);
  return value!;
}
