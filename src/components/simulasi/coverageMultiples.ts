import {cutPoints, type Bin} from "../../lattice/bins.js";
import type {MarginStatement} from "../../lattice/margins.js";
import type {Outcome, ProgrammeOutcome} from "../../policy/outcome.js";
import {fill, type Words} from "../dictionary.js";
import type {Format} from "../format.js";
import {binNames} from "./binNames.js";
import type {ChartPoint, PointRows} from "./chartPoint.js";
import {coverageBetween} from "./coverageChart.js";
import {coverageDrawing} from "./coverageDrawing.js";
import {decileTicks} from "./decileTicks.js";
import {drawInSight} from "../drawInSight.js";
import {figureFrame, type Figure, type FigureFrame} from "./figureFrame.js";
import {figureValues} from "./figureValues.js";
import {marginList} from "./marginList.js";
import {multiplesGrid} from "./multiplesGrid.js";
import {panelsOf, type Panel} from "./programmePanels.js";
import {resultMargins} from "./resultMargins.js";
import {baselineName, sideName} from "./scenarioName.js";
import {setProgrammes} from "./setProgrammes.js";
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
  const cuts = cutPoints(bins);
  const ranks = binNames(bins, word);
  let data: WorkbenchData | null = null;
  let panels: readonly Panel[] = [];
  const grid = multiplesGrid(word, {
    cell: (panel, scenario) => coveragePlot(panel, scenario, bins, word, format),
    foot: () => decileTicks(3, word)
  });
  const share = (run: ProgrammeOutcome | undefined, from: number, to: number): Figure =>
    run === undefined
      ? {value: NaN, text: "–"}
      : values.share(coverageBetween(run, bins, from, to), spread.coverage(run, from, to));

  const twin = () => {
    const of = data!;
    const {baseline} = of.set;
    return {
      head: [
        word["sim.scenarioHead"],
        word["sim.programme"],
        ...Array.from({length: 10}, (_, decile) => `${word["sim.decile"]} ${decile + 1}`)
      ],
      rows: [baseline, ...of.set.entries.map(({letter}) => letter).filter((side) => side !== baseline)].flatMap(
        (side) => {
          const outcome = side === baseline ? of.baseline : outcomeOfSide(side, of);
          if (outcome === null) return [];
          return panels.map(({id, name}) => [
            sideName(of.set, side, word),
            name,
            ...Array.from({length: 10}, (_, decile) => share(outcome.programmes[id], decile * 10, decile * 10 + 10))
          ]);
        }
      )
    };
  };
  const points = (): PointRows =>
    [...grid.cells()].flatMap(([letter, charts]) =>
      charts.map(({element}, at) => {
        const {id, name} = panels[at]!;
        const [run, before] = [outcomeOfSide(letter, data!), data!.baseline].map((of) => of?.programmes[id]);
        const programme = `${sideName(data!.set, letter, word)}, ${name}`;
        return cuts.slice(1).map((upper, bin): ChartPoint => {
          const lower = cuts[bin]!;
          const {text, margin} = share(run, lower, upper);
          const told = {served: [text, margin?.text ?? ""].join(" ").trim(), before: share(before, lower, upper).text};
          return {
            on: element,
            across: [lower, upper],
            text: fill(word["points.coverage"], {programme, rank: ranks[bin]!, ...told})
          };
        });
      })
    );
  const frame: FigureFrame = figureFrame("cakupan-skenario", grid.element, twin, word, points);

  return {
    element: frame.element,
    draw: drawInSight(frame.element, (next: WorkbenchData, dragging: boolean) => {
      data = next;
      frame.element.hidden = next.set.entries.length < 2;
      if (frame.element.hidden) return;
      panels = panelsOf(setProgrammes(next), next.set, word, format);
      grid.lay(next.set, panels);
      for (const {letter} of next.set.entries) {
        if (dragging && letter !== next.set.editing && next.set.editing !== next.set.baseline) continue;
        const outcome = outcomeOfSide(letter, next);
        if (outcome) grid.draw(letter, outcome, next.baseline);
      }
      if (dragging) return;
      const note = fill(word["banding.coverageNote"], {against: baselineName(next.set.baseline, word)});
      frame.say(word["banding.coverageTitle"], `${note} ${marginList(next.outcome, panels, spread, values, word)}`);
      frame.refresh();
    })
  };
}

/** One small plot: a scenario's coverage as an area, the baseline's as a line. */
function coveragePlot({id, name, look}: Panel, scenario: string, bins: readonly Bin[], word: Words, format: Format) {
  const {element, draw} = coverageDrawing(look, bins);
  return {
    element,
    draw({programmes}: Outcome, baseline: Outcome) {
      const run = programmes[id];
      draw(run, baseline.programmes[id]);
      const list = Array.from({length: 10}, (_, decile) => {
        const share = run ? coverageBetween(run, bins, decile * 10, decile * 10 + 10) : 0;
        return `${decile + 1}: ${format.percent(share, 0)}`;
      });
      const values = {scenario, programme: name, list: list.join("; ")};
      element.setAttribute("aria-label", fill(word["banding.coverageLabel"], values));
    }
  };
}
