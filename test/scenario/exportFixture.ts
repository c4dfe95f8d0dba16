import {mkdtempSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {makeVector, Table, tableToIPC} from "apache-arrow";
import {formatOf} from "../../src/components/format.js";
import {scoreBins} from "../../src/lattice/bins.js";
import {compare, type Baseline} from "../../src/policy/comparison.js";
import {readCube} from "../../src/policy/cube.js";
import {resultRows} from "../../src/policy/resultRows.js";
import type {RowLevel} from "../../src/policy/regionSums.js";
import type {Scenario} from "../../src/policy/scenario.js";
import {changesOf} from "../../src/scenario/changes.js";
import {bibtex, citation} from "../../src/scenario/citation.js";
import {describeChanges} from "../../src/scenario/describe.js";
import type {ExportFacts} from "../../src/scenario/exportMetadata.js";
import {exportTable, type ExportPart} from "../../src/scenario/exportTable.js";
import {statedMargins, statedNoise} from "../fixtures/statedNoise.js";
import {regencies} from "../reference/arbitrary.js";
import {releaseOf} from "../reference/cells.js";

const families = regencies.flatMap((regency, at) =>
  [5, 25, 40, 60].map((upper) => ({
    regency,
    upper,
    weight: 97 * (at + 1) + upper,
    members: [{kind: "sd" as const}, {kind: "lansia70" as const}, {kind: "lain" as const}]
  }))
);

const parts = releaseOf(families, {bins: scoreBins, regencies, explicit: 9, listedFrom: 0});

export const cube = readCube(parts);

/** A scenario whose figures are fractional, so that nothing is equal by rounding alone. */
export const fractional: Scenario = {
  name: '=2+2, "uji"',
  programmes: {pkh: {threshold: 25, quota: 333, excluded: 0.0713}, sembako: {fill: "terendah-dulu", quota: 1000}}
};

/** A release folder of the same families, for the command line. */
export function writeRelease(): string {
  const folder = mkdtempSync(join(tmpdir(), "desil-export-"));
  const files = Object.entries(parts.tables).map(([table, counts]) => {
    const path = `${table}-regency.arrow`;
    writeFileSync(join(folder, path), tableToIPC(new Table({n: makeVector(counts)}), "file"));
    return {path, regions: regencies.length, cellsPerRegion: counts.length / regencies.length};
  });
  writeFileSync(join(folder, "manifest.json"), JSON.stringify({...parts.manifest, ...statedNoise, files}));
  writeFileSync(join(folder, "regions.json"), JSON.stringify(parts.regions));
  writeFileSync(join(folder, "classes.json"), JSON.stringify(parts.classes));
  return folder;
}

/** A scenario's rows at one level. */
export function partOf(scenario: Scenario, level: RowLevel, baseline: Baseline = "hukum"): ExportPart {
  const comparison = compare(cube, scenario, baseline);
  return {
    scenario: scenario.name ?? "",
    comparedWith: "aturan berlaku",
    day: comparison.outcome.day,
    programmeOf: (id) => ({name: `program ${id}`, unit: id === "pip" ? "pupil" : "family"}),
    level,
    rows: resultRows(cube, comparison, level, statedNoise)
  };
}

/** The parts as one table. */
export function tableOf(...of: readonly ExportPart[]) {
  return exportTable(of, {
    version: cube.version,
    synthetic: true,
    nameOf: (code) => `wilayah ${code}`
  });
}

/** What goes with the export of one scenario. */
export function factsOf(scenario: Scenario): ExportFacts {
  const cited = {
    title: scenario.name ?? "",
    version: cube.version,
    day: cube.version,
    dataHash: "0123456789abcdef",
    synthetic: true,
    address: "https://desil.example/simulasi#v1",
    accessed: "2026-02-03"
  };
  const changes = changesOf(scenario, cube.version);
  return {
    version: cube.version,
    dataHash: cited.dataHash,
    synthetic: true,
    protection: "none",
    margins: statedMargins,
    displayMin: 10,
    made: "2026-02-03T04:05:06Z",
    address: cited.address,
    citation: {id: citation(cited, formatOf("id")), en: citation(cited, formatOf("en"))},
    bibtex: bibtex(cited),
    scenarios: [
      {
        letter: "A",
        scenario,
        name: scenario.name ?? "",
        day: cube.version,
        comparedWith: {id: "aturan berlaku", en: "the law in force"},
        sentence: {
          id: describeChanges(changes, formatOf("id")),
          en: describeChanges(changes, formatOf("en"))
        }
      }
    ]
  };
}
