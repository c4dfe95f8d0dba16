import type {AuditRecord, RecordedMeasure, RecordedTest} from "../../lattice/auditRecord.js";
import type {Manifest} from "../../lattice/release.js";
import {fill, type Words} from "../dictionary.js";
import type {Format} from "../format.js";
import {html} from "../html.js";
import {stackedTable} from "../stackedTable.js";
import {captionedTable} from "./captionedTable.js";
import {controlRows} from "./controlRows.js";

/** The recorded audit: every attack with what it measured, then the mechanisms it must catch; says so when there is none. */
export function auditTable(
  word: Words,
  format: Format,
  record: AuditRecord | null,
  {audit}: Pick<Manifest, "audit">
): HTMLElement {
  if (record === null) return html("p", {class: "state"}, word["privasiAudit.none"]);
  const same = audit?.date === record.date; // a manifest names an audit only of the code that made the release
  const about = {date: format.date(record.date), attacks: format.count(record.tests.length)};
  return html(
    "div",
    {},
    html("p", {}, fill(word["privasiAudit.about"], about)),
    html("p", same ? {} : {class: "state"}, word[same ? "privasiAudit.sameCode" : "privasiAudit.otherCode"]),
    attackTable(word, format, record.tests),
    captionedTable({
      caption: word["privasiAudit.controls"],
      heads: [word["privasiAudit.control"], word["privasiAudit.by"], word["privasiAudit.verdict"]],
      rows: controlRows(record.controls).map(({name, attacks, caught}) => [
        name[format.language],
        attacks.join(", "),
        word[caught ? "privasiAudit.caught" : "privasiAudit.missed"]
      ]),
      numbers: []
    }),
    html("p", {}, word["privasiAudit.source"])
  );
}

/** A row a measure, under its attack. */
function attackTable(word: Words, format: Format, tests: readonly RecordedTest[]): HTMLElement {
  const caption = word["privasiAudit.caption"];
  const heads = ["attack", "measure", "found", "limit", "verdict"] as const;
  const rows = tests.flatMap(({id, what, measures, pass}) =>
    measures.map((measure, at) => {
      const rowspan = measures.length;
      const judged = measures.some(({limit}) => limit !== null);
      const verdict = word[`privasiAudit.${judged ? (pass ? "withstood" : "failed") : "listed"}`];
      return html(
        "tr",
        {},
        ...(at === 0 ? [html("th", {scope: "rowgroup", rowspan}, `${id}. ${what[format.language]}`)] : []),
        html("td", {}, measure.what[format.language]),
        html("td", {class: "number"}, valueText(measure.found, measure, format)),
        html("td", {class: "number"}, limitText(measure, word, format)),
        ...(at === 0 ? [html("td", {rowspan}, verdict)] : [])
      );
    })
  );
  const head = heads.map((of) =>
    html(
      "th",
      {scope: "col", ...(of === "found" || of === "limit" ? {class: "number"} : {})},
      word[`privasiAudit.${of}`]
    )
  );
  return html(
    "div",
    {class: "table-wrap captioned audit", tabindex: 0, role: "region", "aria-label": caption},
    stackedTable(
      html(
        "table",
        {},
        html("caption", {}, caption),
        html("thead", {}, html("tr", {}, ...head)),
        html("tbody", {}, ...rows)
      )
    )
  );
}

function limitText(measure: RecordedMeasure, word: Words, format: Format): string {
  if (measure.limit === null) return word["privasiAudit.noLimit"];
  const limit = valueText(measure.limit, measure, format);
  return fill(word[measure.bound === "most" ? "privasiAudit.atMost" : "privasiAudit.atLeast"], {limit});
}

function valueText(value: number, {unit}: RecordedMeasure, format: Format): string {
  if (unit === "share") return format.percent(value, 1);
  return unit === "count" ? format.count(value) : format.plain(Math.round(value * 100) / 100);
}
