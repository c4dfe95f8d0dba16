import {fingerprint} from "../../scenario/fingerprint.js";
import {scenarioOf} from "../../scenario/scenarioSet.js";
import {fill} from "../dictionary.js";
import {html} from "../html.js";
import {masthead} from "../picture/masthead.js";
import {scenarioName} from "../simulasi/scenarioName.js";
import {notaAppendix, notaBasis, type AppendixMeasures} from "./notaAppendix.js";
import {notaCoverage} from "./notaCoverage.js";
import {hasAppendix, ruleDay, type NotaFacts} from "./notaFacts.js";
import {notaFigures} from "./notaFigures.js";
import {notaSummary} from "./notaHead.js";
import {footLink} from "./notaLink.js";
import {notaMap, type NotaMap} from "./notaMap.js";
import {notaLimits} from "./notaMethod.js";
import {notaMovers} from "./notaMovers.js";
import {notaProgrammes} from "./notaProgrammes.js";

/** One sheet of paper; `laid` draws what must measure itself, once it stands in the document. */
export interface NotaSheet {
  readonly element: HTMLElement;
  laid(): void;
}

/** How much a first page tries to hold. */
export interface DecisionMeasures {
  /** CSS pixels; null leaves the map out. */
  readonly mapWidth: number | null;
  readonly hasCoverage: boolean;
  readonly mostChips: number;
  readonly mostProgrammes: number;
  /** Small type, short names of programmes, and the shorter part of the method. */
  readonly isDense: boolean;
}

/** The first page: the decision, its figures, its map; of a brief of one page also what it stands on. */
export function decisionSheet(facts: NotaFacts, measures: DecisionMeasures): NotaSheet {
  const {mostChips, isDense} = measures;
  const map = facts.answered === "never" ? null : notaMap(facts, measures.mapWidth, notaMovers(facts));
  const element = sheet(facts, 1, [
    notaSummary(facts, mostChips),
    ...(map === null ? [] : figures(facts, map, measures)),
    ...(hasAppendix(facts) ? [notaLimits(facts)] : notaBasis(facts, isDense))
  ]);
  element.classList.toggle("dense", isDense);
  return {element, laid: () => map?.laid()};
}

/** What has been computed; before the first answer nothing has. */
function figures(
  facts: NotaFacts,
  map: NotaMap,
  {hasCoverage, mostProgrammes, isDense}: DecisionMeasures
): HTMLElement[] {
  return [
    notaFigures(facts),
    notaProgrammes(facts, mostProgrammes, isDense),
    map.element,
    ...(hasCoverage ? [notaCoverage(facts, Infinity)] : [])
  ];
}

/** The second page: comparison, changes with their sources, coverage, and the citation. */
export function appendixSheet(facts: NotaFacts, measures: AppendixMeasures): NotaSheet {
  const element = sheet(facts, 2, notaAppendix(facts, measures));
  element.classList.toggle("small", measures.isDense);
  return {element, laid: () => undefined};
}

function sheet(facts: NotaFacts, page: number, parts: readonly HTMLElement[]): HTMLElement {
  const {view, word} = facts;
  return html("section", {class: "nota-sheet"}, masthead(view, word, word["nota.title"]), ...parts, foot(facts, page));
}

function foot(facts: NotaFacts, page: number): HTMLElement {
  const {data, view, printed, word, format} = facts;
  const {set} = data;
  const scenario = scenarioName(set, set.editing, word);
  const print = fingerprint(scenarioOf(set, set.editing));
  const pages = hasAppendix(facts) ? 2 : 1;
  return html(
    "footer",
    {class: "nota-foot"},
    html("span", {}, fill(word["nota.foot"], {version: format.date(view.version), day: format.date(ruleDay(facts))})),
    html("span", {class: "nota-print"}, fill(word["nota.fingerprint"], {scenario, fingerprint: print})),
    html(
      "span",
      {},
      fill(word["nota.printed"], {date: format.date(printed)}),
      ...(pages > 1 ? [` · ${page}/${pages}`] : [])
    ),
    footLink(facts)
  );
}
