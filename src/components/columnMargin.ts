import {marginOf, type MarginStatement} from "../lattice/margins.js";
import type {PlaceLevel} from "./places.js";

/**
 * The 95% margin of a table's figure by its unit as files name it, in the same unit; a rate's is its numerator's over the
 * region's families. Null where the unit is money: its margin hangs on the mean benefit, which a row does not hold.
 */
export function columnMargin(
  margins: MarginStatement,
  unit: string,
  level: PlaceLevel,
  families: number
): number | null {
  const [counted, per] = unit.split(/ per | keluarga,/);
  if (counted !== "keluarga" && counted !== "siswa" && counted !== "bagian") return null;
  const margin = marginOf(margins, counted === "siswa" ? "pupils" : "families", level);
  if (per === undefined) return margin;
  return families > 0 ? (margin / families) * (counted === "bagian" ? 1 : 100) : null;
}
