import type {Words} from "../dictionary.js";
import type {Boundaries} from "./shapes.js";

/** What must stand beside a map: whether its boundaries are an institution's or drawn around points. */
export function boundaryNote({indicative}: Pick<Boundaries, "indicative">, word: Words): string {
  return word[indicative === false ? "map.official" : "map.boundaries"];
}
