import type {FirstView} from "../src/lattice/firstView.js";
import type {Manifest, Regions} from "../src/lattice/release.js";
import {binOffsets} from "../src/lattice/tables.js";
import type {ClassMap} from "../src/lattice/classes.js";

/** Sums the published regency table A2 to what the first paint shows. */
export function firstView(manifest: Manifest, regions: Regions, classes: ClassMap, A2: Int32Array): FirstView {
  const {version, dataHash, synthetic, weight, bins} = manifest;
  const offsets = binOffsets("A2", bins, classes);
  const families: number[] = [];
  const withComponent: number[] = [];
  for (let row = 0; row < A2.length; row += offsets.at(-1)!) {
    for (let bin = 0; bin < bins.length; ++bin) {
      const cells = A2.subarray(row + offsets[bin]!, row + offsets[bin + 1]!);
      const total = cells.reduce((sum, count) => sum + count, 0);
      families.push(total);
      withComponent.push(total - cells[0]!);
    }
  }
  const namesOf = (list: readonly {readonly code: string; readonly name: string}[]) => ({
    codes: list.map(({code}) => code),
    names: list.map(({name}) => name)
  });
  return {
    version,
    dataHash,
    synthetic,
    weight,
    day: version,
    bins,
    provinces: namesOf(regions.provinces),
    regencies: namesOf(regions.regencies),
    families,
    withComponent
  };
}
