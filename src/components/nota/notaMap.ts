import {divergingEdges} from "../classBreaks.js";
import {fill, type Word} from "../dictionary.js";
import {mapByte} from "../figures/mapByte.js";
import {regionFigure} from "../figures/regionFigure.js";
import {html} from "../html.js";
import type {LegendView} from "../legendHistogram.js";
import {lowReliability} from "../map/regionClasses.js";
import {insetZoom} from "../map/sheets.js";
import {sheetWords} from "../map/sheetWords.js";
import {thousandTick} from "../perFamily.js";
import {mapFigure} from "../picture/mapFigure.js";
import {regionData} from "../regionData.js";
import {baselineName} from "../simulasi/scenarioName.js";
import {differenceState, type NotaFacts} from "./notaFacts.js";

/** A map of the brief: its legend is drawn by `laid`, once it stands in the document. */
export interface NotaMap {
  readonly element: HTMLElement;
  laid(): void;
}

/** CSS pixels of a map's width below which the label of its inset would cover islands. */
const leastLabelled = 430;

/**
 * Where aid rises and falls, by regency, in thousand rupiah per family; readable in black and white. Regions whose
 * change is within its margin are dotted, and counted in words. Words alone where there is nothing to map. `beside` stands
 * at its right.
 */
export function notaMap(facts: NotaFacts, width: number | null, beside: readonly HTMLElement[]): NotaMap {
  const {data, shapes, word, format} = facts;
  const against = baselineName(data.set.baseline, word);
  const state = differenceState(facts);
  const section = (note: string, ...figure: HTMLElement[]) =>
    html(
      "section",
      {class: "nota-where"},
      html("div", {class: "nota-head"}, html("h2", {}, word["nota.mapTitle"]), html("p", {class: "note"}, note)),
      ...figure,
      ...beside
    );
  const inWords = (reason: Word) => ({element: section(fill(word[reason], {against})), laid: () => undefined});
  if (state !== "known") return inWords(state === "none" ? "nota.mapNone" : "nota.mapUnknown");
  if (width === null) return inWords("nota.mapNoRoom");
  if (shapes === null) return inWords("nota.mapMissing");
  const {values, bytes, edges} = drawn(facts);
  if (edges === null) return inWords("nota.mapWithin");
  const within = bytes.filter((byte) => byte & lowReliability).length;
  const legend: LegendView = {
    title: word["indicator.thousandPerFamily"],
    subtitle: fill(word["map.spread"], {count: format.count(values.length), level: word["map.regencies"]}),
    ramp: "div",
    edges,
    values: values.map((value, at) => (bytes[at]! & lowReliability ? NaN : value)),
    tick: (edge) => thousandTick(edge, format),
    instead: null,
    nation: null,
    selection: null,
    withheld: false,
    unreliable: false,
    changesWithin: within > 0
  };
  const keys = {
    withheld: word["map.withheld"],
    unreliable: word["map.unreliable"],
    within: fill(word["nota.within"], {count: format.count(within), all: format.count(values.length)}),
    fewer: word["map.less"],
    more: word["map.more"]
  };
  const java = fill(word["nota.enlarged"], {zoom: format.decimal(insetZoom, 1)});
  const isLabelled = width >= leastLabelled;
  const words = {...sheetWords(word), java: isLabelled ? java : ""};
  const view = {classes: bytes, level: "regency", ramp: "div"} as const;
  const figure = mapFigure(shapes, view, legend, keys, {width, words, lined: true});
  const note = [fill(word["nota.mapUnit"], {against}), ...(isLabelled ? [] : [`${java}.`])].join(" ");
  return {element: section(note, figure.element), laid: figure.laid};
}

/** Each regency's change per family, how the map shows it, and the classes: of changes beyond their margin, if any. */
function drawn({data, view, places, counts, word, format}: NotaFacts) {
  const {outcome, baseline} = data;
  const indicator = {id: "changePerFamily", upTo: 4} as const;
  const table = regionData(indicator, "regency", places, counts, outcome, baseline, view.margins, word, format);
  const {values} = table;
  const figures = Array.from(values, (_, at) => regionFigure(table, "indicator", at));
  const beyond = values.filter((value, at) => Math.abs(value) >= figures[at]!.margin);
  if (beyond.every((value) => value === 0)) return {values, edges: null, bytes: new Uint8Array()};
  const edges = divergingEdges(beyond);
  return {values, edges, bytes: Uint8Array.from(figures, (figure) => mapByte(figure, edges))};
}
