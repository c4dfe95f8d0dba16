import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import type {Manifest} from "../src/lattice/release.js";
import {aggregate} from "./aggregate.js";
import {classMap} from "./classMap.js";
import {checkRegistry} from "./checkRegistry.js";
import {openDatabase} from "./database.js";
import {epoch} from "./disclosure/guarantee.js";
import {noiseKeys} from "./disclosure/keys.js";
import {measureNation} from "./disclosure/measureNation.js";
import {sampler} from "./disclosure/noise.js";
import {defaultReplicates} from "./margins/measureMargins.js";
import {loadPlaces, readPlaces, type Places} from "./places.js";
import {planRelease, type ReleaseEnvironment, type ReleasePlan} from "./planRelease.js";
import {publish} from "./publish.js";
import {rank} from "./rank.js";
import {openRegistry, type RegistryHead} from "./registry.js";
import {startStages, type Stages} from "./stages.js";

/**
 * The road from a registry folder to a release folder: open → plan → check → rank → aggregate → protect → margins → publish.
 * Throws RegistryError on bad input, RangeError on a bad key or ledger; the release folder is then as it was.
 */
export async function makeRelease(
  registryFolder: string,
  releaseFolder: string,
  stages: Stages = startStages(() => {}),
  places: Places = readPlaces(),
  environment: ReleaseEnvironment = {},
  replicates: number = defaultReplicates
): Promise<Manifest> {
  const registry = openRegistry(registryFolder, places.provinces);
  const plan = planRelease(environment, registry);
  const {connection, close} = await openDatabase();
  try {
    await loadPlaces(connection, places);
    await stages.run("check", () => checkRegistry(connection, registry));
    const ranking = await stages.run("rank", () => rank(connection, registry.ranking.unit));
    const counted = await stages.run(
      "aggregate",
      () => aggregate(connection, registry, ranking, classifier(plan, registry)),
      ({families, persons}) => families + persons
    );
    const calibration = readCalibration(registryFolder);
    const source = {head: registry, ranking, aggregate: counted, places, calibration, plan};
    return await publish(source, releaseFolder, {stages, replicates});
  } finally {
    close();
  }
}

/** The classes of the epoch's first release, which stay; or, in that release, those of the nation's noisy counts. */
export function classifier(
  {earlier: [first], master, revision}: ReleasePlan,
  {version}: RegistryHead
): Parameters<typeof aggregate>[3] {
  return (nation, digest) => {
    if (first) return first.classes;
    const keys = noiseKeys(master.bytes, epoch, {version, revision, digest});
    return classMap(measureNation(nation, sampler(keys)));
  };
}

/** The report that comes with a synthetic registry; null when there is none. */
function readCalibration(folder: string): unknown {
  const file = join(folder, "calibration.json");
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
}
