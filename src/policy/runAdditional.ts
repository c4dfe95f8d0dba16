import type {Worth} from "./cells.js";
import type {Contraction} from "./contract.js";
import type {Cube} from "./cube.js";
import type {AdditionalLaw} from "./law.js";
import {partsOf, type Layer} from "./layers.js";
import type {UnitsPerFamily} from "./programme.js";

/** What an additional programme could reach, and the units that one family of a cell stands for. */
export interface AdditionalWorth extends Worth {
  readonly perFamily: UnitsPerFamily;
}

/**
 * What an additional programme could reach: families, or the persons in them, less those served by the programmes it
 * may not go with. These are the lowest in the common order of their cell; which families of a cell is left open, so
 * the rest are taken to be as large as the families of their part.
 */
export function worthOfAdditional(
  cube: Cube,
  pkh: Contraction,
  notWith: readonly Layer[],
  {unit, year}: Pick<AdditionalLaw, "unit" | "year">
): AdditionalWorth {
  const cells = cube.families.length;
  const parts = partsOf(cube, pkh);
  const families = new Float64Array(cells);
  const persons = new Float64Array(cells);
  const perFamily = {qualifying: new Float64Array(cells), other: new Float64Array(cells)};
  const ends = notWith.map((layer) => layer.places().ends);
  for (const [part, sizes] of [perFamily.qualifying, perFamily.other].entries()) {
    for (let cell = 0, at = part * cells; cell < cells; ++cell, ++at) {
      let taken = 0;
      for (const end of ends) taken = Math.max(taken, end[at]!);
      const [own, members] = [parts.families[at]!, parts.persons[at]!];
      families[cell]! += own * (1 - taken);
      persons[cell]! += members * (1 - taken);
      const size = unit === "family" ? 1 : own > 0 ? members / own : 0;
      sizes[cell] = size * (1 - taken);
    }
  }
  const units = unit === "family" ? families : persons;
  return {units, index: units.map((count) => count * year), persons, perFamily};
}
