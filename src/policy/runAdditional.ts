import type {Worth} from "./cells.js";
import type {Contraction} from "./contract.js";
import type {Cube} from "./cube.js";
import type {AdditionalLaw} from "./law.js";
import {readCell, shareOf, stack, type Cell, type Layer} from "./layers.js";
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
  layers: readonly Layer[],
  notWith: readonly number[],
  {unit, year}: Pick<AdditionalLaw, "unit" | "year">
): AdditionalWorth {
  const bins = cube.bins.length;
  const families = new Float64Array(cube.families.length);
  const persons = new Float64Array(cube.families.length);
  const perFamily = {qualifying: new Float64Array(families.length), other: new Float64Array(families.length)};
  const cell: Cell = {families: [0, 0], persons: [0, 0]};
  const [shares, starts, ends] = [0, 1, 2].map(() => new Float64Array(layers.length)) as [
    Float64Array,
    Float64Array,
    Float64Array
  ];
  for (let at = 0; at < families.length; ++at) {
    const [regency, bin] = [Math.floor(at / bins), at % bins];
    readCell(cube, pkh, regency, bin, cell);
    for (const part of [0, 1] as const) {
      for (let layer = 0; layer < layers.length; ++layer) {
        shares[layer] = shareOf(layers[layer]!, regency, bin, bins, part, cell);
      }
      stack(layers, shares, starts, ends);
      let taken = 0;
      for (const layer of notWith) taken = Math.max(taken, ends[layer]!);
      families[at]! += cell.families[part] * (1 - taken);
      persons[at]! += cell.persons[part] * (1 - taken);
      const size = unit === "family" ? 1 : cell.families[part] > 0 ? cell.persons[part] / cell.families[part] : 0;
      perFamily[part === 0 ? "qualifying" : "other"][at] = size * (1 - taken);
    }
  }
  const units = unit === "family" ? families : persons;
  return {units, index: units.map((count) => count * year), persons, perFamily};
}
