import {createHash} from "node:crypto";
import {existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync} from "node:fs";
import {basename, dirname, join} from "node:path";
import type {Manifest, ReleaseFile, Regions} from "../src/lattice/release.js";
import type {TableName} from "../src/lattice/tables.js";
import type {Aggregate} from "./aggregate.js";
import {checkTables} from "./checkTables.js";
import {encodeArrow} from "./encodeArrow.js";
import {firstView} from "./firstView.js";
import {layTables, type DenseTable, type Lattice} from "./layTables.js";
import type {Places} from "./places.js";
import type {Ranking} from "./rank.js";
import {RegistryError} from "./refusal.js";
import type {RegistryHead} from "./registry.js";

/** Everything a release is made from. */
export interface ReleaseSource {
  readonly head: RegistryHead;
  readonly ranking: Ranking;
  readonly aggregate: Aggregate;
  readonly places: Places;
  /** The synthetic registry's report, published as it is; null when there is none. */
  readonly calibration: unknown;
}

/** Bytes of one file of the release, by its path. */
type Files = Map<string, Uint8Array | string>;

/**
 * The only way a table leaves: lay on the lattice, protect, check, encode, and write the folder in one step. Throws, and
 * leaves the folder as it was, when the input is not synthetic or a check fails.
 */
export function publish(source: ReleaseSource, folder: string): Manifest {
  const {head, ranking, aggregate, places} = source;
  const lattice = {...ranking, classes: aggregate.classes};
  const tables = protect(layTables(aggregate.tables, lattice, places, head.weight), head);
  checkTables(tables, lattice, places);
  const {files, manifest} = encode(tables, lattice, source);
  replaceFolder(folder, files);
  return manifest;
}

/**
 * Where disclosure control goes: the tables as they may leave, given the true ones. Until it is in place, throws for
 * any registry but a synthetic one, which has nobody to protect.
 */
function protect(tables: readonly DenseTable[], {synthetic}: RegistryHead): readonly DenseTable[] {
  if (!synthetic) {
    const reason =
      "is not synthetic, and its tables cannot be protected yet: unset DESIL_REGISTRY to publish the synthetic " +
      "registry, and keep real data until disclosure control is in place";
    throw new RegistryError({file: "registry.json", column: null, reason, rows: null, values: []});
  }
  return tables;
}

function encode(
  tables: readonly DenseTable[],
  {bins, districtBins, classes}: Lattice,
  {head, places, calibration}: ReleaseSource
): {files: Files; manifest: Manifest} {
  const files: Files = new Map();
  const listed: ReleaseFile[] = tables.flatMap((table) =>
    partsOf(table, places).map(({path, province, regions, counts}) => {
      const bytes = encodeArrow(counts);
      files.set(path, bytes);
      const {table: name, level, cellsPerRegion} = table;
      const shape = {path, table: name, level, ...(province === undefined ? {} : {province}), regions, cellsPerRegion};
      return {...shape, bytes: bytes.length, sha256: sha256(bytes)};
    })
  );
  const manifest: Manifest = {
    schemaVersion: 1,
    version: head.version,
    revision: 0,
    synthetic: head.synthetic,
    weight: head.weight,
    rankingUnit: head.ranking.unit,
    protection: "none",
    bins,
    districtBins,
    dataHash: sha256(listed.map((file) => file.sha256).join("\n")).slice(0, 16),
    files: listed
  };
  const regions: Regions = {provinces: places.provinces, regencies: places.regencies};
  const ofRegencies = (name: TableName) =>
    tables.find(({table, level}) => table === name && level === "regency")!.counts;
  const json = (path: string, value: unknown) => files.set(path, `${JSON.stringify(value)}\n`);
  json("manifest.json", manifest);
  json("regions.json", regions);
  json("districts.json", places.districts);
  json("classes.json", classes);
  json("first.json", firstView(manifest, regions, classes, {A2: ofRegencies("A2"), S: ofRegencies("S")}));
  json("calibration.json", calibration);
  return {files, manifest};
}

type Part = Pick<ReleaseFile, "path" | "province" | "regions"> & {readonly counts: Int32Array};

/** A table as files: one, or for districts one a province. */
function partsOf({table, level, regions, cellsPerRegion, counts}: DenseTable, {provinces, districts}: Places): Part[] {
  if (level !== "district") return [{path: `${table}-${level}.arrow`, regions, counts}];
  return provinces.flatMap(({code}) => {
    const rows = districts.flatMap((district, row) => (district.code.startsWith(`${code}.`) ? [row] : []));
    const [first] = rows;
    if (first === undefined) return [];
    const own = counts.slice(first * cellsPerRegion, (first + rows.length) * cellsPerRegion);
    return [{path: `district/${table}-${code}.arrow`, province: code, regions: rows.length, counts: own}];
  });
}

function sha256(bytes: Uint8Array | string): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Writes a folder beside the old one and renames it over; the old one stays until the new one is whole. */
function replaceFolder(folder: string, files: Files): void {
  mkdirSync(dirname(folder), {recursive: true});
  const next = mkdtempSync(join(dirname(folder), `.${basename(folder)}-`));
  try {
    for (const [path, bytes] of files) {
      mkdirSync(dirname(join(next, "new", path)), {recursive: true});
      writeFileSync(join(next, "new", path), bytes);
    }
    if (existsSync(folder)) renameSync(folder, join(next, "old"));
    try {
      renameSync(join(next, "new"), folder);
    } catch (error) {
      if (existsSync(join(next, "old"))) renameSync(join(next, "old"), folder);
      throw error;
    }
  } finally {
    rmSync(next, {recursive: true, force: true});
  }
}
