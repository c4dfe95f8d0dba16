import {displayMin} from "../lattice/reliability.js";
import {divergingEdges, sequentialEdges, type ClassEdges} from "./classBreaks.js";
import {fill, type Words} from "./dictionary.js";
import type {Format} from "./format.js";
import {html, setText} from "./html.js";
import {mapByte} from "./figures/mapByte.js";
import {regionFigure} from "./figures/regionFigure.js";
import {figureText} from "./figures/regionNote.js";
import {stateOf} from "./figures/shownFigure.js";
import {indicatorText, legendTick, legendTitle, nationOnAxis, rampOf} from "./indicator.js";
import {legendHistogram, type LegendElement, type LegendView} from "./legendHistogram.js";
import {boundaryNote} from "./map/boundaryNote.js";
import type {RegionNote} from "./map/mapTooltip.js";
import {lowReliability, withheld} from "./map/regionClasses.js";
import {regionMap, type RegionMapElement, type RegionMapOptions} from "./map/regionMap.js";
import type {Boundaries} from "./map/shapes.js";
import {sheetWords} from "./map/sheetWords.js";
import {mapPicture, type DrawnMap} from "./picture/mapPicture.js";
import {takeMenu} from "./picture/takeMenu.js";
import type {Places} from "./places.js";
import {showRegion, type TableData} from "./tableColumns.js";

export interface MapPanelOptions {
  readonly topology: Boundaries;
  readonly places: Places;
  readonly workerUrl: string;
  readonly word: Words;
  readonly format: Format;
  readonly describe: (code: string) => RegionNote;
  readonly onHover: (code: string | null) => void;
  readonly onSelect: (code: string | null) => void;
}

export interface MapPanel {
  readonly element: HTMLElement;
  /**
   * Paints values. Classes stay unless `rescale` is true, with one exception: classes first made during a drag, when
   * nothing had changed before it, are set anew as it ends.
   */
  paint(data: TableData, rescale: boolean, dragging: boolean): void;
  select(code: string | null): void;
  destroy(): void;
}

