import type {Outcome, ProgrammeOutcome} from "../../policy/outcome.js";
import {scenarioOf, type BaselineChoice} from "../../scenario/scenarioSet.js";
import {fill} from "../dictionary.js";
import {html} from "../html.js";
import {programmeMark} from "../programmeMark.js";
import {programmeLooks} from "../simulasi/programmeLooks.js";
import {programmeName} from "../simulasi/programmeName.js";
import {nationAmountMargin, packageAmountMargin, unitsChangeMargin, unitsMargin} from "../../policy/runMargins.js";
import {unitName} from "./consequence.js";
import {spreadOf, type NotaFacts} from "./notaFacts.js";
import {shortName} from "./shortName.js";
import {shortScale} from "./shortScale.js";
import {changeCell, figureCell, wordCell} from "./notaCells.js";

/**
 * Each programme's threshold, those it serves and its rupiah with their margins, beside the baseline's, and what binds
 * it; programmes beyond so many are counted, and stand in the sum. Long names are cut where `isDense`.
 */
export function notaProgrammes(facts: NotaFacts, most: number, isDense: boolean): HTMLElement {
  const {data, word} = facts;
  const {outcome, baseline, set} = data;
  const base = word[set.baseline === "law" ? "nota.law" : "sim.baseline"];
  const pair = [base, word["sim.scenario"]];
  const all = [...pair, word["sim.difference"].toLowerCase()];
  const heads = [...pair, ...all, ...all].map((text) => html("th", {scope: "col", class: "number"}, text));
  const group = (text: string, span: number) => html("th", {scope: "colgroup", colspan: span, class: "number"}, text);
  const ids = [...new Set([...Object.keys(outcome.programmes), ...Object.keys(baseline.programmes)])];
  const rest = (count: number) => fill(word["nota.moreProgrammes"], {count: String(count)});
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
      ...ids.slice(0, most).map((id) => programmeRow(id, facts, isDense)),
      ...(ids.length > most ? [html("tr", {}, html("td", {colspan: 10}, rest(ids.length - most)))] : []),
      html(
        "tr",
        {},
        html("th", {scope: "row", colspan: 6}, html("strong", {}, word["nota.all"])),
        ...amountCells(null, facts),
        html("td")
      )
    )
  );
}

function programmeRow(id: string, facts: NotaFacts, isDense: boolean): HTMLElement {
  const {data, view, word, format} = facts;
  const {outcome, baseline, set, unknown} = data;
  const [now, before] = [outcome.programmes[id], baseline.programmes[id]];
  const units = (margin: number) => format.count(Math.ceil(margin));
  const of = (run: ProgrammeOutcome | undefined) => unitsMargin(run, view.margins, "nation");
  const old = unknown.includes(id) ? NaN : (before?.nation.served ?? 0);
  const served = now?.nation.served ?? 0;
  const change = unitsChangeMargin(now, before, view.margins, "nation");
  const name = programmeName(id, set, word, format);
  return html(
    "tr",
    {},
    html(
      "th",
      {scope: "row"},
      html("span", {class: programmeLooks(set)(id)}, programmeMark(id)),
      html("strong", {}, isDense ? shortName(name) : name),
      `, ${unitName((now ?? before)!.unit, word)}`
    ),
    wordCell(...cut(before, id, set.baseline, facts)),
    wordCell(...cut(now, id, set.editing, facts), true),
    figureCell(old, format.short, of(before), units, word),
    figureCell(served, format.short, of(now), units, word, true),
    changeCell(served - old, format.shortChange, change, units, word),
    ...amountCells(id, facts),
    wordCell(now === undefined ? "–" : word[`card.${now.binding}`], "")
  );
}

/** Rupiah of the baseline and of the scenario, and their difference; of all programmes for null. */
function amountCells(id: string | null, facts: NotaFacts): HTMLElement[] {
  const {data, view, word, format} = facts;
  const {outcome, baseline, unknown} = data;
  const amount = (of: Outcome) => (id === null ? of.package.amount : (of.programmes[id]?.nation.amount ?? 0));
  const margin = (of: Outcome) =>
    id === null ? packageAmountMargin(of, view.margins) : nationAmountMargin(of.programmes[id], view.margins);
  const old = id !== null && unknown.includes(id) ? NaN : amount(baseline);
  const now = amount(outcome);
  // a twentieth of a trillion is the least that one decimal shows, a two-hundredth the least of two
  const trillions = (value: number) => {
    const size = Math.abs(value);
    if (size < 5e9) return size === 0 ? "0" : format.rupiah(value);
    return format.decimal(value / 1e12, size < 5e10 ? 2 : 1);
  };
  const signed = (value: number) => (value === 0 ? "0" : `${value > 0 ? "+" : ""}${trillions(value)}`);
  const brief = (value: number) => shortScale(format.rupiah(value), word);
  const change = spreadOf(facts).amountChange(outcome, baseline, id);
  return [
    figureCell(old, trillions, margin(baseline), brief, word),
    figureCell(now, trillions, margin(outcome), brief, word, true),
    changeCell(now - old, signed, change, brief, word)
  ];
}

/** A run's threshold, and in what it is not the same for the whole nation. */
function cut(
  run: ProgrammeOutcome | undefined,
  id: string,
  side: BaselineChoice,
  {data, word, format}: NotaFacts
): readonly [text: string, note: string] {
  if (run === undefined || Number.isNaN(run.threshold)) return ["–", ""];
  const text = `${format.decimal(run.threshold, Number.isInteger(run.threshold) ? 0 : 1)}%`;
  if (side === "law" || side === "penerima-nyata") return [text, ""];
  const {programmes, additional} = scenarioOf(data.set, side);
  const {ranking, thresholds} = programmes?.[id] ?? additional?.[id] ?? {};
  const regions = [thresholds?.provinces, thresholds?.regencies].flatMap((own) => Object.keys(own ?? {})).length;
  const notes = [
    ...(ranking === "lokal" ? [word["nota.localRank"]] : []),
    ...(regions > 0 ? [fill(word["nota.ownRegions"], {count: format.count(regions)})] : [])
  ];
  return [text, notes.join(", ")];
}
