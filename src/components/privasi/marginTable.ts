import {marginMeasures} from "../../lattice/margins.js";
import type {Manifest} from "../../lattice/release.js";
import {fill, type Words} from "../dictionary.js";
import type {Format} from "../format.js";
import {html} from "../html.js";
import {captionedTable} from "./captionedTable.js";

const levels = ["nation", "province", "regency", "district"] as const;

/** What noise adds to a figure of this release by level and measure, as the half-width of its 95% interval. */
export function marginTable(word: Words, format: Format, {margins}: Pick<Manifest, "margins">): HTMLElement {
  const {measures, replicates} = margins;
  return html(
    "div",
    {},
    captionedTable({
      caption: word["privasi.margin.caption"],
      heads: [word["privasi.margin.level"], ...marginMeasures.map((measure) => word[`privasi.margin.${measure}`])],
      rows: levels.map((level) => [
        word[`privasi.level.${level}`],
        ...marginMeasures.map((measure) => `±${format.count(measures[measure][level])}`)
      ]),
      numbers: marginMeasures.map((_, at) => at + 1)
    }),
    html("p", {}, fill(word["privasi.margin.method"], {replicates: format.count(replicates)}))
  );
}
