import {fill, type Words} from "./dictionary.js";
import type {Format} from "./format.js";
import {readNumber} from "./readNumber.js";

/** What a reader's text in a threshold's box comes to. */
export interface TypedThreshold {
  /** The cut point to use, per cent; the one in use where the text is refused. */
  readonly threshold: number;
  /** What the reader is told of it; empty where the text is taken as it stands. */
  readonly says: string;
  readonly isRefused: boolean;
}

/** Text of a threshold's box: refused where it is no number from 0 to 100, else the nearest of the cut points. */
export function typedThreshold(
  text: string,
  inUse: number,
  cuts: readonly number[],
  word: Words,
  format: Format
): TypedThreshold {
  const typed = text.replaceAll("%", "").trim();
  const refuse = (key: "track.emptyBox" | "track.notNumber" | "track.outside"): TypedThreshold => ({
    threshold: inUse,
    says: fill(word[key], {text: typed.slice(0, 20), kept: `${inUse}%`}),
    isRefused: true
  });
  if (typed === "") return refuse("track.emptyBox");
  const value = readNumber(typed, format.language);
  if (value === null) return refuse("track.notNumber");
  if (value < 0 || value > 100) return refuse("track.outside");
  const threshold = cuts.reduce((best, cut) => (Math.abs(cut - value) < Math.abs(best - value) ? cut : best));
  const isTaken = threshold === value;
  const says = isTaken ? "" : fill(word["track.nearest"], {text: typed, used: `${threshold}%`});
  return {threshold, says, isRefused: false};
}
