import {cutPoints, type Bin} from "../../lattice/bins.js";
import type {MarginStatement} from "../../lattice/margins.js";
import type {Outcome, ProgrammeOutcome} from "../../policy/outcome.js";
import {programmeIds, type Programme} from "../controls.js";
import {fill, type Words} from "../dictionary.js";
import type {Format} from "../format.js";
import {html} from "../html.js";
import {programmeMark} from "../programmeMark.js";
import {svg} from "../svg.js";
import {coverageBetween, coverageOf} from "./coverageChart.js";
import {drawInSight} from "./drawInSight.js";
import {figureFrame, type FigureFrame} from "./figureFrame.js";
import {figureValues} from "./figureValues.js";
import {multiplesGrid} from "./multiplesGrid.js";
import {resultMargins} from "./resultMargins.js";
import {baselineName, sideName} from "./scenarioName.js";
import {outcomeOfSide} from "./side.js";
import type {WorkbenchData} from "./workbenchData.js";

/** A figure of several scenarios. */
export interface Multiples {
  readonly element: HTMLElement;
  /** Draws all scenarios, or while dragging the edited one; hidden where there is only one. */
  draw(data: WorkbenchData, dragging: boolean): void;
}

/** Coverage by decile of every scenario (rows) and programme (columns), each with the baseline's line, on one axis. */
export function coverageMultiples(
  bins: readonly Bin[],
  margins: MarginStatement,
  word: Words,
  format: Format
): Multiples {
  const spread = resultMargins(bins, margins, () => []);
  const values = figureValues(word, format);
  let data: WorkbenchData | null = null;
  const grid = multiplesGrid(word, {
    heads: programmeIds.map((id) => html("span", {class: "card-name"}, programmeMark(id), word[id])),
    cell: (column, scenario) => coveragePlot(programmeIds[column]!, scenario, bins, word, format),
    foot: () => {
      const ticks = Array.from({length: 10}, (_, decile) =>
        html("span", {}, decile % 3 === 0 ? String(decile + 1) : "")
      );
      return html("div", {class: "multiples-deciles", "aria-hidden": "true"}, ...ticks);
    }
  });
  const frame: FigureFrame = figureFrame("cakupan-skenario", grid.element, () => twinOf(data!), word);

  const twinOf = (of: WorkbenchData) => ({
    head: [
      word["sim.scenarioHead"],
      word["sim.programme"],
      ...Array.from({length: 10}, (_, decile) => `${word["sim.decile"]} ${decile + 1}`)
    ],
    rows: [
      of.set.baseline,
      ...of.set.entries.map(({letter}) => letter).filter((side) => side !== of.set.baseline)
    ].flatMap((side) => {
      const outcome = side === of.set.baseline ? of.baseline : outcomeOfSide(side, of);
      if (outcome === null) return [];
      return programmeIds.map((id) => [
        sideName(of.set, side, word),
        word[id],
        ...decilesOf(outcome.programmes[id]!, bins).map((share, decile) =>
          values.share(share, spread.coverage(outcome.programmes[id]!, decile * 10, decile * 10 + 10))
        )
      ]);
    })
  });

  return {
    element: frame.element,
    draw: drawInSight(frame.element, (next: WorkbenchData, dragging: boolean) => {
      data = next;
      frame.element.hidden = next.set.entries.length < 2;
      if (frame.element.hidden) return;
      grid.lay(next.set);
      for (const {letter} of next.set.entries) {
        if (dragging && letter !== next.set.editing && next.set.editing !== next.set.baseline) continue;
        const outcome = outcomeOfSide(letter, next);
        if (outcome) grid.draw(letter, outcome, next.baseline);
      }
      if (dragging) return;
      const against = baselineName(next.set.baseline, word);
      const widest = programmeIds.map((id) => [id, values.points(spread.widestCoverage(next.outcome.programmes[id]!))]);
      const margins = fill(word["sim.marginCoverage"], Object.fromEntries(widest) as Record<string, string>);
      frame.say(word["banding.coverageTitle"], `${fill(word["banding.coverageNote"], {against})} ${margins}`);
      frame.refresh();
    })
  };
}

function decilesOf(run: ProgrammeOutcome, bins: readonly Bin[]): number[] {
  return Array.from({length: 10}, (_, decile) => coverageBetween(run, bins, decile * 10, decile * 10 + 10));
}

/** One small plot: a scenario's coverage as an area, the baseline's as a line. */
function coveragePlot(programme: Programme, scenario: string, bins: readonly Bin[], word: Words, format: Format) {
  const cuts = cutPoints(bins);
  const area = svg("path", {class: `area-${programme}`});
  const halo = svg("path", {class: "law-halo"});
  const line = svg("path", {class: "law-line-path"});
  const grid = [0, 50, 100].map((y) => svg("path", {class: y === 0 ? "base" : "grid", d: `M0 ${100 - y}H100`}));
  const box = {viewBox: "0 0 100 100", preserveAspectRatio: "none", "aria-hidden": "true"};
  const plot = svg("svg", box, ...grid, area, halo, line);
  const element = html("div", {class: "coverage-plot", role: "img"}, plot);
  const heights = (of: ProgrammeOutcome) =>
    cuts.slice(1).map((upper, bin) => `V${(100 - 100 * coverageOf(of, bin)).toFixed(2)}H${upper}`);
  return {
    element,
    draw(outcome: Outcome, baseline: Outcome) {
      const [run, before] = [outcome.programmes[programme]!, baseline.programmes[programme]!];
      area.setAttribute("d", `M0 100${heights(run).join("")}V100Z`);
      const path = `M0 ${(100 - 100 * coverageOf(before, 0)).toFixed(2)}${heights(before).join("")}`;
      halo.setAttribute("d", path);
      line.setAttribute("d", path);
      const list = decilesOf(run, bins).map((share, decile) => `${decile + 1}: ${format.percent(share, 0)}`);
      const values = {scenario, programme: word[programme], list: list.join("; ")};
      element.setAttribute("aria-label", fill(word["banding.coverageLabel"], values));
    }
  };
}
