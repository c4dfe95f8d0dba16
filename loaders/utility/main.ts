import {mkdirSync, writeFileSync} from "node:fs";
import {dirname} from "node:path";
import {fileURLToPath} from "node:url";
import {parseArgs} from "node:util";
import {readPlaces} from "../places.js";
import {RegistryError} from "../refusal.js";
import {startStages} from "../stages.js";
import {countCountry} from "./country.js";
import {measureUtility} from "./measureUtility.js";
import {reportLines} from "./printReport.js";
import {utilityFile} from "./readUtility.js";
import {recognitions} from "./recognition.js";
import {roundReport} from "./roundReport.js";
import {utilityScenarios} from "./scenarios.js";

try {
  await run(process.argv.slice(2), process.env);
} catch (error) {
  const explained = error instanceof RegistryError || error instanceof RangeError;
  console.error(explained ? `${error.name}: ${error.message}` : error);
  process.exitCode = 1;
}

/**
 * Measures how far published figures are off, on the registry in DESIL_REGISTRY or data/registry; with --record, keeps
 * the numbers in data/measured. The exit code says whether every target is met.
 */
async function run(args: readonly string[], environment: NodeJS.ProcessEnv): Promise<void> {
  const {values} = parseArgs({args: [...args], options: {record: {type: "boolean"}}});
  const folder = environment.DESIL_REGISTRY || fileURLToPath(new URL("../../data/registry", import.meta.url));
  const stages = startStages((line) => console.error(line));
  const country = await countCountry(folder, utilityScenarios, readPlaces(), stages, environment);
  if (values.record && !country.head.synthetic) {
    throw new RangeError("--record is for a synthetic registry: errors on real data stay with the operator");
  }
  const recognised = await stages.run("membership attack", () => recognitions());
  const date = new Date().toISOString().slice(0, 10);
  const report = await measureUtility(country, utilityScenarios, recognised, date, stages);
  console.log(reportLines(report).join("\n"));
  if (values.record) {
    mkdirSync(dirname(utilityFile), {recursive: true});
    writeFileSync(utilityFile, `${JSON.stringify(roundReport(report), null, 2)}\n`);
  }
  process.exitCode = report.pass ? 0 : 1;
}
