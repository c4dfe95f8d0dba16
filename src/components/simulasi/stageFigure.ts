import {fill} from "../dictionary.js";
import type {PointRows} from "./chartPoint.js";
import {figureFrame, type Twin} from "./figureFrame.js";
import {amountOf, programmesOf} from "./programmeAmounts.js";
import {programmeName} from "./programmeName.js";
import {panelsOf} from "./programmePanels.js";
import type {ResultFigure, ResultTools} from "./resultFigure.js";
import {shortTick, stackedBars} from "./stackedBars.js";
import type {WorkbenchData} from "./workbenchData.js";

const quarters = [1, 2, 3, 4] as const;

/** Rupiah by quarter; hidden where a run does not know them. */
export function stageFigure({spread, values, word, format}: ResultTools): ResultFigure {
  let data: WorkbenchData;
  const trillion = (value: number) => format.decimal(value / 1e12, 1);
  const bars = stackedBars(trillion, (value, last) => shortTick(last ? format.rupiah(value) : trillion(value)));
  const rows = (of: WorkbenchData) => {
    const panels = panelsOf(programmesOf(of), of.set, word, format);
    return quarters.map((number, quarter) => ({
      label: word[`sim.quarter.${number}`],
      parts: panels.map(({id, name, look}) => {
        const value = of.outcome.programmes[id]?.stages?.[quarter] ?? 0;
        const year = amountOf(of.outcome, id);
        return {
          look,
          label: name,
          value,
          // a quarter pays the year's families, so it has its share of the year's margin
          margin: year > 0 ? (spread.amount(of.outcome, id) * value) / year : 0
        };
      })
    }));
  };
  const total = (parts: readonly {readonly value: number; readonly margin: number}[], of: "value" | "margin") =>
    parts.reduce((sum, part) => sum + part[of], 0);
  const table = (): Twin => ({
    head: [
      word["sim.stage"],
      ...programmesOf(data).map((id) => programmeName(id, data.set, word, format)),
      word["sim.total"]
    ],
    rows: rows(data).map(({label, parts}) => [
      label,
      ...parts.map(({value, margin}) => values.rupiah(value, margin)),
      values.rupiah(total(parts, "value"), total(parts, "margin"))
    ])
  });
  const points = (): PointRows =>
    bars.parts().map((parts, quarter) => {
      const {label, parts: all} = rows(data)[quarter]!;
      return parts.map((on, at) => {
        const {label: programme, value, margin} = all[at]!;
        const told = {name: `${label}, ${programme}`, value: `${format.rupiah(value)} ±${format.rupiah(margin)}`};
        return {on, text: fill(word["points.named"], told)};
      });
    });
  const frame = figureFrame("tahap", bars.element, table, word, points);
  return {
    element: frame.element,
    draw(next, dragging) {
      data = next;
      frame.element.hidden = next.outcome.programmes.pkh!.stages === undefined;
      if (frame.element.hidden) return;
      const drawn = rows(next);
      bars.draw(drawn, !dragging);
      const margin = format.rupiah(Math.max(...drawn.map(({parts}) => total(parts, "margin"))));
      frame.say(
        word["sim.stageTitle"],
        `${fill(word["sim.stageNote"], {letter: next.set.editing})} ${fill(word["sim.marginStage"], {margin})}`
      );
      frame.refresh();
    }
  };
}
