import type {Outcome} from "../../policy/outcome.js";
import type {Letter, ScenarioSet} from "../../scenario/scenarioSet.js";
import type {Words} from "../dictionary.js";
import {html} from "../html.js";
import {sideName} from "./scenarioName.js";

/** One small chart of a grid. */
export interface SmallChart {
  readonly element: HTMLElement;
  draw(outcome: Outcome, baseline: Outcome): void;
}

export interface MultiplesGridOptions {
  /** Heads of the columns. */
  readonly heads: readonly HTMLElement[];
  /** The chart of a column and a scenario, whose name a screen reader hears. */
  readonly cell: (column: number, scenario: string) => SmallChart;
  /** What stands under each column: its axis. */
  readonly foot: (column: number) => HTMLElement;
}

export interface MultiplesGrid {
  readonly element: HTMLElement;
  /** Lays a row for every scenario where they are not those laid before. */
  lay(set: ScenarioSet): void;
  draw(letter: Letter, outcome: Outcome, baseline: Outcome): void;
}

/** Small charts on shared axes: a row a scenario, named by letter and name, under the heads of the columns. */
export function multiplesGrid(word: Words, {heads, cell, foot}: MultiplesGridOptions): MultiplesGrid {
  const element = html("div", {class: "small-multiples"});
  let laid = "";
  let rows = new Map<Letter, readonly SmallChart[]>();
  return {
    element,
    lay(set) {
      const key = JSON.stringify([set.editing, set.entries.map(({letter, scenario}) => [letter, scenario.name])]);
      if (key === laid) return;
      laid = key;
      rows = new Map(
        set.entries.map(({letter}) => [letter, heads.map((_, column) => cell(column, sideName(set, letter, word)))])
      );
      const names = set.entries.map(({letter}) => {
        const tag = html("span", {class: letter === set.editing ? "tag filled" : "tag"}, letter);
        return html("div", {class: "multiples-name"}, tag, html("span", {}, sideName(set, letter, word)));
      });
      element.replaceChildren(
        html("span", {class: "multiples-corner"}),
        ...heads,
        ...[...rows.values()].flatMap((charts, at) => [names[at]!, ...charts.map((chart) => chart.element)]),
        html("span", {class: "multiples-corner"}),
        ...heads.map((_, column) => foot(column))
      );
    },
    draw(letter, outcome, baseline) {
      for (const chart of rows.get(letter) ?? []) chart.draw(outcome, baseline);
    }
  };
}
