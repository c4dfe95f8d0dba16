import {strToU8, zipSync} from "fflate";
import {exportMetadata, type ExportFacts} from "./exportMetadata.js";
import {readme} from "./readme.js";
import {scenarioFileName, writeScenarioFile} from "./scenarioFile.js";

/**
 * A ZIP of results and what explains them: data.csv, metadata.json, BACA-SAYA.md, README.md and the scenario files.
 * `dataCsv` is the text of an exportTable. The same facts give the same bytes in one time zone.
 */
export function zipBundle(dataCsv: string, facts: ExportFacts): Uint8Array<ArrayBuffer> {
  const files = {
    "data.csv": `\ufeff${dataCsv}`,
    "metadata.json": `${JSON.stringify(exportMetadata(facts), null, 2)}\n`,
    "BACA-SAYA.md": readme(facts, "id"),
    "README.md": readme(facts, "en"),
    ...Object.fromEntries(
      facts.scenarios.map(({letter, scenario, name}) => [
        `skenario/${letter}-${scenarioFileName({name})}`,
        writeScenarioFile(scenario)
      ])
    )
  };
  const bytes = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(bytes), {level: 9, mtime: facts.made}) as Uint8Array<ArrayBuffer>;
}
