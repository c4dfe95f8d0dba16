import type {Bin} from "../lattice/bins.js";
import type {ClassMap} from "../lattice/classes.js";
import type {Manifest, Regions} from "../lattice/release.js";
import {anyCount, binOffsets, receiptCount, schoolLevelCount, sizeCount} from "../lattice/tables.js";
import {checkCompositions, readCompositions, type Compositions} from "./compositions.js";
import {largeFamilyMeans} from "./largeFamilies.js";
import {readReceipt, type Receipt} from "./receipt.js";

/**
 * The regency tables of one release as typed arrays, and what follows from them under any law. Everything is
 * regency-major in the release's order; nation and provinces are sums over regencies (the release is additive).
 */
export interface Cube {
  /** Date of the DTSEN version, ISO: the rule day of the empty scenario. */
  readonly version: string;
  readonly bins: readonly Bin[];
  readonly provinces: Regions["provinces"];
  readonly regencies: Regions["regencies"];
  /** Table A2: weighted families by regency and cell; a bin's cells begin at `offsets[bin]` of a regency's row. */
  readonly profiles: Int32Array;
  readonly offsets: readonly number[];
  readonly compositions: Compositions;
  /** Enrolled pupils of SD, SMP, SMA for each severely disabled person, nationally. */
  readonly disabledPupils: ClassMap["disabledPupils"];
  /** Families by regency and bin, and those with any component. */
  readonly families: Float64Array;
  readonly withComponent: Float64Array;
  /** Persons living in those families: families × the mean size in table S by (regency, bin, any component). */
  readonly persons: Float64Array;
  readonly personsWithComponent: Float64Array;
  /** Who actually receives, where the release's receipt tables were read; null where they were not. */
  readonly receipt: Receipt | null;
}

/**
 * The published parts of a release that simulation needs; `tables` are the regency files' counts (readArrow). B and L
 * (the nation's) are needed only where actual receipt is asked for.
 */
export interface ReleaseParts {
  readonly manifest: Pick<Manifest, "version" | "bins">;
  readonly regions: Regions;
  readonly classes: ClassMap;
  readonly tables: {
    readonly A2: Int32Array;
    readonly S: Int32Array;
    readonly B?: Int32Array;
    readonly L?: Int32Array;
  };
}

/** Members of a family in table S's open class "6 or more", where the class map does not state their mean. */
const assumedLargeFamilyMean = 6.7;

/** Lays a release out for simulation. Throws RangeError when a table or the class map does not fit the lattice. */
export function readCube({manifest: {version, bins}, regions, classes, tables}: ReleaseParts): Cube {
  const {provinces, regencies} = regions;
  const offsets = binOffsets("A2", bins, classes);
  checkLength("A2", tables.A2, regencies.length * offsets.at(-1)!);
  checkLength("S", tables.S, regencies.length * binOffsets("S", bins, classes).at(-1)!);
  const compositions = readCompositions(classes);
  checkCompositions(tables.A2, bins, offsets, compositions);
  const counted = countFamilies(tables.A2, offsets);
  const cube: Cube = {
    version,
    bins,
    provinces,
    regencies,
    profiles: tables.A2,
    offsets,
    compositions,
    disabledPupils: classes.disabledPupils,
    ...counted,
    ...countPersons(
      tables.S,
      counted,
      largeFamilyMeans(tables.S, bins.length, classes.largeFamilyMean ?? assumedLargeFamilyMean)
    ),
    receipt: null
  };
  return tables.B && tables.L ? withReceipt(cube, tables.B, tables.L) : cube;
}

/** A cube with who actually receives, for a page that asks only later. Throws RangeError as readCube does. */
export function withReceipt(cube: Cube, B: Int32Array, L: Int32Array): Cube {
  const {bins, regencies} = cube;
  checkLength("B", B, regencies.length * bins.length * anyCount * receiptCount);
  checkLength("L", L, bins.length * schoolLevelCount * 2);
  return {...cube, receipt: readReceipt(B, L, cube)};
}

function checkLength(table: string, {length}: Int32Array, expected: number): void {
  if (length !== expected) throw new RangeError(`table ${table} does not hold ${expected} cells: ${length}`);
}

function countFamilies(A2: Int32Array, offsets: readonly number[]): Pick<Cube, "families" | "withComponent"> {
  const rowLength = offsets.at(-1)!;
  const binCount = offsets.length - 1;
  const families = new Float64Array((A2.length / rowLength) * binCount);
  const withComponent = new Float64Array(families.length);
  for (let index = 0; index < families.length; ++index) {
    const row = Math.floor(index / binCount) * rowLength;
    const start = row + offsets[index % binCount]!;
    const end = row + offsets[(index % binCount) + 1]!;
    for (let cell = start + 1; cell < end; ++cell) withComponent[index]! += A2[cell]!;
    families[index] = A2[start]! + withComponent[index]!;
  }
  return {families, withComponent};
}

function countPersons(
  S: Int32Array,
  {families, withComponent}: Pick<Cube, "families" | "withComponent">,
  large: readonly number[]
): Pick<Cube, "persons" | "personsWithComponent"> {
  const binCells = anyCount * sizeCount;
  const nation = [0, 1].map((any) => meanSize(S, any * sizeCount, S.length, large));
  const mean = (index: number, any: 0 | 1) => {
    const start = index * binCells + any * sizeCount;
    return meanSize(S, start, start + sizeCount, large) ?? nation[any] ?? 0;
  };
  const personsWithComponent = withComponent.map((count, index) => count && count * mean(index, 1));
  const persons = families.map((count, index) => {
    const without = count - withComponent[index]!;
    return personsWithComponent[index]! + (without && without * mean(index, 0));
  });
  return {persons, personsWithComponent};
}

/** Mean over the size blocks of one `any` value that begin in [start, end); null when they hold no family. */
function meanSize(S: Int32Array, start: number, end: number, large: readonly number[]): number | null {
  let families = 0;
  let persons = 0;
  for (let block = start; block < end; block += anyCount * sizeCount) {
    const largest = large[Math.floor(block / (anyCount * sizeCount)) % large.length]!;
    for (let size = 0; size < sizeCount; ++size) {
      families += S[block + size]!;
      persons += S[block + size]! * (size < sizeCount - 1 ? size + 1 : largest);
    }
  }
  return families > 0 ? persons / families : null;
}
