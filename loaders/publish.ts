import {createHash} from "node:crypto";
import {existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync} from "node:fs";
import {basename, dirname, join} from "node:path";
import type {Manifest, ReleaseFile, Regions} from "../src/lattice/release.js";
import type {Level, TableName} from "../src/lattice/tables.js";
import type {Aggregate} from "./aggregate.js";
import {checkTables} from "./checkTables.js";
import {epoch, guarantee} from "./disclosure/guarantee.js";
import {noiseKeys} from "./disclosure/keys.js";
import {protectTables} from "./disclosure/protectTables.js";
import {statement} from "./disclosure/statement.js";
import {encodeArrow} from "./encodeArrow.js";
import {firstView} from "./firstView.js";
import {layTables, type DenseTable, type Lattice} from "./layTables.js";
import {manifestSchema} from "./manifestSchema.js";
import type {Places} from "./places.js";
import {checkBins, type ReleasePlan} from "./planRelease.js";
import type {Ranking} from "./rank.js";
import type {RegistryHead} from "./registry.js";

/** Everything a release is made from. */
export interface ReleaseSource {
  readonly head: RegistryHead;
  readonly ranking: Ranking;
  readonly aggregate: Aggregate;
  readonly places: Places;
  /** The synthetic registry's report, published as it is; null when there is none. */
  readonly calibration: unknown;
  readonly plan: ReleasePlan;
}

/** Bytes of one file of the release, by its path. */
type Files = Map<string, Uint8Array | string>;

/**
 * The only way a table leaves: lay on the lattice, check, protect, check again, encode, and write the folder in one
 * step, with the releases published before under releases/. Throws, and leaves the folder as it was, when a check fails,
 * or when the version was published before with other content: it must then be a revision.
 */
export function publish(source: ReleaseSource, folder: string): Manifest {
  const {head, ranking, aggregate, places, plan} = source;
  checkBins(plan.earlier, ranking.bins);
  const lattice = {...ranking, classes: aggregate.classes};
  const context = {version: head.version, revision: plan.revision, digest: aggregate.digest};
  const keys = noiseKeys(plan.master.bytes, epoch, context);
  const truth = layTables(aggregate.tables, lattice, places, head.weight);
  checkTables(truth, lattice, places);
  const tables = protectTables(truth, lattice, places, keys, head.weight);
  checkTables(tables, lattice, places);
  const {files, manifest} = encode(tables, lattice, source);
  checkPublished(manifest, plan);
  for (const earlier of plan.earlier) {
    const {version, revision} = earlier.manifest;
    for (const [path, bytes] of earlier.files) files.set(`releases/${version}-r${revision}/${path}`, bytes);
  }
  replaceFolder(folder, files);
  return manifest;
}

function checkPublished({version, revision, dataHash}: Manifest, {published}: ReleasePlan): void {
  if (published === null || published.manifest.dataHash === dataHash) return;
  throw new RangeError(
    `version ${version}, revision ${revision}, was published before with other content: set DESIL_REVISION to ` +
      `${revision + 1} to publish a correction, which the ledger counts as one more release`
  );
}

function encode(
  tables: readonly DenseTable[],
  {bins, districtBins, classes}: Lattice,
  {head, places, calibration, plan}: ReleaseSource
): {files: Files; manifest: Manifest} {
  const files: Files = new Map();
  const listed: ReleaseFile[] = tables.flatMap((table) =>
    partsOf(table, places).map(({path, province, regions, counts}) => {
      const bytes = encodeArrow(counts);
      files.set(path, bytes);
      const {table: name, level, cellsPerRegion} = table;
      const shape = {path, table: name, level, ...(province === undefined ? {} : {province}), regions, cellsPerRegion};
      return {...shape, columns: ["n: int32"], bytes: bytes.length, sha256: sha256(bytes)};
    })
  );
  const json = (path: string, value: unknown) => {
    const text = `${JSON.stringify(value, finite)}\n`;
    files.set(path, text);
    return sha256(text);
  };
  const countsOf = (name: TableName, of: Level) =>
    tables.find(({table, level}) => table === name && level === of)!.counts;
  const {version, synthetic, weight} = head;
  const {master, revision, earlier} = plan;
  const classMap = json("classes.json", classes);
  const own = {version, revision, rho: guarantee(1).rho.addRemove};
  const before = earlier.map(({manifest: {version, revision, disclosure}}) => ({
    version,
    revision,
    rho: disclosure.rho.addRemove
  }));
  const manifest: Manifest = {
    schemaVersion: 1,
    version,
    revision,
    synthetic,
    weight,
    rankingUnit: head.ranking.unit,
    protection: "keyed discrete Gaussian, top-down",
    disclosure: statement({
      master,
      releases: [...before, own],
      classMap,
      families: countsOf("A2", "nation").reduce((sum, count) => sum + count, 0)
    }),
    bins,
    districtBins,
    dataHash: sha256([...listed.map((file) => file.sha256), classMap].join("\n")).slice(0, 16),
    files: listed
  };
  manifestSchema.parse(manifest);
  const regions: Regions = {provinces: places.provinces, regencies: places.regencies};
  json("manifest.json", manifest);
  json("regions.json", regions);
  json("districts.json", places.districts);
  const cube = {A2: countsOf("A2", "regency"), S: countsOf("S", "regency")};
  json("first.json", firstView(manifest, regions, classes, cube));
  json("calibration.json", synthetic ? calibration : null);
  return {files, manifest};
}

/** JSON has no NaN and would write null. */
function finite(key: string, value: unknown): unknown {
  if (typeof value === "number" && !Number.isFinite(value)) throw new RangeError(`number is not finite: ${key}`);
  return value;
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
