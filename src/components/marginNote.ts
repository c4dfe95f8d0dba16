import type {MarginStatement} from "../lattice/margins.js";
import type {Level} from "../lattice/tables.js";
import {fill} from "./dictionary.js";
import type {Format} from "./format.js";

/** A note with the margins of a level in its places {families} and {pupils}, beside those that `values` fills. */
export function marginNote(
  text: string,
  {measures: {families, pupils}}: MarginStatement,
  level: Level,
  format: Format,
  values: Readonly<Record<string, string>> = {}
): string {
  return fill(text, {families: format.count(families[level]), pupils: format.count(pupils[level]), ...values});
}
