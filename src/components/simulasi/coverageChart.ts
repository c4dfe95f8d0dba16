import {cutPoints, type Bin} from "../../lattice/bins.js";
import type {ProgrammeOutcome} from "../../policy/outcome.js";
import {fill, type Words} from "../dictionary.js";
import type {Format} from "../format.js";
import {html} from "../html.js";
import {coverageDrawing, type CoverageDrawing} from "./coverageDrawing.js";
import {decileTicks} from "./decileTicks.js";
import {panelName, type Panel} from "./programmePanels.js";

/** Share served over a range of the welfare axis, in per cent of ranked people. */
export function coverageBetween(
  {bins}: Pick<ProgrammeOutcome, "bins">,
  lattice: readonly Bin[],
  from: number,
  to: number
): number {
  const cuts = cutPoints(lattice);
  let units = 0;
  let served = 0;
  cuts.slice(1).forEach((upper, bin) => {
    if (upper <= from || upper > to) return;
    units += bins.units[bin]!;
    served += bins.served[bin]!;
  });
  return units > 0 ? served / units : 0;
}

export interface CoverageChart extends CoverageDrawing {
  /** Where coverage is drawn. */
  readonly plot: HTMLElement;
}

/** Share served along the welfare axis, for one programme; the axes never move. */
export function coverageChart(panel: Panel, lattice: readonly Bin[], word: Words, format: Format): CoverageChart {
  const drawing = coverageDrawing(panel.look, lattice);
  const side = ["100%", "50", "0"].map((text) => html("span", {}, text));
  return {
    element: html(
      "div",
      {class: "coverage"},
      html("h3", {class: "card-name"}, ...panelName(panel)),
      html(
        "div",
        {class: "coverage-body"},
        html("div", {class: "coverage-side", "aria-hidden": "true"}, ...side),
        drawing.element
      ),
      decileTicks(3, word)
    ),
    plot: drawing.element,
    draw(run, baseline) {
      drawing.draw(run, baseline);
      const list = Array.from({length: 10}, (_, decile) => {
        const share = run ? coverageBetween(run, lattice, decile * 10, decile * 10 + 10) : 0;
        return `${decile + 1}: ${format.percent(share, 0)}`;
      }).join("; ");
      drawing.element.setAttribute("aria-label", fill(word["sim.coverageLabel"], {programme: panel.name, list}));
    }
  };
}
