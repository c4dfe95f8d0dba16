import {isFull, type BaselineChoice, type Letter, type ScenarioSet} from "../../scenario/scenarioSet.js";
import {fill, type Words} from "../dictionary.js";
import type {Format} from "../format.js";
import {html, setText} from "../html.js";
import {svg} from "../svg.js";
import {dragToReorder} from "./dragToReorder.js";
import {sideName} from "./scenarioName.js";
import {outcomeOfSide, sidesOf} from "./side.js";
import {dayText, otherDay} from "./sideDay.js";
import {stackPanel, type StackActions} from "./stackPanel.js";
import type {WorkbenchData} from "./workbenchData.js";

export interface TabActions extends StackActions {
  readonly edit: (letter: Letter) => void;
  readonly chooseBaseline: (baseline: BaselineChoice) => void;
  readonly add: () => void;
  readonly duplicate: () => void;
  /** Puts a scenario in another place of the order, 0 first. */
  readonly move: (letter: Letter, to: number) => void;
}

export interface ScenarioTabs {
  readonly element: HTMLElement;
  draw(data: WorkbenchData): void;
}

/** The law, actual receipt and up to four scenarios: name, rupiah, and the difference against the baseline. */
export function scenarioTabs(
  word: Words,
  format: Format,
  nameOf: (code: string) => string,
  day: string,
  actions: TabActions
): ScenarioTabs {
  const strip = html("nav", {class: "scenario-tabs", "aria-label": word["sim.tabs"]});
  const said = html("p", {class: "quiet", role: "status"});
  const stacking = stackPanel(word, format, nameOf, day, actions);
  let laid = "";
  let set: ScenarioSet | null = null;
  let texts = new Map<BaselineChoice, readonly [amount: HTMLElement, change: HTMLElement]>();

  const move = (letter: Letter, to: number) => {
    if (set === null) return;
    const from = set.entries.findIndex((entry) => entry.letter === letter);
    const place = Math.min(set.entries.length - 1, Math.max(0, to));
    if (place === from) return;
    actions.move(letter, place);
    const values = {place: String(place + 1), count: String(set.entries.length)};
    setText(said, fill(word["banding.moved"], {name: sideName(set, letter, word), ...values}));
  };
  dragToReorder(strip, "[data-letter]", (tab, to) => move(tab.dataset.letter as Letter, to));

  const tab = (side: BaselineChoice, tag: HTMLElement, of: WorkbenchData, onClick: () => void) => {
    const name = sideName(of.set, side, word);
    const own = otherDay(side, of, day);
    const figures = [html("span"), html("span")] as const;
    const text = html("span", {class: "tab-figures"}, figures[0], " ", figures[1]);
    texts.set(side, figures);
    const button = html(
      "button",
      {type: "button", "data-key": side},
      tag,
      html("span", {class: "tab-name", title: name}, name),
      ...(own === null ? [] : [html("span", {class: "tab-day"}, dayText(side, own, word, format))]),
      text
    );
    button.addEventListener("click", onClick);
    return button;
  };
  const baselineTab = (side: "law" | "penerima-nyata", of: WorkbenchData) => {
    const tag = html("span", {class: "tag dashed", "aria-hidden": "true"});
    const made = tab(side, tag, of, () => actions.chooseBaseline(side));
    made.setAttribute("aria-pressed", String(of.set.baseline === side));
    return made;
  };
  const scenarioTab = (of: WorkbenchData, letter: Letter, at: number) => {
    const editing = letter === of.set.editing;
    const tag = html("span", {class: editing ? "tag filled" : "tag"}, letter);
    const made = tab(letter, tag, of, () => actions.edit(letter));
    made.dataset.letter = letter;
    if (editing) made.setAttribute("aria-current", "true");
    if (of.set.entries.length > 1) {
      made.title = word["banding.moveHint"];
      made.setAttribute("aria-keyshortcuts", "Alt+ArrowLeft Alt+ArrowRight");
    }
    made.addEventListener("keydown", (event) => {
      const step = {ArrowLeft: -1, ArrowRight: 1}[event.key];
      if (step === undefined || !event.altKey) return;
      event.preventDefault(); // the browser's own Back and Forward
      move(letter, at + step);
    });
    return made;
  };
  const lay = (of: WorkbenchData) => {
    texts = new Map();
    const {editing, entries} = of.set;
    const at = entries.findIndex(({letter}) => letter === editing);
    const link = (key: string, text: string, disabled: boolean, onClick: () => void) => {
      const made = html("button", {type: "button", class: "link", "data-key": key, disabled}, text);
      made.addEventListener("click", onClick);
      return made;
    };
    const shift = (step: -1 | 1) => {
      const label = fill(word[step < 0 ? "banding.left" : "banding.right"], {letter: editing});
      const disabled = at + step < 0 || at + step >= entries.length;
      const attributes = {type: "button", class: "icon", "aria-label": label, title: label, disabled};
      const made = html("button", {...attributes, "data-key": `shift${step}`}, arrow(step));
      made.addEventListener("click", () => move(editing, at + step));
      return made;
    };
    const several = entries.length > 1;
    strip.replaceChildren(
      baselineTab("law", of),
      baselineTab("penerima-nyata", of),
      ...entries.map(({letter}, place) => scenarioTab(of, letter, place)),
      html(
        "div",
        {class: "tab-more"},
        link("add", word["sim.new"], isFull(of.set), actions.add),
        link("copy", `${word["sim.duplicate"]} ${editing}`, isFull(of.set), actions.duplicate),
        ...(several ? [html("span", {class: "tab-shift"}, shift(-1), editing, shift(1)), stacking.toggle] : [])
      )
    );
  };
  return {
    element: html("div", {class: "scenario-strip"}, strip, stacking.element, said),
    draw(data) {
      const next = data.set;
      const base = data.baseline.package.amount;
      const shape = sidesOf(data).map((side) => [side, sideName(next, side, word), otherDay(side, data, day)]);
      const key = JSON.stringify([next.editing, next.baseline, shape]);
      set = next;
      if (key !== laid) {
        const focused = strip.contains(document.activeElement)
          ? (document.activeElement as HTMLElement).dataset.key
          : null;
        lay(data);
        laid = key;
        if (focused) focusKey(strip, focused);
        showEdited(strip);
      }
      for (const side of sidesOf(data)) {
        const amount = outcomeOfSide(side, data)?.package.amount;
        const [figure, change] = texts.get(side)!;
        setText(figure, amount === undefined ? (side === "penerima-nyata" ? "" : "…") : format.rupiah(amount));
        setText(change, changeOf(side, amount, base));
      }
      stacking.show(next);
    }
  };

  function changeOf(side: BaselineChoice, amount: number | undefined, base: number): string {
    if (side === set!.baseline) return word["sim.isBaseline"];
    return amount === undefined || Number.isNaN(base) ? "" : changeText(amount - base, format);
  }
}

