import {copyText} from "../copyText.js";
import {download} from "../csv.js";
import {fill, type Words} from "../dictionary.js";
import type {Format} from "../format.js";
import {html, setText} from "../html.js";
import type {CompareState} from "./compareState.js";

export interface ComparisonToolActions {
  readonly redraw: () => void;
  /** Every group of rows. */
  readonly all: () => readonly string[];
  /** The rows that are asked for. */
  readonly csv: () => string;
  readonly fileName: () => string;
}

export interface ComparisonTools {
  readonly element: HTMLElement;
  /** Stands below the table where no row is as asked. */
  readonly none: HTMLElement;
  /** The text that rows must hold; "" asks for all. */
  wanted(): string;
  /** Says how many rows a file holds, and that there are none. */
  count(rows: number): void;
}

/** Above the comparison: which rows are asked for and stand open, how far undercoverage counts, the rows as CSV. */
export function comparisonTools(
  state: CompareState,
  word: Words,
  format: Format,
  {redraw, all, csv, fileName}: ComparisonToolActions
): ComparisonTools {
  const filter = html("input", {class: "field", type: "search", placeholder: word["banding.filter"]});
  filter.setAttribute("aria-label", word["banding.filter"]);
  filter.addEventListener("input", redraw);
  const upTo = html("select", {class: "select", id: "desil-banding"});
  for (let decile = 1; decile <= 6; ++decile) upTo.append(html("option", {value: decile}, String(decile)));
  upTo.value = String(state.upTo);
  upTo.addEventListener("change", () => {
    state.upTo = Number(upTo.value);
    redraw();
  });
  const rows = html("button", {type: "button", class: "link"});
  const name = () => setText(rows, word[state.open.size > 1 ? "banding.closeAll" : "banding.openAll"]);
  rows.addEventListener("click", () => {
    const open = state.open.size > 1 ? ["main"] : all();
    state.open.clear();
    for (const id of open) state.open.add(id);
    name();
    redraw();
  });
  name();
  const said = html("span", {class: "note", role: "status"});
  const copy = html("button", {type: "button", class: "link"}, word["banding.copy"]);
  copy.addEventListener("click", async () => {
    setText(said, word[(await copyText(csv())) ? "banding.copied" : "banding.copyFailed"]);
  });
  const save = html("button", {type: "button", class: "link"});
  save.addEventListener("click", () => download(fileName(), csv()));
  const noneText = html("strong", {role: "status"});
  const clear = html("button", {type: "button", class: "link"}, word["table.clearFilter"]);
  clear.addEventListener("click", () => {
    filter.value = "";
    redraw();
    filter.focus();
  });
  const none = html("div", {class: "state", hidden: true}, noneText, html("br"), clear);
  const label = html("label", {class: "compare-decile", for: upTo.id}, word["banding.upTo"]);
  return {
    element: html("div", {class: "compare-tools"}, filter, label, upTo, rows, save, copy, said),
    none,
    wanted: () => filter.value.trim(),
    count(count) {
      setText(save, fill(word["table.download"], {count: format.count(count)}));
      for (const button of [save, copy]) button.disabled = count === 0;
      rows.disabled = filter.value.trim() !== "";
      none.hidden = count > 0;
      setText(noneText, count > 0 ? "" : fill(word["banding.none"], {text: filter.value.trim()}));
    }
  };
}
