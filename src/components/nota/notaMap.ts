import {classOf, divergingEdges} from "../classBreaks.js";
import {fill, type Words} from "../dictionary.js";
import type {Format} from "../format.js";
import {html} from "../html.js";
import type {LegendView} from "../legendHistogram.js";
import {noData} from "../map/regionClasses.js";
import {sheetWords} from "../map/sheetWords.js";
import {perFamily, thousandTick} from "../perFamily.js";
import {mapFigure} from "../picture/mapFigure.js";
import {baselineName} from "../simulasi/scenarioName.js";
import type {NotaFacts} from "./notaFacts.js";

/** A map of the brief: its legend is drawn by `laid`, once it stands in the document. */
export interface NotaMap {
  readonly element: HTMLElement;
  laid(): void;
}

/** Where aid rises and falls, by regency, in thousand rupiah per family; readable in black and white. */
export function notaMap(facts: NotaFacts, width: number): NotaMap {
  const {data, shapes, families, word, format} = facts;
  const {outcome, baseline, set} = data;
  const before = baseline.package.regencies.amount;
  const change = outcome.package.regencies.amount.map((amount, at) => amount - before[at]!);
  const values = perFamily(change, families);
  const edges = divergingEdges(values);
  const classes = Uint8Array.from(values, (value) => (Number.isFinite(value) ? classOf(value, edges) : noData));
  const head = html(
    "div",
    {class: "nota-head"},
    html("h2", {}, word["nota.mapTitle"]),
    html("p", {class: "note"}, fill(word["nota.mapUnit"], {against: baselineName(set.baseline, word)}))
  );
  if (shapes === null) {
    const missing = html("p", {class: "note"}, word["nota.mapMissing"]);
    return {element: html("section", {class: "nota-map"}, head, missing), laid: () => undefined};
  }
  const figure = mapFigure(
    shapes,
    {classes, level: "regency", ramp: "div"},
    legendOf(values, edges, word, format),
    {
      withheld: word["map.withheld"],
      unreliable: word["map.unreliable"],
      within: word["map.within"],
      fewer: word["map.less"],
      more: word["map.more"]
    },
    {width, words: sheetWords(word), lined: true}
  );
  return {element: html("section", {class: "nota-map"}, head, figure.element), laid: figure.laid};
}

function legendOf(values: Float64Array, edges: readonly number[], word: Words, format: Format): LegendView {
  return {
    title: word["indicator.thousandPerFamily"],
    subtitle: fill(word["map.spread"], {count: format.count(values.length), level: word["map.regencies"]}),
    ramp: "div",
    edges,
    values,
    tick: (edge) => thousandTick(edge, format),
    nation: null,
    selection: null,
    withheld: false,
    unreliable: false,
    changesWithin: false
  };
}
