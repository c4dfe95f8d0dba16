import type {Bin} from "../../lattice/bins.js";
import type {Outcome} from "../../policy/outcome.js";
import type {BaselineChoice, Letter} from "../../scenario/scenarioSet.js";
import {programmeIds} from "../controls.js";
import {fill, type Words} from "../dictionary.js";
import type {Format} from "../format.js";
import {html, setText} from "../html.js";
import {coverageBetween} from "./coverageChart.js";
import {scenarioName} from "./scenarioName.js";
import type {WorkbenchData} from "./workbenchData.js";

export interface ComparisonTable {
  readonly element: HTMLElement;
  /** Writes every scenario's figures; each row's axis is set anew unless dragging. */
  draw(data: WorkbenchData, dragging: boolean): void;
}

interface Measure {
  readonly label: string;
  readonly value: (outcome: Outcome) => number;
  readonly text: (value: number) => string;
  readonly change: (change: number) => string;
}

type Column = {readonly key: BaselineChoice; readonly outcome: Outcome | null};

/** The law and all scenarios side by side: rows are measures, each with its bars from zero on one axis. */
export function comparisonTable(
  bins: readonly Bin[],
  tools: HTMLElement,
  word: Words,
  format: Format,
  chooseBaseline: (baseline: "law" | Letter) => void
): ComparisonTable {
  const measures = measuresOf(bins, word, format);
  const title = html("h2", {id: "judul-banding"});
  const note = html("p", {class: "note"}, word["sim.compareNote"]);
  const head = html("tr");
  const body = html("tbody");
  const table = html("table", {"aria-labelledby": title.id}, html("thead", {}, head), body);
  const tops = measures.map(() => 0);
  let laid = "";
  let cells: ReturnType<typeof cell>[][] = [];

  const lay = ({set}: WorkbenchData, columns: readonly Column[]) => {
    head.replaceChildren(
      html("th", {scope: "col"}, word["sim.measure"]),
      ...columns.map(({key}) => {
        const name = key === "law" ? word["sim.law"] : scenarioName(set, key as Letter, word);
        const radio = html("input", {type: "radio", name: "acuan", checked: key === set.baseline});
        radio.setAttribute("aria-label", fill(word["sim.makeBaselineOf"], {name}));
        radio.addEventListener("change", () => chooseBaseline(key as "law" | Letter));
        const tag = html(
          "span",
          {class: key === "law" ? "tag dashed" : key === set.editing ? "tag filled" : "tag"},
          key === "law" ? "" : key
        );
        const label = html(
          "label",
          {class: "radio"},
          radio,
          word[key === set.baseline ? "sim.isBaseline" : "sim.makeBaseline"]
        );
        return html("th", {scope: "col"}, html("span", {class: "compare-name"}, tag, name), label);
      })
    );
    cells = measures.map(() => columns.map(() => cell()));
    body.replaceChildren(
      ...measures.map(({label}, row) =>
        html("tr", {}, html("th", {scope: "row"}, label), ...cells[row]!.map(({element}) => element))
      )
    );
  };

  return {
    element: html(
      "section",
      {class: "figure-frame compare", id: "banding", "aria-labelledby": title.id},
      html("div", {class: "head"}, title, tools),
      note,
      html("div", {class: "table-wrap", tabindex: 0, role: "group", "aria-labelledby": title.id}, table)
    ),
    draw(data, dragging) {
      const {set, law, outcomes, baseline} = data;
      const columns: Column[] = [
        {key: "law", outcome: law},
        ...set.entries.map(({letter}) => ({key: letter, outcome: outcomes.get(letter) ?? null}))
      ];
      const key = JSON.stringify([
        set.editing,
        set.baseline,
        set.entries.map(({letter, scenario}) => [letter, scenario.name])
      ]);
      if (key !== laid) {
        const hadFocus = head.contains(document.activeElement);
        laid = key;
        lay(data, columns);
        if (hadFocus) head.querySelector<HTMLElement>("input:checked")?.focus();
      }
      setText(title, fill(word["sim.compareTitle"], {count: String(set.entries.length)}));
      measures.forEach(({value, text, change}, row) => {
        const base = value(baseline);
        const values = columns.map(({outcome}) => (outcome ? value(outcome) : null));
        const most = Math.max(base, ...values.map((number) => number ?? 0));
        if (!dragging || most > tops[row]!) tops[row] = most;
        values.forEach((number, column) => {
          const isBase = columns[column]!.key === set.baseline;
          cells[row]![column]!.draw(number, isBase ? "" : change((number ?? 0) - base), base, tops[row]! || 1, text);
        });
      });
    }
  };
}

function cell() {
  const value = html("strong");
  const change = html("span", {class: "note"});
  const bar = html("i");
  const tick = html("b");
  return {
    element: html("td", {}, value, " ", change, html("span", {class: "compare-bar", "aria-hidden": "true"}, bar, tick)),
    draw(number: number | null, changeText: string, base: number, top: number, text: (value: number) => string) {
      setText(value, number === null ? "…" : text(number));
      setText(change, number === null ? "" : changeText);
      bar.style.width = `${(100 * (number ?? 0)) / top}%`;
      tick.style.left = `${(100 * base) / top}%`;
    }
  };
}

function measuresOf(bins: readonly Bin[], word: Words, format: Format): Measure[] {
  const count = (label: string, value: Measure["value"]): Measure => ({
    label,
    value,
    text: format.short,
    change: format.shortChange
  });
  return [
    ...programmeIds.map((id) =>
      count(
        fill(word[id === "pip" ? "sim.pupilsOf" : "sim.familiesOf"], {programme: word[id]}),
        ({programmes}) => programmes[id]!.nation.served
      )
    ),
    count(word["sim.reachedFamilies"], ({package: whole}) => whole.families),
    {
      label: word["sim.missed"],
      value: ({programmes}) => 1 - coverageBetween(programmes.sembako!, bins, 0, 40),
      text: (share) => format.percent(share),
      change: format.points
    },
    {
      label: word["card.budget"],
      value: ({package: whole}) => whole.amount,
      text: format.rupiah,
      change: format.budget
    }
  ];
}
