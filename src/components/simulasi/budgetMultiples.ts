import type {MarginMeasure} from "../../lattice/margins.js";
import {rupiahMargin} from "../../lattice/margins.js";
import type {Outcome} from "../../policy/outcome.js";
import {programmeIds} from "../controls.js";
import {fill, type Words} from "../dictionary.js";
import type {Format} from "../format.js";
import {html, setText} from "../html.js";
import {programmeMark} from "../programmeMark.js";
import type {Multiples} from "./coverageMultiples.js";
import {drawInSight} from "./drawInSight.js";
import {figureFrame} from "./figureFrame.js";
import {multiplesGrid} from "./multiplesGrid.js";
import {niceAxis, positionOn, type Axis} from "./niceAxis.js";
import {baselineName, sideName} from "./scenarioName.js";
import {outcomeOfSide} from "./side.js";
import type {WorkbenchData} from "./workbenchData.js";

/** Budget of every scenario (rows) and programme (columns) as bars from zero, with the baseline's mark, on one axis. */
export function budgetMultiples(margin: (measure: MarginMeasure) => number, word: Words, format: Format): Multiples {
  let data: WorkbenchData | null = null;
  let axis: Axis = niceAxis([1]);
  const feet = programmeIds.map(() => html("div", {class: "multiples-axis", "aria-hidden": "true"}));
  const grid = multiplesGrid(word, {
    heads: programmeIds.map((id) => html("span", {class: "card-name"}, programmeMark(id), word[id])),
    cell: (column, scenario) => budgetBar(programmeIds[column]!, scenario, () => axis, word, format),
    foot: (column) => feet[column]!
  });
  const frame = figureFrame("anggaran-skenario", grid.element, () => twinOf(data!), word);
  const amount = (outcome: Outcome, id: string) => outcome.programmes[id]!.nation.amount;

  const twinOf = ({set, baseline}: WorkbenchData) => ({
    head: [word["sim.scenarioHead"], ...programmeIds.flatMap((id) => [word[id], `${word[id]}, ±`])],
    rows: [set.baseline, ...set.entries.map(({letter}) => letter).filter((side) => side !== set.baseline)].flatMap(
      (side) => {
        const outcome = side === set.baseline ? baseline : outcomeOfSide(side, data!);
        if (outcome === null) return [];
        const cells = programmeIds.flatMap((id) => {
          const spread = marginOfAmount(outcome, id);
          return [
            {value: amount(outcome, id), text: format.rupiah(amount(outcome, id))},
            {value: spread, text: format.rupiah(spread)}
          ];
        });
        return [[sideName(set, side, word), ...cells]];
      }
    )
  });
  const marginOfAmount = (outcome: Outcome, id: string) => {
    const {nation, unit} = outcome.programmes[id]!;
    return rupiahMargin(margin(unit === "pupil" ? "pupils" : "families"), nation.served, nation.amount);
  };
  const rescale = (amounts: readonly number[]) => {
    axis = niceAxis(amounts, 3);
    for (const foot of feet) {
      foot.replaceChildren(
        ...axis.ticks.map((tick, at) => {
          const last = at === axis.ticks.length - 1;
          const mark = html("span", {}, last ? format.rupiah(tick).replace(/[.,]0+(?=\D|$)/, "") : plain(tick, format));
          mark.style.left = `${positionOn(axis, tick)}%`;
          return mark;
        })
      );
    }
  };

  return {
    element: frame.element,
    draw: drawInSight(frame.element, (next: WorkbenchData, dragging: boolean) => {
      data = next;
      frame.element.hidden = next.set.entries.length < 2;
      if (frame.element.hidden) return;
      grid.lay(next.set);
      const known = next.set.entries.flatMap(({letter}) => outcomeOfSide(letter, next) ?? []);
      const all = [...known, next.baseline].flatMap((outcome) => programmeIds.map((id) => amount(outcome, id)));
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
      frame.say(finding(known, word, format), noteOf(next));
      frame.refresh();
    })
  };

  function noteOf({set, outcome}: WorkbenchData): string {
    const widest = Math.max(...programmeIds.map((id) => marginOfAmount(outcome, id)));
    const against = baselineName(set.baseline, word);
    return fill(word["banding.budgetNote"], {against, margin: format.rupiah(widest)});
  }
}

/** The programme whose budget differs most between the scenarios. */
function finding(outcomes: readonly Outcome[], word: Words, format: Format): string {
  const ranges = programmeIds.map((id) => {
    const amounts = outcomes.map(({programmes}) => programmes[id]!.nation.amount);
    return {id, low: Math.min(...amounts), high: Math.max(...amounts)};
  });
  const widest = ranges.reduce((most, range) => (range.high - range.low > most.high - most.low ? range : most));
  if (outcomes.length === 0 || widest.high - widest.low < 0.5) return word["banding.budgetSame"];
  const values = {programme: word[widest.id], low: format.rupiah(widest.low), high: format.rupiah(widest.high)};
  return fill(word["banding.budgetTitle"], values);
}

function budgetBar(
  programme: (typeof programmeIds)[number],
  scenario: string,
  axis: () => Axis,
  word: Words,
  format: Format
) {
  const bar = html("i", {class: programme});
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
      const value = outcome.programmes[programme]!.nation.amount;
      const before = baseline.programmes[programme]!.nation.amount;
      bar.style.width = `${positionOn(axis(), value)}%`;
      tick.style.left = `${positionOn(axis(), before)}%`;
      setText(text, format.rupiah(value));
      element.setAttribute("aria-label", `${scenario}, ${word[programme]}: ${format.rupiah(value)}`);
    }
  };
}

function plain(tick: number, format: Format): string {
  return tick === 0 ? "0" : format.parts(tick)[0].replace(/[.,]0+$/, "");
}
