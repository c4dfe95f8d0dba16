import {makeVector, Table, tableToIPC} from "apache-arrow";
import {describe, expect, it} from "vitest";
import {scoreBins} from "../../src/lattice/bins.js";
import {simulate} from "../../src/policy/simulate.js";
import {createEngine} from "../../workers/createEngine.js";
import type {Database} from "../../workers/database.js";
import {loadRelease} from "../../workers/fastPath.js";
import {regencies} from "../reference/arbitrary.js";
import {releaseOf} from "../reference/cells.js";
import {wasmDatabase} from "./wasmDatabase.js";

const families = regencies.map((regency, at) => {
  return {regency, upper: 25, weight: 1000 * (at + 1), members: [{kind: "sd" as const}, {kind: "lain" as const}]};
});
const {tables, ...parts} = releaseOf(families, {bins: scoreBins, regencies, explicit: 9, listedFrom: 0});
const files = Object.entries(tables).map(([table, counts]) => ({
  path: `${table}-regency.arrow`,
  regions: regencies.length,
  cellsPerRegion: counts.length / regencies.length
}));
const served: Record<string, Uint8Array> = {
  "manifest.json": json({...parts.manifest, schemaVersion: 1, files}),
  "regions.json": json(parts.regions),
  "classes.json": json(parts.classes),
  "A2-regency.arrow": tableToIPC(new Table({n: makeVector(tables.A2)}), "file"),
  "S-regency.arrow": tableToIPC(new Table({n: makeVector(tables.S)}), "file")
};
const addresses = {
  manifest: "manifest.json",
  regions: "regions.json",
  classes: "classes.json",
  files: {"A2-regency.arrow": "A2-regency.arrow", "S-regency.arrow": "S-regency.arrow"},
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

  it("refuses a question before a release is open", async () => {
    const engine = createEngine({get: get(), openDatabase: wasmDatabase});
    await expect(engine.simulate({}, {})).rejects.toThrow("engine has no release");
  });

  it("checks by SQL what it found by arrays", async () => {
    const engine = createEngine({get: get(), openDatabase: wasmDatabase});
    await engine.open(addresses);
    const {agrees, rows} = await engine.checkBySql({});
    expect(agrees).toBe(true);
    expect(rows.find(({programme}) => programme === "pkh")?.served).toBeCloseTo(6000);
  });

  it("closes a database that failed, and opens another for the next question", async () => {
    const closed: Database[] = [];
    let opened = 0;
    const openDatabase = async (): Promise<Database> => {
      const database = await wasmDatabase();
      const broken = ++opened === 1;
      return {
        ...database,
        query: (query) =>
          broken && query.sql.includes("WITH") ? Promise.reject(new Error("out of memory")) : database.query(query),
        close: async () => void closed.push(database)
      };
    };
    const engine = createEngine({get: get(), openDatabase});
    await engine.open(addresses);
    await expect(engine.checkBySql({})).rejects.toThrow("out of memory");
    expect(closed).toHaveLength(1);
    expect((await engine.checkBySql({})).agrees).toBe(true);
    expect(opened).toBe(2);
  });
});
