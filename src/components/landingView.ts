import type {SqlCheck} from "../../workers/engine.js";
import type {FirstView} from "../lattice/firstView.js";
import type {Outcome} from "../policy/outcome.js";
import {board} from "./board.js";
import {scenarioOf, type Controls} from "./controls.js";
import {fill, type Words} from "./dictionary.js";
import {drawInSight} from "./drawInSight.js";
import {fileStamp} from "./fileStamp.js";
import type {Format} from "./format.js";
import {headline} from "./headline.js";
import {headlineCards} from "./headlineCards.js";
import {headlineText} from "./headlineText.js";
import {html} from "./html.js";
import {regionNote} from "./figures/regionNote.js";
import {isSimulated} from "./indicator.js";
import type {Language} from "./language.js";
import {lateMap} from "./lateMap.js";
import type {LandingData, LandingState} from "./landing.js";
import {districtSection, type AskDistricts} from "./kecamatan/districtSection.js";
import {mapControls} from "./mapControls.js";
import type {Boundaries} from "./map/shapes.js";
import {invariantNotice} from "./invariants.js";
import {failureNotice, notice} from "./notice.js";
import {answerPictures} from "./picture/answerPictures.js";
import {landingContext} from "./picture/landingContext.js";
import type {Places} from "./places.js";
import {qualifyingByBin, reachedByBin} from "./reachedByBin.js";
import {regionData} from "./regionData.js";
import {componentsByBin, familiesByBin, type BinCounts} from "./regionFigures.js";
import {regionSearch} from "./regionSearch.js";
import {regionTable} from "./regionTable.js";
import {sqlCheck} from "./sqlCheck.js";
import type {TableData} from "./tableColumns.js";

export interface LandingViewOptions {
  readonly view: FirstView;
  readonly places: Places;
  readonly counts: () => BinCounts;
  readonly state: LandingState;
  readonly topology: Promise<Boundaries>;
  readonly mapWorker: string;
  readonly word: Words;
  readonly format: Format;
  readonly onControls: (controls: Controls, timeStamp: number) => void;
  readonly onRelease: () => void;
  readonly checkBySql: () => Promise<SqlCheck>;
  readonly askDistricts: AskDistricts;
}

export interface LandingView {
  readonly element: HTMLElement;
  /** Brings every part up to the data; while dragging, classes, axes and order stay. */
  draw(data: LandingData, dragging: boolean): void;
  /** Says that the engine is still opening. */
  showOpening(): void;
  destroy(): void;
}

