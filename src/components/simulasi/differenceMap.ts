import type {MarginStatement} from "../../lattice/margins.js";
import {mapMeasures} from "../../scenario/mapView.js";
import {fill, type Words} from "../dictionary.js";
import type {Format} from "../format.js";
import {html, setText} from "../html.js";
import {addedFigures} from "../figures/addedFigures.js";
import {regionNote} from "../figures/regionNote.js";
import {measureName, type Indicator} from "../indicator.js";
import {lateMap} from "../lateMap.js";
import type {Boundaries} from "../map/shapes.js";
import type {PlaceLevel, Places} from "../places.js";
import {regionData} from "../regionData.js";
import type {BinCounts} from "../regionFigures.js";
import {regionTable} from "../regionTable.js";
import {segments} from "../segments.js";
import type {TableData} from "../tableColumns.js";
import type {CompareState} from "./compareState.js";
import {drawInSight} from "../drawInSight.js";
import {pairText} from "./pairChoice.js";
import type {ProgrammePair} from "./programmeChoice.js";

export interface DifferenceMapOptions {
  readonly margins: MarginStatement;
  readonly places: Places;
  readonly counts: () => BinCounts;
  /** Names a programme by its id. */
  readonly programmeName: (id: string) => string;
  readonly topology: Promise<Boundaries>;
  readonly mapWorker: string;
  readonly stamp: () => Readonly<Record<string, string>>;
  readonly foot: () => string;
  /** A region was chosen on the map or in the table, or none. */
  readonly onSelect: (code: string | null) => void;
  /** Chooses the pair that is drawn. */
  readonly pairChoice: HTMLElement;
  /** Chooses its programme. */
  readonly programmeChoice: HTMLElement;
  /** Measure and level, which the reader changes here, and Back and Forward elsewhere. */
  readonly view: Pick<CompareState, "measure" | "level">;
  /** The reader chose a measure or a level. */
  readonly onView: () => void;
  readonly word: Words;
  readonly format: Format;
}

export interface DifferenceMap {
  readonly map: HTMLElement;
  readonly table: HTMLElement;
  /**
   * Paints the difference of a pair; classes stay until another pair or programme is drawn, axis and order while dragging,
   * when map and table are drawn only where they can be seen.
   */
  draw(pair: ProgrammePair, dragging: boolean): void;
  select(code: string | null): void;
  destroy(): void;
}

