import type {ScenarioSet} from "../../scenario/scenarioSet.js";
import {longestHistory, type UndoHistory} from "../../scenario/undoHistory.js";
import {html, setText} from "../html.js";
import {historyPlace} from "./historyPlace.js";
import {historyText, type HistoryWords} from "./historyText.js";

export interface HistoryMenu {
  readonly element: HTMLDetailsElement;
  /** Lists the steps anew where the menu is open. */
  show(history: UndoHistory<ScenarioSet>): void;
}

/**
 * Every state that can be gone back to, or forward to again, latest first, with the present marked. Choosing one goes
 * there and leaves the list open, as a reader compares; Esc and a press elsewhere close it. While it is open, arrows, Home
 * and End move the focus, from the summary too.
 */
export function historyMenu(words: HistoryWords, jump: (at: number) => void): HistoryMenu {
  const {word} = words;
  let history: UndoHistory<ScenarioSet> | null = null;
  const summary = html("summary", {}, word["riwayat.title"]);
  const list = html("ol", {"aria-label": word["riwayat.list"], reversed: true});
  const note = html("p", {class: "foot"});
  const menu = html("details", {class: "history"}, summary, html("div", {class: "history-list"}, list, note));
  let buttons: HTMLButtonElement[] = [];

  const draw = () => {
    if (history === null) return;
    const {steps, at} = history;
    const focused = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const lines = steps.length === 1 ? [] : steps.map(({value}, place) => line(place, textOf(place, value, steps), at));
    buttons = lines.map(({button}) => button);
    list.replaceChildren(...lines.map(({element}) => element).reverse());
    setText(note, word[lines.length === 0 ? "riwayat.empty" : "riwayat.note"]);
    if (focused >= 0) (buttons[at] ?? summary).focus();
    reveal(buttons[at]);
  };
  /** Scrolls the list, and nothing around it. */
  const reveal = (button: HTMLElement | undefined) => {
    if (button === undefined) return;
    const top = button.offsetTop - list.offsetTop;
    const isSeen = top >= list.scrollTop && top + button.offsetHeight <= list.scrollTop + list.clientHeight;
    if (!isSeen) list.scrollTop = top - list.clientHeight / 2;
  };
  const textOf = (place: number, value: ScenarioSet, steps: UndoHistory<ScenarioSet>["steps"]) => {
    const before = steps[place - 1];
    if (before !== undefined) return historyText(before.value, value, words);
    return word[steps.length === longestHistory ? "riwayat.oldest" : "riwayat.start"];
  };
  const line = (place: number, text: string, at: number) => {
    const state = place === at ? word["riwayat.now"] : place > at ? word["riwayat.undone"] : "";
    const button = html("button", {type: "button"}, html("span", {}, text), html("span", {class: "foot"}, state));
    if (place === at) button.setAttribute("aria-current", "step");
    button.addEventListener("click", () => jump(place));
    return {button, element: html("li", place > at ? {class: "undone"} : {}, button)};
  };

  const close = () => {
    menu.open = false;
    summary.focus();
  };
  const pressedElsewhere = ({target}: Event) => {
    if (!menu.contains(target as Node)) menu.open = false;
  };
  menu.addEventListener("toggle", () => {
    if (menu.open) draw();
    if (menu.open) document.addEventListener("pointerdown", pressedElsewhere);
    else document.removeEventListener("pointerdown", pressedElsewhere);
  });
  menu.addEventListener("keydown", (event) => {
    if (!menu.open) return;
    if (event.key === "Escape") {
      event.stopPropagation();
      return close();
    }
    const focused = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const stand = {count: buttons.length, at: history?.at ?? 0, focused: focused < 0 ? null : focused};
    const place = historyPlace(event.key, stand);
    if (place === null) return;
    event.preventDefault();
    buttons[place]!.focus();
  });
  return {
    element: menu,
    show(next) {
      history = next;
      if (menu.open && next.drag === null) draw();
    }
  };
}
