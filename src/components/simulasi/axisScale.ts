import type {Format} from "../format.js";
import type {Axis} from "./niceAxis.js";

/**
 * The scale that an axis is written in: the largest, thousands to trillions, of which its far end is one or more. A change
 * of some hundred million rupiah on an axis of trillions would read +0,0001.
 */
export function axisScale(
  {low, high}: Axis,
  format: Pick<Format, "parts">
): {readonly size: number; readonly name: string} {
  const thousands = Math.floor(Math.log10(Math.max(-low, high)) / 3 + 1e-9);
  const size = 1000 ** Math.min(4, Math.max(1, thousands));
  return {size, name: format.parts(size)[1]};
}
