import {mkdirSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {expect, it} from "vitest";
import {makeRelease} from "../../loaders/makeRelease.js";
import {RegistryError} from "../../loaders/refusal.js";
import {startStages} from "../../loaders/stages.js";
import {
  temporaryFolder,
  tinyFamilies,
  tinyPlaces,
  writeTinyRegistry,
  type TinyOptions
} from "../fixtures/tinyRegistry.js";

const quiet = () => startStages(() => {});
const make = (registry: string, release: string) => makeRelease(registry, release, quiet(), tinyPlaces, {}, 2);

it("makes a release of a registry, and says what each stage took", async () => {
  const lines: string[] = [];
  const stages = startStages((line) => lines.push(line));
  const families = tinyFamilies();
  const folder = join(temporaryFolder(), "release");
  const manifest = await makeRelease(await writeTinyRegistry(families), folder, stages, tinyPlaces, {}, 2);
  expect(JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"))).toEqual(manifest);
  expect(stages.done.map(({name}) => name)).toEqual(["check", "rank", "aggregate", "protect", "margins", "publish"]);
  const persons = families.reduce((sum, {persons}) => sum + persons.length, 0);
  expect(stages.done[2]).toMatchObject({rows: Math.round((families.length + persons) / 1000) * 1000});
  expect(lines[2]).toMatch(/^aggregate: [\d.]+ s, about [\d,]+ rows, peak \d+ MB$/);
});

it("tells how many rows a stage went through only to the nearest thousand", async () => {
  const lines: string[] = [];
  const stages = startStages((line) => lines.push(line));
  await stages.run("count", () => 1_234_567, Number);
  expect(stages.done[0]).toMatchObject({rows: 1_235_000});
  expect(lines[0]).toContain("about 1,235,000 rows");
});

it("lets no identifier leave", async () => {
  const families = tinyFamilies();
  const folder = join(temporaryFolder(), "release");
  await make(await writeTinyRegistry(families), folder);
  const keys = families.flatMap(({family, persons}) => [family.no_kk, ...persons.map(({nik}) => nik)]);
  const paths = readdirSync(folder, {recursive: true, encoding: "utf8"}).filter((path) => /\.\w+$/.test(path));
  const published = paths.map((path) => readFileSync(join(folder, path), "latin1")).join("\n");
  expect(keys.filter((key) => published.includes(String(key)))).toEqual([]);
});

it("publishes the same tables from Parquet, CSV, and rows in any order", async () => {
  const hashOf = async (options: TinyOptions) =>
    (await make(await writeTinyRegistry(tinyFamilies(), options), join(temporaryFolder(), "release"))).dataHash;
  const expected = await hashOf({});
  expect(await hashOf({format: "csv"})).toBe(expected);
  expect(await hashOf({bend: ({family, person}) => void [family.reverse(), person.reverse()]})).toBe(expected);
});

it("publishes a registry of deciles only, in ten bins", async () => {
  const registry = await writeTinyRegistry(tinyFamilies(), {format: "csv"});
  for (const province of ["11", "12"]) {
    const file = join(registry, "family", `${province}.csv`);
    writeFileSync(file, readFileSync(file, "utf8").replace("skor_kesejahteraan", "skor_lain"));
  }
  const {bins, districtBins} = await make(registry, join(temporaryFolder(), "release"));
  expect([bins.length, districtBins.length]).toEqual([11, 8]);
});

it.each<[string, TinyOptions]>([
  ["a missing column", {bend: ({person}) => person.forEach((row) => delete row.umur)}],
  ["an impossible value", {bend: ({person}) => void (person[0]!.umur = 200)}],
  ["an undotted code", {bend: ({family}) => void (family[0]!.kode_kecamatan = "110101")}],
  ["a duplicate key", {bend: ({family}) => void family.push({...family[0]!})}],
  ["persons without a family", {bend: ({family}) => void family.pop()}]
])("writes nothing on %s and leaves the last good release", async (_, options) => {
  const folder = join(temporaryFolder(), "release");
  mkdirSync(folder);
  writeFileSync(join(folder, "manifest.json"), "good");
  const error = await make(await writeTinyRegistry(tinyFamilies(), options), folder).catch((e: unknown) => e);
  expect(error).toBeInstanceOf(RegistryError);
  expect(readdirSync(join(folder, ".."))).toEqual(["release"]);
  expect(readdirSync(folder)).toEqual(["manifest.json"]);
  expect(readFileSync(join(folder, "manifest.json"), "utf8")).toBe("good");
});
