import {binNames} from "./binNames.js";
import {cutPoints} from "../../lattice/bins.js";
import type {Outcome} from "../../policy/outcome.js";
import {fill, type Words} from "../dictionary.js";
import {marginList} from "./marginList.js";
import {coverageBetween, coverageChart} from "./coverageChart.js";
import type {PointRows} from "./chartPoint.js";
import {figureFrame, type Figure, type Twin} from "./figureFrame.js";
import {programmesOf} from "./programmeAmounts.js";
import {panelCharts, panelsOf, type Panel} from "./programmePanels.js";
import type {ResultFigure, ResultTools} from "./resultFigure.js";
import {baselineName} from "./scenarioName.js";
import type {WorkbenchData} from "./workbenchData.js";

/** The share served along the welfare axis, programme by programme. */
export function coverageFigure({bins, spread, values, word, format}: ResultTools): ResultFigure {
  let data: WorkbenchData;
  let panels: readonly Panel[] = [];
  const cuts = cutPoints(bins);
  const names = binNames(bins, word);
  const charts = panelCharts((panel) => coverageChart(panel, bins, word, format));
  const share = (of: Outcome, id: string, from: number, to: number): Figure => {
    const run = of.programmes[id];
    if (run === undefined) return {value: NaN, text: "–"};
    return values.share(coverageBetween(run, bins, from, to), spread.coverage(run, from, to));
  };
  const table = (): Twin => ({
    head: [
      word["sim.decile"],
      ...panels.flatMap(({name}) => [`${name}, ${word["sim.scenario"]}`, `${name}, ${word["sim.baseline"]}`])
    ],
    rows: Array.from({length: 10}, (_, decile) => [
      String(decile + 1),
      ...panels.flatMap(({id}) =>
        [data.outcome, data.baseline].map((of) => share(of, id, decile * 10, decile * 10 + 10))
      )
    ])
  });
  const points = (): PointRows =>
    charts.laid().map(({plot}, at) =>
      cuts.slice(1).map((upper, bin) => {
        const {id, name} = panels[at]!;
        const lower = cuts[bin]!;
        const [now, before] = [data.outcome, data.baseline].map((of) => share(of, id, lower, upper));
        const served = [now!.text, now!.margin?.text ?? ""].join(" ").trim();
        return {
          on: plot,
          across: [lower, upper],
          text: fill(word["points.coverage"], {programme: name, rank: names[bin]!, served, before: before!.text})
        };
      })
    );
  const frame = figureFrame("cakupan", charts.element, table, word, points);
  return {
    element: frame.element,
    draw(next) {
      data = next;
      const {outcome, baseline, set} = next;
      panels = panelsOf(programmesOf(next), set, word, format);
      const drawn = charts.lay(panels);
      panels.forEach(({id}, at) => drawn[at]!.draw(outcome.programmes[id], baseline.programmes[id]));
      const isActual = set.baseline === "penerima-nyata";
      const sides = {letter: set.editing, against: baselineName(set.baseline, word)};
      const note = fill(word[isActual ? "actual.coverage" : "sim.coverageNote"], sides);
      frame.say(coverageFinding(next, panels, word), `${note} ${marginList(outcome, panels, spread, values, word)}`);
      frame.refresh();
    }
  };
}

/** Which programmes that both sides have reach further up the welfare axis, and which less far. */
function coverageFinding({outcome, baseline}: WorkbenchData, panels: readonly Panel[], word: Words): string {
  const reach = (of: Outcome, id: string) =>
    of.programmes[id]!.bins.served.reduce((last, served, bin) => (served > 0.5 ? bin : last), -1);
  const both = panels.filter(({id}) => outcome.programmes[id] && baseline.programmes[id]);
  const longer = both.filter(({id}) => reach(outcome, id) > reach(baseline, id)).map(({name}) => name);
  const shorter = both.filter(({id}) => reach(outcome, id) < reach(baseline, id)).map(({name}) => name);
  const parts = [
    ...(longer.length > 0 ? [fill(word["sim.longer"], {programmes: longer.join(", ")})] : []),
    ...(shorter.length > 0 ? [fill(word["sim.shorter"], {programmes: shorter.join(", ")})] : [])
  ];
  return parts.length > 0
    ? parts.join(", ").replace(/^./, (letter) => letter.toUpperCase())
    : word["sim.coverageTitle"];
}
