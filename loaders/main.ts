import {existsSync, mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {makeRelease} from "./makeRelease.js";
import {readPlaces} from "./places.js";
import {RegistryError} from "./refusal.js";
import {releaseFolder} from "./releaseArchive.js";
import {sampleWeight} from "./sampleWeight.js";
import {startStages, type Stage} from "./stages.js";
import {syntheticRegistry} from "./syntheticRegistry.js";

/** The synthetic registry, and what the last run took (build.json), which must not vary published bytes. */
const registryFolder = fileURLToPath(new URL("../data/registry", import.meta.url));
const timesFile = join(registryFolder, "build.json");
const generation = "synthetic registry";
const seed = 1;

try {
  await run(process.env);
} catch (error) {
  const explained = error instanceof RegistryError || error instanceof RangeError;
  console.error(explained ? `${error.name}: ${error.message}` : error);
  process.exitCode = 1;
}

async function run(environment: NodeJS.ProcessEnv): Promise<void> {
  const {DESIL_SOURCES, DESIL_REGISTRY, DESIL_FRACTION = "1/50"} = environment;
  if (DESIL_SOURCES) {
    const reason =
      "source registers cannot be merged yet: unset DESIL_SOURCES, or name a merged registry in DESIL_REGISTRY";
    throw new RegistryError({file: DESIL_SOURCES, column: null, reason, rows: null, values: []});
  }
  const weight = sampleWeight(DESIL_FRACTION);
  const stages = startStages((line) => console.error(line));
  if (!DESIL_REGISTRY) {
    const made = await stages.run(generation, () => syntheticRegistry({weight, seed, folder: registryFolder}));
    if (made) keepTimes(stages.done);
  }
  const registry = DESIL_REGISTRY || registryFolder;
  const manifest = await makeRelease(registry, releaseFolder, stages, readPlaces(), environment);
  const {version, dataHash, files} = manifest;
  keepTimes([...lastGeneration(), ...stages.done.filter(({name}) => name !== generation)]);
  console.error(`published DTSEN version ${version}, data ${dataHash}, ${files.length} tables in ${releaseFolder}`);
}

/** What it took to make the registry, in this run or in the one that made it. */
function lastGeneration(): readonly Stage[] {
  if (!existsSync(timesFile)) return [];
  const {stages} = JSON.parse(readFileSync(timesFile, "utf8")) as {stages: readonly Stage[]};
  return stages.filter(({name}) => name === generation);
}

function keepTimes(stages: readonly Stage[]): void {
  mkdirSync(registryFolder, {recursive: true});
  writeFileSync(timesFile, `${JSON.stringify({stages}, null, 2)}\n`);
}
