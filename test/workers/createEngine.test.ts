import {createHash} from "node:crypto";
import {makeVector, Table, tableToIPC} from "apache-arrow";
import {describe, expect, it} from "vitest";
import {scoreBins} from "../../src/lattice/bins.js";
import {simulate} from "../../src/policy/simulate.js";
import {createEngine} from "../../workers/createEngine.js";
import type {Database} from "../../src/check/database.js";
import {loadRelease} from "../../workers/fastPath.js";
import {statedMargins} from "../fixtures/statedNoise.js";
import {regencies} from "../reference/arbitrary.js";
import {releaseOf} from "../reference/cells.js";
import {wasmDatabase} from "./wasmDatabase.js";

const families = regencies.map((regency, at) => {
  return {
    regency,
    upper: 25,
    weight: 1000 * (at + 1),
    members: [{kind: "sd" as const}, {kind: "lain" as const}],
    receives: ["pkh" as const]
  };
});
const {tables, ...parts} = releaseOf(families, {bins: scoreBins, regencies, explicit: 9, listedFrom: 0});
const arrows: Record<string, Uint8Array> = {};
const files = Object.entries(tables).map(([table, counts]) => {
  const regions = table === "L" ? 1 : regencies.length;
  const path = `${table}-${table === "L" ? "nation" : "regency"}.arrow`;
  const bytes = (arrows[path] = tableToIPC(new Table({n: makeVector(counts)}), "file"));
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return {path, regions, cellsPerRegion: counts.length / regions, sha256};
});
const served: Record<string, Uint8Array> = {
  "manifest.json": json({...parts.manifest, schemaVersion: 1, margins: statedMargins, files}),
  "regions.json": json(parts.regions),
  "classes.json": json(parts.classes),
  ...arrows
};
const addresses = {
  manifest: "manifest.json",
  regions: "regions.json",
  classes: "classes.json",
  files: Object.fromEntries(files.map(({path}) => [path, path])),
  database: {worker: "duckdb.js", wasm: "duckdb.wasm"}
};

function get(replaced: Readonly<Record<string, Uint8Array | null>> = {}): typeof fetch {
  return async (address) => {
    const content = {...served, ...replaced}[String(address)];
    return content ? new Response(content.slice()) : new Response(null, {status: 404});
  };
}

function json(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}

describe("loadRelease", () => {
  it("holds the published counts by regency and bin", async () => {
    const {cube, manifest} = await loadRelease(addresses, get());
    expect(manifest.version).toBe("2026-01-23");
    expect(cube.families.reduce((sum, count) => sum + count)).toBe(6000);
  });

  it.each([
    ["is absent", {"A2-regency.arrow": null}, "A2-regency.arrow could not be fetched: status 404"],
    ["is truncated", {"S-regency.arrow": served["S-regency.arrow"]!.slice(0, 900)}, "S-regency.arrow"],
    [
      "is of the right shape but not the one that was published",
      {"A2-regency.arrow": tableToIPC(new Table({n: makeVector(tables.A2.map((count) => count + 1))}), "file")},
      "A2-regency.arrow is not the file of the manifest"
    ],
    ["is not JSON", {"classes.json": json({}).slice(1)}, "classes.json is truncated or not JSON: 1 bytes"],
    ["is of a newer schema", {"manifest.json": json({schemaVersion: 2})}, "unknown schema version: 2"]
  ])("says which file %s", async (_, replaced, message) => {
    await expect(loadRelease(addresses, get(replaced))).rejects.toThrow(message);
  });
});

