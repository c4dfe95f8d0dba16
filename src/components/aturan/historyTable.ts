import {fill, type Words} from "../dictionary.js";
import type {Format} from "../format.js";
import {html} from "../html.js";
import {citation} from "./citation.js";
import type {AnyParameter} from "./parameterGroups.js";
import {readingRows, type HistoryRow, type ReadingRows} from "./readingRows.js";
import {valueText} from "./valueText.js";

/**
 * A parameter's steps as a table: from, value, basis with sources. A disputed one has a part for each reading. The
 * roles are written out because the phone's layout takes rows apart, and with them what a browser infers.
 */
export function historyTable(parameter: AnyParameter, day: string, word: Words, format: Format): HTMLElement {
  const heads = (["aturan.from", "aturan.value", "aturan.basis"] as const).map((key, column) =>
    html("th", {scope: "col", role: "columnheader", class: column === 1 ? "number" : "name"}, word[key])
  );
  return html(
    "table",
    {role: "table", "aria-label": fill(word["aturan.table"], {label: parameter.label[format.language]})},
    html("thead", {role: "rowgroup"}, html("tr", {role: "row"}, ...heads)),
    ...readingRows(parameter, day).map((reading) => readingPart(parameter, reading, word, format))
  );
}

function readingPart(parameter: AnyParameter, reading: ReadingRows, word: Words, format: Format): HTMLElement {
  const {label, isDefault, rows} = reading;
  const head =
    label === null
      ? []
      : [
          html(
            "tr",
            {role: "row", class: "reading"},
            html(
              "th",
              {scope: "rowgroup", role: "rowheader", colspan: 3},
              html("span", {class: "foot"}, word[isDefault ? "aturan.reading.default" : "aturan.reading.other"]),
              ` ${label[format.language]}`
            )
          )
        ];
  return html(
    "tbody",
    {role: "rowgroup"},
    ...head,
    ...rows.map((row) => stepRow(parameter, row, isDefault, word, format))
  );
}

function stepRow(
  parameter: AnyParameter,
  {from, value, mark, sources, note, inForce}: HistoryRow,
  isDefault: boolean,
  word: Words,
  format: Format
): HTMLElement {
  const now = inForce && isDefault;
  const basis = value === null && mark === "source" && sources.length === 0 ? "" : word[`aturan.mark.${mark}`];
  const remark = [basis, note?.[format.language] ?? ""].filter((text) => text !== "").join(". ");
  return html(
    "tr",
    {role: "row", class: now ? "now" : "then"},
    html("th", {scope: "row", role: "rowheader"}, format.date(from)),
    html(
      "td",
      {role: "cell", class: "number"},
      valueText(parameter, value, word, format),
      ...(now ? [html("span", {class: "foot"}, ` ${word["aturan.inForce"]}`)] : [])
    ),
    html(
      "td",
      {role: "cell", class: "basis"},
      ...(remark === "" ? [] : [html("p", {}, remark.endsWith(".") ? remark : `${remark}.`)]),
      ...(sources.length === 0 ? [] : [html("ul", {}, ...sources.map((key) => citation(key, word, format)))])
    )
  );
}
