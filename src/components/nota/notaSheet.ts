import {fingerprint} from "../../scenario/fingerprint.js";
import {scenarioOf} from "../../scenario/scenarioSet.js";
import {fill} from "../dictionary.js";
import {html} from "../html.js";
import {shortAddress} from "../picture/pictureFrame.js";
import {coverageChart} from "../simulasi/coverageChart.js";
import {programmeIds} from "../controls.js";
import {baselineName, scenarioName} from "../simulasi/scenarioName.js";
import {notaAppendix} from "./notaAppendix.js";
import {hasAppendix, ruleDay, type NotaFacts} from "./notaFacts.js";
import {notaFigures} from "./notaFigures.js";
import {notaBanner, notaSummary} from "./notaHead.js";
import {notaLimits} from "./notaLimits.js";
import {notaMap} from "./notaMap.js";
import {notaMovers} from "./notaMovers.js";
import {notaProgrammes} from "./notaProgrammes.js";

/** One sheet of paper; `laid` draws what must measure itself, once it stands in the document. */
export interface NotaSheet {
  readonly element: HTMLElement;
  laid(): void;
}

/** Most of the address that the foot writes out, characters: one line. */
const longestAddress = 110;

/** The first page: the decision, its figures, its map, and how to read them. `mapWidth` is in CSS pixels. */
export function decisionSheet(facts: NotaFacts, mapWidth: number): NotaSheet {
  const map = notaMap(facts, mapWidth);
  const element = sheet(facts, 1, [
    notaSummary(facts),
    notaFigures(facts),
    notaProgrammes(facts),
    map.element,
    html("div", {class: "nota-row"}, notaCoverage(facts), ...notaMovers(facts)),
    notaLimits(facts)
  ]);
  return {element, laid: map.laid};
}

/** The second page: comparison, at most so many changes with their sources, and the citation. */
export function appendixSheet(facts: NotaFacts, mostChanges: number): NotaSheet {
  return {element: sheet(facts, 2, notaAppendix(facts, mostChanges)), laid: () => undefined};
}

function sheet(facts: NotaFacts, page: number, parts: readonly HTMLElement[]): HTMLElement {
  return html("section", {class: "nota-sheet"}, notaBanner(facts), ...parts, foot(facts, page));
}

function notaCoverage({data, view, word, format}: NotaFacts): HTMLElement {
  const charts = programmeIds.map((id) => {
    const chart = coverageChart({id, name: word[id], look: id}, view.bins, word, format);
    chart.draw(data.outcome.programmes[id]!, data.baseline.programmes[id]!);
    return chart.element;
  });
  const against = baselineName(data.set.baseline, word);
  return html(
    "section",
    {},
    html("h2", {}, word["nota.coverage"]),
    html("p", {class: "note"}, fill(word["nota.coverageNote"], {against})),
    html("div", {class: "multiples"}, ...charts)
  );
}

function foot(facts: NotaFacts, page: number): HTMLElement {
  const {data, view, address, printed, word, format} = facts;
  const {set} = data;
  const scenario = scenarioName(set, set.editing, word);
  const print = fingerprint(scenarioOf(set, set.editing));
  const pages = hasAppendix(facts) ? 2 : 1;
  return html(
    "footer",
    {class: "nota-foot"},
    html("span", {}, fill(word["nota.foot"], {version: format.date(view.version), day: format.date(ruleDay(facts))})),
    html("span", {}, fill(word["nota.fingerprint"], {scenario, fingerprint: print})),
    html(
      "span",
      {},
      fill(word["nota.printed"], {date: format.date(printed)}),
      ...(pages > 1 ? [` · ${page}/${pages}`] : [])
    ),
    html("a", {class: "nota-link", href: address}, shortAddress(address, longestAddress))
  );
}
