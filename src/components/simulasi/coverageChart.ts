import {cutPoints, type Bin} from "../../lattice/bins.js";
import type {ProgrammeOutcome} from "../../policy/outcome.js";
import type {Programme} from "../controls.js";
import {fill, type Words} from "../dictionary.js";
import type {Format} from "../format.js";
import {html} from "../html.js";
import {programmeMark} from "../programmeMark.js";
import {svg} from "../svg.js";

type Bins = Pick<ProgrammeOutcome, "bins">;

/** Share of a bin's units that are served, 0 to 1; 0 where it has none. */
export function coverageOf({bins}: Bins, bin: number): number {
  const units = bins.units[bin] ?? 0;
  return units > 0 ? bins.served[bin]! / units : 0;
}

/** Share served over a range of the welfare axis, in per cent of ranked people. */
export function coverageBetween({bins}: Bins, lattice: readonly Bin[], from: number, to: number): number {
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

export interface CoverageChart {
  readonly element: HTMLElement;
  /** Draws a run's coverage as an area and the baseline's as a line, in place. */
  draw(run: Bins, baseline: Bins): void;
}

/** Share served along the welfare axis, for one programme; the axes never move. */
export function coverageChart(
  programme: Programme,
  lattice: readonly Bin[],
  word: Words,
  format: Format
): CoverageChart {
  const cuts = cutPoints(lattice);
  const area = svg("path", {class: `area-${programme}`});
  const halo = svg("path", {class: "law-halo"});
  const line = svg("path", {class: "law-line-path"});
  const grid = [0, 50, 100].map((y) => svg("path", {class: y === 0 ? "base" : "grid", d: `M0 ${100 - y}H100`}));
  const plot = svg(
    "svg",
    {viewBox: "0 0 100 100", preserveAspectRatio: "none", "aria-hidden": "true"},
    ...grid,
    area,
    halo,
    line
  );
  const frame = html("div", {class: "coverage-plot", role: "img"}, plot);
  const ticks = Array.from({length: 10}, (_, decile) => html("span", {}, decile % 3 === 0 ? String(decile + 1) : ""));
  const steps = (of: Bins) =>
    cuts.slice(1).map((upper, bin) => `V${(100 - 100 * coverageOf(of, bin)).toFixed(2)}H${upper}`);
  return {
    element: html(
      "div",
      {class: "coverage"},
      html("h3", {class: "card-name"}, programmeMark(programme), word[programme]),
      html(
        "div",
        {class: "coverage-body"},
        html(
          "div",
          {class: "coverage-side", "aria-hidden": "true"},
          html("span", {}, "100%"),
          html("span", {}, "50"),
          html("span", {}, "0")
        ),
        frame
      ),
      html("div", {class: "coverage-ticks", "aria-hidden": "true"}, ...ticks)
    ),
    draw(run, baseline) {
      area.setAttribute("d", `M0 100${steps(run).join("")}V100Z`);
      const path = `M0 ${(100 - 100 * coverageOf(baseline, 0)).toFixed(2)}${steps(baseline).join("")}`;
      halo.setAttribute("d", path);
      line.setAttribute("d", path);
      const list = Array.from({length: 10}, (_, decile) => {
        const share = coverageBetween(run, lattice, decile * 10, decile * 10 + 10);
        return `${decile + 1}: ${format.percent(share, 0)}`;
      }).join("; ");
      frame.setAttribute("aria-label", fill(word["sim.coverageLabel"], {programme: word[programme], list}));
    }
  };
}
