import {sources} from "../policy/sources.js";
import type {ExportFacts} from "./exportMetadata.js";
import {lawSources} from "./lawSources.js";

/** The sources of the law on which exported scenarios stand: title, date, address. */
export function sourceLines({scenarios, version}: Pick<ExportFacts, "scenarios" | "version">): string[] {
  const keys = lawSources(
    scenarios.map(({scenario}) => scenario),
    version
  );
  return keys.map((key) => {
    const {title, date, address} = sources[key];
    return [title, date, ...(address === null ? [] : [address])].join(", ");
  });
}

/** Names of the programmes that scenarios add, by the id that files give them. */
export function programmeLines({scenarios}: Pick<ExportFacts, "scenarios">, language: "id" | "en"): string[] {
  const added = scenarios.flatMap(({scenario}) => Object.entries(scenario.additional ?? {}));
  return [...new Set(added.map(([id, {name}]) => `${id}: ${name[language].replaceAll(/[\r\n\t ]+/g, " ")}`))];
}