/** Where aid rises and falls: a map with symmetric classes, and its twin, the table of all regions. */
export function differenceMap(options: DifferenceMapOptions): DifferenceMap {
  const {places, counts, topology, mapWorker, stamp, foot, view, word, format} = options;
  // the table's heads name the pair, which `words` knows once one is drawn
  const words = {...word};
  let indicator: Measured = {id: view.measure, upTo: 4, programme: null};
  let level: PlaceLevel = view.level;
  let selected: string | null = null;
  let shown: ProgrammePair | null = null;
  let table: TableData | null = null;
  let tableOf: ProgrammePair | null = null;
  /** What a pair's table is called. */
  let named: (Sides & {readonly indicator: Indicator; readonly title: string; readonly tag: string}) | null = null;

  const select = (code: string | null) => {
    selected = code === selected ? null : code;
    const place = selected === null ? undefined : places.byCode.get(selected);
    if (place !== undefined && place.level !== level) {
      view.level = level = place.level;
      levelChoice.choose(level);
      options.onView();
      redraw();
    }
    twin.select(selected);
    panel.select(selected);
    options.onSelect(selected);
  };
  const twin = regionTable({
    margins: options.margins,
    word: words,
    format,
    stamp,
    foot,
    onHover: () => undefined,
    onSelect: select
  });
  const kind = html("select", {class: "select", id: "isi-peta", "aria-label": word["indicator.label"]});
  const measures = mapMeasures.map((id) => {
    const option = html("option", {value: id});
    kind.append(option);
    return {id, option};
  });
  /** Shows the measure and the programme that were chosen, wherever that was. */
  const measure = (programme: Measured["programme"]) => {
    indicator = {id: view.measure, upTo: 4, programme};
    for (const {id, option} of measures) setText(option, measureName({...indicator, id}, word));
    kind.value = view.measure;
  };
  measure(null);
  kind.addEventListener("change", () => {
    view.measure = kind.value as CompareState["measure"];
    measure(indicator.programme);
    options.onView();
    redraw();
  });
  const levelChoice = segments<PlaceLevel>(
    word["level.label"],
    [
      {value: "province", label: word["level.province"]},
      {value: "regency", label: word["level.regency"]}
    ],
    level,
    (next) => {
      view.level = level = next;
      options.onView();
      if (selected !== null && places.byCode.get(selected)?.level !== next) selected = null;
      options.onSelect(selected);
      redraw();
    }
  );
  const redraw = () => {
    if (shown === null) return;
    tableOf = null; // another indicator or level
    const data = dataOf(shown);
    twin.show(data);
    twin.select(selected);
    panel.paint(data, true, false);
    panel.select(selected);
  };
  /** Another programme was chosen, or the view was changed by the address. */
  const follow = (programme: Measured["programme"]) => {
    measure(programme);
    level = view.level;
    levelChoice.choose(level);
    if (selected !== null && places.byCode.get(selected)?.level !== level) select(selected);
    redraw();
  };
  const dataOf = (pair: ProgrammePair): TableData => {
    if (table === null || tableOf !== pair) table = readPair(pair);
    tableOf = pair;
    return table;
  };
  const readPair = (pair: ProgrammePair): TableData => {
    const {outcome, baseline} = pair;
    const data = regionData(indicator, level, places, counts(), outcome, baseline, options.margins, word, format);
    if (!isSamePair(named, pair) || named.indicator !== indicator) {
      const {of, against} = pair;
      const sides = {pair: lower(pairText(pair, word))};
      const title = fill(word["banding.changeTitle"], {indicator: data.title, ...sides});
      const column = pair.programme === null ? "banding.changeColumn" : "programme.reachedColumn";
      words["table.change"] = fill(word[column], sides);
      named = {of, against, indicator, title, tag: pairTag(pair)};
    }
    const added = addedFigures(outcome, level, places, options.margins, options.programmeName);
    return {...data, title: named.title, added, tag: named.tag};
  };
  const describe = (code: string) => regionNote(places.byCode.get(code)!, table, words, format);
  const panel = lateMap({
    topology,
    places,
    workerUrl: mapWorker,
    word,
    format,
    describe,
    onHover: (code) => twin.highlight(code),
    onSelect: select
  });
  const map = html(
    "div",
    {class: "difference"},
    html("div", {class: "map-controls"}, options.pairChoice, kind, options.programmeChoice, levelChoice.element),
    panel.element
  );
  let listed: ProgrammePair | null = null;
  const drawTable = drawInSight(twin.element, (pair: ProgrammePair, dragging: boolean) => {
    const other = !isSamePair(listed, pair);
    listed = pair;
    if (other) twin.show(dataOf(pair));
    else twin.update(dataOf(pair), dragging);
  });
  let painted: ProgrammePair | null = null;
  const paintMap = drawInSight(map, (pair: ProgrammePair, dragging: boolean) => {
    const other = !isSamePair(painted, pair);
    painted = pair;
    panel.paint(dataOf(pair), other, dragging);
  });
  return {
    map,
    table: twin.element,
    draw(pair, dragging) {
      shown = pair;
      const {programme} = pair;
      if (view.measure !== indicator.id || view.level !== level || programme !== indicator.programme) follow(programme);
      drawTable(pair, dragging);
      paintMap(pair, dragging);
    },
    select,
    destroy: panel.destroy
  };
}

/** A pair in the name of a file: "C-terhadap-aturan". */
function pairTag({of, against}: Sides): string {
  return [of, against].map((side) => (side === "law" ? "aturan" : side)).join("-terhadap-");
}

/** A measure of a difference, of all programmes or of one. */
type Measured = Indicator & Required<Pick<Indicator, "programme">> & {readonly id: CompareState["measure"]};

type Sides = Pick<ProgrammePair, "of" | "against">;

function isSamePair<One extends Sides>(a: One | null, b: Sides): a is One {
  return a !== null && a.of === b.of && a.against === b.against;
}

function lower(text: string): string {
  return text.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());
}