describe("the engine", () => {
  it("gives the answers of simulate, and they survive the way to the page", async () => {
    const engine = createEngine({get: get(), openDatabase: wasmDatabase});
    const opened = await engine.open(addresses);
    expect(structuredClone(opened)).toEqual(opened);
    const scenario = {programmes: {pkh: {threshold: 20}}};
    const answer = await engine.simulate(scenario, {});
    const {cube} = await loadRelease(addresses, get());
    expect(answer.outcome).toEqual(simulate(cube, scenario));
    expect(answer.baseline).toEqual(simulate(cube, {}));
    expect(structuredClone(answer)).toEqual(answer);
  });

  it("fetches who receives when a question first asks of them, once, and again after a failure", async () => {
    const asked: string[] = [];
    let broken = true;
    const engine = createEngine({
      get: async (address) => {
        asked.push(String(address));
        return get(broken ? {"B-regency.arrow": null} : {})(address);
      },
      openDatabase: wasmDatabase
    });
    await engine.open(addresses);
    await engine.compare({}, "hukum");
    expect(asked.filter((path) => /^[BL]-/.test(path))).toEqual([]);
    await expect(engine.compare({}, "penerima-nyata")).rejects.toThrow("B-regency.arrow could not be fetched");
    expect((await engine.compare({}, "hukum")).method).toBe("nested");
    broken = false;
    const answer = await engine.compare({}, "penerima-nyata");
    expect([answer.method, answer.baseline.programmes.pkh!.nation.served]).toEqual(["independent", 6000]);
    expect(structuredClone(answer)).toEqual(answer);
    await engine.simulate({programmes: {pkh: {threshold: 0, recipients: "keep"}}}, {});
    expect(asked.filter((path) => path === "L-nation.arrow")).toHaveLength(2);
  });

  it("checks a comparison with actual recipients by SQL after one with the law", async () => {
    const engine = createEngine({get: get(), openDatabase: wasmDatabase});
    await engine.open(addresses);
    expect((await engine.checkBySql({}, "hukum")).agrees).toBe(true);
    const {agrees, differences} = await engine.checkBySql({}, "penerima-nyata");
    expect([agrees, differences]).toEqual([true, []]);
  });

  it("attributes a stack to its steps, which add up", async () => {
    const engine = createEngine({get: get(), openDatabase: wasmDatabase});
    await engine.open(addresses);
    const scenarios = [{programmes: {pkh: {threshold: 20}}}, {programmes: {pkh: {threshold: 50, quota: null}}}];
    const {steps, whole} = await engine.attribute(scenarios.map((scenario) => ({scenario, order: []})));
    expect(steps.map(({step}) => step)).toEqual(
      ["threshold", "threshold", "quota"].map((name) => `programmes.pkh.${name}`)
    );
    expect(steps[0]!.total).toBeLessThan(0);
    expect(steps.reduce((sum, {total}) => sum + total, 0)).toBe(whole.total);
    expect(steps[0]!.margins.amount.pkh).toBeGreaterThan(0);
    expect(structuredClone(whole)).toEqual(whole);
  });

  it("refuses a question before a release is open", async () => {
    const engine = createEngine({get: get(), openDatabase: wasmDatabase});
    await expect(engine.simulate({}, {})).rejects.toThrow("engine has no release");
  });

  it("checks by SQL what it found by arrays", async () => {
    const engine = createEngine({get: get(), openDatabase: wasmDatabase});
    await engine.open(addresses);
    const {agrees, headlines} = await engine.checkBySql({}, "hukum");
    expect(agrees).toBe(true);
    expect(headlines.find(({programme}) => programme === "pkh")?.served).toBeCloseTo(6000);
  });

  it("closes a database that failed, and opens another for the next question", async () => {
    const closed: Database[] = [];
    let opened = 0;
    const openDatabase = async (): Promise<Database> => {
      const database = await wasmDatabase();
      const broken = ++opened === 1;
      return {
        ...database,
        run: (sql) =>
          broken && sql.includes("INSERT") ? Promise.reject(new Error("out of memory")) : database.run(sql),
        close: async () => void closed.push(database)
      };
    };
    const engine = createEngine({get: get(), openDatabase});
    await engine.open(addresses);
    await expect(engine.checkBySql({}, "hukum")).rejects.toThrow("out of memory");
    expect(closed).toHaveLength(1);
    expect((await engine.checkBySql({}, "hukum")).agrees).toBe(true);
    expect(opened).toBe(2);
  });
});
