import type {Bin} from "../../lattice/bins.js";
import type {FirstView} from "../../lattice/firstView.js";
import type {MarginStatement} from "../../lattice/margins.js";
import type {Law} from "../../policy/law.js";
import {exportFileName} from "../../scenario/exportFileName.js";
import {scenarioOf, type BaselineChoice} from "../../scenario/scenarioSet.js";
import {fill, type Words} from "../dictionary.js";
import type {Format} from "../format.js";
import {html, setText} from "../html.js";
import type {CompareState} from "./compareState.js";
import {comparisonCell, type ComparisonCell} from "./comparisonCell.js";
import {comparisonCsv} from "./comparisonCsv.js";
import {comparisonMeasures, groupsWith, type ComparisonMeasure, type MeasureGroup} from "./comparisonMeasures.js";
import {comparisonTools} from "./comparisonTools.js";
import {drawInSight} from "../drawInSight.js";
import {programmeName} from "./programmeName.js";
import {baselineName, sideName} from "./scenarioName.js";
import {outcomeOfSide, sidesOf} from "./side.js";
import {dayText, otherDay, sideTitle} from "./sideDay.js";
import type {WorkbenchData} from "./workbenchData.js";

export interface ComparisonTable {
  readonly element: HTMLElement;
  /** Writes every side's figures; each row's axis is set anew unless dragging. */
  draw(data: WorkbenchData, dragging: boolean): void;
}

export interface ComparisonOptions {
  readonly bins: readonly Bin[];
  readonly published: Law["programmes"];
  /** DTSEN version, and whether its data are synthetic. */
  readonly release: Pick<FirstView, "version" | "synthetic">;
  readonly margins: MarginStatement;
  readonly state: CompareState;
  /** Ways out with all scenarios. */
  readonly leave: HTMLElement;
  readonly word: Words;
  readonly format: Format;
  readonly chooseBaseline: (baseline: BaselineChoice) => void;
}

