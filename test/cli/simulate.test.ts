import {mkdtempSync, rmSync, truncateSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {makeVector, Table, tableToIPC} from "apache-arrow";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {runSimulate} from "../../cli/simulate.js";
import {scoreBins} from "../../src/lattice/bins.js";
import {statedMargins, statedNoise} from "../fixtures/statedNoise.js";
import {regencies} from "../reference/arbitrary.js";
import {releaseOf} from "../reference/cells.js";

let folder: string;
const dataHash = "0123456789abcdef";
const scenario = (content: string) => {
  const path = join(folder, "scenario.json");
  writeFileSync(path, content);
  return path;
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "desil-cli-"));
  const families = regencies.map((regency, at) => {
    const receives = at === 0 ? (["pkh"] as const) : [];
    return {
      regency,
      upper: 25,
      weight: 100 * (at + 1),
      members: [{kind: "sd" as const}, {kind: "lain" as const}],
      receives
    };
  });
  const parts = releaseOf(families, {bins: scoreBins, regencies, explicit: 9, listedFrom: 0});
  const files = Object.entries(parts.tables).map(([table, counts]) => {
    const regions = table === "L" ? 1 : regencies.length;
    const path = `${table}-${table === "L" ? "nation" : "regency"}.arrow`;
    writeFileSync(join(folder, path), tableToIPC(new Table({n: makeVector(counts)}), "file"));
    return {path, regions, cellsPerRegion: counts.length / regions};
  });
  writeFileSync(join(folder, "manifest.json"), JSON.stringify({...parts.manifest, ...statedNoise, dataHash, files}));
  writeFileSync(join(folder, "regions.json"), JSON.stringify(parts.regions));
  writeFileSync(join(folder, "classes.json"), JSON.stringify(parts.classes));
});

afterAll(() => rmSync(folder, {recursive: true}));

