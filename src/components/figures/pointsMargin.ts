import {fill, type Words} from "../dictionary.js";
import type {Format} from "../format.js";

/**
 * A margin of a share (0 to 1) as a number of percentage points: rounded up to hundredths, "<0,01" below one, "0" only
 * where there is none.
 */
export function pointsNumber(margin: number, format: Format): string {
  if (margin === 0) return "0";
  // nine digits: 0,07 points times a hundred are 7, not a trace more
  const hundredths = Number((margin * 10_000).toPrecision(9));
  if (hundredths < 1) return `<${format.decimal(0.01, 2)}`;
  return format.decimal(Math.ceil(hundredths) / 100, 2);
}

/** The same with its unit: "0,12 poin". */
export function pointsMargin(margin: number, word: Words, format: Format): string {
  return fill(word["banding.points"], {value: pointsNumber(margin, format)});
}
