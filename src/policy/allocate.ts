import type {Cube} from "./cube.js";
import type {ProgrammeLaw} from "./law.js";
import {refusal} from "./refusal.js";

/**
 * Places of a programme by regency, or null where the quota is national or lifted. `eligible` and `baseline` are units
 * by regency: what is eligible in this run, and what the law in force serves. Throws RangeError when a table misses a
 * regency or names another region.
 */
export function allocate(
  {regencies}: Pick<Cube, "regencies">,
  {allocation, quota}: Pick<ProgrammeLaw, "allocation" | "quota">,
  eligible: Float64Array,
  baseline: () => Float64Array
): Float64Array | null {
  if (allocation === undefined || quota === null) return null;
  if (typeof allocation === "string") {
    const by = allocation === "eligible" ? eligible : baseline();
    const total = by.reduce((sum, units) => sum + units, 0);
    return by.map((units) => (total > 0 ? (quota * units) / total : 0));
  }
  const codes = regencies.map(({code}) => code);
  const missing = codes.filter((code) => !Object.hasOwn(allocation, code));
  if (missing.length > 0) {
    const list = `${missing.slice(0, 5).join(", ")}${missing.length > 5 ? `, … (${missing.length})` : ""}`;
    throw refusal("allocation", {id: `tidak memuat kabupaten/kota: ${list}`, en: `misses regencies: ${list}`});
  }
  const named = Object.keys(allocation);
  if (named.length > codes.length) {
    const unknown = named.find((code) => !codes.includes(code));
    throw refusal(`allocation.${unknown}`, {id: "bukan kabupaten/kota", en: "is no regency"});
  }
  return Float64Array.from(codes, (code) => allocation[code]!);
}
