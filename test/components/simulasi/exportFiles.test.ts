import {expect, it} from "vitest";
import {words} from "../../../src/components/dictionary.js";
import {formatOf} from "../../../src/components/format.js";
import {dataCsv, type ExportSources} from "../../../src/components/simulasi/exportFiles.js";
import type {Manifest} from "../../../src/lattice/release.js";
import type {AdditionalProgramme} from "../../../src/policy/scenario.js";
import {addScenario, chooseBaseline, startSet} from "../../../src/scenario/scenarioSet.js";
import {partOf} from "../../scenario/exportFixture.js";
import {outcome, places} from "../pageFixture.js";

const plain = {monthly: 100_000, months: 12, threshold: 40} as const;
const families: AdditionalProgramme = {...plain, unit: "family", name: {id: "Air Bersih", en: "Clean water"}};
const persons: AdditionalProgramme = {...plain, unit: "person", name: {id: "Tunjangan", en: "Grant"}};

const sources = {
  set: chooseBaseline(
    addScenario(startSet({additional: {program: families}}), {additional: {program: persons}}),
    "law"
  ),
  manifest: {version: "2026-01-23", synthetic: true} as Manifest,
  law: outcome(),
  places,
  worker: "",
  list: async (scenario, baseline, level) => partOf(scenario, level, baseline).rows as never
} as ExportSources;

/** By scenario, programme and unit as the file of all data names them, those of the nation. */
async function named(language: "id" | "en"): Promise<string[]> {
  const lines = (await dataCsv(sources, words(language), formatOf(language))).trimEnd().split("\r\n");
  const [header, ...rows] = lines.map((line) => line.split(","));
  const of = (row: readonly string[], name: string) => row[header!.indexOf(name)]!;
  return rows
    .filter((row) => of(row, "level") === "nation")
    .map((row) => ["scenario", "programme", "programme_name", "unit"].map((name) => of(row, name)).join(" | "));
}

it("names each scenario's own programme, though two share an id, with its own unit", async () => {
  const rows = await named("id");
  expect(rows).toContain("Skenario A | program | Air Bersih | family");
  expect(rows).toContain("Skenario B | program | Tunjangan | person");
  expect(rows).toContain("Skenario A | pkh | PKH | family");
});

it("names rows of all programmes together and of two at once, in the reader's language", async () => {
  const rows = await named("id");
  expect(rows).toContain("Skenario A | gabungan.keluarga | Semua program: keluarga | family");
  expect(rows).toContain("Skenario A | gabungan.orang | Semua program: orang | person");
  expect(rows).toContain("Skenario A | sembako+program | Sembako + Air Bersih | family");
  expect(await named("en")).toContain("Scenario A | sembako+program | Sembako + Clean water | family");
});
