import {mkdirSync, renameSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import type {CalibrationReport} from "../../src/lattice/calibrationReport.js";
import {openDatabase} from "../database.js";
import {startStages} from "../stages.js";
import {calibrate} from "./calibrate.js";
import {composeFamilies} from "./composition.js";
import {readFigures} from "./figures.js";
import {layOut} from "./layOut.js";
import {printReport} from "./printReport.js";
import {rankAndReceive} from "./rankAndReceive.js";
import {report} from "./report.js";
import {stageIn} from "./staging.js";
import {loadTables} from "./tables.js";
import {writeProvinces} from "./writeProvinces.js";

/** What to generate: each sampled family stands for `weight`; the same seed gives the same rows. */
export interface RegistryOptions {
  readonly weight: number;
  readonly seed: number;
  /** Replaced whole when the registry is complete; untouched on failure. */
  readonly folder: string;
}

/** Up to so many sampled persons, each can have a number of its own with the impossible province (see NIK in SQL). */
const numbersAvailable = 99_990_000;

/** Invented data are under the licence of this repository, which invents them. */
const licence = "ISC";

/**
 * Writes the synthetic registry of the whole country (registry.json, calibration.json, and family, person and truth
 * files by province) and returns its calibration report. Throws RangeError when the weight leaves a regency empty.
 */
export async function generateRegistry(
  {weight, seed, folder}: RegistryOptions,
  {log = console.error}: {log?: (line: string) => void} = {}
): Promise<CalibrationReport> {
  const stages = startStages((line) => log(`  ${line}`));
  const figures = readFigures();
  const provinces = figures.provinces.map(({code}) => code);
  const building = `${folder}.building`;
  rmSync(building, {recursive: true, force: true});
  for (const part of ["stage", "family", "person", "truth"]) mkdirSync(join(building, part), {recursive: true});
  const database = await openDatabase();
  try {
    const {connection} = database;
    await stages.run("calibrate", async () => {
      const calibration = calibrate(figures, weight);
      await loadTables(connection, figures, calibration, composeFamilies(figures, calibration.sizes, seed), seed);
    });
    const staging = stageIn(connection, join(building, "stage"));
    await stages.run("lay out families and persons", () => layOut(connection, staging, provinces));
    await stages.run("rank", () => rankAndReceive(connection, staging, figures, weight));
    const detailed = figures.persons / weight <= numbersAvailable;
    await stages.run("write", () => writeProvinces(connection, staging, provinces, {folder: building, detailed}));
    const calibration = await stages.run("compare with published figures", () =>
      report(connection, figures, {weight, seed, folder: building})
    );
    log(printReport(calibration));
    const head = {version: figures.version, synthetic: true, weight, seed, mapping: {}, licence};
    writeFileSync(join(building, "calibration.json"), `${JSON.stringify(calibration, null, 2)}\n`);
    writeFileSync(join(building, "registry.json"), `${JSON.stringify(head)}\n`);
    rmSync(join(building, "stage"), {recursive: true});
    rmSync(folder, {recursive: true, force: true});
    renameSync(building, folder);
    return calibration;
  } finally {
    database.close();
    rmSync(building, {recursive: true, force: true});
  }
}
