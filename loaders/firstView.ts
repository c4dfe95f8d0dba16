import type {ClassMap} from "../src/lattice/classes.js";
import type {FirstView} from "../src/lattice/firstView.js";
import type {Manifest, Region, Regions} from "../src/lattice/release.js";
import {readCube, type ReleaseParts} from "../src/policy/cube.js";
import {packOutcome} from "../src/policy/packedOutcome.js";
import {simulate} from "../src/policy/simulate.js";

/** What the first paint shows, from the published regency tables: families, and the outcome of the law in force. */
export function firstView(
  manifest: Manifest,
  regions: Regions,
  classes: ClassMap,
  tables: ReleaseParts["tables"]
): FirstView {
  const {version, dataHash, synthetic, weight, bins, margins} = manifest;
  const cube = readCube({manifest, regions, classes, tables});
  return {
    version,
    dataHash,
    synthetic,
    weight,
    bins,
    margins,
    provinces: namesOf(regions.provinces),
    regencies: namesOf(regions.regencies),
    families: Array.from(cube.families),
    withComponent: Array.from(cube.withComponent),
    law: packOutcome(simulate(cube, {}))
  };
}

function namesOf(regions: readonly Region[]): FirstView["provinces"] {
  return {codes: regions.map(({code}) => code), names: regions.map(({name}) => name)};
}