/** The law, actual receipt and all scenarios side by side: rows are measures, each with its bars on one axis. */
export function comparisonTable(options: ComparisonOptions): ComparisonTable {
  const {bins, published, release, margins, state, leave, word, format, chooseBaseline} = options;
  const title = html("h2", {id: "judul-banding"});
  const note = html("p", {class: "note"});
  const head = html("tr");
  const header = html("thead", {}, head);
  const table = html("table", {"aria-labelledby": title.id}, header);
  let data: WorkbenchData | null = null;
  let laid = "";
  let groups: MeasureGroup[] = [];
  let rows: {
    readonly element: HTMLElement;
    readonly measure: ComparisonMeasure;
    readonly cells: ComparisonCell[];
    top: number;
  }[] = [];

  let shows: ((wanted: string) => void)[] = [];

  const tools = comparisonTools(state, word, format, {
    redraw: () => data && draw(data, false),
    all: () => groups.map(({id}) => id),
    csv: () => comparisonCsv(groupsWith(groups, tools.wanted()), filed(data!), data!.baseline, stampOf(data!), word),
    fileName: () => exportFileName(data!.set, release.version, "csv").replace(/^desil-/, "desil-perbandingan-")
  });
  const stampOf = ({outcome: {day}, set}: WorkbenchData) => ({
    [word["nota.csvVersion"]]: release.version,
    [word["nota.csvDay"]]: day,
    [word["nota.csvAgainst"]]: baselineName(set.baseline, word),
    [word["nota.csvNature"]]: [word["shell.simulation"], ...(release.synthetic ? [word["shell.synthetic"]] : [])].join(
      "; "
    )
  });
  /** In a file two scenarios of one name are told apart by their letters. */
  const filed = (of: WorkbenchData) =>
    columnsOf(of).map(({side, name, outcome}) => {
      const isOwn = side !== "law" && side !== "penerima-nyata" && scenarioOf(of.set, side).name !== undefined;
      return {name: isOwn ? `${side} · ${name}` : name, outcome};
    });

  const titleOf = (side: BaselineChoice, of: WorkbenchData) => sideTitle(side, of, release.version, word, format);
  const columnsOf = (of: WorkbenchData) =>
    sidesOf(of).map((side) => ({side, name: titleOf(side, of), outcome: outcomeOfSide(side, of)}));

  const layHead = (of: WorkbenchData) => {
    const {editing, baseline} = of.set;
    head.replaceChildren(
      html("th", {scope: "col"}, word["sim.measure"]),
      ...columnsOf(of).map(({side, name}) => {
        const radio = html("input", {type: "radio", name: "acuan", value: side, checked: side === baseline});
        radio.setAttribute("aria-label", fill(word["sim.makeBaselineOf"], {name}));
        radio.addEventListener("change", () => chooseBaseline(side));
        const isRule = side === "law" || side === "penerima-nyata";
        const look = isRule ? "tag dashed" : side === editing ? "tag filled" : "tag";
        const tag = html("span", {class: look}, isRule ? "" : side);
        const day = otherDay(side, of, release.version);
        const text = word[side === baseline ? "sim.isBaseline" : "sim.makeBaseline"];
        return html(
          "th",
          {scope: "col"},
          html("span", {class: "compare-name"}, tag, html("span", {title: name}, sideName(of.set, side, word))),
          ...(day === null ? [] : [html("span", {class: "note"}, dayText(side, day, word, format))]),
          html("label", {class: "radio"}, radio, text)
        );
      })
    );
  };

  const layBody = (of: WorkbenchData) => {
    const count = sidesOf(of).length;
    rows = [];
    shows = [];
    const bodies = groups.map((group) => {
      const {id, label, measures} = group;
      const toggle = html("button", {type: "button", class: "group-toggle", title: label}, html("span", {}, label));
      const own = measures.map((measure) => {
        const cells = Array.from({length: count}, () => comparisonCell(measure, word));
        const called = html("span", {class: "compare-label", title: measure.label}, measure.label);
        const name = html("th", {scope: "row"}, called);
        const row = {element: html("tr", {}, name, ...cells.map(({element}) => element)), measure, cells, top: 0};
        rows.push(row);
        return row;
      });
      const heading = html("th", {scope: "rowgroup", class: "group-head"}, toggle);
      const rest = html("td", {colspan: count, "aria-hidden": "true"});
      const body = html("tbody", {}, html("tr", {class: "group"}, heading, rest), ...own.map(({element}) => element));
      shows.push((wanted) => {
        const asked = new Set(groupsWith([group], wanted).flatMap(({measures: some}) => some));
        const isOpen = wanted !== "" || state.open.has(id);
        toggle.setAttribute("aria-expanded", String(isOpen));
        toggle.disabled = wanted !== "";
        body.hidden = asked.size === 0;
        for (const {element, measure} of own) element.hidden = !isOpen || !asked.has(measure);
      });
      toggle.addEventListener("click", () => {
        if (!state.open.delete(id)) state.open.add(id);
        if (data) draw(data, false);
      });
      return body;
    });
    table.replaceChildren(header, ...bodies);
    table.style.setProperty("--sides", String(count));
  };

  const lay = (of: WorkbenchData) => {
    const {set, law, outcomes} = of;
    const all = [law, of.outcome, ...outcomes.values()];
    const programmes = [...new Set(all.flatMap((one) => Object.keys(one.programmes)))];
    const shape = sidesOf(of).map((side) => [side, titleOf(side, of)]);
    const key = JSON.stringify([set.editing, set.baseline, shape, programmes, state.upTo]);
    if (key === laid) return;
    laid = key;
    const focused = table.contains(document.activeElement) ? focusMark(document.activeElement!) : null;
    const nameOf = (id: string) => programmeName(id, set, word, format);
    const unitOf = (id: string) => all.find((one) => Object.hasOwn(one.programmes, id))!.programmes[id]!.unit;
    groups = comparisonMeasures({bins, published, margins, upTo: state.upTo, programmes, nameOf, unitOf, word, format});
    layHead(of);
    layBody(of);
    if (focused) table.querySelector<HTMLElement>(focused)?.focus();
    const count = set.entries.length;
    setText(title, fill(word["sim.compareTitle"], {count: String(count)}));
    setText(note, fill(word["banding.note"], {against: baselineName(set.baseline, word)}));
  };

  const showAsked = () => {
    const wanted = tools.wanted();
    for (const show of shows) show(wanted);
    tools.count(groupsWith(groups, wanted).reduce((sum, {measures}) => sum + measures.length, 0));
  };

  const draw = (of: WorkbenchData, dragging: boolean) => {
    data = of;
    lay(of);
    if (!dragging) showAsked();
    const outcomes = sidesOf(of).map((side) => outcomeOfSide(side, of));
    const base = sidesOf(of).indexOf(of.set.baseline);
    for (const row of rows) {
      if (row.element.hidden) continue;
      const {measure, cells} = row;
      const before = measure.value(of.baseline);
      const values = outcomes.map((outcome) => (outcome ? measure.value(outcome) : null));
      const most = Math.max(0, ...[before, ...values].filter((value) => value !== null && value > 0).map(Number));
      if (!dragging || most > row.top) row.top = most;
      values.forEach((value, at) =>
        cells[at]!.draw(value, before, row.top || 1, at === base, outcomes[at] ?? null, of.baseline)
      );
    }
  };

  const element = html(
    "section",
    {class: "figure-frame compare", id: "banding", "aria-labelledby": title.id},
    html("div", {class: "head"}, title, leave),
    note,
    tools.element,
    html("div", {class: "table-wrap", tabindex: 0, role: "group", "aria-labelledby": title.id}, table),
    tools.none
  );
  return {element, draw: drawInSight(element, draw)};
}

/** Finds an element again once the table is laid anew. */
function focusMark(element: Element): string | null {
  if (element instanceof HTMLInputElement) return `input[value="${element.value}"]`;
  return null;
}
