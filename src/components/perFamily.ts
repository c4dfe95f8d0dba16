import type {Format} from "./format.js";

/** Rupiah for each family of a region, all families counted; NaN where a region has none. */
export function perFamily(rupiah: Float64Array, families: Float64Array): Float64Array {
  return rupiah.map((amount, region) => (families[region]! > 0 ? amount / families[region]! : NaN));
}

/** A change in rupiah as a legend in thousand rupiah writes it. */
export function thousandTick(rupiah: number, format: Format): string {
  return `${rupiah > 0 ? "+" : ""}${format.plain(rupiah / 1000)}`;
}
