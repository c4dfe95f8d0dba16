import type {MarginStatement} from "../../lattice/margins.js";
import type {Outcome} from "../../policy/outcome.js";
import {nationAmountMargin} from "../../policy/runMargins.js";
import {fill, type Words} from "../dictionary.js";
import type {Format} from "../format.js";
import {html, setText} from "../html.js";
import type {PointRows} from "./chartPoint.js";
import type {Multiples} from "./coverageMultiples.js";
import {drawInSight} from "../drawInSight.js";
import {figureFrame} from "./figureFrame.js";
import {figureValues} from "./figureValues.js";
import {multiplesGrid} from "./multiplesGrid.js";
import {niceAxis, positionOn, type Axis} from "./niceAxis.js";
import {panelsOf, type Panel} from "./programmePanels.js";
import {baselineName, sideName} from "./scenarioName.js";
import {knownOutcomes, setProgrammes} from "./setProgrammes.js";
import {shortTick} from "./stackedBars.js";
import {outcomeOfSide} from "./side.js";
import type {WorkbenchData} from "./workbenchData.js";

/** Budget of every scenario (rows) and programme (columns) as bars from zero, with the baseline's mark, on one axis. */
export function budgetMultiples(margins: MarginStatement, word: Words, format: Format): Multiples {
  let data: WorkbenchData | null = null;
  let axis: Axis = niceAxis([1]);
  let panels: readonly Panel[] = [];
  const feet = new Set<HTMLElement>();
  const grid = multiplesGrid(word, {
    cell: (panel, scenario) => budgetBar(panel, scenario, () => axis, word, format),
    foot() {
      const foot = html("div", {class: "multiples-axis", "aria-hidden": "true"});
      feet.add(foot);
      writeTicks(foot);
      return foot;
    }
  });
  /** The margin of a programme's budget; 0 where the outcome has no such programme. */
  const marginOfAmount = ({programmes}: Outcome, id: string) => nationAmountMargin(programmes[id], margins);
  const values = figureValues(word, format);

  const twin = () => {
    const {set, baseline} = data!;
    return {
      head: [word["sim.scenarioHead"], ...panels.map(({name}) => name)],
      rows: [set.baseline, ...set.entries.map(({letter}) => letter).filter((side) => side !== set.baseline)].flatMap(
        (side) => {
          const outcome = side === set.baseline ? baseline : outcomeOfSide(side, data!);
          if (outcome === null) return [];
          const cells = panels.map(({id}) => {
            const value = amount(outcome, id);
            return Number.isNaN(value) ? {value, text: "–"} : values.rupiah(value, marginOfAmount(outcome, id));
          });
          return [[sideName(set, side, word), ...cells]];
        }
      )
    };
  };
  const points = (): PointRows =>
    [...grid.cells()].map(([letter, charts]) => {
      const outcome = outcomeOfSide(letter, data!);
      return charts.map(({element}, at) => {
        const {id, name} = panels[at]!;
        const value = outcome ? amount(outcome, id) : NaN;
        const known = () => `${format.rupiah(value)} ±${format.rupiah(marginOfAmount(outcome!, id))}`;
        const text = Number.isNaN(value) ? "–" : known();
        const told = {name: `${sideName(data!.set, letter, word)}, ${name}`, value: text};
        return {on: element, text: fill(word["points.named"], told)};
      });
    });
  const frame = figureFrame("anggaran-skenario", grid.element, twin, word, points);
  function writeTicks(foot: HTMLElement): void {
    foot.replaceChildren(
      ...axis.ticks.map((tick, at) => {
        const last = at === axis.ticks.length - 1;
        const mark = html("span", {}, last ? shortTick(format.rupiah(tick)) : plain(tick, format));
        mark.style.left = `${positionOn(axis, tick)}%`;
        return mark;
      })
    );
  }
  const rescale = (amounts: readonly number[]) => {
    axis = niceAxis(amounts, 3);
    for (const foot of feet) {
      if (foot.isConnected) writeTicks(foot);
      else feet.delete(foot);
    }
  };

  return {
    element: frame.element,
    draw: drawInSight(frame.element, (next: WorkbenchData, dragging: boolean) => {
      data = next;
      frame.element.hidden = next.set.entries.length < 2;
      if (frame.element.hidden) return;
      panels = panelsOf(setProgrammes(next), next.set, word, format);
      grid.lay(next.set, panels);
      const known = knownOutcomes(next);
      const all = [...known, next.baseline].flatMap((outcome) => panels.map(({id}) => amount(outcome, id)));
      // while dragging the axis stays, unless a bar would leave it
      const outgrown = all.some((value) => value > axis.high);
      if (!dragging || outgrown) rescale(all.filter((value) => !Number.isNaN(value)));
      for (const {letter} of next.set.entries) {
        const other = letter !== next.set.editing && next.set.editing !== next.set.baseline;
        if (dragging && other && !outgrown) continue;
        const outcome = outcomeOfSide(letter, next);
        if (outcome) grid.draw(letter, outcome, next.baseline);
      }
      if (dragging) return;
      frame.say(finding(known, panels, word, format), noteOf(next));
      frame.refresh();
    })
  };

  function noteOf({set, outcome}: WorkbenchData): string {
    const widest = Math.max(...panels.map(({id}) => marginOfAmount(outcome, id)));
    const against = baselineName(set.baseline, word);
    return fill(word["banding.budgetNote"], {against, margin: format.rupiah(widest)});
  }
}

/** Rupiah a year of a programme; NaN where the outcome has no such programme. */
function amount({programmes}: Outcome, id: string): number {
  return programmes[id]?.nation.amount ?? NaN;
}

/** The programme whose budget differs most between the scenarios; one that a scenario has not got costs it nothing. */
function finding(outcomes: readonly Outcome[], panels: readonly Panel[], word: Words, format: Format): string {
  const ranges = panels.map(({id, name}) => {
    const amounts = outcomes.map(({programmes}) => programmes[id]?.nation.amount ?? 0);
    return {name, low: Math.min(...amounts), high: Math.max(...amounts)};
  });
  const widest = ranges.reduce((most, range) => (range.high - range.low > most.high - most.low ? range : most));
  if (outcomes.length === 0 || widest.high - widest.low < 0.5) return word["banding.budgetSame"];
  const values = {programme: widest.name, low: format.rupiah(widest.low), high: format.rupiah(widest.high)};
  return fill(word["banding.budgetTitle"], values);
}

function budgetBar({id, name, look}: Panel, scenario: string, axis: () => Axis, word: Words, format: Format) {
  const bar = html("i", {class: look});
  const tick = html("b");
  const text = html("span");
  const element = html(
    "div",
    {class: "budget-bar", role: "img"},
    html("div", {class: "budget-track"}, bar, tick),
    text
  );
  return {
    element,
    draw(outcome: Outcome, baseline: Outcome) {
      const [value, before] = [amount(outcome, id), amount(baseline, id)];
      const isKnown = !Number.isNaN(value);
      bar.style.width = isKnown ? `${positionOn(axis(), value)}%` : "0";
      tick.hidden = Number.isNaN(before);
      if (!tick.hidden) tick.style.left = `${positionOn(axis(), before)}%`;
      setText(text, isKnown ? format.rupiah(value) : "–");
      const told = {name: `${scenario}, ${name}`, value: isKnown ? format.rupiah(value) : word["banding.noProgramme"]};
      element.setAttribute("aria-label", fill(word["points.named"], told));
    }
  };
}

function plain(tick: number, format: Format): string {
  return tick === 0 ? "0" : format.parts(tick)[0].replace(/[.,]0+$/, "");
}
