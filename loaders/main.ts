import {mkdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {makeRelease} from "./makeRelease.js";
import {RegistryError} from "./refusal.js";
import {releaseFolder} from "./releaseArchive.js";
import {sampleWeight} from "./sampleWeight.js";
import {startStages} from "./stages.js";
import {syntheticRegistry} from "./syntheticRegistry.js";

/** The synthetic registry, and what the last run took (build.json), which must not vary published bytes. */
const registryFolder = fileURLToPath(new URL("../data/registry", import.meta.url));
const seed = 1;

try {
  await run(process.env);
} catch (error) {
  const explained = error instanceof RegistryError || error instanceof RangeError;
  console.error(explained ? `${error.name}: ${error.message}` : error);
  process.exitCode = 1;
}

async function run({DESIL_SOURCES, DESIL_REGISTRY, DESIL_FRACTION = "1/50"}: NodeJS.ProcessEnv): Promise<void> {
  if (DESIL_SOURCES) {
    const reason =
      "source registers cannot be merged yet: unset DESIL_SOURCES, or name a merged registry in DESIL_REGISTRY";
    throw new RegistryError({file: DESIL_SOURCES, column: null, reason, rows: null, values: []});
  }
  const weight = sampleWeight(DESIL_FRACTION);
  const stages = startStages((line) => console.error(line));
  if (!DESIL_REGISTRY) {
    await stages.run("synthetic registry", () => syntheticRegistry({weight, seed, folder: registryFolder}));
  }
  const {version, dataHash, files} = await makeRelease(DESIL_REGISTRY || registryFolder, releaseFolder, stages);
  mkdirSync(registryFolder, {recursive: true});
  writeFileSync(join(registryFolder, "build.json"), `${JSON.stringify({stages: stages.done}, null, 2)}\n`);
  console.error(`published DTSEN version ${version}, data ${dataHash}, ${files.length} tables in ${releaseFolder}`);
}
