import type {Manifest} from "../../lattice/release.js";
import type {UtilityReport} from "../../lattice/utilityReport.js";
import {fill, type Words} from "../dictionary.js";
import type {Format} from "../format.js";
import {html} from "../html.js";
import {captionedTable} from "./captionedTable.js";
import {utilityChart} from "./utilityChart.js";
import {mechanismRows, scenarioRows, targetRows} from "./utilityRows.js";

/** The recorded accuracy: what was measured and when, promises, risk against utility, and every scenario. */
export function utilitySection(
  word: Words,
  format: Format,
  report: UtilityReport | null,
  {disclosure}: Pick<Manifest, "disclosure">
): HTMLElement {
  if (report === null) return html("p", {class: "state"}, word["utility.none"]);
  const {mechanisms, scenarios, weight} = report;
  const own = mechanisms.find(({id}) => id === "gauss")!;
  const same = report.code === disclosure.postprocessing.code;
  const heads = (...keys: readonly (keyof Words)[]) => keys.map((key) => word[key]);
  const judged = scenarios.filter(({rare}) => !rare).length;
  return html(
    "div",
    {class: "utility"},
    html(
      "p",
      {},
      fill(word["utility.measured"], {
        date: format.date(report.date),
        version: report.version,
        families: format.count(report.familiesThousands),
        fraction: weight === 1 ? word["utility.whole"] : fill(word["utility.sample"], {weight: format.count(weight)})
      })
    ),
    html("p", same ? {} : {class: "state"}, word[same ? "utility.sameCode" : "utility.otherCode"]),
    captionedTable({
      caption: word["utility.targets"],
      heads: heads("utility.level", "utility.tolerance", "utility.mean", "utility.worst", "utility.verdict"),
      rows: targetRows(report.targets, word, format),
      numbers: []
    }),
    html(
      "h3",
      {},
      fill(word["utility.finding"], {
        own: format.decimal(100 * own.recognised, 1),
        error: format.decimal(own.regency.p95, 2)
      })
    ),
    html("p", {class: "note"}, fill(word["utility.note"], {scenarios: format.count(judged)})),
    utilityChart(mechanisms, word, format),
    captionedTable({
      caption: word["utility.mechanisms"],
      heads: heads(
        "utility.way",
        "utility.recognised",
        "utility.nationMean",
        "utility.nationWorst",
        "utility.regencyP95",
        "utility.regencyWithin",
        "utility.districtP95",
        "utility.districtWithin"
      ),
      rows: mechanismRows(mechanisms, word, format),
      numbers: [1, 2, 3, 4, 5, 6, 7]
    }),
    html("p", {}, word["utility.nonAdditive"]),
    html(
      "details",
      {},
      html("summary", {}, fill(word["utility.scenarios"], {count: format.count(scenarios.length)})),
      captionedTable({
        caption: word["utility.scenarioCaption"],
        heads: heads(
          "utility.scenario",
          "utility.nation",
          "utility.regency.total",
          "utility.regency.model",
          "utility.regency.mechanism",
          "utility.district.total",
          "utility.district.model",
          "utility.district.mechanism"
        ),
        rows: scenarioRows(report, word, format),
        numbers: [1, 2, 3, 4, 5, 6, 7]
      })
    ),
    html("p", {class: "note"}, fill(word["utility.source"], {keys: format.count(report.keys)}))
  );
}
