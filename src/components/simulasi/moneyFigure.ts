import {fill, type Words} from "../dictionary.js";
import type {Format} from "../format.js";
import {axisScale} from "./axisScale.js";
import {bridgeChart, type BridgeStep} from "./bridgeChart.js";
import type {PointRows} from "./chartPoint.js";
import {figureFrame, type Twin} from "./figureFrame.js";
import {mostListed} from "./marginList.js";
import {amountBefore, amountOf, programmesOf} from "./programmeAmounts.js";
import {programmeName} from "./programmeName.js";
import type {ResultFigure, ResultTools} from "./resultFigure.js";
import {baselineName} from "./scenarioName.js";
import type {WorkbenchData} from "./workbenchData.js";

/** What the scenario adds to and takes from the baseline's budget, programme by programme. */
export function moneyFigure({spread, values, word, format}: ResultTools): ResultFigure {
  let data: WorkbenchData;
  let drawn: readonly BridgeStep[] = [];
  let scale = "";
  const bridge = bridgeChart(word, format.budget, (axis) => {
    const {size, name} = axisScale(axis, format);
    scale = name;
    return axis.ticks.map((value) => `${value > 0 ? "+" : ""}${format.plain(value / size)}`);
  });
  const table = (): Twin => ({
    head: [word["sim.programme"], word["sim.baseline"], word["sim.scenario"], word["sim.difference"]],
    rows: [...programmesOf(data), null].map((id) => {
      const {outcome, baseline} = data;
      const [before, after] = [amountBefore(data, id), amountOf(outcome, id)];
      return [
        id === null ? word["sim.total"] : programmeName(id, data.set, word, format),
        values.rupiah(before, Number.isNaN(before) ? 0 : spread.amount(baseline, id)),
        values.rupiah(after, spread.amount(outcome, id)),
        values.change(after - before, Number.isNaN(before) ? 0 : spread.amountChange(outcome, baseline, id))
      ];
    })
  });
  const points = (): PointRows =>
    bridge.lines().map((on, at) => {
      const {label, value, margin} = drawn[at]!;
      const spread = margin > 0 && !Number.isNaN(value) ? ` ${values.plusMinus(format.rupiah(margin))}` : "";
      return [{on, text: fill(word["points.named"], {name: label, value: format.budget(value) + spread})}];
    });
  const frame = figureFrame("anggaran", bridge.element, table, word, points);
  return {
    element: frame.element,
    draw(next, dragging) {
      data = next;
      const {outcome, baseline, set} = next;
      const step = (label: string, id: string | null): BridgeStep => ({
        label,
        value: amountOf(outcome, id) - amountBefore(next, id),
        margin: spread.amountChange(outcome, baseline, id),
        total: id === null
      });
      const steps = programmesOf(next).map((id) => step(programmeName(id, set, word, format), id));
      const whole = step(fill(word["sim.scenarioTitle"], {letter: set.editing}), null);
      drawn = [...steps, whole];
      bridge.draw(drawn, !dragging);
      const known = drawn.filter(({margin, value}) => margin > 0 && !Number.isNaN(value));
      const isLong = known.length > mostListed + 1;
      const list = [
        ...(isLong ? known.filter(({total}) => total) : known).map(
          ({label, margin}) => `${label} ${values.plusMinus(format.rupiah(margin))}`
        ),
        ...(isLong ? [fill(word["sim.marginMoneyAll"], {margin: format.rupiah(widestOf(known))})] : [])
      ].join(", ");
      const against = {against: baselineName(set.baseline, word), amount: format.rupiah(baseline.package.amount)};
      const note = fill(word["sim.budgetNote"], {...against, scale});
      frame.say(
        moneyFinding(whole, word, format),
        list === "" ? note : `${note} ${fill(word["sim.marginMoney"], {list})}`
      );
      frame.refresh();
    }
  };
}

function widestOf(steps: readonly BridgeStep[]): number {
  return Math.max(...steps.filter(({total}) => !total).map(({margin}) => margin));
}

function moneyFinding({value, margin}: BridgeStep, word: Words, format: Format): string {
  if (Number.isNaN(value)) return word["actual.money"];
  if (Math.abs(value) < 0.5) return word["sim.budgetSame"];
  if (Math.abs(value) < margin) return word["sim.budgetWithin"];
  return fill(word["sim.budgetMoves"], {change: format.budget(value)});
}
