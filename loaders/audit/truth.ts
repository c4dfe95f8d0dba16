import {chmodSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import type {ClassMap} from "../../src/lattice/classes.js";
import {aggregate} from "../aggregate.js";
import {checkRegistry} from "../checkRegistry.js";
import {openDatabase} from "../database.js";
import {nestings} from "../disclosure/nestings.js";
import {codeHash} from "../disclosure/statement.js";
import {variances} from "../disclosure/variances.js";
import {layTables, type DenseTable} from "../layTables.js";
import {loadPlaces, readPlaces, type Places} from "../places.js";
import {rank} from "../rank.js";
import {openRegistry} from "../registry.js";
import {allowList} from "./allowList.js";
import type {Country} from "./country.js";
import {additivity, differencing} from "./differencing.js";
import type {Finding} from "./finding.js";
import {homogeneity, homogeneousGroups, type HomogeneousGroup} from "./homogeneity.js";
import {intervals} from "./intervals.js";
import {ledgerWithinCap, readReleased} from "./released.js";
import {exactRecovery, reconstruction, smallCells, uniqueness} from "./smallCells.js";

/** What may be said of a release made from a real registry: pass or fail, null where a test does not apply. */
export interface Verdict {
  readonly id: string;
  readonly pass: boolean | null;
}

/** The gate's verdicts, and the list that is for the data officer alone. */
export interface Gate {
  readonly verdicts: readonly Verdict[];
  readonly groups: readonly HomogeneousGroup[];
}

/** Tests that seek counts of one to four: where a sampled family stands for many, there are none. */
const smallCellTests = ["U1", "D2", "R1", "R2"] as const;

/**
 * Attacks a release read back from disk with the registry that it was made from, inside the loader. Gives no number of
 * any cell. Throws RegistryError on a registry that does not check, RangeError on a release of another version, of
 * other code or not made from this registry: attacking that would prove nothing.
 */
export async function attackRelease(
  registryFolder: string,
  releaseFolder: string,
  places: Places = readPlaces()
): Promise<Gate> {
  const registry = openRegistry(registryFolder, places.provinces);
  const {manifest, tables} = readReleased(releaseFolder);
  const classes = JSON.parse(readFileSync(join(releaseFolder, "classes.json"), "utf8")) as ClassMap;
  if (manifest.version !== registry.version || manifest.synthetic !== registry.synthetic) {
    throw new RangeError(`release is not of the registry's version ${registry.version}: ${manifest.version}`);
  }
  if (manifest.disclosure.postprocessing.code !== codeHash()) {
    throw new RangeError("release was made by other code than this: build it again, or audit it with its own code");
  }
  const {connection, close} = await openDatabase();
  try {
    await loadPlaces(connection, places);
    await checkRegistry(connection, registry);
    const ranking = await rank(connection, registry.ranking.unit);
    const {tables: cells} = await aggregate(connection, registry, ranking, () => classes);
    const lattice = {bins: ranking.bins, districtBins: ranking.districtBins, classes};
    const truth = layTables(cells, lattice, places, registry.weight);
    if (!stemsFrom(tables, truth)) throw new RangeError(`release was not made from this registry: ${releaseFolder}`);
    const country = {places, lattice, nest: nestings(lattice), truth};
    const groups = homogeneousGroups(country, tables);
    const findings = [
      differencing(country, tables),
      homogeneity(groups),
      allowList(releaseFolder, country),
      additivity(country, tables),
      ledgerWithinCap(manifest)
    ];
    const small = registry.weight === 1 ? await smallCellFindings(country, tables) : [];
    const skipped = smallCellTests.filter((id) => !small.some((finding) => finding.id === id));
    const verdicts = [...small, ...findings].map(({id, pass}): Verdict => ({id, pass}));
    return {verdicts: [...skipped.map((id) => ({id, pass: null})), ...verdicts], groups};
  } finally {
    close();
  }
}

/** Writes the list of L1 where only its owner can read it. */
export function writeOfficerList(groups: readonly HomogeneousGroup[], file: string): void {
  const rows = groups.map(({district, type, bin, families, share}) =>
    [district, type, bin, families, share.toFixed(3)].join(",")
  );
  writeFileSync(file, `${["district,profile_type,bin,published_families,share", ...rows].join("\n")}\n`, {mode: 0o600});
  chmodSync(file, 0o600); // the mode above is for a new file only
}

async function smallCellFindings(country: Country, tables: readonly DenseTable[]): Promise<Finding[]> {
  const small = smallCells(country, tables);
  if (small.cells.length === 0) return [];
  return [
    uniqueness(small, tables),
    exactRecovery(small, tables),
    await intervals(country, tables),
    reconstruction(small, tables)
  ];
}

/** Whether nearly all national counts of A2 lie as near the true ones as their noise: of another registry, few do. */
function stemsFrom(published: readonly DenseTable[], truth: readonly DenseTable[]): boolean {
  const [own, exact] = [published, truth].map((tables) =>
    tables.find(({table, level}) => table === "A2" && level === "nation")
  );
  if (own?.counts.length !== exact?.counts.length) return false;
  const reach = 4 * Math.sqrt(variances.A2.nation!.variance);
  const near = own!.counts.filter((count, cell) => Math.abs(count - exact!.counts[cell]!) <= reach);
  return near.length >= 0.99 * own!.counts.length;
}
