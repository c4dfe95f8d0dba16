import {changesOf} from "../../scenario/changes.js";
import {changeText} from "../../scenario/changeText.js";
import {isFull, scenarioOf, type Letter, type ScenarioSet} from "../../scenario/scenarioSet.js";
import {overwritten} from "../../scenario/stack.js";
import {fill, type Words} from "../dictionary.js";
import type {Format} from "../format.js";
import {html, setText} from "../html.js";
import {problemText} from "./refusalNotice.js";

/** Why a stack is no valid scenario: the field, and the reason in both languages. */
export interface StackRefusal {
  readonly path: string;
  readonly id: string;
  readonly en: string;
}

export interface StackActions {
  /** Makes a scenario of one stacked on another; null when done, or why not. */
  readonly stack: (under: Letter, over: Letter) => StackRefusal | null;
}

export interface StackPanel {
  /** Opens and closes the panel. */
  readonly toggle: HTMLButtonElement;
  readonly element: HTMLElement;
  show(set: ScenarioSet): void;
}

/** Which scenario is stacked on which, and what it overwrites there. `nameOf` names regions. */
export function stackPanel(
  word: Words,
  format: Format,
  nameOf: (code: string) => string,
  day: string,
  {stack}: StackActions
): StackPanel {
  const over = html("select", {class: "select", id: "tumpuk-atas", "aria-label": word["banding.stackOver"]});
  const under = html("select", {class: "select", id: "tumpuk-bawah", "aria-label": word["banding.stackUnder"]});
  const note = html("p", {class: "note"});
  const conflicts = html("p", {class: "note", role: "status"});
  const make = html("button", {type: "button", class: "button solid"});
  const element = html(
    "section",
    {class: "stack-panel", id: "tumpuk", "aria-label": word["banding.stackTitle"], hidden: true},
    html(
      "p",
      {class: "stack-choice"},
      html("label", {for: over.id}, word["banding.stackOver"]),
      over,
      html("label", {for: under.id}, word["banding.stackUnder"]),
      under,
      make
    ),
    note,
    conflicts
  );
  const attributes = {type: "button", class: "link", "data-key": "stack", "aria-controls": element.id};
  const toggle = html("button", attributes, word["banding.stack"]);
  toggle.setAttribute("aria-expanded", "false");
  let set: ScenarioSet | null = null;
  let laid = "";

  const open = (isOpen: boolean) => {
    element.hidden = !isOpen;
    toggle.setAttribute("aria-expanded", String(isOpen));
    if (isOpen) say();
  };
  const say = () => {
    if (set === null || set.entries.length < 2) return;
    const letters = {over: over.value as Letter, under: under.value as Letter};
    setText(note, fill(word["banding.stackNote"], letters));
    setText(make, fill(word["banding.stackMake"], letters));
    make.disabled = isFull(set);
    setText(conflicts, isFull(set) ? word["banding.stackFull"] : conflictText(set, letters));
  };
  const conflictText = (of: ScenarioSet, letters: Record<"over" | "under", Letter>) => {
    const [above, below] = [scenarioOf(of, letters.over), scenarioOf(of, letters.under)];
    const changes = [...changesOf(above, day, nameOf), ...changesOf(below, day, nameOf)];
    const list = overwritten(below, above).map((path) => {
      const change = changes.find((one) => one.path === path);
      return change ? `${change.label[format.language]} (${changeText(change, format).new})` : path;
    });
    if (list.length === 0) return word["banding.stackNone"];
    return fill(word["banding.stackOverwrites"], {over: letters.over, list: list.join("; ")});
  };
  toggle.addEventListener("click", () => open(element.hidden !== false));
  for (const [one, other] of [
    [over, under],
    [under, over]
  ] as const) {
    one.addEventListener("change", () => {
      // a scenario is not stacked on itself
      if (one.value === other.value) other.selectedIndex = other.selectedIndex === 0 ? 1 : 0;
      say();
    });
  }
  make.addEventListener("click", () => {
    const refused = stack(under.value as Letter, over.value as Letter);
    if (refused === null) {
      open(false);
      return toggle.focus();
    }
    const cause = problemText(refused, format.language, nameOf);
    setText(conflicts, fill(word["banding.stackRefused"], {cause}));
  });
  return {
    toggle,
    element,
    show(next) {
      const changed = set !== next;
      set = next;
      const letters = next.entries.map(({letter}) => letter);
      const key = letters.join();
      if (key !== laid) {
        laid = key;
        const before = [over.value, under.value];
        for (const select of [over, under]) {
          select.replaceChildren(...letters.map((letter) => html("option", {value: letter}, letter)));
        }
        over.value = letters.includes(before[0] as Letter) ? before[0]! : letters.at(-1)!;
        under.value = letters.includes(before[1] as Letter) ? before[1]! : letters[0]!;
        if (over.value === under.value) under.selectedIndex = over.selectedIndex === 0 ? 1 : 0;
      }
      if (letters.length < 2) open(false);
      else if (!element.hidden && changed) say();
    }
  };
}
