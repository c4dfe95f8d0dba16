import {cutPoints, type Bin} from "../../lattice/bins.js";
import type {ProgrammeOutcome} from "../../policy/outcome.js";
import {html} from "../html.js";
import {svg} from "../svg.js";
import {stripePath} from "./stripePath.js";

/** A run's counts by bin; absent where a side has no such programme. */
export type CoveredBins = Pick<ProgrammeOutcome, "bins"> | undefined;

/** Share of a bin's units that are served, 0 to 1; 0 where it has none. */
export function coverageOf(run: CoveredBins, bin: number): number {
  const units = run?.bins.units[bin] ?? 0;
  return units > 0 ? run!.bins.served[bin]! / units : 0;
}

export interface CoverageDrawing {
  readonly element: HTMLElement;
  /** Draws a run's coverage as an area and the baseline's as a line, in place. */
  draw(run: CoveredBins, baseline: CoveredBins): void;
}

/** The share served along the welfare axis, 0 to 100% either way; `look` gives the area its colour and stripes. */
export function coverageDrawing(look: string, lattice: readonly Bin[]): CoverageDrawing {
  const cuts = cutPoints(lattice);
  const area = svg("path", {class: "area"});
  const halo = svg("path", {class: "law-halo"});
  const line = svg("path", {class: "law-line-path"});
  const stripes = stripePath(look, cuts);
  const grid = [0, 50, 100].map((y) => svg("path", {class: y === 0 ? "base" : "grid", d: `M0 ${100 - y}H100`}));
  const plot = svg(
    "svg",
    {viewBox: "0 0 100 100", preserveAspectRatio: "none", "aria-hidden": "true"},
    ...grid,
    area,
    ...(stripes ? [stripes.element] : []),
    halo,
    line
  );
  const steps = (of: CoveredBins) =>
    cuts.slice(1).map((upper, bin) => `V${(100 - 100 * coverageOf(of, bin)).toFixed(2)}H${upper}`);
  return {
    element: html("div", {class: `coverage-plot ${look}`, role: "img"}, plot),
    draw(run, baseline) {
      area.setAttribute("d", run ? `M0 100${steps(run).join("")}V100Z` : "");
      stripes?.draw(cuts.slice(1).map((_, bin) => 100 * coverageOf(run, bin)));
      const path = `M0 ${(100 - 100 * coverageOf(baseline, 0)).toFixed(2)}${steps(baseline).join("")}`;
      halo.setAttribute("d", baseline ? path : "");
      line.setAttribute("d", baseline ? path : "");
    }
  };
}
