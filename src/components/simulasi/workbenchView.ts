import type {FirstView} from "../../lattice/firstView.js";
import type {NoiseStatement} from "../../lattice/release.js";
import {lawOn, resolveLaw} from "../../policy/resolve.js";
import {packageChangeMargin} from "../../policy/runMargins.js";
import {canUndo, type UndoHistory} from "../../scenario/undoHistory.js";
import {baselineOf, scenarioOf, type ScenarioSet} from "../../scenario/scenarioSet.js";
import {fill, type Words} from "../dictionary.js";
import type {Format} from "../format.js";
import {headlineText} from "../headlineText.js";
import {html, setText} from "../html.js";
import type {Boundaries} from "../map/shapes.js";
import {districtSection, type AskDistricts} from "../kecamatan/districtSection.js";
import {lettersToCome} from "../nota/answered.js";
import type {Places} from "../places.js";
import type {BinCounts} from "../regionFigures.js";
import {regionSearch} from "../regionSearch.js";
import {showContext} from "../wireShell.js";
import {comparingFigures, type Comparing} from "./comparingFigures.js";
import {differenceMap} from "./differenceMap.js";
import {drawInSight} from "../drawInSight.js";
import {engineNotices} from "./engineNotices.js";
import {findField, type Finder, type FindState} from "./findField.js";
import {findingTitle} from "./finding.js";
import {foldedResults} from "./foldedResults.js";
import {leaveButtons, type Leave} from "./leaveButtons.js";
import {ownChange} from "./ownChange.js";
import {pairChoice, pairWaiting, type Pair} from "./pairChoice.js";
import {programmesOf} from "./programmeAmounts.js";
import {programmeChoice} from "./programmeChoice.js";
import {isShipped, programmeName} from "./programmeName.js";
import {keepFolds, rail} from "./rail.js";
import {railHead} from "./railHead.js";
import {results} from "./results.js";
import {actualNotice} from "./actualNotice.js";
import {checkFailure, checkPanel} from "./checkPanel.js";
import type {CheckState} from "./restingCheck.js";
import {baselineName} from "./scenarioName.js";
import {versionNotices} from "./versionNotices.js";
import {ruleDayNotice} from "./ruleDayNotice.js";
import {saveField} from "./saveField.js";
import {scenarioTabs} from "./scenarioTabs.js";
import {sheet} from "./sheet.js";
import {sidesStamp} from "./sidesStamp.js";
import {wireLeaving} from "./wireLeaving.js";
import type {WorkbenchData} from "./workbenchData.js";
import type {WorkspaceActions} from "./workspace.js";

export interface WorkbenchOptions extends WorkspaceActions {
  readonly view: FirstView;
  readonly places: Places;
  readonly counts: () => BinCounts;
  readonly topology: Promise<Boundaries>;
  readonly mapWorker: string;
  readonly word: Words;
  readonly format: Format;
  readonly comparing: Comparing;
  readonly find: FindState;
  readonly finder: Finder;
  readonly leave: Leave;
  readonly askDistricts: AskDistricts;
  /** The noise of every table, empty before the manifest is read. */
  readonly noise: () => readonly NoiseStatement[];
  /** Checks every figure by SQL. */
  readonly check: () => void;
  /** Opens the engine again after it failed, or asks the latest question again. */
  readonly restart: () => void;
}

export interface WorkbenchView {
  readonly element: HTMLElement;
  /** Writes the set into the controls, before any answer is there. */
  show(history: UndoHistory<ScenarioSet>, set: ScenarioSet): void;
  /** show for a threshold on the move: all that it changes beside its own track are the chips. */
  showMove(history: UndoHistory<ScenarioSet>): void;
  /** Brings every figure up to the data; while dragging, classes, axes and order stay. */
  draw(data: WorkbenchData, dragging: boolean): void;
  drawCheck(state: CheckState): void;
  /** What stands above the figures: questions and failures. */
  say(...notices: readonly HTMLElement[]): void;
  destroy(): void;
}

