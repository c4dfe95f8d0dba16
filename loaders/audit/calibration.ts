import {createHash} from "node:crypto";
import {districtScoreBins, scoreBins} from "../../src/lattice/bins.js";
import type {TableName} from "../../src/lattice/tables.js";
import type {Cells} from "../aggregate.js";
import {classMap} from "../classMap.js";
import {measureNation} from "../disclosure/measureNation.js";
import {sampler} from "../disclosure/noise.js";
import {nestings} from "../disclosure/nestings.js";
import {epoch} from "../disclosure/guarantee.js";
import {noiseKeys} from "../disclosure/keys.js";
import {layTables, type DenseTable} from "../layTables.js";
import {publish} from "../publish.js";
import {calibrationFamilies, calibrationPlaces, type Families} from "./calibrationFamilies.js";
import type {Country} from "./country.js";
import {countNation, countTables} from "./countFamilies.js";

/** An invented country small enough to attack a hundred times: 20 regencies, 140 districts. */
export interface Calibration extends Country {
  readonly families: Families;
  /** The secret tables as counted. */
  readonly cells: Readonly<Record<TableName, Cells>>;
  readonly digest: string;
}

/** Families of the calibration registry, as privacy.md section 8 attacks them. */
const familyCount = 199_928;

/** The version that is published, and the key that the attacker does not know. */
export const version = "2026-01-23";
export const master = createHash("sha256").update("calibration registry of the audit").digest();

/** The calibration registry counted to the lattice. */
export function calibrate(): Calibration {
  const places = calibrationPlaces(5, 4, 7);
  return classify({places, families: calibrationFamilies(familyCount, places, scoreBins, 1)}, master);
}

/** Families counted to the lattice, in classes made under a key. */
export function classify({places, families}: Pick<Calibration, "places" | "families">, key: Buffer): Calibration {
  const bins = {bins: scoreBins, districtBins: districtScoreBins};
  const keys = noiseKeys(key, epoch, {version, revision: 0, digest: "class map"});
  const lattice = {...bins, classes: classMap(measureNation(countNation(families, bins), sampler(keys)))};
  return count({places, families, lattice, nest: nestings(lattice)});
}

/** The same country with one family more: a copy of the first. */
export function withOneMore({families, ...rest}: Calibration): Calibration {
  const more = Object.fromEntries(
    Object.entries(families).map(([name, column]) => {
      const longer = new (column.constructor as Uint16ArrayConstructor)(column.length + 1);
      longer.set(column);
      longer[column.length] = column[0]!;
      return [name, longer];
    })
  ) as unknown as Families;
  return count({...rest, families: more});
}

/**
 * Publishes the country as any registry's counts are: the same step, its files on disk. `report` is published beside the
 * tables as it is. Margins are measured once: the attacks read them, nothing is judged by them.
 */
export async function publishCalibration(
  {places, families, lattice, cells, digest}: Calibration,
  folder: string,
  key: Buffer = master,
  report: unknown = null
): Promise<void> {
  const stated = {extracted: null, licence: null, contact: null};
  const head = {version, synthetic: true, weight: 1, ranking: {unit: "person"}, mapping: {}, ...stated} as const;
  const aggregate = {tables: cells, classes: lattice.classes, digest, families: families.bin.length, persons: 0};
  const plan = {master: {bytes: key, test: true}, revision: 0, earlier: [], published: null};
  const source = {head, ranking: {...lattice, cuts: null}, aggregate, places, calibration: report, plan};
  await publish(source, folder, {replicates: 1});
}

function count(country: Pick<Calibration, "places" | "families" | "lattice" | "nest">): Calibration {
  const {places, families, lattice} = country;
  const cells = countTables(families, places, lattice, lattice.classes);
  const truth = layTables(cells, lattice, places, 1);
  return {...country, cells, truth, digest: digestOf(truth)};
}

function digestOf(tables: readonly DenseTable[]): string {
  const hash = createHash("sha256");
  for (const {counts} of tables) hash.update(counts);
  return hash.digest("hex");
}
