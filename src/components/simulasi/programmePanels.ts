import type {ScenarioSet} from "../../scenario/scenarioSet.js";
import type {Words} from "../dictionary.js";
import type {Format} from "../format.js";
import {html} from "../html.js";
import {programmeMark} from "../programmeMark.js";
import {programmeLooks} from "./programmeLooks.js";
import {programmeName} from "./programmeName.js";

/** A programme as charts show it: its id, its name, and the classes of its mark and colour. */
export interface Panel {
  readonly id: string;
  readonly name: string;
  readonly look: string;
}

/** Programmes as a set's charts show them. */
export function panelsOf(ids: readonly string[], set: ScenarioSet, word: Words, format: Format): Panel[] {
  const lookOf = programmeLooks(set);
  return ids.map((id) => ({id, name: programmeName(id, set, word, format), look: lookOf(id)}));
}

/** Whether two lists of panels look the same. */
export function samePanels(a: readonly Panel[], b: readonly Panel[]): boolean {
  return a.length === b.length && a.every(({id, name, look}, at) => isPanel(b[at]!, id, name, look));
}

/** A panel's mark and name, as what stands above its chart. */
export function panelName({id, name, look}: Panel): (Node | string)[] {
  return [html("span", {class: look}, programmeMark(id)), name];
}

export interface PanelCharts<Chart> {
  readonly element: HTMLElement;
  /** The charts of these panels, made anew only where the panels are not those of the last time. */
  lay(panels: readonly Panel[]): readonly Chart[];
  /** The charts laid last. */
  laid(): readonly Chart[];
}

/** Charts of a programme each, side by side. */
export function panelCharts<Chart extends {readonly element: HTMLElement}>(
  make: (panel: Panel) => Chart
): PanelCharts<Chart> {
  const element = html("div", {class: "multiples"});
  let panels: readonly Panel[] = [];
  let charts: readonly Chart[] = [];
  return {
    element,
    lay(next) {
      if (samePanels(next, panels)) return charts;
      panels = next;
      charts = next.map(make);
      element.replaceChildren(...charts.map((chart) => chart.element));
      return charts;
    },
    laid: () => charts
  };
}

function isPanel(panel: Panel, id: string, name: string, look: string): boolean {
  return panel.id === id && panel.name === name && panel.look === look;
}
