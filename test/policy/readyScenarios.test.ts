import {existsSync, readdirSync, readFileSync} from "node:fs";
import {fileURLToPath} from "node:url";
import {describe, expect, it} from "vitest";
import {readParts} from "../../cli/release.js";
import {scoreBins} from "../../src/lattice/bins.js";
import {brokenInvariants} from "../../src/policy/invariants.js";
import {readCube} from "../../src/policy/cube.js";
import {readyProgrammes} from "../../src/policy/readyProgrammes.js";
import {parseScenario} from "../../src/policy/scenarioSchema.js";
import {lawInForce, simulate} from "../../src/policy/simulate.js";
import {regencies} from "../reference/arbitrary.js";
import {releaseOf} from "../reference/cells.js";

const folder = fileURLToPath(new URL("../../data/scenarios", import.meta.url));
const release = fileURLToPath(new URL("../../data/release", import.meta.url));
const files = readdirSync(folder);
const read = (file: string) => readFileSync(`${folder}/${file}`, "utf8");

const families = scoreBins.flatMap(({upper}, at) => [
  {
    regency: regencies[at % 3]!,
    upper,
    weight: 1_000_000,
    members: [{kind: "lansia60" as const}, {kind: "sd" as const}]
  },
  {regency: regencies[at % 3]!, upper, weight: 900_000, members: [{kind: "lain" as const}, {kind: "dini" as const}]}
]);
const small = readCube(releaseOf(families, {bins: scoreBins, regencies, explicit: 9, listedFrom: 0}));

describe("ready-made scenarios", () => {
  it.each(files)("%s says what it is in two languages, and changes what it claims to", (file) => {
    const scenario = parseScenario(read(file), small.bins, small);
    expect(scenario.about?.sources.length).toBeGreaterThan(0);
    expect(scenario.name).toBe(scenario.about!.title.id);
    const outcome = simulate(small, scenario);
    expect(brokenInvariants(outcome)).toEqual([]);
    const law = simulate(small, lawInForce(scenario));
    if (file.startsWith("hukum-")) expect(outcome).toEqual(law);
    else expect(outcome).not.toEqual(law);
  });

  it.skipIf(!existsSync(`${release}/manifest.json`)).each(files)("%s runs on the release", async (file) => {
    const parts = await readParts(release);
    const cube = readCube(parts);
    const outcome = simulate(cube, parseScenario(read(file), cube.bins, parts.regions));
    expect(brokenInvariants(outcome)).toEqual([]);
    for (const {nation} of Object.values(outcome.programmes)) expect(nation.amount).toBeGreaterThan(1e11);
  });

  it("hold the additional programmes that the parameters give on their day", () => {
    const added = ["pbi-jkn.json", "blt-desa.json"].map((file) => parseScenario(read(file)).additional);
    expect({...added[0], ...added[1]}).toEqual(readyProgrammes("2026-01-23"));
  });
});
