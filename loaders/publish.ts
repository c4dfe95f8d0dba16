import {createHash} from "node:crypto";
import {existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync} from "node:fs";
import {basename, dirname, join} from "node:path";
import type {MarginStatement} from "../src/lattice/margins.js";
import type {Manifest, ReleaseFile, Regions} from "../src/lattice/release.js";
import type {Level, TableName} from "../src/lattice/tables.js";
import type {Aggregate} from "./aggregate.js";
import {auditStatement} from "./auditOfCode.js";
import {checkTables} from "./checkTables.js";
import {epoch, guarantee} from "./disclosure/guarantee.js";
import {noiseKeys} from "./disclosure/keys.js";
import {protectTables} from "./disclosure/protectTables.js";
import {statement} from "./disclosure/statement.js";
import {encodeArrow} from "./encodeArrow.js";
import {firstView} from "./firstView.js";
import {layTables, type DenseTable, type Lattice} from "./layTables.js";
import {manifestSchema} from "./manifestSchema.js";
import {defaultReplicates, measureMargins} from "./margins/measureMargins.js";
import type {Places} from "./places.js";
import {checkBins, type ReleasePlan} from "./planRelease.js";
import type {Ranking} from "./rank.js";
import type {RegistryHead} from "./registry.js";
import {startStages, type Stages} from "./stages.js";

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

/** How a release is made, beside what it is made from. */
export interface PublishOptions {
  /** Told what protecting, measuring margins and writing take. */
  readonly stages?: Stages;
  /** Times the tables are given noise again to measure the margins; fewer only where a test reads none. */
  readonly replicates?: number;
}

/**
 * The only way a table leaves: lay on the lattice, check, protect, check again, encode, measure the margins of what was
 * encoded, and write the folder in one step, with the releases published before under releases/. Rejects, and leaves
 * the folder as it was, when a check fails, or when the version was published before with other content: it must then
 * be a revision.
 */
export async function publish(
  source: ReleaseSource,
  folder: string,
  {stages = startStages(() => {}), replicates = defaultReplicates}: PublishOptions = {}
): Promise<Manifest> {
  const {head, ranking, aggregate, places, plan} = source;
  checkBins(plan.earlier, ranking.bins);
  const lattice = {...ranking, classes: aggregate.classes};
  const {tables, encoded} = await stages.run("protect", () => {
    const tables = protect(source, lattice);
    return {tables, encoded: encode(tables, lattice, places)};
  });
  checkPublished(encoded.dataHash, source);
  const {weight, version} = head;
  const margins = await stages.run("margins", () =>
    measureMargins({tables, lattice, places, weight, version}, replicates)
  );
  return stages.run("publish", () => {
    const {files, manifest} = describe(tables, encoded, margins, lattice, source);
    for (const earlier of plan.earlier) {
      const {version, revision} = earlier.manifest;
      for (const [path, bytes] of earlier.files) files.set(`releases/${version}-r${revision}/${path}`, bytes);
    }
    replaceFolder(folder, files);
    return manifest;
  });
}

function protect({head, aggregate, places, plan}: ReleaseSource, lattice: Lattice): DenseTable[] {
  const context = {version: head.version, revision: plan.revision, digest: aggregate.digest};
  const keys = noiseKeys(plan.master.bytes, epoch, context);
  const truth = layTables(aggregate.tables, lattice, places, head.weight);
  checkTables(truth, lattice, places);
  const tables = protectTables(truth, lattice, places, keys, head.weight);
  checkTables(tables, lattice, places);
  return tables;
}

function checkPublished(dataHash: string, {head: {version}, plan: {published, revision}}: ReleaseSource): void {
  if (published === null || published.manifest.dataHash === dataHash) return;
  throw new RangeError(
    `version ${version}, revision ${revision}, was published before with other content: set DESIL_REVISION to ` +
      `${revision + 1} to publish a correction, which the ledger counts as one more release`
  );
}

/** Tables and class map as files, and what names them. */
interface Encoded {
  readonly files: Files;
  readonly listed: readonly ReleaseFile[];
  readonly classMap: string;
  readonly dataHash: string;
}

function encode(tables: readonly DenseTable[], {classes}: Lattice, places: Places): Encoded {
  const files: Files = new Map();
  const listed = tables.flatMap((table) =>
    partsOf(table, places).map(({path, province, regions, counts}): ReleaseFile => {
      const bytes = encodeArrow(counts);
      files.set(path, bytes);
      const {table: name, level, cellsPerRegion} = table;
      const shape = {path, table: name, level, ...(province === undefined ? {} : {province}), regions, cellsPerRegion};
      return {...shape, columns: ["n: int32"], bytes: bytes.length, sha256: sha256(bytes)};
    })
  );
  const classMap = addJson(files, "classes.json", classes);
  const dataHash = sha256([...listed.map((file) => file.sha256), classMap].join("\n")).slice(0, 16);
  return {files, listed, classMap, dataHash};
}

/** The files beside the tables: the manifest, and what pages read first. */
function describe(
  tables: readonly DenseTable[],
  {files: encoded, listed, classMap, dataHash}: Encoded,
  margins: MarginStatement,
  {bins, districtBins, classes}: Lattice,
  {head, places, calibration, plan}: ReleaseSource
): {files: Files; manifest: Manifest} {
  const files = new Map(encoded);
  const countsOf = (name: TableName, of: Level) =>
    tables.find(({table, level}) => table === name && level === of)!.counts;
  const {version, synthetic, weight} = head;
  const {master, revision, earlier} = plan;
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
    extracted: head.extracted,
    licence: head.licence,
    contact: head.contact,
    weight,
    rankingUnit: head.ranking.unit,
    protection: "keyed discrete Gaussian, top-down",
    disclosure: statement({
      master,
      releases: [...before, own],
      classMap,
      families: countsOf("A2", "nation").reduce((sum, count) => sum + count, 0)
    }),
    margins,
    audit: auditStatement(),
    bins,
    districtBins,
    dataHash,
    files: listed
  };
  manifestSchema.parse(manifest);
  const regions: Regions = {provinces: places.provinces, regencies: places.regencies};
  addJson(files, "manifest.json", manifest);
  addJson(files, "regions.json", regions);
  addJson(files, "districts.json", places.districts);
  const cube = {A2: countsOf("A2", "regency"), S: countsOf("S", "regency")};
  addJson(files, "first.json", firstView(manifest, regions, classes, cube));
  addJson(files, "calibration.json", synthetic ? calibration : null);
  return {files, manifest};
}

/** Adds a value as JSON and gives the hash of its text. */
function addJson(files: Files, path: string, value: unknown): string {
  const text = `${JSON.stringify(value, finite)}\n`;
  files.set(path, text);
  return sha256(text);
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
