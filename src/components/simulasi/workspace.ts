import type {FirstView} from "../../lattice/firstView.js";
import type {Regions} from "../../lattice/release.js";
import type {Scenario} from "../../policy/scenario.js";
import {parseScenario, ScenarioError} from "../../policy/scenarioSchema.js";
import {resetAll} from "../../scenario/changes.js";
import {copiedName} from "../../scenario/copiedName.js";
import {adoptRelease, stampMadeOn} from "../../scenario/madeOn.js";
import type {Refused} from "../../scenario/refused.js";
import {readScenarioFile} from "../../scenario/scenarioFile.js";
import {readLink, writeLink} from "../../scenario/scenarioLink.js";
import {
  addScenario,
  chooseBaseline,
  duplicateScenario,
  editScenario,
  moveScenario,
  removeScenario,
  renameScenario,
  replaceScenario,
  scenarioOf,
  startSet,
  type BaselineChoice,
  type Letter,
  type ScenarioSet
} from "../../scenario/scenarioSet.js";
import {sameSet} from "../../scenario/sameSet.js";
import {snapThresholds} from "../../scenario/snapThresholds.js";
import {stack} from "../../scenario/stack.js";
import {stackName} from "../../scenario/stackedFrom.js";
import {sameScenario} from "../../scenario/tidy.js";
import {
  beginDrag,
  cancelDrag,
  endDrag,
  goTo,
  moveDrag,
  nearestStep,
  presentOf,
  record,
  redo,
  startHistory,
  undo,
  type UndoHistory
} from "../../scenario/undoHistory.js";
import {words, type Words} from "../dictionary.js";
import {currentLanguage} from "../language.js";
import {linkQuestion} from "./linkQuestion.js";
import type {RailHeadActions} from "./railHead.js";
import {refusalNotice} from "./refusalNotice.js";
import type {SaveActions} from "./saveField.js";
import {scenarioName} from "./scenarioName.js";
import type {StackRefusal} from "./stackPanel.js";
import type {TabActions} from "./scenarioTabs.js";

export interface WorkspaceEvents {
  /** The set changed; the time is the event's own where one was. */
  readonly changed: (dragging: boolean, timeStamp: number | null) => void;
  /** A question to the reader came or went. */
  readonly asked: () => void;
}

/** What the reader does to the work. */
export interface WorkspaceActions {
  readonly current: () => Scenario;
  readonly edit: (next: Scenario, timeStamp: number) => void;
  readonly move: (next: Scenario, timeStamp: number) => void;
  readonly release: () => void;
  readonly tabs: TabActions;
  readonly head: RailHeadActions;
  /** Marks a scenario as made on this page's release. */
  readonly adoptRelease: (letter: Letter) => void;
  readonly chooseBaseline: (baseline: BaselineChoice) => void;
  readonly save: SaveActions;
}

export interface Workspace {
  readonly set: () => ScenarioSet;
  readonly history: () => UndoHistory<ScenarioSet>;
  readonly actions: WorkspaceActions;
  /** What the reader is asked: whether to open a link over unsaved work, or what is wrong with one. */
  questions(word: Words): HTMLElement[];
}

/** A link that waits for an answer, or that was refused. */
type Waiting =
  {readonly kind: "offer"; readonly set: ScenarioSet} | {readonly kind: "refused"; readonly refused: Refused};

/**
 * How long the hand rests before a drag writes the address, milliseconds: a writing takes the time of several frames,
 * and browsers allow some hundred in half a minute.
 */
const addressPause = 400;

const edited = {id: "Ubah skenario", en: "Edit scenario"};

/**
 * The reader's work: the set with its history, and the address that says it. While dragging the address is replaced; a
 * step adds to the browser's history, so that Back and Forward are steps too. A link opened over work is asked about.
 */
