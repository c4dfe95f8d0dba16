import type {ProgrammeOutcome} from "../../policy/outcome.js";
import {fill} from "../dictionary.js";
import {pointsNumber} from "../figures/pointsMargin.js";
import {html} from "../html.js";
import {coverageChart} from "../simulasi/coverageChart.js";
import {programmesOf} from "../simulasi/programmeAmounts.js";
import {panelsOf, type Panel} from "../simulasi/programmePanels.js";
import {baselineName} from "../simulasi/scenarioName.js";
import {unitName} from "./consequence.js";
import {spreadOf, type NotaFacts} from "./notaFacts.js";

/** Charts in a row: fewer would be wider than they need, more would leave no room for their axes. */
const [fewest, most] = [3, 5] as const;

/**
 * Share served by decile of every programme of the scenario and of the baseline, beside the baseline's: what it counts
 * and its widest margin below its name. Of so many programmes at most, the rest counted; for none words alone.
 */
export function notaCoverage(facts: NotaFacts, mostCharts: number): HTMLElement {
  const {data, view, word, format} = facts;
  const {outcome, baseline, set} = data;
  const panels = panelsOf(programmesOf(data), set, word, format);
  const shown = panels.slice(0, mostCharts);
  const charts = shown.map((panel) => {
    const {element, draw} = coverageChart(panel, view.bins, word, format);
    draw(outcome.programmes[panel.id], baseline.programmes[panel.id]);
    const name = element.querySelector("h3")!;
    name.replaceChildren(html("span", {}, ...name.childNodes));
    name.after(html("p", {class: "note"}, unitAndMargin(panel, facts)));
    return element;
  });
  const columns = Math.max(fewest, Math.min(most, shown.length));
  const rest = panels.length - shown.length;
  const notes = [
    ...(shown.length > 0 ? [fill(word["nota.coverageNote"], {against: baselineName(set.baseline, word)})] : []),
    ...(shown.length > 0 && rest > 0 ? [fill(word["nota.coverageMore"], {count: format.count(rest)})] : []),
    ...(shown.length === 0 ? [word["nota.coverageNoRoom"]] : [])
  ];
  return html(
    "section",
    {class: "nota-coverage"},
    html(
      "div",
      {class: "nota-head"},
      html("h2", {}, word["nota.coverage"]),
      html("p", {class: "note"}, notes.join(" "))
    ),
    ...(shown.length > 0 ? [html("div", {class: `multiples columns-${columns}`}, ...charts)] : [])
  );
}

/** What a programme's shares are of, their widest 95% margin, and which side does not have it. */
function unitAndMargin({id}: Panel, facts: NotaFacts): string {
  const {data, word, format} = facts;
  const [now, before] = [data.outcome.programmes[id], data.baseline.programmes[id]];
  const run: ProgrammeOutcome = (now ?? before)!;
  const margin = pointsNumber(spreadOf(facts).widestCoverage(run), format);
  return [
    fill(word["nota.coverageOf"], {unit: unitName(run.unit, word), margin}),
    ...(now === undefined ? [word["nota.baselineOnly"]] : []),
    ...(before === undefined ? [word["nota.scenarioOnly"]] : [])
  ].join(", ");
}
