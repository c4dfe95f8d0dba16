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
import {packageIds} from "../../policy/packageIds.js";
import {plainText} from "../../scenario/plainText.js";
import {csv} from "../csv.js";
import {words, type Words} from "../dictionary.js";
import {formatOf, type Format} from "../format.js";
import type {Places} from "../places.js";
import {isShipped} from "../programmeMark.js";
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
export async function dataCsv(sources: ExportSources, word: Words, format: Format): Promise<string> {
  const table = await tableOf(sources, ["nation", "province", "regency"], word, format);
  return csv(table.header, csvRows(table));
}

/** The workbook, XLSX, made by the files' worker. */
export async function workbookFile(sources: ExportSources, word: Words, format: Format): Promise<Blob> {
  const {set, manifest, places, worker} = sources;
  const [national, regional] = await Promise.all([
    tableOf(sources, ["nation"], word, format),
    tableOf(sources, ["province", "regency"], word, format)
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
      wrap<Files>(made).workbook({national, regional, changes, facts: factsOf(sources)}, format.language),
      failed
    ]);
  } finally {
    made.terminate();
  }
}

/** The bundle of data, metadata, READMEs and scenario files, ZIP. */
export async function bundleFile(sources: ExportSources, word: Words, format: Format): Promise<Blob> {
  const {zipBundle} = await import("../../scenario/zipBundle.js");
  return new Blob([zipBundle(await dataCsv(sources, word, format), factsOf(sources))], {type: "application/zip"});
}

async function tableOf(
  sources: ExportSources,
  levels: readonly RowLevel[],
  word: Words,
  {language}: Format
): Promise<ExportTable> {
  const {set, manifest, places, law, list} = sources;
  const {baseline} = set;
  const against = baseline === "law" || baseline === "penerima-nyata" ? {} : scenarioOf(set, baseline);
  const parts: ExportPart[] = [];
  for (const {letter, scenario} of set.entries) {
    // two scenarios may give programmes of their own one id
    const additional = {...against.additional, ...scenario.additional};
    const programmeOf = (id: string) => ({
      name: exportedName(id, (own) => (isShipped(own) ? word[own] : (additional[own]?.name[language] ?? own)), word),
      unit: law.programmes[id]?.unit ?? additional[id]?.unit ?? "family"
    });
    for (const level of levels) {
      parts.push({
        scenario: scenarioName(set, letter, word),
        comparedWith: baselineName(set.baseline, word),
        day: scenario.day ?? manifest.version,
        programmeOf,
        level,
        rows: await list(scenario, baselineOf(set), level)
      });
    }
  }
  const {version, synthetic} = manifest;
  return exportTable(parts, {version, synthetic, nameOf: nameOf(places, word)});
}

/** What a row's programme is called: a programme's own name, both of two, or all together. */
function exportedName(id: string, nameOfOne: (id: string) => string, word: Words): string {
  if (id === packageIds.families) return word["export.families"];
  if (id === packageIds.persons) return word["export.persons"];
  return id.split("+").map(nameOfOne).join(" + ");
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
        sentence: both((language) => plainText(describeChanges(changes, formatOf(language))))
      };
    })
  };
}

/** A change without its way back: a worker takes plain data only. */
function stated(change: Change): StatedChange {
  const {reset: _, ...rest} = change;
  return rest;
}