/** Brings the edited tab into a strip narrower than its tabs, with the end of the tab before it. */
function showEdited(strip: HTMLElement): void {
  const edited = strip.querySelector<HTMLElement>("[aria-current]");
  if (edited && strip.scrollWidth > strip.clientWidth) strip.scrollLeft = edited.offsetLeft - strip.offsetLeft - 48;
}

/** The element of a key, or the edited tab where it is gone or cannot be pressed any more. */
function focusKey(strip: HTMLElement, key: string): void {
  const found = [...strip.querySelectorAll<HTMLButtonElement>("[data-key]")].find(({dataset}) => dataset.key === key);
  const target = found && !found.disabled ? found : strip.querySelector<HTMLElement>("[aria-current]");
  target?.focus();
}

function arrow(step: -1 | 1): SVGSVGElement {
  const d = step < 0 ? "M11 8H4M7 4.5 3.5 8 7 11.5" : "M4 8h8M9 4.5 12.5 8 9 11.5";
  const path = svg("path", {d, fill: "none", stroke: "currentColor", "stroke-width": 1.6});
  return svg("svg", {viewBox: "0 0 16 16", width: 16, height: 16, "aria-hidden": "true"}, path);
}

function changeText(change: number, format: Format): string {
  return Math.abs(change) < 0.5 ? format.change(0) : (change > 0 ? "+" : "") + format.rupiah(change);
}
