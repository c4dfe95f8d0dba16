import {wrap} from "comlink";
import type {Files} from "../../../workers/files.js";
import type {Manifest} from "../../lattice/release.js";
import type {Baseline} from "../../policy/comparison.js";
import {MachineError} from "../../policy/machineError.js";
import type {Outcome} from "../../policy/outcome.js";
import type {ResultRow} from "../../policy/resultRows.js";
import type {RowLevel} from "../../policy/regionSums.js";
import type {Scenario} from "../../policy/scenario.js";
import type {Change, StatedChange} from "../../scenario/change.js";
import {changesOf} from "../../scenario/changes.js";
import {bibtex, citation, type Cited} from "../../scenario/citation.js";
import {describeChanges} from "../../scenario/describe.js";
import type {ExportFacts} from "../../scenario/exportMetadata.js";
import {csvRows, exportTable, type ExportPart, type ExportTable} from "../../scenario/exportTable.js";
import {baselineOf, scenarioOf, type ScenarioSet} from "../../scenario/scenarioSet.js";
import {csv} from "../csv.js";
import {words, type Words} from "../dictionary.js";
import {formatOf, type Format} from "../format.js";
import type {Places} from "../places.js";
import {baselineName, scenarioName} from "./scenarioName.js";

/** Everything that an export of the whole set is made from. */
export interface ExportSources {
  readonly set: ScenarioSet;
  readonly manifest: Manifest;
  readonly law: Outcome;
  readonly places: Places;
  /** Address of the worker that makes workbooks. */
  readonly worker: string;
  readonly list: (scenario: Scenario, baseline: Baseline, level: RowLevel) => Promise<ResultRow[]>;
}

/** The file of data, CSV. */
export async function dataCsv(sources: ExportSources, word: Words): Promise<string> {
  const table = await tableOf(sources, ["nation", "province", "regency"], word);
  return csv(table.header, csvRows(table));
}

/** The workbook, XLSX, made by the files' worker. */
export async function workbookFile(sources: ExportSources, word: Words, {language}: Format): Promise<Blob> {
  const {set, manifest, places, worker} = sources;
  const [national, regional] = await Promise.all([
    tableOf(sources, ["nation"], word),
    tableOf(sources, ["province", "regency"], word)
  ]);
  const changes = set.entries.map(({scenario}) =>
    changesOf(scenario, manifest.version, nameOf(places, word)).map(stated)
  );
  const made = new Worker(worker, {type: "module"});
  try {
    const failed = new Promise<never>((_, reject) => {
      made.addEventListener("error", ({message}) =>
        reject(new MachineError(`files worker failed: ${message || worker}`, "filesFailed", {}))
      );
    });
    return await Promise.race([
      wrap<Files>(made).workbook({national, regional, changes, facts: factsOf(sources)}, language),
      failed
    ]);
  } finally {
    made.terminate();
  }
}

/** The bundle of data, metadata, READMEs and scenario files, ZIP. */
export async function bundleFile(sources: ExportSources, word: Words): Promise<Blob> {
  const {zipBundle} = await import("../../scenario/zipBundle.js");
  return new Blob([zipBundle(await dataCsv(sources, word), factsOf(sources))], {type: "application/zip"});
}

async function tableOf(sources: ExportSources, levels: readonly RowLevel[], word: Words): Promise<ExportTable> {
  const {set, manifest, places, law, list} = sources;
  const parts: ExportPart[] = [];
  for (const {letter, scenario} of set.entries) {
    for (const level of levels) {
      parts.push({
        scenario: scenarioName(set, letter, word),
        comparedWith: baselineName(set.baseline, word),
        day: scenario.day ?? manifest.version,
        level,
        rows: await list(scenario, baselineOf(set), level)
      });
    }
  }
  const additional = set.entries.flatMap(({scenario}) => Object.entries(scenario.additional ?? {}));
  return exportTable(parts, {
    version: manifest.version,
    nameOf: nameOf(places, word),
    unitOf: (id) => law.programmes[id]?.unit ?? additional.find(([other]) => other === id)?.[1].unit ?? "family"
  });
}

function nameOf({byCode}: Places, word: Words): (code: string) => string {
  return (code) => (code === "ID" ? word["map.nation"] : (byCode.get(code)?.name ?? code));
}

/** What a citation of the edited scenario names. */
export function citedOf({set, manifest}: Pick<ExportSources, "set" | "manifest">): Cited {
  const {version, dataHash, synthetic} = manifest;
  return {
    title: scenarioName(set, set.editing, words("id")),
    version,
    day: scenarioOf(set, set.editing).day ?? version,
    dataHash,
    synthetic,
    address: location.href,
    accessed: new Date().toISOString().slice(0, 10)
  };
}

function factsOf(sources: ExportSources): ExportFacts {
  const {set, manifest, places} = sources;
  const word = {id: words("id"), en: words("en")};
  const {version, dataHash, synthetic} = manifest;
  const cited = citedOf(sources);
  const both = (of: (language: "id" | "en") => string) => ({id: of("id"), en: of("en")});
  return {
    version,
    dataHash,
    synthetic,
    protection: manifest.protection,
    margins: manifest.margins,
    displayMin: manifest.disclosure.displayMin,
    made: new Date().toISOString(),
    address: location.href,
    citation: both((language) => citation(cited, formatOf(language))),
    bibtex: bibtex(cited),
    scenarios: set.entries.map(({letter, scenario: own}) => {
      const changes = changesOf(own, version, nameOf(places, word.id));
      return {
        letter,
        scenario: own,
        name: scenarioName(set, letter, word.id),
        day: own.day ?? version,
        comparedWith: both((language) => baselineName(set.baseline, word[language])),
        sentence: both((language) => describeChanges(changes, formatOf(language)))
      };
    })
  };
}

/** A change without its way back: a worker takes plain data only. */
function stated(change: Change): StatedChange {
  const {reset: _, ...rest} = change;
  return rest;
}
