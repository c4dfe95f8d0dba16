import type {Outcome} from "../../policy/outcome.js";
import {programmeIds} from "../controls.js";
import type {Words} from "../dictionary.js";
import type {Format} from "../format.js";
import {html, setText} from "../html.js";
import {programmeMark} from "../programmeMark.js";
import {backArrow} from "./changeList.js";
import {sectionList} from "./sectionList.js";

export interface Sheet {
  /** The controls' frame: a column beside the results, or a sheet from the foot of a narrow window. */
  readonly element: HTMLElement;
  /** The bar at the foot of a narrow window: the sum, the list of sections, and the way into the sheet. */
  readonly bar: HTMLElement;
  /** Says whether anything can be undone. */
  show(canUndo: boolean): void;
  update(outcome: Outcome, baseline: Outcome): void;
  destroy(): void;
}

/**
 * Puts the controls in a frame that a narrow window shows as a bottom sheet; results stay in sight above it. Its head
 * stays while the controls scroll: the sum, a jump to each programme's controls, and the way back of the last edit.
 */
export function sheet(word: Words, format: Format, undo: () => void, ...controls: readonly HTMLElement[]): Sheet {
  const open = html(
    "button",
    {type: "button", class: "button solid", "aria-expanded": "false", "aria-controls": "pengaturan"},
    word["sim.edit"]
  );
  const close = html("button", {type: "button", class: "icon sheet-close", "aria-label": word["sim.close"]}, "×");
  const barText = html("p");
  const families = html("strong");
  const amount = html("strong");
  const change = html("strong");
  const jump = (to: string, ...content: readonly (Node | string)[]) => {
    const button = html("button", {type: "button"}, ...content);
    button.addEventListener("click", () => {
      const target = element.querySelector<HTMLElement>(to);
      if (target) scrollSheet(element, target, head.offsetHeight);
    });
    return button;
  };
  const pair = (label: string, value: HTMLElement) => html("p", {}, html("span", {class: "note"}, label), value);
  const back = html("button", {type: "button", class: "icon", "aria-label": word["sim.undo"]}, backArrow());
  back.addEventListener("click", undo);
  const head = html(
    "div",
    {class: "sheet-head"},
    html(
      "div",
      {class: "sheet-sums"},
      pair(word["sim.families"], families),
      pair(word["card.budget"], amount),
      pair(word["sim.againstBaseline"], change),
      close
    ),
    html(
      "div",
      {class: "sheet-jumps"},
      html(
        "nav",
        {"aria-label": word["bagian.controls"]},
        ...programmeIds.map((id) => jump(`.editor.${id}`, programmeMark(id), word[id])),
        jump(".editors > :last-child", word["bagian.otherControls"])
      ),
      back
    )
  );
  const element = html(
    "aside",
    {class: "rail", id: "pengaturan", tabindex: -1, "aria-label": word["sim.rail"]},
    head,
    ...controls
  );
  const show = (shown: boolean) => {
    element.classList.toggle("open", shown);
    open.setAttribute("aria-expanded", String(shown));
    (shown ? element : open).focus({preventScroll: true});
    if (shown) showFinding(element);
  };
  open.addEventListener("click", () => show(!element.classList.contains("open")));
  close.addEventListener("click", () => show(false));
  const onKey = ({key}: KeyboardEvent) => {
    if (key === "Escape" && element.classList.contains("open")) show(false);
  };
  addEventListener("keydown", onKey);
  return {
    element,
    bar: html("div", {class: "sheet-bar"}, barText, sectionList(word), open),
    show(canUndo) {
      back.disabled = !canUndo;
    },
    update(outcome, baseline) {
      const shift = outcome.package.amount - baseline.package.amount;
      const sign = shift > 0 ? "+" : "";
      setText(families, format.short(outcome.package.families));
      setText(amount, format.rupiah(outcome.package.amount));
      setText(change, Math.abs(shift) < 0.5 ? format.change(0) : sign + format.rupiah(shift));
      setText(barText, `${format.rupiah(outcome.package.amount)}, ${format.budget(shift)}`);
    },
    destroy: () => removeEventListener("keydown", onKey)
  };
}

/** Brings controls under the head of the sheet, and the focus to the first of them. */
function scrollSheet(element: HTMLElement, target: HTMLElement, under: number): void {
  const distance = target.getBoundingClientRect().top - element.getBoundingClientRect().top;
  element.scrollTop += distance - under;
  target.querySelector<HTMLElement>("input[type=range], summary")?.focus({preventScroll: true});
}

/** Scrolls the finding above the open sheet where the page has not been scrolled to it yet. */
function showFinding(element: HTMLElement): void {
  const finding = document.querySelector(".results .headline");
  if (finding === null || getComputedStyle(element).position !== "fixed") return;
  const {top, bottom} = finding.getBoundingClientRect();
  if (top > 0 && bottom > innerHeight - element.offsetHeight) finding.scrollIntoView({block: "start"});
}
