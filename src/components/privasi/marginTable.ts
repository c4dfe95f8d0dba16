import {margins} from "../../lattice/margins.js";
import type {Words} from "../dictionary.js";
import type {Format} from "../format.js";
import {captionedTable} from "./captionedTable.js";

const levels = ["nation", "province", "regency"] as const;

/** What noise adds to a figure by level, as the half-width of its 95% interval. */
export function marginTable(word: Words, format: Format): HTMLElement {
  const plusMinus = (value: number) => `±\u00a0${format.count(value)}`;
  return captionedTable({
    caption: word["privasi.margin.caption"],
    heads: [word["privasi.margin.level"], word["privasi.margin.families"], word["privasi.margin.pupils"]],
    rows: levels.map((level) => [
      word[`privasi.level.${level}`],
      plusMinus(margins.families[level]),
      plusMinus(margins.pupils[level])
    ]),
    numbers: [1, 2]
  });
}
