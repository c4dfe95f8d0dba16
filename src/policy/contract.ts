import type {Cube} from "./cube.js";
import type {Law} from "./law.js";
import {pipProfile, pkhProfile, type Profile} from "./profile.js";

/**
 * A cube seen through one programme's rules, with no threshold yet. Prefix sums along bins, one more entry than bins
 * for each regency: entry b sums the bins before b, so what lies inside a threshold is one look-up a regency.
 */
export interface Contraction {
  /** Families with a component (pupils for PIP). */
  readonly units: Float64Array;
  /** Rupiah a year, were every unit paid the index. */
  readonly index: Float64Array;
  /** Persons living in those families (the pupils themselves for PIP). */
  readonly persons: Float64Array;
  /** The same for the nation, by bin, not summed along. */
  readonly nation: {readonly units: Float64Array; readonly index: Float64Array};
}

/** Every programme's contraction of one cube under one law. */
export type Contractions = Readonly<Record<"pkh" | "sembako" | "pip", Contraction>>;

/**
 * Contracts a cube under the parts of a law that set amounts and who qualifies. Results are kept for the last laws
 * seen on each cube, so dragging a threshold, a quota or a ceiling does none of this again.
 */
export function contract(cube: Cube, law: Pick<Law, "pkh" | "sembako" | "pip">): Contractions {
  return {
    pkh: remember(cube, "pkh", law.pkh, () => contractProfile(cube, pkhProfile(cube, law.pkh), personsInFamilies)),
    sembako: remember(cube, "sembako", law.sembako, () => contractFamilies(cube, law.sembako.year)),
    pip: remember(cube, "pip", law.pip, () => contractProfile(cube, pipProfile(cube, law.pip), personsAreUnits))
  };
}

type PersonsOf = (cube: Cube, units: number, at: number) => number;

/** Qualifying families are as large as those of their regency and bin with any component. */
const personsInFamilies: PersonsOf = ({withComponent, personsWithComponent}, units, at) =>
  units && (units * personsWithComponent[at]!) / withComponent[at]!;

const personsAreUnits: PersonsOf = (_, units) => units;

/** The hot loop: one pass over table A2. */
function contractProfile(cube: Cube, {units: unitsOf, index: indexOf}: Profile, personsOf: PersonsOf): Contraction {
  const {profiles, offsets} = cube;
  const binCount = offsets.length - 1;
  const rowLength = offsets.at(-1)!;
  const sums = emptySums(cube);
  for (let regency = 0, row = 0; row < profiles.length; ++regency, row += rowLength) {
    for (let bin = 0; bin < binCount; ++bin) {
      let units = 0;
      let index = 0;
      for (let cell = offsets[bin]!, end = offsets[bin + 1]!; cell < end; ++cell) {
        const families = profiles[row + cell]!;
        units += families * unitsOf[cell]!;
        index += families * indexOf[cell]!;
      }
      append(sums, regency, bin, units, index, personsOf(cube, units, regency * binCount + bin));
    }
  }
  return sums;
}

/** One benefit for each family whatever its composition. */
function contractFamilies(cube: Cube, amount: number): Contraction {
  const sums = emptySums(cube);
  const binCount = cube.bins.length;
  cube.families.forEach((families, at) => {
    append(sums, Math.floor(at / binCount), at % binCount, families, families * amount, cube.persons[at]!);
  });
  return sums;
}

function emptySums({bins, regencies}: Cube): Contraction {
  const prefix = () => new Float64Array(regencies.length * (bins.length + 1));
  const byBin = () => new Float64Array(bins.length);
  return {units: prefix(), index: prefix(), persons: prefix(), nation: {units: byBin(), index: byBin()}};
}

function append(sums: Contraction, regency: number, bin: number, units: number, index: number, persons: number): void {
  const at = regency * (sums.nation.units.length + 1) + bin;
  sums.units[at + 1] = sums.units[at]! + units;
  sums.index[at + 1] = sums.index[at]! + index;
  sums.persons[at + 1] = sums.persons[at]! + persons;
  sums.nation.units[bin]! += units;
  sums.nation.index[bin]! += index;
}

/** Laws kept for each cube and programme: the baseline, the scenario, and a few to go back to. */
const keep = 8;

const memory = new WeakMap<Cube, Map<string, Contraction>>();

function remember(cube: Cube, programme: string, law: unknown, compute: () => Contraction): Contraction {
  const known = memory.get(cube) ?? new Map<string, Contraction>();
  memory.set(cube, known);
  const key = programme + JSON.stringify(law);
  const contraction = known.get(key) ?? compute();
  known.delete(key); // re-inserted last, so the first key is always the one longest unused
  known.set(key, contraction);
  if (known.size > keep * 3) known.delete(known.keys().next().value!);
  return contraction;
}