/** The map with its legend, and the button that sets frozen classes anew. */
export function mapPanel({
  topology,
  places,
  workerUrl,
  word,
  format,
  describe,
  onHover,
  onSelect
}: MapPanelOptions): MapPanel {
  let data: TableData | null = null;
  let edges: ClassEdges | null = null;
  let provisional = false;
  let map: RegionMapElement | null = null;
  let legend: LegendElement | null = null;
  let selected: string | null = null;
  let drawn: DrawnMap | null = null;
  let patterns: Pick<LegendView, "withheld" | "unreliable" | "changesWithin"> = {
    withheld: false,
    unreliable: false,
    changesWithin: false
  };
  const boundaries = boundaryNote(topology, word);
  const why = {title: word["map.rescaleWhy"], hidden: true};
  const rescaleButton = html("button", {type: "button", class: "link", ...why}, word["map.rescale"]);
  const note = html("span", {class: "foot"}, boundaries);
  const chosenName = html("span", {class: "note"});
  const clear = html("button", {type: "button", class: "link"}, word["map.clear"]);
  const chosen = html("span", {class: "chosen", hidden: true}, chosenName, " ", clear);
  clear.addEventListener("click", () => {
    onSelect(null);
    map?.querySelector<HTMLElement>(".map-stage")?.focus({preventScroll: true}); // the button goes with the choice
  });
  const slot = html("div", {class: "map-slot"});
  rescaleButton.addEventListener("click", () => data !== null && paint(data, true, false));

  const paint = (next: TableData, rescale: boolean, dragging: boolean) => {
    data = next;
    const {values, indicator} = next;
    const ramp = rampOf(indicator);
    const changed = values.some((value) => Math.abs(value) >= 0.5);
    if (edges === null && dragging) provisional = true;
    else if (edges !== null && provisional && !dragging) {
      edges = null;
      provisional = false;
    }
    const isNew = edges === null || rescale;
    if (edges === null || rescale) edges = freshEdges(next);
    const classes = Uint8Array.from(values, (_, at) => mapByte(regionFigure(next, "indicator", at), edges!));
    patterns = patternsOf(classes, ramp);
    const level = next.places[0]!.level;
    const view = legendView(next, edges);
    if (selected !== null) say(next);
    if (map === null) {
      legend = legendHistogram(legendWords(word), view);
      map = regionMap({...mapOptions(next.title), level, ramp, legend});
      slot.replaceChildren(map);
    }
    drawn = {data: next, view: {classes, level, ramp}, legend: {...view, selection: null}};
    map.paint(classes, level, ramp);
    map.select(selected);
    legend!.update(view);
    map.setLabel(fill(word["map.label"], {indicator: next.title}));
    // no classes are worth keeping while nothing has changed yet; a drag that passes over no change keeps its own
    if (ramp === "div" && !changed && (isNew || !dragging)) edges = null;
    setText(note, boundaries);
    if (!dragging) rescaleButton.hidden = edges === null || isFresh(edges, next);
  };

  const mapOptions = (title: string): Omit<RegionMapOptions, "level" | "ramp"> => ({
    topology,
    regions: {provinces: places.province, regencies: places.regency},
    words: {
      label: fill(word["map.label"], {indicator: title}),
      noWebgl: word["map.noWebgl"],
      zoomIn: word["map.zoomIn"],
      zoomOut: word["map.zoomOut"],
      whole: word["map.reset"],
      ...sheetWords(word)
    },
    workerUrl,
    describe,
    onHover,
    onSelect
  });

  const legendView = (of: TableData, classEdges: ClassEdges): LegendView => {
    const {indicator, values, nation} = of;
    const level = of.places[0]!.level;
    const own = selected === null ? undefined : of.places.find(({code}) => code === selected);
    const mark = (name: string, value: number) => ({
      label: `${name} ${indicatorText(indicator, value, format)}`,
      value
    });
    const count = format.count(of.places.length);
    const name = word[level === "province" ? "map.provinces" : "map.regencies"];
    return {
      title: legendTitle(indicator, of.title, word),
      subtitle: fill(word["map.spread"], {count, level: name}),
      ramp: rampOf(indicator),
      edges: classEdges,
      values,
      tick: (edge, last) => legendTick(indicator, edge, last, format),
      instead: unscaled(of, word),
      nation: nationOnAxis(indicator) ? mark(word["map.nation"], nation) : null,
      selection: own === undefined || !isGiven(of, own.index) ? null : mark(own.name, values[own.index]!),
      ...patterns
    };
  };

  /** Names the chosen region with its figure, margin and class. */
  const say = (of: TableData) => {
    const place = selected === null ? undefined : places.byCode.get(selected);
    if (place === undefined) return;
    const region = fill(word["map.selected"], {region: place.name});
    if (of.places[0]!.level !== place.level) return setText(chosenName, region);
    const shown = showRegion(of, "indicator", place.index, word, format);
    setText(chosenName, `${region}: ${figureText(shown, place.level, word)}`);
  };

  const drawing = () => ({topology, places, words: mapOptions("").words, legendWords: legendWords(word), word, format});
  const menu = takeMenu(
    () => data?.title ?? word["indicator.label"],
    () => (drawn === null ? null : mapPicture(drawn, drawing())),
    word
  );

  return {
    element: html(
      "div",
      {class: "map-panel"},
      slot,
      html("div", {class: "map-foot"}, note, chosen, rescaleButton, menu)
    ),
    paint,
    select(code) {
      selected = code;
      const place = code === null ? undefined : places.byCode.get(code);
      chosen.hidden = place === undefined;
      setText(chosenName, "");
      if (data !== null) say(data);
      map?.select(code);
      if (data !== null && edges !== null) legend?.update(legendView(data, edges));
    },
    destroy() {
      map?.destroy();
      legend?.destroy();
    }
  };
}

/** Whether the screen gives a region's value without a tap. */
function isGiven(data: TableData, region: number): boolean {
  const state = stateOf(regionFigure(data, "indicator", region), displayMin);
  return state === "shown" || state === "within";
}

/** What the legend says of a change that no region has, or that is known of none; null where there is one to scale. */
function unscaled({indicator, values}: TableData, word: Words): string | null {
  if (rampOf(indicator) === "seq" || values.some((value) => Math.abs(value) >= 0.5)) return null;
  return word[values.some(Number.isFinite) ? "map.same" : "map.unknown"];
}

/** Which patterns stand on the map. */
function patternsOf(classes: Uint8Array, ramp: "seq" | "div") {
  const dotted = classes.some((byte) => (byte & lowReliability) > 0);
  return {
    withheld: classes.includes(withheld),
    unreliable: dotted && ramp === "seq",
    changesWithin: dotted && ramp === "div"
  };
}

function freshEdges({values, indicator}: TableData): ClassEdges {
  return rampOf(indicator) === "seq" ? sequentialEdges(values) : divergingEdges(values);
}

/** Whether frozen classes are those that a page opened now would make, as one that a link leads to does. */
function isFresh(edges: ClassEdges, data: TableData): boolean {
  return freshEdges(data).every((edge, at) => edge === edges[at]);
}

function legendWords(word: Words) {
  return {
    withheld: word["map.withheld"],
    unreliable: word["map.unreliable"],
    within: word["map.within"],
    fewer: word["map.less"],
    more: word["map.more"]
  };
}
