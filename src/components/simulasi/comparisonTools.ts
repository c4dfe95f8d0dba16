import type {Words} from "../dictionary.js";
import {html, setText} from "../html.js";
import type {CompareState} from "./compareState.js";

export interface ComparisonToolActions {
  readonly redraw: () => void;
  /** Every group of rows. */
  readonly all: () => readonly string[];
  readonly csv: () => string;
}

/** Above the comparison: how far undercoverage counts, which rows stand open, and the table as CSV. */
export function comparisonTools(
  state: CompareState,
  word: Words,
  {redraw, all, csv}: ComparisonToolActions
): HTMLElement {
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
    const copied = await navigator.clipboard.writeText(csv()).then(
      () => true,
      () => false
    );
    setText(said, word[copied ? "banding.copied" : "banding.copyFailed"]);
  });
  const label = html("label", {class: "compare-decile", for: upTo.id}, word["banding.upTo"]);
  return html("div", {class: "compare-tools"}, label, upTo, rows, copy, said);
}
