import type {Format} from "./format.js";

const scales = [
  {size: 1e12, id: "triliun", en: "trillion"},
  {size: 1e9, id: "miliar", en: "billion"}
] as const;

/** Rupiah with every digit, rounded to whole ones; from a thousand million on with the scale in words. */
export function exactRupiah(value: number, format: Format): string {
  const size = Math.abs(Math.round(value));
  const sign = value < 0 && size > 0 ? "\u2212" : "";
  const scale = scales.find((candidate) => size >= candidate.size);
  if (!scale) return `${sign}Rp${format.count(size)}`;
  const number = new Intl.NumberFormat(format.language === "id" ? "id-ID" : "en-GB", {maximumFractionDigits: 12});
  return `${sign}Rp${number.format(size / scale.size)}\u00a0${scale[format.language]}`;
}
