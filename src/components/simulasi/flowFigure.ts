import {programmeIds} from "../controls.js";
import {baselineOf, scenarioOf} from "../../scenario/scenarioSet.js";
import {fill} from "../dictionary.js";
import {html} from "../html.js";
import {figureFrame, type Twin} from "./figureFrame.js";
import {flowAxis, flowChart} from "./flowChart.js";
import type {Axis} from "./niceAxis.js";
import type {ResultFigure, ResultTools} from "./resultFigure.js";
import {isNationwide} from "./resultMargins.js";
import {baselineName} from "./scenarioName.js";
import type {WorkbenchData} from "./workbenchData.js";

/** Columns of the table, for each programme: units, their rupiah, and their name. */
const columns = [
  ["entering", "enteringAmount", "sim.enter"],
  ["leaving", "leavingAmount", "sim.leave"],
  ["unchanged", "unchangedAmount", "sim.stay"]
] as const;

/** Who enters and who leaves along the welfare axis, programme by programme; hidden until it is asked. */
export function flowFigure({bins, spread, values, word, format}: ResultTools): ResultFigure {
  let data: WorkbenchData;
  let axis: Axis | null = null;
  const charts = programmeIds.map((id) => flowChart(id, bins, word, format));
  const margin = ({outcome, baseline, set}: WorkbenchData, id: string) => {
    const against = baselineOf(set);
    const both = [scenarioOf(set, set.editing), against === "hukum" ? {} : against];
    const isPlain = id === "sembako" && both.every((of) => typeof of === "object" && isNationwide(of));
    return spread.flow(outcome.programmes[id], baseline.programmes[id], isPlain);
  };
  const table = (): Twin => ({
    head: [
      word["sim.rank"],
      ...programmeIds.flatMap((id) =>
        columns.flatMap(([, , key]) => [
          `${word[id]}, ${word[key]}`,
          `${word[id]}, ${word[key]}, ${word["sim.rupiah"]}`
        ])
      )
    ],
    rows: bins.map(({upper}, bin) => [
      upper === null ? word["sim.unranked"] : `${bins[bin - 1]?.upper ?? 0}–${upper}%`,
      ...programmeIds.flatMap((id) => {
        const own = margin(data, id);
        return columns.flatMap(([counted, paid]) => {
          const units = data.flows?.[id]?.[counted][bin] ?? 0;
          const rupiah = data.flows?.[id]?.[paid][bin] ?? 0;
          return units > 0
            ? [values.count(units, own), values.rupiah(rupiah, Math.abs(rupiah / units) * own)]
            : [values.count(units, 0), values.rupiah(rupiah, 0)];
        });
      })
    ])
  });
  const frame = figureFrame(
    "masuk-keluar",
    html("div", {class: "multiples"}, ...charts.map(({element}) => element)),
    table,
    word
  );
  return {
    element: frame.element,
    draw(next, dragging) {
      data = next;
      frame.element.hidden = next.flows === null;
      if (next.flows === null) return;
      const all = programmeIds.map((id) => next.flows![id]!);
      if (axis === null || !dragging) axis = flowAxis(all);
      charts.forEach((chart, at) => chart.draw(all[at]!, axis!));
      const isActual = next.set.baseline === "penerima-nyata";
      const widths = programmeIds.map((id) => [id, format.count(Math.ceil(margin(next, id)))]);
      frame.say(
        word["sim.flowTitle"],
        [
          fill(word[isActual ? "actual.flow" : "sim.flowNote"], {against: baselineName(next.set.baseline, word)}),
          fill(word["sim.marginFlow"], Object.fromEntries(widths) as Record<string, string>)
        ].join(" ")
      );
      frame.refresh();
    }
  };
}
