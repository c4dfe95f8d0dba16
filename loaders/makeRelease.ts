import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import type {Manifest} from "../src/lattice/release.js";
import {aggregate} from "./aggregate.js";
import {checkRegistry} from "./checkRegistry.js";
import {openDatabase} from "./database.js";
import {loadPlaces, readPlaces, type Places} from "./places.js";
import {publish} from "./publish.js";
import {rank} from "./rank.js";
import {openRegistry} from "./registry.js";
import {startStages, type Stages} from "./stages.js";

/**
 * The road from a registry folder to a release folder: open → check → rank → aggregate → publish. Throws RegistryError
 * on bad input; the release folder is then as it was.
 */
export async function makeRelease(
  registryFolder: string,
  releaseFolder: string,
  stages: Stages = startStages(() => {}),
  places: Places = readPlaces()
): Promise<Manifest> {
  const registry = openRegistry(registryFolder, places.provinces);
  const {connection, close} = await openDatabase();
  try {
    await loadPlaces(connection, places);
    await stages.run("check", () => checkRegistry(connection, registry));
    const ranking = await stages.run("rank", () => rank(connection, registry.ranking.unit));
    const counted = await stages.run(
      "aggregate",
      () => aggregate(connection, registry, ranking),
      ({families, persons}) => families + persons
    );
    const calibration = readCalibration(registryFolder);
    return await stages.run("publish", () =>
      publish({head: registry, ranking, aggregate: counted, places, calibration}, releaseFolder)
    );
  } finally {
    close();
  }
}

/** The report that comes with a synthetic registry; null when there is none. */
function readCalibration(folder: string): unknown {
  const file = join(folder, "calibration.json");
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
}
