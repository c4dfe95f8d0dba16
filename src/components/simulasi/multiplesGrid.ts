import type {Outcome} from "../../policy/outcome.js";
import type {Letter, ScenarioSet} from "../../scenario/scenarioSet.js";
import type {Words} from "../dictionary.js";
import {html} from "../html.js";
import {panelName, type Panel} from "./programmePanels.js";
import {sideName} from "./scenarioName.js";

/** One small chart of a grid. */
export interface SmallChart {
  readonly element: HTMLElement;
  draw(outcome: Outcome, baseline: Outcome): void;
}

export interface MultiplesGridOptions<Chart extends SmallChart> {
  /** The chart of a programme and a scenario, whose name a screen reader hears. */
  readonly cell: (panel: Panel, scenario: string) => Chart;
  /** What stands under each column: its axis. */
  readonly foot: () => HTMLElement;
}

export interface MultiplesGrid<Chart extends SmallChart> {
  readonly element: HTMLElement;
  /** Lays a row for every scenario and a column for every programme where they are not those laid before. */
  lay(set: ScenarioSet, panels: readonly Panel[]): void;
  draw(letter: Letter, outcome: Outcome, baseline: Outcome): void;
  /** The charts laid last: a row a scenario. */
  cells(): ReadonlyMap<Letter, readonly Chart[]>;
}

/** Columns beside each other; more programmes than these go on below, under the same scenarios. */
const most = 3;

/** Small charts on shared axes: a row a scenario, named by letter and name, under the names of the programmes. */
export function multiplesGrid<Chart extends SmallChart>(
  word: Words,
  {cell, foot}: MultiplesGridOptions<Chart>
): MultiplesGrid<Chart> {
  const element = html("div", {class: "multiples-grids"});
  let laid = "";
  let rows = new Map<Letter, readonly Chart[]>();
  const part = (set: ScenarioSet, panels: readonly Panel[], from: number) => {
    const columns = panels.slice(from, from + most);
    return html(
      "div",
      {class: "small-multiples"},
      html("span", {class: "multiples-corner"}),
      ...across(columns.map((panel) => html("span", {class: "card-name"}, ...panelName(panel)))),
      ...set.entries.flatMap(({letter}) => {
        const tag = html("span", {class: letter === set.editing ? "tag filled" : "tag"}, letter);
        const called = sideName(set, letter, word);
        const name = html("div", {class: "multiples-name"}, tag, html("span", {title: called}, called));
        const charts = rows.get(letter)!.slice(from, from + most);
        return [name, ...across(charts.map((chart) => chart.element))];
      }),
      html("span", {class: "multiples-corner"}),
      ...across(columns.map(() => foot()))
    );
  };
  return {
    element,
    lay(set, panels) {
      const key = JSON.stringify([
        set.editing,
        panels,
        set.entries.map(({letter, scenario}) => [letter, scenario.name])
      ]);
      if (key === laid) return;
      laid = key;
      rows = new Map(
        set.entries.map(({letter}) => [letter, panels.map((panel) => cell(panel, sideName(set, letter, word)))])
      );
      const starts = panels.flatMap((_, at) => (at % most === 0 ? [at] : []));
      element.replaceChildren(...starts.map((from) => part(set, panels, from)));
    },
    draw(letter, outcome, baseline) {
      for (const chart of rows.get(letter) ?? []) chart.draw(outcome, baseline);
    },
    cells: () => rows
  };
}

/** A row of columns, filled up so that every row has as many. */
function across(elements: readonly HTMLElement[]): HTMLElement[] {
  const rest = Array.from({length: most - elements.length}, () => html("span", {class: "multiples-corner"}));
  return [...elements, ...rest];
}
