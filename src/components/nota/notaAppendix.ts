import {citation} from "../../scenario/citation.js";
import {html} from "../html.js";
import {scenarioName} from "../simulasi/scenarioName.js";
import {changeRun} from "./notaChips.js";
import {notaCoverage} from "./notaCoverage.js";
import {notaComparison} from "./notaComparison.js";
import {changesIn, ruleDay, type NotaFacts} from "./notaFacts.js";
import {isPrinted, notaLink, openByFile, printedAddress} from "./notaLink.js";
import {notaMethod} from "./notaMethod.js";
import {notaSources} from "./notaSources.js";

/** How much a second page tries to hold. */
export interface AppendixMeasures {
  /** Changes listed of each scenario, and rows of programmes compared; the rest is counted. */
  readonly mostChanges: number;
  readonly mostProgrammes: number;
  /** Whether coverage by decile, for which the first page has no room, stands here, and of how many programmes. */
  readonly hasCoverage: boolean;
  readonly mostCharts: number;
  /** Without the law's dates and the longer part of the method. */
  readonly isShort: boolean;
  /** Small type. */
  readonly isDense: boolean;
}

/** The second page's parts: the scenarios compared, coverage, what each changes, what the figures stand on, citation. */
export function notaAppendix(facts: NotaFacts, measures: AppendixMeasures): HTMLElement[] {
  const {isShort, isDense, hasCoverage, mostCharts, mostProgrammes} = measures;
  return [
    ...(facts.data.set.entries.length > 1 ? [notaComparison(facts, mostProgrammes, isDense)] : []),
    changes(facts, measures),
    ...(hasCoverage ? [notaCoverage(facts, mostCharts)] : []),
    ...notaBasis(facts, isShort)
  ];
}

/** What every brief ends with: method, sources, citation. */
export function notaBasis(facts: NotaFacts, isShort: boolean): HTMLElement[] {
  const {word} = facts;
  return [
    notaMethod(facts, isShort),
    notaSources(facts).element,
    html(
      "section",
      {class: "nota-cite"},
      html("h2", {}, word["nota.cite"]),
      html("p", {}, ...citationOf(facts)),
      ...openByFile(facts),
      html("p", {class: "note"}, word["nota.fingerprintNote"])
    )
  ];
}

/** What every scenario changes, the edited one first. */
function changes(facts: NotaFacts, {mostChanges, isShort}: AppendixMeasures): HTMLElement {
  const {data, word} = facts;
  const {set} = data;
  const {number} = notaSources(facts);
  const edited = set.entries.filter(({letter}) => letter === set.editing);
  const entries = [...edited, ...set.entries.filter((entry) => !edited.includes(entry))];
  return html(
    "section",
    {class: "nota-changes"},
    html(
      "div",
      {class: "nota-head"},
      html("h2", {}, word["nota.changes"]),
      ...(entries.some(({letter}) => changesIn(facts, letter).length > mostChanges)
        ? [html("p", {class: "note"}, word[isPrinted(facts) ? "nota.change.allInLink" : "nota.change.allInFile"])]
        : [])
    ),
    ...entries.map(({letter}) =>
      html(
        "div",
        {class: "nota-of"},
        html("h3", {}, `${letter} · ${scenarioName(set, letter, word)}`),
        changesIn(facts, letter).length === 0
          ? html("p", {class: "note"}, word["nota.noChange"])
          : changeRun(letter, {most: mostChanges, dated: !isShort, number}, facts)
      )
    )
  );
}

/** The citation, whose address links to the whole even where that is too long to be printed. */
function citationOf(facts: NotaFacts): (HTMLElement | string)[] {
  const {data, view, address, printed, word, format} = facts;
  const shown = printedAddress(facts);
  const text = citation(
    {
      title: scenarioName(data.set, data.set.editing, word),
      version: view.version,
      day: ruleDay(facts),
      dataHash: view.dataHash,
      synthetic: view.synthetic,
      address: shown,
      accessed: printed
    },
    format
  );
  const at = text.lastIndexOf(shown); // a title may hold an address too
  return [text.slice(0, at), notaLink(address, shown, "nota-address"), text.slice(at + shown.length)];
}
