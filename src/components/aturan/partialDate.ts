import type {Format} from "../format.js";

/** A source's date, of which only the year or the month may be known: 2024, Mei 2024, 26 September 2023. */
export function partialDate(date: string, format: Format): string {
  if (date.length === 4) return date;
  if (date.length > 7) return format.date(date);
  return format.date(`${date}-01`).replace(/^1 /, "");
}
