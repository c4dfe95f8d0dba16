import type {SqlCheck} from "../../workers/engine.js";
import {causeOf} from "./causeOf.js";
import {fill, type Word, type Words} from "./dictionary.js";
import type {Format} from "./format.js";
import {html} from "./html.js";
import {failureNotice, notice} from "./notice.js";

/** A button that recomputes the page's figures by SQL, and shows both computations side by side. */
export function sqlCheck(run: () => Promise<SqlCheck>, word: Words, format: Format): HTMLElement {
  const button = html("button", {type: "button", class: "button", id: "periksa-sql"}, word["check.button"]);
  const result = html("div", {"aria-live": "polite"});
  button.addEventListener("click", async () => {
    button.disabled = true;
    result.replaceChildren(notice(word["check.running"], "…"));
    try {
      const nameOf = (programme: string) => word[programme as Word] ?? programme;
      result.replaceChildren(...checkAnswer(await run(), nameOf, word, format));
    } catch (error) {
      const [title, hint] = [word["check.failed"], word["check.failedHint"]];
      result.replaceChildren(failureNotice(title, hint, causeOf(error), format.language));
    }
    button.disabled = false;
  });
  return html("section", {class: "sql-check"}, button, html("p", {class: "note"}, word["check.about"]), result);
}

/** What came of a check: whether both agree, over how many figures and by how much, and the headline by both. */
export function checkAnswer(
  {agrees, compared, differences, largest, headlines, milliseconds}: SqlCheck,
  nameOf: (programme: string) => string,
  word: Words,
  format: Format
): HTMLElement[] {
  const heads: readonly Word[] = [
    "check.programme",
    "check.arrays",
    "check.sql",
    "check.difference",
    "check.amountArrays",
    "check.amountSql",
    "check.difference"
  ];
  const body = headlines.map((row) =>
    html(
      "tr",
      {},
      html("th", {scope: "row"}, nameOf(row.programme)),
      ...[
        row.servedByArrays,
        row.served,
        row.served - row.servedByArrays,
        row.amountByArrays,
        row.amount,
        row.amount - row.amountByArrays
      ].map((value) => html("td", {class: "number"}, format.count(value)))
    )
  );
  const head = html(
    "tr",
    {},
    ...heads.map((key, at) => html("th", {scope: "col", class: at > 0 ? "number" : "name"}, word[key]))
  );
  const extent = fill(word[agrees ? "sqlCheck.extent" : "sqlCheck.differing"], {
    compared: format.count(compared),
    differing: format.count(differences.length),
    rupiah: `Rp${format.plain(largest.rupiah)}`,
    units: format.plain(largest.units)
  });
  const time = fill(word["check.time"], {ms: format.count(milliseconds)});
  return [
    notice(word[agrees ? "check.agrees" : "check.differs"], `${extent} ${time}`, agrees ? "plain" : "error"),
    html("div", {class: "table-wrap"}, html("table", {}, html("thead", {}, head), html("tbody", {}, ...body)))
  ];
}
