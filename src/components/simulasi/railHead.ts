import type {Scenario} from "../../policy/scenario.js";
import {changesOf, lawChanges, type Change} from "../../scenario/changes.js";
import {describeChanges} from "../../scenario/describe.js";
import {movedChanges} from "../../scenario/movedChanges.js";
import {scenarioOf, type Letter, type ScenarioSet} from "../../scenario/scenarioSet.js";
import {canRedo, canUndo, presentOf, type UndoHistory} from "../../scenario/undoHistory.js";
import {fill, type Words} from "../dictionary.js";
import type {Format} from "../format.js";
import {html, setText} from "../html.js";
import {backArrow, changeList} from "./changeList.js";
import {dayField} from "./dayField.js";
import {historyMenu} from "./historyMenu.js";
import {keepInPlace} from "./keepInPlace.js";

export interface RailHeadActions {
  readonly rename: (letter: Letter, name: string) => void;
  readonly remove: (letter: Letter) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Goes to a step of the history by its place; those after it stay. */
  readonly jump: (at: number) => void;
  readonly resetAll: () => void;
  /** An edit that is whole at once. */
  readonly replace: (next: Scenario, timeStamp: number) => void;
}

export interface RailHead {
  readonly element: HTMLElement;
  /** While a drag is under way nothing comes or goes that would move the control under the reader's hand. */
  show(history: UndoHistory<ScenarioSet>): void;
  /** show for a threshold on the move: all that it changes are the chips. */
  showMove(history: UndoHistory<ScenarioSet>): void;
  /** What the scenario changes, as a sentence; how to begin where it changes nothing. */
  sentence(): string;
}

/** The head of the rail: which scenario is edited, its name and changes, undo and redo, and the way back to the law. */
export function railHead(
  defaultDay: string,
  nameOf: (code: string) => string,
  word: Words,
  format: Format,
  actions: RailHeadActions
): RailHead {
  let set: ScenarioSet | null = null;
  /** The changes that have chips. */
  let changes: readonly Change[] = [];
  const tag = html("span", {class: "tag filled", "aria-hidden": "true"});
  const name = html("input", {type: "text", class: "scenario-name", autocomplete: "off", maxlength: 80});
  name.addEventListener("change", () => set && actions.rename(set.editing, name.value));
  name.addEventListener("keydown", ({key}) => key === "Enter" && name.blur());
  const undo = iconButton(word["sim.undo"], actions.undo);
  const redo = iconButton(word["sim.redo"], actions.redo);
  redo.classList.add("mirrored");
  const past = historyMenu({defaultDay, nameOf, word, format}, actions.jump);
  const count = html("span", {class: "note"});
  const reset = html("button", {type: "button", class: "link"}, word["sim.resetAll"]);
  reset.addEventListener("click", actions.resetAll);
  const example = html("button", {type: "button", class: "link"}, word["sim.tryExample"]);
  example.addEventListener("click", ({timeStamp}) => {
    const focus = {programmes: {pkh: {threshold: 20}, sembako: {threshold: 20}, pip: {threshold: 20}}};
    actions.replace({name: word["sim.exampleName"], ...focus}, timeStamp);
  });
  const remove = html("button", {type: "button", class: "link"}, word["sim.removeScenario"]);
  remove.addEventListener("click", () => set && actions.remove(set.editing));
  const list = changeList(word, format, (take, timeStamp) => {
    if (set) actions.replace(take(edited(set)), timeStamp);
  });
  const day = dayField(defaultDay, word, format, (take, timeStamp) => {
    if (set) actions.replace(take(edited(set)), timeStamp);
  });
  const element = html(
    "header",
    {class: "rail-head"},
    html("div", {class: "rail-title"}, tag, name, undo, redo, past.element),
    html("p", {class: "rail-actions"}, count, example, reset, remove),
    list.element,
    day.element
  );
  /** A control that goes away or is switched off under the reader's hands passes the focus on. */
  const keepFocus = (had: Element | null) => {
    if (had === null || !(had instanceof HTMLElement)) return;
    if (had.isConnected && !had.hidden && !(had instanceof HTMLButtonElement && had.disabled)) return;
    if (element.contains(document.activeElement) && document.activeElement !== had) return;
    (had === undo && !redo.disabled ? redo : had === redo && !undo.disabled ? undo : name).focus();
  };
  return {
    element,
    show(history) {
      const had = element.contains(document.activeElement) ? document.activeElement : null;
      const next = presentOf(history);
      set = next;
      const scenario = edited(next);
      changes = changesOf(scenario, defaultDay, nameOf);
      setText(tag, next.editing);
      if (document.activeElement !== name) name.value = scenario.name ?? "";
      name.title = scenario.name ?? "";
      name.placeholder = fill(word["sim.unnamed"], {letter: next.editing});
      name.setAttribute("aria-label", fill(word["sim.nameOf"], {letter: next.editing}));
      undo.disabled = !canUndo(history);
      redo.disabled = !canRedo(history);
      past.show(history);
      if (history.drag !== null) return list.show(changes, true);
      keepInPlace(element, () => {
        list.show(changes, false);
        const {length} = lawChanges(changes);
        element.classList.toggle("unchanged", length === 0);
        setText(count, countText(length, length < changes.length, word));
        reset.hidden = length === 0;
        example.hidden = length > 0;
        remove.hidden = next.entries.length === 1;
        day.show(scenario);
      });
      keepFocus(had);
    },
    showMove(history) {
      set = presentOf(history);
      undo.disabled = !canUndo(history);
      redo.disabled = !canRedo(history);
      list.show(movedChanges(changes, edited(set), defaultDay, nameOf), true);
    },
    sentence() {
      const all = set === null ? [] : changesOf(edited(set), defaultDay, nameOf);
      return all.length === 0 ? word["sim.startHint"] : describeChanges(all, format);
    }
  };
}

function edited(set: ScenarioSet): Scenario {
  return scenarioOf(set, set.editing);
}

/** How many changes of the law there are, and whether it is read on another day, as the chips show both. */
function countText(count: number, isOtherDay: boolean, word: Words): string {
  if (count === 0) return word[isOtherDay ? "sim.dayOnly" : "sim.noChanges"];
  return fill(word[isOtherDay ? "sim.changesAndDay" : "sim.changes"], {count: String(count)});
}

function iconButton(label: string, onClick: () => void): HTMLButtonElement {
  const button = html("button", {type: "button", class: "icon", "aria-label": label, title: label}, backArrow());
  button.addEventListener("click", onClick);
  return button;
}
