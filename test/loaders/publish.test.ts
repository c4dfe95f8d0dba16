import {createHash} from "node:crypto";
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {beforeAll, describe, expect, it} from "vitest";
import type {FirstView} from "../../src/lattice/firstView.js";
import type {Manifest} from "../../src/lattice/release.js";
import {readArrow} from "../../src/policy/readArrow.js";
import {publish, type ReleaseSource} from "../../loaders/publish.js";
import {temporaryFolder} from "../fixtures/tinyRegistry.js";
import {tinySource} from "../fixtures/tinyRelease.js";

let source: ReleaseSource;

/** Margins of two replicates: no test here reads them. */
const write = (of: ReleaseSource, folder: string) => publish(of, folder, {replicates: 2});

beforeAll(async () => {
  source = await tinySource();
});

/** Every file of a folder with its bytes as text. */
function contents(folder: string): Record<string, string> {
  const paths = readdirSync(folder, {recursive: true, encoding: "utf8"}).filter((path) => /\.\w+$/.test(path));
  return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(join(folder, path), "latin1")]));
}

describe("a release", () => {
  it("holds every table at its levels, one file a province for districts, and the files beside them", async () => {
    const folder = join(temporaryFolder(), "release");
    await write(source, folder);
    const levels = ["nation", "province", "regency"];
    const tables = ["A2", "B", "S"].flatMap((table) => levels.map((level) => `${table}-${level}.arrow`));
    const districts = ["A1c-11", "A1c-12", "Bc-11", "Bc-12"].map((name) => `district/${name}.arrow`);
    const beside = ["manifest", "regions", "districts", "classes", "first", "calibration"].map(
      (name) => `${name}.json`
    );
    expect(Object.keys(contents(folder))).toEqual([...tables, "L-nation.arrow", ...districts, ...beside].sort());
  });

  it("says in its manifest the shape and hash of every table, and readers find that shape", async () => {
    const folder = join(temporaryFolder(), "release");
    const manifest = await write(source, folder);
    expect(JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"))).toEqual(manifest);
    expect(manifest).toMatchObject({
      schemaVersion: 1,
      version: "2026-01-23",
      synthetic: true,
      weight: 10,
      rankingUnit: "person",
      protection: "keyed discrete Gaussian, top-down"
    } satisfies Partial<Manifest>);
    for (const file of manifest.files) {
      const bytes = readFileSync(join(folder, file.path));
      expect(file.bytes).toBe(bytes.length);
      expect(file.sha256).toBe(createHash("sha256").update(bytes).digest("hex"));
      expect(readArrow(bytes, file)).toHaveLength(file.regions * file.cellsPerRegion);
    }
    const total = readArrow(readFileSync(join(folder, "A2-nation.arrow")), manifest.files[0]!);
    expect(manifest.disclosure.familiesThousands).toBe(3);
    expect(Math.abs(total.reduce((sum, count) => sum + count, 0) - 300 * 10)).toBeLessThan(4 * Math.sqrt(34 * 144));
  });

  it("splits the districts by province in order of code", async () => {
    const folder = join(temporaryFolder(), "release");
    const {files} = await write(source, folder);
    const sums = ["11", "12"].map((province) => {
      const file = files.find(({path}) => path === `district/A1c-${province}.arrow`)!;
      expect(file).toMatchObject({province, regions: province === "11" ? 4 : 2});
      const counts = readArrow(readFileSync(join(folder, file.path)), file);
      return Array.from({length: file.regions}, (_, region) =>
        counts.subarray(region * file.cellsPerRegion, (region + 1) * file.cellsPerRegion).reduce((a, b) => a + b, 0)
      );
    });
    const nation = readArrow(readFileSync(join(folder, "A2-nation.arrow")), files[0]!);
    expect(sums.flat().reduce((a, b) => a + b)).toBe(nation.reduce((a, b) => a + b));
    // Districts without families: the third of noise that stays above nought.
    expect(Math.max(sums.flat()[3]!, sums.flat()[5]!)).toBeLessThan(200);
  });

  it("has the same bytes each time", async () => {
    const parent = temporaryFolder();
    await write(source, join(parent, "a"));
    await write(await tinySource(), join(parent, "b"));
    expect(contents(join(parent, "b"))).toEqual(contents(join(parent, "a")));
  });

  it("gives the first view its families and the law in force", async () => {
    const folder = join(temporaryFolder(), "release");
    const {dataHash, bins} = await write(source, folder);
    const first = JSON.parse(readFileSync(join(folder, "first.json"), "utf8")) as FirstView;
    expect(first).toMatchObject({version: "2026-01-23", dataHash, weight: 10, synthetic: true});
    expect(first.regencies.codes).toEqual(["11.01", "11.02", "12.01", "12.02"]);
    expect(first.families).toHaveLength(4 * bins.length);
    expect(Math.abs(first.families.reduce((a, b) => a + b) - 3000)).toBeLessThan(300);
    expect(first.withComponent.every((count, i) => count <= first.families[i]!)).toBe(true);
    expect(Object.keys(first.law.programmes)).toEqual(["pkh", "sembako", "pip"]);
  });
});

describe("publishing fails", () => {
  const old = () => {
    const folder = join(temporaryFolder(), "release");
    mkdirSync(folder);
    writeFileSync(join(folder, "manifest.json"), "old");
    return folder;
  };
  const unchanged = (folder: string) => {
    expect(contents(folder)).toEqual({"manifest.json": "old"});
    expect(readdirSync(join(folder, ".."))).toEqual(["release"]);
  };

  it("for a count outside the lattice, and leaves the old release", async () => {
    const folder = old();
    const {A1c} = source.aggregate.tables;
    const tables = {...source.aggregate.tables, A1c: {...A1c, region: A1c.region.map(() => 99)}};
    await expect(write({...source, aggregate: {...source.aggregate, tables}}, folder)).rejects.toThrow(
      "outside the lattice"
    );
    unchanged(folder);
  });

  it("for tables that disagree, and leaves the old release", async () => {
    const folder = old();
    const {S} = source.aggregate.tables;
    const tables = {...source.aggregate.tables, S: {...S, count: S.count.map((count, i) => (i ? count : count + 1))}};
    await expect(write({...source, aggregate: {...source.aggregate, tables}}, folder)).rejects.toThrow(
      "tables disagree"
    );
    unchanged(folder);
  });

  it("for a figure that is no number, and leaves the old release", async () => {
    const folder = old();
    const classes = {...source.aggregate.classes, largeFamilyMean: NaN};
    await expect(write({...source, aggregate: {...source.aggregate, classes}}, folder)).rejects.toThrow(
      "number is not finite: largeFamilyMean"
    );
    unchanged(folder);
  });

  it("for a disk that breaks off while files are written, and leaves the old release", async () => {
    const folder = old();
    const manifest = await write(source, join(temporaryFolder(), "release"));
    const broken = {manifest, classes: source.aggregate.classes, files: new Map([["a\0", Buffer.from("")]])};
    const plan = {...source.plan, earlier: [broken]};
    await expect(write({...source, plan}, folder)).rejects.toThrow(/null bytes/);
    unchanged(folder);
  });
});

it("replaces an old release whole", async () => {
  const folder = join(temporaryFolder(), "release");
  mkdirSync(folder);
  writeFileSync(join(folder, "stale.arrow"), "old");
  await write(source, folder);
  expect(existsSync(join(folder, "stale.arrow"))).toBe(false);
  expect(existsSync(join(folder, "manifest.json"))).toBe(true);
  expect(readdirSync(join(folder, ".."))).toEqual(["release"]);
});
