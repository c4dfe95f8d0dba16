import {createHash} from "node:crypto";
import {readFileSync, statSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {beforeAll, expect, it} from "vitest";
import {calibrationFamilies, calibrationPlaces} from "../../../loaders/audit/calibrationFamilies.js";
import {countTables} from "../../../loaders/audit/countFamilies.js";
import {attackRelease, writeOfficerList} from "../../../loaders/audit/truth.js";
import {encodeArrow} from "../../../loaders/encodeArrow.js";
import {layTables} from "../../../loaders/layTables.js";
import {makeRelease} from "../../../loaders/makeRelease.js";
import {decileBins, districtDecileBins} from "../../../src/lattice/bins.js";
import type {ClassMap} from "../../../src/lattice/classes.js";
import type {Manifest} from "../../../src/lattice/release.js";
import {startStages} from "../../../loaders/stages.js";
import {writeCalibratedRegistry} from "../../fixtures/calibratedRegistry.js";
import {temporaryFolder} from "../../fixtures/tinyRegistry.js";

const places = calibrationPlaces(2, 2, 4);
const families = calibrationFamilies(12_000, places, decileBins, 3);
let folder: string;
let registry: string;

const build = (from: string, to: string) =>
  makeRelease(
    from,
    to,
    startStages(() => {}),
    places,
    {},
    1
  );

beforeAll(async () => {
  folder = join(temporaryFolder(), "release");
  registry = writeCalibratedRegistry(families, places);
  await build(registry, folder);
});

it("says pass or fail of every test that applies, and no number", async () => {
  const {verdicts} = await attackRelease(registry, folder, places);
  expect(verdicts.map(({id}) => id)).toEqual(["U1", "D2", "R1", "R2", "D1", "L1", "F1", "A1", "G1"]);
  expect(verdicts.filter(({pass}) => pass !== true)).toEqual([]);
  expect(verdicts.every((verdict) => Object.keys(verdict).join() === "id,pass")).toBe(true);
});

it("fails a release whose district counts are the true ones", async () => {
  const bare = join(temporaryFolder(), "release");
  await build(registry, bare);
  const read = (path: string): unknown => JSON.parse(readFileSync(join(bare, path), "utf8"));
  const manifest = read("manifest.json") as Manifest;
  const lattice = {bins: decileBins, districtBins: districtDecileBins, classes: read("classes.json") as ClassMap};
  const cells = countTables(families, places, lattice, lattice.classes);
  const {counts, cellsPerRegion} = layTables(cells, lattice, places, 1).find(({table}) => table === "A1c")!;
  const perProvince = (places.districts.length / places.provinces.length) * cellsPerRegion;
  places.provinces.forEach(({code}, row) => {
    const path = `district/A1c-${code}.arrow`;
    const bytes = encodeArrow(counts.slice(row * perProvince, (row + 1) * perProvince));
    writeFileSync(join(bare, path), bytes);
    const listed = manifest.files.find((of) => of.path === path)!;
    Object.assign(listed, {sha256: createHash("sha256").update(bytes).digest("hex")});
  });
  writeFileSync(join(bare, "manifest.json"), JSON.stringify(manifest));
  const {verdicts} = await attackRelease(registry, bare, places);
  expect(verdicts.filter(({pass}) => pass === false).map(({id}) => id)).toEqual(["U1", "D2", "D1", "A1"]);
});

it("skips tests of small counts where a sampled family stands for many", async () => {
  const sampled = writeCalibratedRegistry(calibrationFamilies(2000, places, decileBins, 4), places);
  const head = readFileSync(join(sampled, "registry.json"), "utf8");
  writeFileSync(join(sampled, "registry.json"), head.replace('"weight":1', '"weight":50'));
  const to = join(temporaryFolder(), "release");
  await build(sampled, to);
  const {verdicts} = await attackRelease(sampled, to, places);
  expect(verdicts.filter(({pass}) => pass === null).map(({id}) => id)).toEqual(["U1", "D2", "R1", "R2"]);
  expect(verdicts.filter(({pass}) => pass === false)).toEqual([]);
});

it("refuses a release of another registry, of another version and of other code", async () => {
  const other = writeCalibratedRegistry(calibrationFamilies(12_000, places, decileBins, 9), places);
  await expect(attackRelease(other, folder, places)).rejects.toThrow("release was not made from this registry");
  const head = readFileSync(join(other, "registry.json"), "utf8");
  writeFileSync(join(other, "registry.json"), head.replace("2026-01-23", "2026-04-23"));
  await expect(attackRelease(other, folder, places)).rejects.toThrow("version 2026-04-23: 2026-01-23");
  const manifest = readFileSync(join(folder, "manifest.json"), "utf8");
  writeFileSync(join(folder, "manifest.json"), manifest.replace(/"code":"[0-9a-f]{8}/, '"code":"00000000'));
  await expect(attackRelease(registry, folder, places)).rejects.toThrow("release was made by other code");
  writeFileSync(join(folder, "manifest.json"), manifest);
});

it("writes the officer's list for its owner alone, also over a file that others could read", () => {
  const file = join(temporaryFolder(), "list.csv");
  writeFileSync(file, "old", {mode: 0o644});
  writeOfficerList([{district: "91.01.01", type: 7, bin: 0, families: 100, share: 0.97}], file);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readFileSync(file, "utf8")).toBe(
    "district,profile_type,bin,published_families,share\n91.01.01,7,0,100,0.970\n"
  );
});
