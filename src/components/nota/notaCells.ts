import {reliabilityOf} from "../../lattice/reliability.js";
import {fill, type Words} from "../dictionary.js";
import {html} from "../html.js";

type Write = (value: number) => string;

/** A cell with a figure over its 95% margin, and in words that it is of class C; "–" where it is not known. */
export function figureCell(
  value: number,
  write: Write,
  margin: number,
  writeMargin: Write,
  word: Words,
  isStrong = false
): HTMLElement {
  if (Number.isNaN(value)) return wordCell("–", "");
  return wordCell(write(value), marginNote(value, margin, writeMargin, word), isStrong);
}

/** The same of a change, which within its margin cannot be told from noise. */
export function changeCell(value: number, write: Write, margin: number, writeMargin: Write, word: Words): HTMLElement {
  if (Number.isNaN(value)) return wordCell("–", "");
  const isChange = Math.abs(value) >= 0.5;
  if (!isChange) return wordCell(write(0), "");
  if (Math.abs(value) >= margin) return wordCell(write(value), marginNote(value, margin, writeMargin, word));
  return wordCell(write(value), `${plusMinus(margin, writeMargin, word)}, ${word["nota.insideNoise"]}`);
}

/** A cell of words, the second in small letters below the first. */
export function wordCell(text: string, note: string, isStrong = false): HTMLElement {
  const small = note === "" ? [] : [html("small", {}, note)];
  return html("td", {class: "number"}, isStrong ? html("strong", {}, text) : text, ...small);
}

function marginNote(value: number, margin: number, write: Write, word: Words): string {
  if (margin === 0) return "";
  const spread = plusMinus(margin, write, word);
  return reliabilityOf(value, margin) === "C" ? `${spread}, ${word["nota.low"]}` : spread;
}

function plusMinus(margin: number, write: Write, word: Words): string {
  return fill(word["figure.plusMinus"], {margin: write(margin)});
}
