import {fileSlug} from "./fileSlug.js";
import {scenarioOf, type ScenarioSet} from "./scenarioSet.js";

/**
 * The name of a file with all of a set's scenarios: the edited one's, how many more there are, what they are compared
 * with unless that is the law in force, and the date of the DTSEN version: desil-fokus-dan-2-lain-2026-01-23.csv.
 */
export function exportFileName(set: ScenarioSet, version: string, extension: "csv" | "xlsx" | "zip"): string {
  const {entries, editing, baseline} = set;
  const more = entries.length - 1;
  const parts = [
    "desil",
    nameOf(set, editing),
    ...(more > 0 ? [`dan-${more}-lain`] : []),
    ...(baseline === "law"
      ? []
      : ["banding", baseline === "penerima-nyata" ? baseline : nameOf(set, baseline).slice(0, 40)]),
    version
  ];
  return `${parts.join("-")}.${extension}`;
}

/** A scenario's own name, or its letter. */
function nameOf(set: ScenarioSet, letter: ScenarioSet["editing"]): string {
  return fileSlug(scenarioOf(set, letter).name ?? `skenario ${letter}`);
}
