import type {Worth} from "./cells.js";
import type {Contraction} from "./contract.js";
import type {Cube} from "./cube.js";
import type {AdditionalLaw} from "./law.js";
import {partsOf, raise, type Layer} from "./layers.js";
import type {UnitsPerFamily} from "./programme.js";

/** What an additional programme could reach, and the units that one family of a cell stands for. */
export interface AdditionalWorth extends Worth {
  /** Computed when asked for. */
  readonly perFamily: () => UnitsPerFamily;
}

/**
 * What an additional programme could reach: families, or the persons in them, less those served by the programmes it
 * may not go with. These are the lowest in the common order of their cell; which families of a cell is left open, so
 * the rest are taken to be as large as the families of their part. Its index counts units, as one is paid like another.
 */
export function worthOfAdditional(
  cube: Cube,
  pkh: Contraction,
  notWith: readonly Layer[],
  {unit}: Pick<AdditionalLaw, "unit">
): AdditionalWorth {
  const {families, persons} = notWith.length > 0 ? leftBy(cube, pkh, notWith) : cube;
  const units = unit === "family" ? families : persons;
  return {
    units,
    index: units,
    persons,
    perFamily: () => perFamily(cube, pkh, notWith, unit)
  };
}

/** Families that no layer serves, and the persons in them, by regency and bin. */
function leftBy(cube: Cube, pkh: Contraction, notWith: readonly Layer[]) {
  const parts = partsOf(cube, pkh);
  const bins = cube.bins.length;
  const takenIn = takenBy(notWith, bins * 2);
  const families = new Float64Array(cube.families.length);
  const persons = new Float64Array(cube.families.length);
  for (let regency = 0, cell = 0, at = 0; regency < cube.regencies.length; ++regency, at += bins) {
    const taken = takenIn(regency);
    for (let bin = 0; bin < bins; ++bin, ++cell, ++at) {
      const left = 1 - taken[bin]!;
      const others = 1 - taken[bins + bin]!;
      families[cell] = parts.families[at]! * left + parts.families[at + bins]! * others;
      persons[cell] = parts.persons[at]! * left + parts.persons[at + bins]! * others;
    }
  }
  return {families, persons};
}

function perFamily(cube: Cube, pkh: Contraction, notWith: readonly Layer[], unit: AdditionalLaw["unit"]) {
  const {families, persons} = partsOf(cube, pkh);
  const bins = cube.bins.length;
  const [qualifying, other] = [new Float64Array(cube.families.length), new Float64Array(cube.families.length)];
  const takenIn = takenBy(notWith, bins * 2);
  for (let regency = 0, at = 0; regency < cube.regencies.length; ++regency) {
    const taken = takenIn(regency);
    for (let place = 0; place < bins * 2; ++place, ++at) {
      const units = unit === "family" ? 1 : families[at]! > 0 ? persons[at]! / families[at]! : 0;
      const into = place < bins ? qualifying : other;
      into[regency * bins + (place % bins)] = units * (1 - taken[place]!);
    }
  }
  return {qualifying, other};
}

/**
 * Gives the share of a regency's families that any of the layers serves, laid out as Places are; read before it is asked
 * of another.
 */
function takenBy(layers: readonly Layer[], width: number): (regency: number) => Float64Array {
  const taken = new Float64Array(width);
  const alike = layers.every((layer) => layer.alike);
  let asked = false;
  return (regency) => {
    if (alike && asked) return taken;
    asked = true;
    taken.fill(0);
    for (const layer of layers) {
      layer.placeIn(regency);
      raise(taken, layer.places.ends);
    }
    return taken;
  };
}
