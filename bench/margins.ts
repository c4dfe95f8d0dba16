import {readFileSync} from "node:fs";
import {join} from "node:path";
import {noiseKeys} from "../loaders/disclosure/keys.js";
import {protectTables} from "../loaders/disclosure/protectTables.js";
import type {DenseTable} from "../loaders/layTables.js";
import {readPlaces} from "../loaders/places.js";
import {releaseFolder} from "../loaders/releaseArchive.js";
import type {ClassMap} from "../src/lattice/classes.js";
import type {Manifest, Regions} from "../src/lattice/release.js";
import {readCube, type Cube} from "../src/policy/cube.js";
import {readArrow} from "../src/policy/readArrow.js";
import {simulate} from "../src/policy/simulate.js";

/** Times the published tables are given noise again. */
const draws = 12;
const thresholds = [20, 40, 60];
const programmes = ["pkh", "sembako", "pip"];

/**
 * Prints the 95% margins that disclosure control adds, by level and measure, for src/lattice/margins.ts: the published
 * tables are taken as the truth, given noise again from public seeds, and simulated (privacy.md section 7). 1.96 root
 * mean squares over regions and draws, the widest of the thresholds and programmes.
 */
const manifest: Manifest = readJson("manifest.json");
const regions: Regions = readJson("regions.json");
const classes: ClassMap = readJson("classes.json");
const places = readPlaces();
const lattice = {bins: manifest.bins, districtBins: manifest.districtBins, classes};
const published = readTables();
const truth = eligibleIn(readPublished(published));
const squares = new Map<string, {sum: number; count: number}>();
for (let draw = 0; draw < draws; ++draw) {
  const keys = noiseKeys(Buffer.alloc(32, draw + 1), 1, {version: "margins", revision: draw, digest: "public"});
  const again = eligibleIn(readPublished(protectTables(published, lattice, places, keys, manifest.weight)));
  again.forEach(({programme, threshold, counts}, run) => {
    const error = counts.map((count, regency) => count - truth[run]!.counts[regency]!);
    const measure = programme === "pip" ? "pupils" : "families";
    add(`${measure} regency ${programme} ${threshold}`, error);
    add(`${measure} province ${programme} ${threshold}`, byProvince(error));
    add(`${measure} nation ${programme} ${threshold}`, [error.reduce((sum, value) => sum + value, 0)]);
  });
}
const widest = new Map<string, number>();
for (const [name, {sum, count}] of squares) {
  const key = name.split(" ").slice(0, 2).join(" ");
  widest.set(key, Math.max(widest.get(key) ?? 0, 1.96 * Math.sqrt(sum / count)));
}
for (const [key, margin] of widest) console.log(`${key} ${margin.toFixed(1)}`);

function readTables(): DenseTable[] {
  const tables = new Map<string, DenseTable>();
  for (const file of manifest.files) {
    const counts = readArrow(readFileSync(join(releaseFolder, file.path)), file);
    const key = `${file.table} ${file.level}`;
    const before = tables.get(key);
    tables.set(key, {
      table: file.table,
      level: file.level,
      regions: (before?.regions ?? 0) + file.regions,
      cellsPerRegion: file.cellsPerRegion,
      counts: before === undefined ? counts : Int32Array.from([...before.counts, ...counts])
    });
  }
  return [...tables.values()];
}

function readPublished(tables: readonly DenseTable[]): Cube {
  const of = (name: string) => tables.find(({table, level}) => table === name && level === "regency")!.counts;
  return readCube({manifest, regions, classes, tables: {A2: of("A2"), S: of("S")}});
}

function eligibleIn(cube: Cube) {
  return thresholds.flatMap((threshold) => {
    const settings = Object.fromEntries(programmes.map((programme) => [programme, {threshold}]));
    const outcome = simulate(cube, {programmes: settings});
    return programmes.map((programme) => ({
      programme,
      threshold,
      counts: Array.from(outcome.programmes[programme]!.regencies.eligible)
    }));
  });
}

function byProvince(error: readonly number[]): number[] {
  const sums = new Map<string, number>();
  regions.regencies.forEach(({province}, row) => sums.set(province, (sums.get(province) ?? 0) + error[row]!));
  return [...sums.values()];
}

function add(name: string, errors: readonly number[]): void {
  const before = squares.get(name) ?? {sum: 0, count: 0};
  squares.set(name, {
    sum: before.sum + errors.reduce((sum, error) => sum + error * error, 0),
    count: before.count + errors.length
  });
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(join(releaseFolder, path), "utf8")) as T;
}
