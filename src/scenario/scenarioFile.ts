import type {Bin} from "../lattice/bins.js";
import type {Regions} from "../lattice/release.js";
import type {Scenario} from "../policy/scenario.js";
import {scenarioFormat} from "../policy/scenarioDocument.js";
import {parseScenario} from "../policy/scenarioSchema.js";
import {attempt, type Read} from "./refused.js";
import {fileSlug} from "./fileSlug.js";
import {inOrder, tidy} from "./tidy.js";

/** A scenario as the text of a file, which the command line reads too; one document has one text. */
export function writeScenarioFile(scenario: Scenario): string {
  return `${JSON.stringify({format: scenarioFormat, ...inOrder(scenario)}, null, 2)}\n`;
}

/** Reads the text of a scenario file; refused with every field, its cause and the way out. */
export function readScenarioFile(text: string, bins?: readonly Bin[], regions?: Regions): Read<Scenario> {
  return attempt(() => tidy(parseScenario(text.replace(/^\ufeff/, ""), bins, regions)), correct);
}

/** A name for the file: lower case, letters and digits with hyphens, no longer than most systems take. */
export function scenarioFileName({name = ""}: Scenario): string {
  return `desil-${fileSlug(name)}.json`;
}

const correct = {
  id: "perbaiki nilai itu di berkasnya, atau pilih berkas .json yang diunduh dari Desil",
  en: "correct that value in the file, or choose a .json file that was downloaded from Desil"
};
