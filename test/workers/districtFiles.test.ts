import {createHash} from "node:crypto";
import {makeVector, Table, tableToIPC} from "apache-arrow";
import {describe, expect, it} from "vitest";
import {districtScoreBins, scoreBins} from "../../src/lattice/bins.js";
import {readCube} from "../../src/policy/cube.js";
import {createEngine} from "../../workers/createEngine.js";
import {districtAddress} from "../../workers/districtFiles.js";
import {statedMargins} from "../fixtures/statedNoise.js";
import {regencies} from "../reference/arbitrary.js";
import {releaseOf} from "../reference/cells.js";
import {districtsOf} from "../reference/districts.js";

const families = regencies.flatMap((regency, at) =>
  [5, 20, 40].map((upper) => ({regency, upper, weight: 100 * (at + 1), members: [{kind: "sd" as const}]}))
);
const parts = releaseOf(families, {bins: scoreBins, regencies, explicit: 9, listedFrom: 0});
const province = districtsOf(families, parts, readCube(parts), districtScoreBins);
const origin = "https://desil.test/_file/data/release";
const hash = "0123456789abcdef";
const hashOf = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

/** The release as a built site serves it: two files for each of the provinces 11 and 12. */
function serve() {
  const asked: string[] = [];
  const served = new Map<string, Uint8Array>();
  const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
  const arrow = (counts: Int32Array) => tableToIPC(new Table({n: makeVector(counts.slice())}), "file");
  const files: {path: string; regions: number; cellsPerRegion: number; sha256: string}[] = [];
  for (const table of ["A2", "S"] as const) {
    const counts = parts.tables[table];
    const bytes = arrow(counts);
    files.push({path: `${table}-regency.arrow`, regions: 3, cellsPerRegion: counts.length / 3, sha256: hashOf(bytes)});
    served.set(`${origin}/${table}-regency.arrow`, bytes);
  }
  for (const code of ["11", "12"]) {
    const own = province.districts.flatMap((district, at) => (district.code.startsWith(code) ? [at] : []));
    for (const table of ["A1c", "Bc"] as const) {
      const cells = province[table].length / province.districts.length;
      const counts = province[table].subarray(own[0]! * cells, (own.at(-1)! + 1) * cells);
      const path = `district/${table}-${code}.arrow`;
      const bytes = arrow(counts);
      const sha256 = hashOf(bytes);
      files.push({path, regions: own.length, cellsPerRegion: cells, sha256});
      served.set(`${origin}/district/${table}-${code}.${sha256.slice(0, 8)}.arrow`, bytes);
    }
  }
  const stated = {margins: statedMargins, disclosure: {displayMin: 10}};
  const manifest = {...parts.manifest, ...stated, districtBins: districtScoreBins, schemaVersion: 1, files};
  served.set(`${origin}/manifest.89abcdef.json`, json(manifest));
  served.set(`${origin}/regions.json`, json(parts.regions));
  served.set(`${origin}/classes.json`, json(parts.classes));
  served.set(`${origin}/districts.json`, json(province.districts));
  const addresses = {
    manifest: `${origin}/manifest.89abcdef.json`,
    regions: `${origin}/regions.json`,
    classes: `${origin}/classes.json`,
    districts: `${origin}/districts.json`,
    files: {
      "A2-regency.arrow": `${origin}/A2-regency.arrow`,
      "S-regency.arrow": `${origin}/S-regency.arrow`
    }
  };
  const get: typeof fetch = async (address) => {
    asked.push(String(address).slice(origin.length + 1));
    const content = served.get(String(address));
    return content ? new Response(content.slice()) : new Response(null, {status: 404});
  };
  const engine = createEngine({get, openDatabase: () => Promise.reject(new Error("not asked for"))});
  /** What a built site calls a file: by the first digits of its hash. */
  const nameOf = (path: string) =>
    `${path}.${files.find((file) => file.path === `${path}.arrow`)!.sha256.slice(0, 8)}.arrow`;
  return {engine, addresses, asked, served, nameOf};
}

describe("a province's districts", () => {
  it("are fetched when the province is first asked for, and once", async () => {
    const {engine, addresses, asked, nameOf} = serve();
    await engine.open(addresses);
    expect(asked.filter((path) => path.includes("district"))).toEqual([]);
    await engine.districts("11", {}, "hukum");
    await engine.districts("11", {programmes: {pkh: {threshold: 20}}}, "hukum");
    const own = ["districts.json", nameOf("district/A1c-11"), nameOf("district/Bc-11")];
    expect(asked.filter((path) => path.includes("district")).sort()).toEqual(own.sort());
    await engine.districts("12", {}, null);
    expect(asked.filter((path) => path === "districts.json")).toHaveLength(1);
  });

  it("are the province's own, beside the baseline asked for, and survive the way to the page", async () => {
    const {engine, addresses} = serve();
    await engine.open(addresses);
    const answer = await engine.districts("11", {programmes: {pkh: {threshold: 5}}}, "hukum");
    expect(structuredClone(answer)).toEqual(answer);
    expect([answer.margins, answer.displayMin]).toEqual([statedMargins, 10]);
    expect(answer.districts.map(({regency}) => regency)).toEqual(Array.from("111222", (at) => `11.0${at}`));
    expect(answer.counts.families.reduce((sum, count) => sum + count)).toBe(900);
    const target = (of: typeof answer.outcome | null) => of!.pkh!.figures.target.reduce((sum, count) => sum + count, 0);
    expect([target(answer.outcome), target(answer.baseline)]).toEqual([300, 900]);
    expect((await engine.districts("11", {}, null)).baseline).toBeNull();
    expect((await engine.districts("11", {}, "penerima-nyata")).baseline).toBeNull();
  });

  it("say which programmes cut a group of the tables in two", async () => {
    const {engine, addresses} = serve();
    await engine.open(addresses);
    const cut = async (pkh: object, code = "11") =>
      (await engine.districts(code, {programmes: {pkh}}, null)).cutInside.includes("pkh");
    expect(await cut({threshold: 20})).toBe(false);
    expect(await cut({threshold: 15})).toBe(true);
    expect(await cut({threshold: 20, thresholds: {regencies: {"12.71": 15}}})).toBe(false);
    expect(await cut({threshold: 20, thresholds: {regencies: {"12.71": 15}}}, "12")).toBe(true);
    expect(await cut({threshold: 20, ranking: "lokal"})).toBe(true);
    expect(await cut({threshold: 20, fill: "terendah-dulu", quota: 10})).toBe(true);
  });

  it("name the file that cannot be read, and are read again when asked for again", async () => {
    const {engine, addresses, served, nameOf} = serve();
    await engine.open(addresses);
    const address = `${origin}/${nameOf("district/Bc-11")}`;
    const content = served.get(address)!;
    served.delete(address);
    await expect(engine.districts("11", {}, null)).rejects.toThrow(
      "district/Bc-11.arrow could not be fetched: status 404"
    );
    served.set(address, content);
    expect((await engine.districts("11", {}, null)).districts).toHaveLength(6);
  });

  it("lie under their plain names in a preview, whose manifest has no hash in its name", () => {
    const file = {path: "district/A1c-11.arrow", sha256: hash};
    expect(districtAddress(`${origin}/manifest.json?sha=1`, file)).toBe(`${origin}/district/A1c-11.arrow`);
  });
});