describe("npm run simulate", () => {
  it.each(["--help", "-h"])("prints how it is used when asked by %s, whatever else is given", async (help) => {
    expect(await runSimulate([help], folder)).toMatch(/^usage: npm run -s simulate/);
    expect(await runSimulate(["--by", "planet", help], folder)).toContain("--baseline");
  });

  it("prints the law in force for the empty scenario, equal to its baseline", async () => {
    const {version, day, rows} = JSON.parse(await runSimulate([scenario("{}")], folder));
    expect([version, day]).toEqual(["2026-01-23", "2026-01-23"]);
    expect(rows.map(({programme}: {programme: string}) => programme)).toEqual([
      "pkh",
      "sembako",
      "pip",
      "gabungan.keluarga",
      "gabungan.orang",
      "pkh+sembako"
    ]);
    for (const {region, programme, baseline, target, eligible, served, amount, margins, ...change} of rows.slice(
      0,
      3
    )) {
      expect(region).toBe("ID");
      expect(programme).toBeTypeOf("string");
      expect(baseline).toEqual({target, eligible, served, amount});
      expect(change).toMatchObject({entering: 0, leaving: 0, unchanged: served, changed: 0});
      expect(margins).toMatchObject({
        change: 0,
        changed: 0,
        baseline: {served: margins.served, amount: margins.amount}
      });
    }
    expect(rows[0]).toMatchObject({target: 600, eligible: 600, served: 600, amount: 600 * 900_000});
  });

  it("lists provinces and regencies by code, beside the law in force", async () => {
    const file = scenario('{"programmes": {"pkh": {"threshold": 20}}}');
    const {rows: provinces} = JSON.parse(await runSimulate([file, "--by", "province"], folder));
    expect(provinces.filter((row: {programme: string}) => row.programme === "pkh")).toEqual([
      {region: "11", programme: "pkh", ...figures(0), ...leaving(300), baseline: figures(300), ...carries},
      {region: "12", programme: "pkh", ...figures(0), ...leaving(300), baseline: figures(300), ...carries}
    ]);
    const {rows} = JSON.parse(await runSimulate(["--by=regency", file], folder));
    expect(rows.map(({region}: {region: string}) => region)).toEqual([
      ...regencies.flatMap((code) => [code, code, code]),
      ...regencies
    ]);
  });

  it("warns of a scenario that was made on another release, and runs it on this one", async () => {
    const version = "2026-01-23";
    const warned: string[] = [];
    const run = (made: object) => runSimulate([scenario(JSON.stringify(made))], folder, (line) => warned.push(line));
    const plain = await run({version, data: dataHash});
    expect(warned).toEqual([]);
    const day = {day: version};
    expect(JSON.parse(await run({...day, version: "2025-10-01"})).rows).toEqual(JSON.parse(plain).rows);
    expect(warned.pop()).toMatch(/scenario\.json was made on DTSEN version 2025-10-01; .*: 2026-01-23$/);
    await run({version, data: "f".repeat(16)});
    expect(warned.pop()).toMatch(
      `other data of DTSEN version 2026-01-23, ${"f".repeat(16)}; it is run on this release's: ${dataHash}`
    );
  });

  it("rounds rupiah to whole rupiah and leaves units alone", async () => {
    const file = scenario('{"programmes": {"pkh": {"excluded": 0.3333}}}');
    const {rows} = JSON.parse(await runSimulate([file, "--by", "regency"], folder));
    expect(rows[0].eligible).toBeCloseTo(66.67, 9);
    expect(Number.isInteger(rows[0].amount)).toBe(true);
  });

  it("compares with another scenario's file", async () => {
    const other = join(folder, "other.json");
    writeFileSync(other, '{"programmes": {"pkh": {"threshold": 20}}}');
    const {baseline, rows} = JSON.parse(await runSimulate([scenario("{}"), "--baseline", other], folder));
    expect(baseline).toBe(other);
    expect(rows[0]).toMatchObject({entering: 600, leaving: 0, unchanged: 0, changed: 600 * 900_000});
    expect(rows[0].baseline).toEqual(figures(0));
  });

  it("compares with who actually receives, who has no target, and says that the two are independent", async () => {
    const {method, rows} = JSON.parse(await runSimulate([scenario("{}"), "--baseline", "penerima-nyata"], folder));
    expect(method).toBe("independent");
    expect(rows[0]).toMatchObject({entering: 500, leaving: 0, unchanged: 100, changed: 500 * 900_000});
    expect(rows[0].baseline).toEqual({target: null, eligible: null, served: 100, amount: 100 * 900_000});
  });

  it("leaves an additional programme's receipt empty, as it is unknown", async () => {
    const file = scenario(
      '{"additional": {"blt": {"name": {"id": "BLT", "en": "BLT"}, "unit": "family", "monthly": 1, "months": 3, "threshold": 30}}}'
    );
    const csv = await runSimulate([file, "--baseline", "penerima-nyata", "--format", "csv"], folder);
    const lines = csv.split("\n");
    expect(lines).toContain("ID,blt,600,600,600,80,B,1800,240,,,,,,,,,,,,");
    expect(lines).toContain("ID,sembako+blt,,,600,80,B,,,,,,,,,,,,,,");
    expect(lines.find((line) => line.startsWith("ID,gabungan.keluarga,"))).toMatch(
      /^ID,gabungan.keluarga,,,600,80,B,\d+,\d+,{12}$/
    );
  });

  it("prints rows as CSV, one line a region and programme", async () => {
    const csv = await runSimulate([scenario("{}"), "--by", "regency", "--format=csv"], folder);
    expect(csv.split("\n").slice(0, 2)).toEqual([
      "region,programme,target,eligible,served,served_margin,reliability,amount,amount_margin," +
        "entering,leaving,unchanged,change_margin,changed,changed_margin," +
        "baseline_target,baseline_eligible,baseline_served,baseline_served_margin,baseline_amount,baseline_amount_margin",
      "11.01,pkh,100,100,100,20,B,90000000,18000000,0,0,100,0,0,0,100,100,100,20,90000000,18000000"
    ]);
    expect(csv.split("\n")).toHaveLength(1 + 3 * 3 + 3);
  });

  it("states each figure's margin and class, and the release's margins by level", async () => {
    const {margins, rows} = JSON.parse(await runSimulate([scenario("{}"), "--by", "regency"], folder));
    expect(margins).toEqual(statedMargins);
    const at = (region: string, programme: string) =>
      rows.find((row: {region: string; programme: string}) => row.region === region && row.programme === programme);
    expect(at("11.01", "pkh")).toMatchObject({served: 100, reliability: "B"});
    expect(at("11.01", "pip")).toMatchObject({served: 100, margins: {served: 100}, reliability: "C"});
  });

  it("recomputes everything by SQL when asked to, against each kind of baseline", async () => {
    const file = scenario(
      '{"programmes": {"pkh": {"thresholds": {"provinces": {"11": 20}}, "recipients": "keep", "quota": 90}}}'
    );
    const {rows} = JSON.parse(await runSimulate([file, "--check"], folder));
    expect(rows[0].served).toBeCloseTo(90, 9);
    await runSimulate([file, "--check", "--baseline", "penerima-nyata"], folder);
    await runSimulate([file, "--check", "--baseline", join(folder, "other.json")], folder);
  });

  it.each<[string, string[], RegExp]>([
    ["an unknown format", ["x.json", "--format", "xml"], /--format is none of json, csv: xml/],
    ["standard input twice", ["-", "--baseline", "-"], /--baseline is standard input/],
    ["an unknown flag", ["x.json", "--per", "nation"], /--per/],
    ["an unknown level", ["x.json", "--by", "desa"], /--by is none of nation, province, regency, district: desa/],
    ["no scenario", [], /^usage/],
    ["two scenarios", ["a.json", "b.json"], /^usage/],
    ["a missing file", ["none.json"], /ENOENT.*none\.json/]
  ])("refuses %s", async (_, args, reason) => {
    await expect(runSimulate(args, folder)).rejects.toThrow(reason);
  });

  it("refuses a scenario with a threshold off the release's cut points, naming the field", async () => {
    const file = scenario('{"programmes": {"pkh": {"threshold": 37}}}');
    await expect(runSimulate([file], folder)).rejects.toThrow(/programmes\.pkh\.threshold/);
  });

  it("refuses a region that the release does not have, and a table of places that misses one", async () => {
    const strange = scenario('{"programmes": {"pkh": {"thresholds": {"regencies": {"99.01": 20}}}}}');
    await expect(runSimulate([strange], folder)).rejects.toThrow(/thresholds\.regencies\.99\.01: bukan wilayah/);
    const missing = scenario('{"programmes": {"pkh": {"allocation": {"11.01": 5, "12.71": 5}}}}');
    await expect(runSimulate([missing], folder)).rejects.toThrow(/pkh\.allocation: .* \/ misses regencies: 11\.02/);
  });

  it("refuses a release whose table is truncated, naming the file", async () => {
    truncateSync(join(folder, "S-regency.arrow"), 500);
    await expect(runSimulate([scenario("{}")], folder)).rejects.toThrow(/^S-regency\.arrow /);
  });
});

function leaving(units: number) {
  return {entering: 0, leaving: units, unchanged: 0, changed: -units * 900_000};
}

function figures(units: number) {
  return {target: units, eligible: units, served: units, amount: units * 900_000};
}

/** Half of the nation's 80 families, at 0.9 million rupiah each of those who leave. */
const carries = {
  margins: {served: 40, amount: 0, change: 40, changed: 36_000_000, baseline: {served: 40, amount: 36_000_000}},
  reliability: "C"
};
