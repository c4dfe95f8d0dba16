import type {Bin} from "../../src/lattice/bins.js";
import {decodeSignature, profileType, profileTypeCount} from "../../src/lattice/signature.js";
import {readDistricts, type DistrictTables} from "../../src/policy/districtTables.js";
import type {Cube, ReleaseParts} from "../../src/policy/cube.js";
import {signatureOf} from "./cells.js";
import type {Family} from "./naiveFamilies.js";

/** Districts of every regency of a small registry. */
export const perRegency = 3;

/** The district a family of a small registry lives in: the families of a regency in turn. */
export function districtOf(families: readonly Family[], family: Family): string {
  return `${family.regency}.0${1 + (families.indexOf(family) % perRegency)}`;
}

/** The district bin of a family. */
export function districtBinOf({upper}: Family, bins: readonly Bin[]): number {
  return bins.findIndex((bin) => (upper === null ? bin.upper === null : bin.upper !== null && upper <= bin.upper));
}

/** The group of table A1c that a family is counted in. */
export function groupOf(family: Family, bins: readonly Bin[]): number {
  return districtBinOf(family, bins) * profileTypeCount + profileType(decodeSignature(signatureOf(family)));
}

/** Counts a small registry into the district tables, all regencies together. */
export function districtsOf(
  families: readonly Family[],
  {classes}: ReleaseParts,
  cube: Cube,
  districtBins: readonly Bin[]
): DistrictTables {
  const districts = cube.regencies.flatMap(({code: regency}) =>
    Array.from({length: perRegency}, (_, at) => ({code: `${regency}.0${at + 1}`, name: "", regency}))
  );
  const groups = districtBins.length * profileTypeCount;
  const A1c = new Int32Array(districts.length * groups);
  const Bc = new Int32Array(A1c.length);
  for (const family of families) {
    const row = districts.findIndex(({code}) => code === districtOf(families, family)) * groups;
    const group = groupOf(family, districtBins);
    A1c[row + group]! += family.weight;
    const any = group % profileTypeCount > 0 ? 4 : 0;
    const receives = ["pkh", "sembako"].reduce(
      (bits, id, at) => bits + (family.receives?.includes(id as "pkh") ? 2 ** at : 0),
      0
    );
    Bc[row + districtBinOf(family, districtBins) * profileTypeCount + any + receives]! += family.weight;
  }
  return readDistricts(cube, {districtBins, classes}, districts, {A1c, Bc});
}