/** The first page in one language: all parts, and what passes between them. */
export function landingView(options: LandingViewOptions): LandingView {
  const {view, places, counts, state, topology, mapWorker, word, format, onControls, onRelease, checkBySql} = options;
  const bins = view.bins;
  const sentence = headlineText();
  const cards = headlineCards(bins, view.margins, word, format);
  const notices = html("div", {class: "notices"});
  let data: LandingData | null = null;
  let table: TableData | null = null;
  let tableOf: LandingData | null = null;
  let opening: HTMLElement | null = null;

  const select = (code: string | null) => {
    state.selected = code === state.selected ? null : code;
    const place = code === null ? undefined : places.byCode.get(code);
    if (place !== undefined && state.selected !== null && place.level !== state.level) return changeLevel(place.level);
    marks();
    histogram(true);
  };
  const changeLevel = (level: LandingState["level"]) => {
    state.level = level;
    const fresh = controls();
    choice.replaceWith(fresh);
    choice = fresh;
    reshow();
  };
  const reshow = () => {
    tableOf = null; // another indicator or level
    const next = tableData();
    if (next === null) return;
    list(next);
    map.paint(next, true, false);
    marks();
    histogram(true);
  };
  const marks = () => {
    twin.select(state.selected);
    map.select(state.selected);
    districts.select(state.selected);
  };
  const controls = () =>
    mapControls({
      indicator: state.indicator,
      level: state.level,
      word,
      format,
      onChange(indicator, level) {
        const selected = state.selected === null ? undefined : places.byCode.get(state.selected);
        if (selected !== undefined && selected.level !== level) state.selected = null;
        state.indicator = indicator;
        state.level = level;
        reshow();
      }
    });
  let choice = controls();

  /** The regions' figures under the data, which nothing computes before somebody looks: a drag goes without them. */
  const tableData = (): TableData | null => {
    if (data !== null && tableOf !== data) {
      const {outcome, law} = (tableOf = data);
      table = regionData(state.indicator, state.level, places, counts(), outcome, law, view.margins, word, format);
    }
    return table;
  };

  const describe = (code: string) => regionNote(places.byCode.get(code)!, tableData(), word, format);

  const synthetic = view.synthetic ? word["table.syntheticFoot"] : "";
  const stamp = () => {
    if (data === null) return {};
    const {sentence, against, day} = landingContext(view, data, state.controls, word, format);
    return fileStamp(view, {day, scenario: sentence.trim() || against, against});
  };
  const foot = fill(word["table.foot"], {
    version: format.date(view.version),
    day: format.date(view.law.day),
    synthetic
  });
  const twin = regionTable({
    margins: view.margins,
    word,
    format,
    stamp,
    foot: () => foot,
    onHover: (code) => twin.highlight(code),
    onSelect: select
  });
  const map = lateMap({
    topology,
    places,
    workerUrl: mapWorker,
    word,
    format,
    describe,
    onHover: (code) => twin.highlight(code),
    onSelect: select
  });
  const districts = districtSection({
    places,
    synthetic: view.synthetic,
    ask: options.askDistricts,
    nameOf: (programme) => programme,
    stamp,
    foot: () => foot,
    word,
    format
  });
  let listed = false;
  const list = (of: TableData) => {
    listed = true;
    twin.show(of);
  };
  // what stands now, not what stood when it was left out: another indicator or level shows the whole table anew
  const drawTable = drawInSight(
    twin.element,
    (_: LandingData, dragging: boolean) => (listed ? twin.update(tableData()!, dragging) : list(tableData()!)),
    false // far below the first view, which 514 regions would hold up
  );
  const stopPictures = answerPictures(() => landingContext(view, data!, state.controls, word, format), word, format);
  let tracks: ReturnType<typeof board> | null = null;
  const boardSlot = html("div", {class: "board-slot"});

  /** The nation's families with a component by bin, the chosen place's, and its families, reached or not. */
  const placeBins = () => {
    const code = state.selected;
    const nation = componentsByBin(places, counts(), null);
    const own = code === null ? nation : componentsByBin(places, counts(), code);
    return {nation, own, families: familiesByBin(places, counts(), code)};
  };
  let bars: ReturnType<typeof placeBins> | null = null;
  const reachedIn = ({nation, own, families}: ReturnType<typeof placeBins>, {programmes}: Outcome) =>
    reachedByBin(families, qualifyingByBin(own, nation, programmes.pkh!), programmes.pkh!, programmes.sembako!);

  const histogram = (rescale: boolean) => {
    if (data === null || tracks === null) return;
    bars = placeBins();
    const reached = reachedIn(bars, data.outcome);
    const place = state.selected === null ? null : places.byCode.get(state.selected)!;
    tracks.update(data.outcome, {families: bars.families, reached}, place, rescale);
  };

  const search = regionSearch(places, word, (code) => {
    state.selected = null;
    select(code);
    document.getElementById("observablehq-main")?.scrollIntoView();
  });
  document.getElementById("cari")?.replaceChildren(search);

  return {
    element: html(
      "div",
      {},
      html(
        "div",
        {class: "stage"},
        html("div", {class: "sea"}, sentence.element, choice, map.element, districts.jump),
        html("div", {class: "side"}, notices, boardSlot)
      ),
      cards.element,
      html("div", {class: "checks"}, sqlCheck(checkBySql, word, format)),
      twin.element,
      districts.element
    ),
    draw(next, dragging) {
      const first = data === null;
      data = next;
      const {outcome, law} = next;
      if (tracks === null) {
        tracks = board({
          bins,
          margins: view.margins,
          law,
          controls: state.controls,
          word,
          format,
          onChange: onControls,
          onRelease
        });
        boardSlot.replaceChildren(tracks.element);
      }
      sentence.show(headline(outcome, law, state.controls, word, format));
      cards.update(outcome, law, dragging);
      drawTable(next, dragging);
      if (first || isSimulated(state.indicator)) map.paint(tableData()!, first, dragging);
      if (dragging && bars !== null) tracks.drag(outcome, reachedIn(bars, outcome));
      else histogram(first);
      if (first) twin.select(state.selected);
      if (first) districts.select(state.selected);
      if (next.engine !== "opening") {
        const scenario = scenarioOf(state.controls, law);
        districts.follow({scenario, baseline: null, scope: word["district.scopeMap"]}, dragging);
      }
      if (!dragging) notices.replaceChildren(...noticesOf(next, word, format.language));
    },
    showOpening() {
      opening = notice(word["state.opening"], word["state.openingHint"]);
      notices.replaceChildren(opening);
    },
    destroy() {
      stopPictures();
      map.destroy();
      districts.destroy();
    }
  };
}

function noticesOf({engine, broken}: LandingData, word: Words, language: Language): HTMLElement[] {
  const shown: HTMLElement[] = [];
  if (typeof engine === "object") {
    shown.push(failureNotice(word["state.workerDead"], word["state.workerHint"], engine.failed, language));
  }
  if (broken !== null) shown.push(invariantNotice(broken, word));
  return shown;
}
