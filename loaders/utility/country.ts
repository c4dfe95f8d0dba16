import type {Law} from "../../src/policy/law.js";
import {resolveLaw} from "../../src/policy/resolve.js";
import {aggregate, type Aggregate} from "../aggregate.js";
import {openDatabase} from "../database.js";
import type {DenseTable, Lattice} from "../layTables.js";
import {layTables} from "../layTables.js";
import {classifier} from "../makeRelease.js";
import {loadPlaces, type Places} from "../places.js";
import {planRelease, type ReleaseEnvironment, type ReleasePlan} from "../planRelease.js";
import {rank} from "../rank.js";
import {openRegistry, viewFamilies, type RegistryHead} from "../registry.js";
import type {Stages} from "../stages.js";
import type {Truth} from "./exactFigures.js";
import {exactSums} from "./exactSums.js";
import type {UtilityScenario} from "./scenarios.js";

/** A registry counted twice: to the lattice as a release counts it, and exactly, family by family. Secret. */
export interface CountedCountry {
  readonly head: RegistryHead;
  readonly plan: ReleasePlan;
  readonly places: Places;
  readonly lattice: Lattice;
  readonly tables: readonly DenseTable[];
  readonly digest: Aggregate["digest"];
  readonly truth: Truth;
  /** The law of every scenario, in their order. */
  readonly laws: readonly Law[];
}

/**
 * Reads a registry as makeRelease does, and what each scenario truly comes to. Writes nothing. Expects a registry that
 * has passed `npm run data`; throws as planRelease, openRegistry and rank do.
 */
export async function countCountry(
  folder: string,
  scenarios: readonly UtilityScenario[],
  places: Places,
  stages: Stages,
  environment: ReleaseEnvironment
): Promise<CountedCountry> {
  const head = openRegistry(folder, places.provinces);
  const plan = planRelease(environment, head);
  const laws = scenarios.map(({scenario}) => resolveLaw(scenario, head.version));
  const pkhLaws = [...new Map(laws.map(({pkh}) => [JSON.stringify(pkh), pkh])).values()];
  const {connection, close} = await openDatabase("5GB");
  try {
    await loadPlaces(connection, places);
    await viewFamilies(connection, head);
    const ranking = await stages.run("rank", () => rank(connection, head.ranking.unit));
    const {tables, classes, digest} = await stages.run("aggregate", () =>
      aggregate(connection, head, ranking, classifier(plan, head))
    );
    const size = {bins: ranking.bins.length, districts: places.districts.length};
    const sums = await stages.run("count exactly", () => exactSums(connection, head, size, pkhLaws));
    const lattice = {...ranking, classes};
    const rows = new Map(places.regencies.map(({code}, row) => [code, row]));
    const regencyOf = places.districts.map(({regency}) => rows.get(regency)!);
    const truth = {sums, laws: pkhLaws, bins: ranking.bins, places, regencyOf};
    return {head, plan, places, lattice, tables: layTables(tables, lattice, places, head.weight), digest, truth, laws};
  } finally {
    close();
  }
}
