import type {ProgrammeOutcome} from "../../policy/outcome.js";
import {html} from "../html.js";
import {programmeMark} from "../programmeMark.js";
import {programmeName} from "../simulasi/programmeName.js";
import {unitName} from "./consequence.js";
import type {NotaFacts} from "./notaFacts.js";

/** Each programme's threshold, those it serves and its rupiah, beside the baseline's, and what binds it. */
export function notaProgrammes({data, word, format}: NotaFacts): HTMLElement {
  const {outcome, baseline, set, unknown} = data;
  const ids = [...new Set([...Object.keys(outcome.programmes), ...Object.keys(baseline.programmes)])];
  const before = (id: string | null, of: (programme: ProgrammeOutcome) => number) => {
    if (id !== null && unknown.includes(id)) return NaN;
    const programme = id === null ? undefined : baseline.programmes[id];
    return programme === undefined ? 0 : of(programme);
  };
  // a twentieth of a trillion is the least that one decimal shows
  const money = (value: number) =>
    known(value, format.decimal(value / 1e12, value !== 0 && Math.abs(value) < 5e10 ? 2 : 1));
  const signed = (value: number) => known(value, value === 0 ? "0" : (value > 0 ? "+" : "") + money(value));
  const amounts = (old: number, now: number) => [number(money(old)), strong(money(now)), number(signed(now - old))];

  const row = (id: string) => {
    const now = outcome.programmes[id];
    const cut = (programme: ProgrammeOutcome | undefined) =>
      programme === undefined ? "–" : known(programme.threshold, `${format.decimal(programme.threshold, 0)}%`);
    const [old, served] = [before(id, ({nation}) => nation.served), now?.nation.served ?? 0];
    const unit = unitName(now?.unit ?? baseline.programmes[id]!.unit, word);
    return html(
      "tr",
      {},
      html(
        "th",
        {scope: "row"},
        programmeMark(id),
        html("strong", {}, programmeName(id, set, word, format)),
        `, ${unit}`
      ),
      number(cut(baseline.programmes[id])),
      strong(cut(now)),
      number(known(old, format.short(old))),
      strong(format.short(served)),
      number(known(served - old, format.shortChange(served - old))),
      ...amounts(
        before(id, ({nation}) => nation.amount),
        now?.nation.amount ?? 0
      ),
      number(now === undefined ? "–" : word[`card.${now.binding}`])
    );
  };
  const base = word[set.baseline === "law" ? "nota.law" : "sim.baseline"];
  const pair = [base, word["sim.scenario"]];
  const all = [...pair, word["sim.difference"].toLowerCase()];
  const heads = [...pair, ...all, ...all].map((text) => html("th", {scope: "col", class: "number"}, text));
  const group = (text: string, span: number) => html("th", {scope: "colgroup", colspan: span, class: "number"}, text);
  return html(
    "table",
    {class: "nota-programmes"},
    html(
      "thead",
      {},
      html(
        "tr",
        {class: "groups"},
        html("td"),
        group(word["nota.threshold"], 2),
        group(word["nota.served"], 3),
        group(word["nota.trillions"], 3),
        html("td")
      ),
      html(
        "tr",
        {},
        html("th", {scope: "col"}, word["sim.programme"]),
        ...heads,
        html("th", {scope: "col", class: "number"}, word["nota.boundBy"])
      )
    ),
    html(
      "tbody",
      {},
      ...ids.map(row),
      html(
        "tr",
        {},
        html("th", {scope: "row", colspan: 6}, html("strong", {}, word["nota.all"])),
        ...amounts(baseline.package.amount, outcome.package.amount),
        html("td")
      )
    )
  );
}

function known(value: number, text: string): string {
  return Number.isNaN(value) ? "–" : text;
}

function number(text: string): HTMLElement {
  return html("td", {class: "number"}, text);
}

function strong(text: string): HTMLElement {
  return html("td", {class: "number"}, html("strong", {}, text));
}
