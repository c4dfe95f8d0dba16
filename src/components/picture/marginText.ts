import type {FirstView} from "../../lattice/firstView.js";
import {fill, type Words} from "../dictionary.js";
import type {Format} from "../format.js";

/** The margins that disclosure control adds to national and regional figures, as one sentence. */
export function marginText({margins}: Pick<FirstView, "margins">, word: Words, format: Format): string {
  const {families, pupils} = margins.measures;
  return fill(word["nota.margin"], {
    nation: format.count(families.nation),
    regency: format.count(families.regency),
    nationPupils: format.count(pupils.nation),
    regencyPupils: format.count(pupils.regency)
  });
}
