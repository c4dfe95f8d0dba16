import {hasClasses, type Bin} from "../lattice/bins.js";
import {profileTypeOfColumn, type ClassMap} from "../lattice/classes.js";
import type {Region} from "../lattice/release.js";
import {profileTypeCount} from "../lattice/signature.js";
import {anyCount, districtReceiptCount} from "../lattice/tables.js";
import type {Cube} from "./cube.js";

/** A district as districts.json of the release lists it. */
export interface District extends Region {
  readonly regency: string;
}

/** One province's districts as published, in order of code. */
export interface DistrictTables {
  readonly districts: readonly District[];
  /** The coarser bins of both tables. */
  readonly bins: readonly Bin[];
  /** By district, the place of its regency among the cube's. */
  readonly regencyOf: Int32Array;
  /** Families by district and group: bin × profile type, the type varying fastest. */
  readonly A1c: Int32Array;
  /** Families by district, bin, any component, and receipt (bits 1 PKH, 2 Sembako). */
  readonly Bc: Int32Array;
  /** By cell of a row of table A2, the group of A1c that its families are in. */
  readonly groupOfCell: Int32Array;
}

/** What a release says of its districts beside the counts. */
export interface DistrictLattice {
  readonly districtBins: readonly Bin[];
  readonly classes: Pick<ClassMap, "explicit">;
}

/**
 * Lays one province's tables out. Throws RangeError when a table does not fit the districts, a district lies in no
 * regency of the cube, or a bin of the cube lies in no district bin.
 */
export function readDistricts(
  {bins, regencies}: Pick<Cube, "bins" | "regencies">,
  {districtBins, classes}: DistrictLattice,
  districts: readonly District[],
  {A1c, Bc}: Readonly<Record<"A1c" | "Bc", Int32Array>>
): DistrictTables {
  checkLength("A1c", A1c, districts.length * districtBins.length * profileTypeCount);
  checkLength("Bc", Bc, districts.length * districtBins.length * anyCount * districtReceiptCount);
  const places = new Map(regencies.map(({code}, at) => [code, at]));
  const regencyOf = Int32Array.from(districts, ({code, regency}) => {
    const at = places.get(regency);
    if (at === undefined) throw new RangeError(`district ${code} lies in no regency of the release: ${regency}`);
    return at;
  });
  const groups = bins.flatMap((bin) => {
    const own = districtBinOf(bin, districtBins);
    return profileTypeOfColumn(classes, hasClasses(bin)).map((type) => own * profileTypeCount + type);
  });
  return {districts, bins: districtBins, regencyOf, A1c, Bc, groupOfCell: Int32Array.from(groups)};
}

/** The district bin that a bin lies in; every district bin is a union of bins. */
function districtBinOf({upper}: Bin, districtBins: readonly Bin[]): number {
  const at = districtBins.findIndex((bin) => (upper === null ? bin.upper === null : upper <= (bin.upper ?? -1)));
  if (at < 0) throw new RangeError(`bin lies in no district bin: ${upper}`);
  return at;
}

function checkLength(table: string, {length}: Int32Array, expected: number): void {
  if (length !== expected) throw new RangeError(`table ${table} does not hold ${expected} cells: ${length}`);
}
