import {fill} from "../dictionary.js";
import {programmeIds} from "../controls.js";
import {html} from "../html.js";
import {pointsNumber} from "../figures/pointsMargin.js";
import {coverageChart} from "../simulasi/coverageChart.js";
import {baselineName} from "../simulasi/scenarioName.js";
import {spreadOf, type NotaFacts} from "./notaFacts.js";

/** Share served by decile of the shipped programmes, beside the baseline's, with the widest margin. */
export function notaCoverage(facts: NotaFacts): HTMLElement {
  const {data, view, word, format} = facts;
  const {outcome, baseline, set} = data;
  const charts = programmeIds.map((id) => {
    const chart = coverageChart({id, name: word[id], look: id}, view.bins, word, format);
    chart.draw(outcome.programmes[id]!, baseline.programmes[id]!);
    return chart.element;
  });
  const spread = spreadOf(facts);
  const widest = Math.max(...programmeIds.map((id) => spread.widestCoverage(outcome.programmes[id]!)));
  const values = {against: baselineName(set.baseline, word), margin: pointsNumber(widest, format)};
  return html(
    "section",
    {class: "nota-coverage"},
    html("h2", {}, word["nota.coverage"]),
    html("p", {class: "note"}, fill(word["nota.coverageNote"], values)),
    html("div", {class: "multiples"}, ...charts)
  );
}
