import type {Manifest} from "../../lattice/release.js";
import type {Level} from "../../lattice/tables.js";
import {fill, type Words} from "../dictionary.js";
import type {Format} from "../format.js";
import {captionedTable} from "./captionedTable.js";
import {noiseRows, type NoiseRow} from "./noiseRows.js";
import {tableName} from "./tableName.js";

const levels: readonly Level[] = ["nation", "province", "regency", "district"];

/** Noise by table and level: variance, standard deviation, and what one family can add. */
export function noiseTable(word: Words, format: Format, manifest: Manifest): HTMLElement {
  const cell = ({noise}: NoiseRow, level: Level) => {
    const at = noise[level];
    if (at === undefined) return "–";
    const numbers = {variance: format.count(at.variance), deviation: format.decimal(at.deviation, 1)};
    return fill(word["privasi.noise.cell"], numbers);
  };
  return captionedTable({
    caption: word["privasi.noise.caption"],
    heads: [
      word["privasi.noise.table"],
      word["privasi.noise.adds"],
      ...levels.map((level) => word[`privasi.level.${level}`]),
      word["privasi.noise.use"]
    ],
    rows: noiseRows(manifest).map((row) => [
      tableName(row.table, word),
      format.count(row.contribution),
      ...levels.map((level) => cell(row, level)),
      word[`privasi.use.${row.use}`]
    ]),
    numbers: [1, 2, 3, 4, 5]
  });
}
