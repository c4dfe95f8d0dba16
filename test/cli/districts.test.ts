import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {makeVector, Table, tableToIPC} from "apache-arrow";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {runSimulate} from "../../cli/simulate.js";
import {districtScoreBins, scoreBins} from "../../src/lattice/bins.js";
import {readCube} from "../../src/policy/cube.js";
import type {RegionRow} from "../../src/policy/regionRows.js";
import {statedNoise} from "../fixtures/statedNoise.js";
import {regencies} from "../reference/arbitrary.js";
import {releaseOf} from "../reference/cells.js";
import {districtsOf} from "../reference/districts.js";

let folder: string;
let file: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "desil-cli-"));
  file = join(folder, "scenario.json");
  const families = regencies.flatMap((regency, at) =>
    [5, 15, 20, 25].map((upper) => ({
      regency,
      upper,
      weight: 100 * (at + 1),
      members: [{kind: "sd" as const}, {kind: "lain" as const}],
      receives: upper === 5 ? (["pkh"] as const) : []
    }))
  );
  const parts = releaseOf(families, {bins: scoreBins, regencies, explicit: 9, listedFrom: 0});
  const {districts, A1c, Bc} = districtsOf(families, parts, readCube(parts), districtScoreBins);
  const write = (path: string, counts: Int32Array, regions: number) => {
    writeFileSync(join(folder, path), tableToIPC(new Table({n: makeVector(counts.slice())}), "file"));
    return {path, regions, cellsPerRegion: counts.length / regions};
  };
  mkdirSync(join(folder, "district"));
  const first = districts.filter(({code}) => code.startsWith("11.")).length;
  const files = [
    write("A2-regency.arrow", parts.tables.A2, regencies.length),
    write("S-regency.arrow", parts.tables.S, regencies.length),
    write("B-regency.arrow", parts.tables.B!, regencies.length),
    write("L-nation.arrow", parts.tables.L!, 1),
    write("district/A1c-11.arrow", A1c.subarray(0, (A1c.length / districts.length) * first), first),
    write("district/Bc-11.arrow", Bc.subarray(0, (Bc.length / districts.length) * first), first)
  ];
  const manifest = {...parts.manifest, ...statedNoise, districtBins: districtScoreBins, files};
  writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifest));
  writeFileSync(join(folder, "regions.json"), JSON.stringify(parts.regions));
  writeFileSync(join(folder, "classes.json"), JSON.stringify(parts.classes));
  writeFileSync(join(folder, "districts.json"), JSON.stringify(districts));
  writeFileSync(file, JSON.stringify({programmes: {pkh: {threshold: 15, quota: null}}}));
});

afterAll(() => rmSync(folder, {recursive: true}));

async function rows(...args: string[]): Promise<RegionRow[]> {
  return (JSON.parse(await runSimulate([file, ...args], folder)) as {rows: RegionRow[]}).rows;
}

describe("npm run simulate -- --by district", () => {
  it.each([
    ["the law", []],
    ["actual recipients", ["--baseline", "penerima-nyata"]]
  ])("gives rows that add up to those of the province beside %s", async (_, baseline) => {
    const districts = await rows("--by", "district", "--province", "11", ...baseline);
    const all = await rows("--by", "province", ...baseline);
    const province = all.filter((row) => row.region === "11");
    expect(province.map(({programme}) => programme)).toEqual(["pkh", "sembako", "pip", "gabungan.keluarga"]);
    expect(districts).toHaveLength(6 * province.length);
    for (const whole of province) {
      const own = districts.filter(({programme}) => programme === whole.programme);
      const sum = (of: (row: RegionRow) => number | null) => own.reduce((total, row) => total + (of(row) ?? 0), 0);
      for (const measure of ["target", "eligible", "served"] as const) {
        expect(sum((row) => row[measure])).toBeCloseTo(whole[measure] ?? 0, 6);
      }
      expect(Math.abs(sum(({amount}) => amount) - whole.amount)).toBeLessThanOrEqual(own.length); // each is rounded
      const isKnown = whole.programme === "pkh" || whole.programme === "gabungan.keluarga";
      if (isKnown && whole.baseline.served !== null)
        expect(sum((row) => row.baseline.served)).toBeCloseTo(whole.baseline.served!, 6);
    }
  });

  it("states the margins of districts and leaves empty what is not estimated", async () => {
    const [pkh, , pip] = await rows("--by", "district", "--province", "11", "--baseline", "penerima-nyata");
    const {families, received} = statedNoise.margins.measures;
    expect(pkh).toMatchObject({entering: null, leaving: null, unchanged: null, changed: null});
    expect(pkh!.margins).toMatchObject({
      served: families.district,
      baseline: {served: received.district, amount: null}
    });
    expect(pip!.baseline).toEqual({target: null, eligible: null, served: null, amount: null});
    const csv = await runSimulate([file, "--by", "district", "--province", "11", "--format", "csv"], folder);
    expect(csv.split("\n")[1]).toMatch(/^11\.01\.01,pkh,/);
  });

  it.each([
    ["a district without a province", ["--by", "district"], "--by district and --province go together"],
    [
      "a province without districts",
      ["--by", "regency", "--province", "11"],
      "--by district and --province go together"
    ],
    ["a province that is not there", ["--by", "district", "--province", "99"], "--province is none of the release: 99"]
  ])("refuses %s", async (_, args, message) => {
    await expect(runSimulate([file, ...args], folder)).rejects.toThrow(message);
  });
});
