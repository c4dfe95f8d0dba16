import {mkdtempSync, rmSync, truncateSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {makeVector, Table, tableToIPC} from "apache-arrow";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {runSimulate} from "../../cli/simulate.js";
import {scoreBins} from "../../src/lattice/bins.js";
import {regencies} from "../reference/arbitrary.js";
import {releaseOf} from "../reference/cells.js";

const folder = mkdtempSync(join(tmpdir(), "desil-cli-"));
const scenario = (content: string) => {
  const path = join(folder, "scenario.json");
  writeFileSync(path, content);
  return path;
};

beforeAll(() => {
  const families = regencies.map((regency, at) => {
    return {regency, upper: 25, weight: 100 * (at + 1), members: [{kind: "sd" as const}, {kind: "lain" as const}]};
  });
  const parts = releaseOf(families, {bins: scoreBins, regencies, explicit: 9, listedFrom: 0});
  const files = Object.entries(parts.tables).map(([table, counts]) => {
    const path = `${table}-regency.arrow`;
    writeFileSync(join(folder, path), tableToIPC(new Table({n: makeVector(counts)}), "file"));
    return {path, regions: regencies.length, cellsPerRegion: counts.length / regencies.length};
  });
  writeFileSync(join(folder, "manifest.json"), JSON.stringify({...parts.manifest, files}));
  writeFileSync(join(folder, "regions.json"), JSON.stringify(parts.regions));
  writeFileSync(join(folder, "classes.json"), JSON.stringify(parts.classes));
});

afterAll(() => rmSync(folder, {recursive: true}));

describe("npm run simulate", () => {
  it("prints the law in force for the empty scenario, equal to its baseline", async () => {
    const {version, day, rows} = JSON.parse(await runSimulate([scenario("{}")], folder));
    expect([version, day]).toEqual(["2026-01-23", "2026-01-23"]);
    expect(rows.map(({programme}: {programme: string}) => programme)).toEqual(["pkh", "sembako", "pip"]);
    for (const {region, programme, baseline, ...figures} of rows) {
      expect(region).toBe("ID");
      expect(programme).toBeTypeOf("string");
      expect(baseline).toEqual(figures);
    }
    expect(rows[0]).toMatchObject({target: 600, eligible: 600, served: 600, amount: 600 * 900_000});
  });

  it("lists provinces and regencies by code, beside the law in force", async () => {
    const file = scenario('{"programmes": {"pkh": {"threshold": 20}}}');
    const {rows: provinces} = JSON.parse(await runSimulate([file, "--by", "province"], folder));
    expect(provinces.filter((row: {programme: string}) => row.programme === "pkh")).toEqual([
      {region: "11", programme: "pkh", ...figures(0), baseline: figures(300)},
      {region: "12", programme: "pkh", ...figures(0), baseline: figures(300)}
    ]);
    const {rows} = JSON.parse(await runSimulate(["--by=regency", file], folder));
    expect(rows.map(({region}: {region: string}) => region).filter((_: string, at: number) => at % 3 === 0)).toEqual(
      regencies
    );
  });

  it("rounds rupiah to whole rupiah and leaves units alone", async () => {
    const file = scenario('{"programmes": {"pkh": {"excluded": 0.3333}}}');
    const {rows} = JSON.parse(await runSimulate([file, "--by", "regency"], folder));
    expect(rows[0].eligible).toBeCloseTo(66.67, 9);
    expect(Number.isInteger(rows[0].amount)).toBe(true);
  });

  it.each<[string, string[], RegExp]>([
    ["an unknown flag", ["x.json", "--per", "nation"], /--per/],
    ["an unknown level", ["x.json", "--by", "desa"], /--by is none of nation, province, regency: desa/],
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

  it("refuses a release whose table is truncated, naming the file", async () => {
    truncateSync(join(folder, "S-regency.arrow"), 500);
    await expect(runSimulate([scenario("{}")], folder)).rejects.toThrow(/^S-regency\.arrow /);
  });
});

function figures(units: number) {
  return {target: units, eligible: units, served: units, amount: units * 900_000};
}
