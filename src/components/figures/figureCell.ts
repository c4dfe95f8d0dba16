import type {Level} from "../../lattice/tables.js";
import {fill, type Words} from "../dictionary.js";
import {html, setText} from "../html.js";
import type {ShownFigure} from "./shownFigure.js";

/** A table's cell with a figure, its margin and its class below. */
export interface FigureCell {
  readonly element: HTMLTableCellElement;
  /** Writes a figure in place; `key` and `label` name its column. */
  show(key: string, figure: ShownFigure, label: string): void;
}

/** A cell that keeps a figure of class C behind a tap; once opened it stays open while its column stays. */
export function figureCell(word: Words, level: Level, className = "number"): FigureCell {
  const element = html("td", {class: className});
  const value = html("span", {class: "value"});
  const hint = fill(word["figure.smallHint"], {level: word[`figure.see.${level}`]});
  const button = html("button", {type: "button", class: "link small", title: hint}, word["figure.small"]);
  const margin = html("span", {class: "margin"});
  let openedKey: string | null = null;
  let now: ShownFigure | null = null;
  let shownKey = "";
  let layout = "";
  button.addEventListener("click", (event) => {
    event.stopPropagation(); // a tap on the figure chooses no region
    openedKey = shownKey;
    if (now !== null) write(now);
    value.tabIndex = -1;
    value.focus();
  });
  const write = (figure: ShownFigure) => {
    const hidden = figure.state === "hidden" && openedKey !== shownKey;
    const wanted = `${hidden ? "button" : "value"} ${figure.state}`;
    if (wanted !== layout) {
      layout = wanted;
      element.dataset.state = hidden ? "hidden" : figure.state;
      element.replaceChildren(hidden ? button : value, margin);
    }
    if (!hidden) setText(value, figure.text);
    setText(margin, marginAndClass(figure));
  };
  return {
    element,
    show(key, figure, label) {
      shownKey = key;
      now = figure;
      if (figure.state === "hidden") button.setAttribute("aria-label", `${label}: ${hint}`);
      write(figure);
    }
  };
}

/** "±39 · B": margin and class of a figure, as far as it has them. */
export function marginAndClass({margin, reliability}: ShownFigure): string {
  return [margin, reliability ?? ""].filter((part) => part !== "").join("\u00a0·\u00a0");
}
