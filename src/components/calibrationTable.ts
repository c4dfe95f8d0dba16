import type {
  CalibrationCheck,
  CalibrationReport,
  CalibrationSpread,
  CalibrationUnit
} from "../lattice/calibrationReport.js";
import {fill, type Word, type Words} from "./dictionary.js";
import type {Format} from "./format.js";
import {html} from "./html.js";
import {notice} from "./notice.js";
import {stackedTable} from "./stackedTable.js";

/** The calibration report of a release: national figures, spreads over regions, and the model's assumptions. */
export function calibrationTable(word: Words, format: Format, report: CalibrationReport | null): HTMLElement {
  if (report === null) {
    const missing = notice(word["calibration.missing"], word["calibration.missingHint"]);
    missing.classList.add("if-synthetic");
    return missing;
  }
  const {checks, spreads, assumptions, weight, seed, pass} = report;
  const summary = fill(word["calibration.summary"], {weight: format.count(weight), seed: String(seed)});
  return html(
    "div",
    {class: "calibration"},
    notice(word[pass ? "calibration.pass" : "calibration.fail"], summary, pass ? "plain" : "error"),
    table(
      word["calibration.national"],
      checkHeads,
      checks.map((check) => checkCells(check, word, format)),
      word
    ),
    table(
      word["calibration.spreads"],
      spreadHeads,
      spreads.map((spread) => spreadCells(spread, word, format)),
      word
    ),
    table(
      word["calibration.assumptions"],
      ["calibration.assumption", "calibration.value"],
      Object.entries(assumptions).map(([name, value]) => assumptionCells(name, value, word, format)),
      word
    )
  );
}

const checkHeads: readonly Word[] = [
  "calibration.measure",
  "calibration.published",
  "calibration.synthetic",
  "calibration.tolerance",
  "calibration.holds"
];

const spreadHeads: readonly Word[] = [
  "calibration.measure",
  "calibration.places",
  "calibration.within",
  "calibration.beyond",
  "calibration.worst",
  "calibration.holds"
];

function checkCells({label, published, synthetic, range, pass, unit}: CalibrationCheck, word: Words, format: Format) {
  const write = (value: number) => inUnit(value, unit, format);
  return [
    label[format.language],
    published === null ? "–" : write(published),
    write(synthetic),
    range === null ? "–" : fill(word["calibration.between"], {low: write(range[0]), high: write(range[1])}),
    verdict(pass, word)
  ];
}

function spreadCells(spread: CalibrationSpread, word: Words, format: Format) {
  const {label, places, within, required, beyond, worst, unit, pass} = spread;
  return [
    label[format.language],
    format.count(places),
    fill(word["calibration.required"], {within: format.count(within), required: format.count(required)}),
    format.count(beyond),
    fill(word["calibration.against"], {
      code: worst.code,
      synthetic: inUnit(worst.synthetic, unit, format),
      published: inUnit(worst.published, unit, format)
    }),
    verdict(pass, word)
  ];
}

/** An assumption with no word of its own keeps its name, so that none is lost. */
function assumptionCells(name: string, value: unknown, word: Words, format: Format): readonly string[] {
  const key = `assumption.${name}`;
  return [isWord(key, word) ? word[key] : name, assumed(value, word, format)];
}

function isWord(key: string, word: Words): key is Word {
  return key in word;
}

/** A number, a list of them, or either by age or programme. */
function assumed(value: unknown, word: Words, format: Format): string {
  if (typeof value === "number") return format.plain(value);
  if (Array.isArray(value)) return value.map((part) => assumed(part, word, format)).join("; ");
  if (typeof value !== "object" || value === null) return String(value);
  return Object.entries(value)
    .map(([key, part]) => `${partName(key, word)}: ${assumed(part, word, format)}`)
    .join(" · ");
}

function partName(key: string, word: Words): string {
  if (/^\d+$/.test(key)) return fill(word["assumption.age"], {age: key});
  return isWord(key, word) ? word[key] : key;
}

function verdict(pass: boolean | null, word: Words): string {
  return word[pass === null ? "calibration.reported" : pass ? "calibration.yes" : "calibration.no"];
}

function inUnit(value: number, unit: CalibrationUnit, format: Format): string {
  if (unit === "share") return format.percent(value, 2);
  if (unit === "correlation") return format.decimal(value, 3);
  return unit === "rupiah" ? `Rp${format.count(value)}` : format.count(value);
}

function table(
  caption: string,
  heads: readonly Word[],
  rows: readonly (readonly string[])[],
  word: Words
): HTMLElement {
  const row = ([name = "", ...cells]: readonly string[]) =>
    html("tr", {}, html("th", {scope: "row"}, name), ...cells.map((text) => html("td", {}, text)));
  return html(
    "div",
    {class: "table-wrap", tabindex: 0, role: "region", "aria-label": caption},
    stackedTable(
      html(
        "table",
        {},
        html("caption", {}, caption),
        html("thead", {}, html("tr", {}, ...heads.map((key) => html("th", {scope: "col"}, word[key])))),
        html("tbody", {}, ...rows.map(row))
      )
    )
  );
}
