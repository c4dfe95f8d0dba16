import type {Bin} from "../../lattice/bins.js";
import type {Words} from "../dictionary.js";

/** What tables and readers call each bin of a lattice: "0–5%", and the unranked. */
export function binNames(bins: readonly Bin[], word: Words): string[] {
  return bins.map(({upper}, bin) => (upper === null ? word["sim.unranked"] : `${bins[bin - 1]?.upper ?? 0}–${upper}%`));
}
