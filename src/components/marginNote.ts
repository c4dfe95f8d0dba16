import {margins} from "../lattice/margins.js";
import {fill} from "./dictionary.js";
import type {Format} from "./format.js";

/** A note with the margins of a level in its places {families} and {pupils}, beside those that `values` fills. */
export function marginNote(
  text: string,
  level: keyof (typeof margins)["families"],
  format: Format,
  values: Readonly<Record<string, string>> = {}
): string {
  const {families, pupils} = margins;
  return fill(text, {families: format.count(families[level]), pupils: format.count(pupils[level]), ...values});
}
