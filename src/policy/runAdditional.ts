import type {Worth} from "./cells.js";
import type {Contraction} from "./contract.js";
import type {Cube} from "./cube.js";
import type {AdditionalLaw} from "./law.js";
import {partsOf, raise, type Layer} from "./layers.js";
import type {UnitsPerFamily} from "./programme.js";

/** What an additional programme could reach, and the units that one family of a cell stands for. */
export interface AdditionalWorth extends Worth {
  readonly perFamily: UnitsPerFamily;
}

const memory = new WeakMap<Contraction, Map<string, AdditionalWorth>>();

/**
 * What an additional programme could reach: families, or the persons in them, less those served by the programmes it
 * may not go with. These are the lowest in the common order of their cell; which families of a cell is left open, so
 * the rest are taken to be as large as the families of their part. Kept, under one law on PKH, where none is left out.
 */
export function worthOfAdditional(
  cube: Cube,
  pkh: Contraction,
  notWith: readonly Layer[],
  {unit, year}: Pick<AdditionalLaw, "unit" | "year">
): AdditionalWorth {
  const taken = new Float64Array(cube.families.length * 2);
  for (const layer of notWith) raise(taken, layer.places().ends);
  if (notWith.length > 0) return worthBeside(cube, pkh, taken, unit, year);
  const known = memory.get(pkh) ?? new Map<string, AdditionalWorth>();
  memory.set(pkh, known);
  const key = `${unit} ${year}`;
  const worth = known.get(key) ?? worthBeside(cube, pkh, taken, unit, year);
  known.delete(key); // re-inserted last, so the first key is always the one longest unused
  known.set(key, worth);
  if (known.size > keep) known.delete(known.keys().next().value!);
  return worth;
}

/** Programmes kept for each law on PKH: an amount that is dragged leaves one behind at every step. */
const keep = 8;

function worthBeside(
  cube: Cube,
  pkh: Contraction,
  taken: Float64Array,
  unit: AdditionalLaw["unit"],
  year: number
): AdditionalWorth {
  const cells = cube.families.length;
  const parts = partsOf(cube, pkh);
  const families = new Float64Array(cells);
  const persons = new Float64Array(cells);
  const perFamily = {qualifying: new Float64Array(cells), other: new Float64Array(cells)};
  for (const [part, sizes] of [perFamily.qualifying, perFamily.other].entries()) {
    for (let cell = 0, at = part * cells; cell < cells; ++cell, ++at) {
      const [own, members, left] = [parts.families[at]!, parts.persons[at]!, 1 - taken[at]!];
      families[cell]! += own * left;
      persons[cell]! += members * left;
      sizes[cell] = (unit === "family" ? 1 : own > 0 ? members / own : 0) * left;
    }
  }
  const units = unit === "family" ? families : persons;
  const index = new Float64Array(cells);
  for (let cell = 0; cell < cells; ++cell) index[cell] = units[cell]! * year;
  return {units, index, persons, perFamily};
}
