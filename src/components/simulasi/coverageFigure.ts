import type {Outcome} from "../../policy/outcome.js";
import {programmeIds} from "../controls.js";
import {fill, type Words} from "../dictionary.js";
import {html} from "../html.js";
import {coverageBetween, coverageChart} from "./coverageChart.js";
import {figureFrame, type Twin} from "./figureFrame.js";
import type {ResultFigure, ResultTools} from "./resultFigure.js";
import {baselineName} from "./scenarioName.js";
import type {WorkbenchData} from "./workbenchData.js";

/** The share served along the welfare axis, programme by programme. */
export function coverageFigure({bins, spread, values, word, format}: ResultTools): ResultFigure {
  let data: WorkbenchData;
  const charts = programmeIds.map((id) => coverageChart(id, bins, word, format));
  const table = (): Twin => ({
    head: [
      word["sim.decile"],
      ...programmeIds.flatMap((id) => [`${word[id]}, ${word["sim.scenario"]}`, `${word[id]}, ${word["sim.baseline"]}`])
    ],
    rows: Array.from({length: 10}, (_, decile) => [
      String(decile + 1),
      ...programmeIds.flatMap((id) =>
        [data.outcome, data.baseline].map(({programmes}) => {
          const [from, to] = [decile * 10, decile * 10 + 10];
          const run = programmes[id]!;
          return values.share(coverageBetween(run, bins, from, to), spread.coverage(run, from, to));
        })
      )
    ])
  });
  const frame = figureFrame(
    "cakupan",
    html("div", {class: "multiples"}, ...charts.map(({element}) => element)),
    table,
    word
  );
  return {
    element: frame.element,
    draw(next) {
      data = next;
      const {outcome, baseline, set} = next;
      programmeIds.forEach((id, at) => charts[at]!.draw(outcome.programmes[id]!, baseline.programmes[id]!));
      const isActual = set.baseline === "penerima-nyata";
      const sides = {letter: set.editing, against: baselineName(set.baseline, word)};
      const widest = programmeIds.map((id) => [id, values.points(spread.widestCoverage(outcome.programmes[id]!))]);
      frame.say(
        coverageFinding(next, word),
        [
          fill(word[isActual ? "actual.coverage" : "sim.coverageNote"], sides),
          fill(word["sim.marginCoverage"], Object.fromEntries(widest) as Record<string, string>)
        ].join(" ")
      );
      frame.refresh();
    }
  };
}

function coverageFinding({outcome, baseline}: WorkbenchData, word: Words): string {
  const reach = (of: Outcome, id: string) =>
    of.programmes[id]!.bins.served.reduce((last, served, bin) => (served > 0.5 ? bin : last), -1);
  const longer = programmeIds.filter((id) => reach(outcome, id) > reach(baseline, id)).map((id) => word[id]);
  const shorter = programmeIds.filter((id) => reach(outcome, id) < reach(baseline, id)).map((id) => word[id]);
  const parts = [
    ...(longer.length > 0 ? [fill(word["sim.longer"], {programmes: longer.join(", ")})] : []),
    ...(shorter.length > 0 ? [fill(word["sim.shorter"], {programmes: shorter.join(", ")})] : [])
  ];
  return parts.length > 0
    ? parts.join(", ").replace(/^./, (letter) => letter.toUpperCase())
    : word["sim.coverageTitle"];
}