export function openWorkspace(view: FirstView, {changed, asked}: WorkspaceEvents): Workspace {
  const {bins, provinces, regencies} = view;
  // of a region only its code is looked at
  const regions = {
    provinces: provinces.codes.map((code, at) => ({code, name: provinces.names[at]!})),
    regencies: regencies.codes.map((code, at) => ({code, name: regencies.names[at]!}))
  } as unknown as Regions;
  const names = new Map(
    [provinces, regencies].flatMap(({codes, names}) => codes.map((code, at) => [code, names[at]!]))
  );
  const nameOf = (code: string) => names.get(code) ?? code;
  let waiting: Waiting | null = null;
  let late: ReturnType<typeof setTimeout> | null = null;
  let history = startHistory(startSet());
  /** The address as the drag under way began. */
  let dragFrom = location.href;
  const set = () => presentOf(history);

  const read = (): ScenarioSet | null => {
    const answer = readLink(location.hash, bins, regions);
    if (answer.kind === "read") return answer.value;
    waiting = answer;
    return null;
  };
  const opened = read();
  if (opened !== null) history = startHistory(opened);
  window.history.replaceState({desil: true}, "", addressOf(set()));

  const step = (next: UndoHistory<ScenarioSet>, timeStamp: number | null = null) => {
    if (next === history) return;
    history = next;
    forgetRefusal();
    const address = addressOf(set());
    if (address !== location.href) window.history.pushState({desil: true}, "", address);
    changed(false, timeStamp);
  };
  /** A refused link has been read once work goes on. */
  const forgetRefusal = () => {
    if (waiting?.kind !== "refused") return;
    waiting = null;
    asked();
  };
  /** A set with its edited scenario replaced; the set itself where that says the same, which is no step. */
  const replaceEdited = (next: Scenario, before = set()) => {
    const {editing} = before;
    const stamped = stampMadeOn(snapThresholds(next, bins), view);
    return sameScenario(stamped, scenarioOf(before, editing)) ? before : replaceScenario(before, editing, stamped);
  };
  const current = () => scenarioOf(set(), set().editing);
  /** The history with no drag under way. A drag is stamped, and compared with where it began, only as it ends. */
  const settled = () => {
    if (history.drag === null) return history;
    return endDrag(moveDrag(history, replaceEdited(current(), presentOf(cancelDrag(history)))));
  };
  const apply = (next: ScenarioSet) => step(record(settled(), next, edited));
  const edit = (next: Scenario, timeStamp: number) => {
    const after = record(settled(), replaceEdited(next), edited);
    if (after === history) return changed(false, null); // no step, but the control may say the same in other words
    step(after, timeStamp);
  };
  const stackUp = (under: Letter, over: Letter): StackRefusal | null => {
    const [below, above] = [scenarioOf(set(), under), scenarioOf(set(), over)];
    const name = stackName({letter: under, scenario: below}, {letter: over, scenario: above});
    const stacked = {...stack(below, above), name};
    try {
      apply(addScenario(set(), parseScenario(stacked, bins, regions)));
      return null;
    } catch (error) {
      if (error instanceof ScenarioError) return error.problems[0]!;
      throw error;
    }
  };

  addEventListener("popstate", ({state}: PopStateEvent) => {
    const before = waiting;
    waiting = null;
    const own = (state as {desil?: boolean} | null)?.desil === true;
    const said = read();
    if (said === null && waiting === null && !own) {
      // a place on the page was gone to, as by the link that skips to its content: the address says the work again
      waiting = before;
      return window.history.replaceState({desil: true}, "", addressOf(set(), ""));
    }
    const link = said ?? (waiting === null ? startSet() : null);
    if (link === null) {
      window.history.replaceState({desil: true}, "", addressOf(set()));
      return asked();
    }
    if (own || sameSet(startSet(), set())) {
      const at = nearestStep(history, (value) => sameSet(value, link));
      history = at === null ? record(settled(), link, edited) : goTo(settled(), at);
      window.history.replaceState({desil: true}, "", addressOf(set()));
      if (before !== null) asked();
      return changed(false, null);
    }
    if (sameSet(link, set())) return;
    waiting = {kind: "offer", set: link};
    window.history.replaceState({desil: true}, "", addressOf(set()));
    asked();
  });
  // text that is half typed has an undo of its own
  let typing: EventTarget | null = null;
  addEventListener(
    "input",
    ({target}) => (typing = target instanceof HTMLInputElement && target.type === "range" ? null : target)
  );
  addEventListener("change", () => (typing = null));
  addEventListener("keydown", (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || typing === event.target) return;
    const key = event.key.toLowerCase();
    if (key !== "z" && key !== "y") return;
    event.preventDefault();
    step(key === "y" || event.shiftKey ? redo(settled()) : undo(settled()));
  });

  return {
    set,
    history: () => history,
    actions: {
      current,
      edit,
      move(scenario, timeStamp) {
        forgetRefusal();
        if (history.drag === null) {
          history = beginDrag(history, edited);
          dragFrom = location.href;
        }
        history = moveDrag(history, replaceScenario(set(), set().editing, scenario));
        if (late !== null) clearTimeout(late);
        late = setTimeout(() => {
          late = null;
          window.history.replaceState({desil: true}, "", addressOf(presentOf(settled())));
        }, addressPause);
        changed(true, timeStamp);
      },
      release() {
        if (late !== null) clearTimeout(late);
        late = null;
        if (history.drag === null) return;
        history = settled();
        const address = addressOf(set());
        // the entry that the drag replaced is put back first, so that Back leads to it
        if (location.href !== dragFrom) window.history.replaceState({desil: true}, "", dragFrom);
        if (address !== dragFrom) window.history.pushState({desil: true}, "", address);
        changed(false, null);
      },
      tabs: {
        edit: (letter) => letter !== set().editing && apply(editScenario(set(), letter)),
        chooseBaseline: (baseline) => apply(chooseBaseline(set(), baseline)),
        move: (letter, to) => apply(moveScenario(set(), letter, to)),
        stack: stackUp,
        add: () => apply(addScenario(set())),
        duplicate: () => apply(duplicateScenario(set(), set().editing, copyName(set())))
      },
      chooseBaseline: (baseline) => apply(chooseBaseline(set(), baseline)),
      save: {
        current,
        name: () => scenarioName(set(), set().editing, words(currentLanguage())),
        open: (scenario) => apply(replaceScenario(set(), set().editing, scenario)),
        rename: (name) => apply(renameScenario(set(), set().editing, name)),
        read: (text) => readScenarioFile(text, bins, regions),
        nameOf
      },
      adoptRelease: (letter) => apply(replaceScenario(set(), letter, adoptRelease(scenarioOf(set(), letter), view))),
      head: {
        rename: (letter: Letter, name: string) => apply(renameScenario(set(), letter, name)),
        remove: (letter: Letter) => apply(removeScenario(set(), letter)),
        undo: () => step(undo(settled())),
        redo: () => step(redo(settled())),
        jump: (at) => step(goTo(settled(), at)),
        resetAll: () => apply(replaceEdited(resetAll(current()))),
        replace: edit
      }
    },
    questions(word) {
      if (waiting === null) return [];
      if (waiting.kind === "refused") {
        return [refusalNotice(waiting.refused, {title: word["sim.linkBad"], nameOf, language: currentLanguage()})];
      }
      const {set: offered} = waiting;
      const answer = (isOpened: boolean) => {
        waiting = null;
        asked();
        if (isOpened) apply(offered);
      };
      return [linkQuestion(answer, word)];
    }
  };
}

function addressOf(set: ScenarioSet, fragment = location.hash): string {
  const address = new URL(location.href);
  address.hash = writeLink(set, fragment);
  return address.href;
}

/** What a copy of the edited scenario is called; nothing where that has no name but its letter. */
function copyName(set: ScenarioSet): string | undefined {
  const {name} = scenarioOf(set, set.editing);
  if (name === undefined) return undefined;
  const taken = set.entries.flatMap(({scenario}) => scenario.name ?? []);
  return copiedName(name, taken, words(currentLanguage())["sim.copy"]);
}