/** The workbench in one language: tabs, rail and results, and what passes between them. */
export function workbenchView(options: WorkbenchOptions): WorkbenchView {
  const {view, places, counts, topology, mapWorker, word, format} = options;
  const {bins} = view;
  const nameOf = (code: string) => places.byCode.get(code)?.name ?? code;
  const tabs = scenarioTabs(word, format, nameOf, view.law.day, options.tabs);
  const {state: comparison, keepView} = options.comparing;
  const onPair = () => {
    keepView();
    if (shown) drawPair(shown, false);
  };
  const pairs = pairChoice(comparison, word, options.comparing.needActual, onPair);
  const programmes = programmeChoice(comparison, word, format, onPair);
  const sentence = headlineText();
  const questions = html("div", {class: "notices"});
  const failures = html("div", {class: "notices"});
  const unconfirmed = html("div", {class: "notices"});
  const head = railHead(view.law.day, (code) => places.byCode.get(code)?.name ?? code, word, format, options.head);
  const editors = html("div", {class: "editors-slot"});
  const synthetic = view.synthetic ? word["table.syntheticFoot"] : "";
  /** The days that the context strip says. */
  let stripDays = "";
  let day: string | undefined;
  const stampOf = (sides: (data: WorkbenchData) => Pick<Pair, "of" | "against" | "outcome">) => () =>
    shown === null ? {} : sidesStamp(view, sides(shown), shown, word, format);
  const foot = () =>
    fill(word["table.foot"], {version: format.date(view.version), day: format.date(day ?? view.law.day), synthetic});
  const nameOfProgramme = (id: string) => (shown === null ? id : programmeName(id, shown.set, word, format));
  const districts = districtSection({
    places,
    synthetic: view.synthetic,
    ask: options.askDistricts,
    nameOf: nameOfProgramme,
    stamp: stampOf(({set, outcome}) => ({of: set.editing, against: set.baseline, outcome})),
    foot,
    word,
    format
  });
  const difference = differenceMap({
    margins: view.margins,
    places,
    counts,
    programmeName: nameOfProgramme,
    topology,
    mapWorker,
    stamp: stampOf(pairs.resolve),
    foot,
    onSelect: (code) => districts.select(code),
    pairChoice: pairs.element,
    programmeChoice: programmes.element,
    view: comparison,
    onView: keepView,
    word,
    format
  });
  const figures = results(bins, view.margins, places, options.noise, word, format, (code) => {
    difference.select(code);
    document.getElementById("peta-selisih")?.scrollIntoView({block: "start"});
  });
  const toCome = () => (shown === null ? [] : lettersToCome(shown, location.hash));
  const leaving = leaveButtons(
    {...options.leave, toCome},
    1 + places.province.length + places.regency.length,
    word,
    format
  );
  const comparing = comparingFigures({
    ...options.comparing,
    view,
    leave: leaving.element,
    nameOf,
    chooseBaseline: options.chooseBaseline,
    word,
    format
  });
  const finding = findField(options.find, options.finder, view.law.day, word, format, options.head.replace);
  const saving = saveField(word, format, options.save);
  const frame = sheet(word, format, options.head.undo, head.element, editors, finding.element, saving);
  const mapTitle = html("h2", {id: "judul-peta"}, word["sim.mapTitle"]);
  const mapNote = html("p", {class: "note"});
  const nameInCheck = (id: string) => {
    if (id !== "package" && shown !== null) return programmeName(id, shown.set, word, format);
    return word[
      shown !== null && programmesOf(shown).some((one) => !isShipped(one)) ? "edit.allProgrammes" : "package"
    ];
  };
  const checking = checkPanel(options.check, nameInCheck, word, format);
  let editor: ReturnType<typeof rail> | null = null;
  let shown: WorkbenchData | null = null;
  const stopLeaving = wireLeaving({
    view,
    places,
    counts,
    topology,
    word,
    format,
    data: () => shown,
    pair: pairs.resolve
  });

  const drawTabs = drawInSight(tabs.element, tabs.draw);
  const drawBar = drawInSight(frame.bar, ({outcome, baseline}: WorkbenchData) => frame.update(outcome, baseline));
  const drawSentence = drawInSight(sentence.element, (data: WorkbenchData) => {
    const {set} = data;
    const against = baselineName(set.baseline, word);
    const between = ownChange(data, word, format);
    sentence.show({
      title: findingTitle(
        data,
        word,
        format,
        (id) => programmeName(id, set, word, format),
        packageChangeMargin(data.outcome, data.baseline, view.margins)
      ),
      detail: [
        ...(between === "" ? [] : [{text: `${between} `, strong: true}]),
        ...(set.baseline === "law" ? [] : [{text: `${fill(word["actual.against"], {against})} `, strong: false}]),
        {text: head.sentence(), strong: false}
      ]
    });
  });

  /** Both rule days of a pair, where they differ. */
  const daysOf = ({outcome, baseline}: Pair) => {
    if (outcome.day === baseline.day) return [];
    const days = {ofDay: format.date(outcome.day), againstDay: format.date(baseline.day)};
    return [fill(word["hariAturan.mapDays"], days)];
  };
  /** The map, its table and its movers show a pair that the reader may choose. */
  const drawPair = (data: WorkbenchData, dragging: boolean) => {
    const pair = programmes.narrow(dragging ? pairs.follow(data) : pairs.resolve(data), data.set, dragging);
    difference.draw(pair, dragging);
    figures.drawMovers(pair, dragging);
    if (dragging) return;
    const isActual = [pair.of, pair.against].includes("penerima-nyata");
    const sides = {of: baselineName(pair.of, word), against: baselineName(pair.against, word)};
    const note = fill(word[isActual ? "banding.mapNoteActual" : "banding.mapNote"], sides);
    const awaited = pairs.awaited(data);
    const wait = awaited === null ? [] : [pairWaiting(awaited, pair, word)];
    setText(mapNote, [...wait, note, ...daysOf(pair)].join(" "));
  };

  const search = regionSearch(places, word, (code) => {
    difference.select(code);
    document.getElementById("peta-selisih")?.scrollIntoView({block: "start"});
  });
  document.getElementById("cari")?.replaceChildren(search);

  return {
    element: html(
      "div",
      {class: "workbench"},
      tabs.element,
      html(
        "div",
        {class: "bench"},
        frame.element,
        foldedResults(
          questions,
          sentence.element,
          failures,
          unconfirmed,
          html("h2", {class: "quiet"}, word["card.label"]),
          figures.cards,
          html("div", {class: "pair"}, figures.money, figures.coverage),
          html(
            "section",
            {class: "figure-frame map-frame", id: "peta-selisih", "aria-labelledby": "judul-peta"},
            html("div", {class: "head"}, mapTitle),
            mapNote,
            difference.map,
            districts.jump
          ),
          figures.flows,
          comparing.element,
          html("div", {class: "pair"}, figures.movers, html("div", {}, figures.overlap, figures.stages)),
          difference.table,
          districts.element,
          checking.element
        )
      ),
      frame.bar
    ),
    show(history, set) {
      const scenario = scenarioOf(set, set.editing);
      const law = lawOn(scenario.day ?? view.law.day);
      if (editor === null || law.day !== day) {
        day = law.day;
        showContext({...view, day});
        stripDays = "";
        const before = editor?.element;
        const {current, edit, move, release} = options;
        editor = rail(bins, places, {law, current, edit, move, release, undo: options.head.undo, word, format});
        if (before) keepFolds(before, editor.element);
        editors.replaceChildren(editor.element);
        if (shown) editor.update(shown.outcome);
      }
      editor.show(scenario, resolveLaw(scenario, view.law.day));
      if (history.drag === null) leaving.show(set);
      head.show(history);
      frame.show(canUndo(history));
    },
    showMove: head.showMove,
    draw(data, dragging) {
      const first = shown === null;
      shown = data;
      const {outcome, baseline, set} = data;
      const against = baselineName(set.baseline, word);
      drawTabs(data, dragging);
      editor?.update(outcome);
      drawBar(data, dragging);
      drawSentence(data, dragging);
      figures.draw(data, dragging);
      drawPair(data, dragging);
      if (data.engine !== "opening") {
        const scope = fill(word["district.scope"], {letter: set.editing, against});
        districts.follow({scenario: scenarioOf(set, set.editing), baseline: baselineOf(set), scope}, dragging);
      }
      comparing.draw(data, dragging);
      if (!dragging && data.engine === "ready") finding.show(scenarioOf(set, set.editing));
      if (!dragging || first) {
        const days = `${outcome.day} ${baseline.day}`;
        if (days !== stripDays) {
          stripDays = days;
          showContext({...view, day: outcome.day, baselineDay: baseline.day === outcome.day ? null : baseline.day});
        }
        failures.replaceChildren(
          ...engineNotices(data, options.restart, word, format.language),
          ...versionNotices(set, view, options.adoptRelease, word, format),
          ...ruleDayNotice(data, view.law.day, word, format),
          ...actualNotice(data, word, format)
        );
      }
    },
    drawCheck(state) {
      checking.draw(state);
      unconfirmed.replaceChildren(...checkFailure(state, nameInCheck, word, format));
    },
    say(...notices) {
      questions.replaceChildren(...notices);
    },
    destroy() {
      stopLeaving();
      difference.destroy();
      districts.destroy();
      comparing.destroy();
      frame.destroy();
    }
  };
}
