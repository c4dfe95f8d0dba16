import type {Words} from "../dictionary.js";
import type {Format} from "../format.js";
import {html, setText} from "../html.js";
import type {DistrictColumn} from "./districtColumns.js";
import {showFigure, type ShownFigure} from "./districtFigure.js";

/** One district's row. */
export interface DistrictRow {
  readonly element: HTMLTableRowElement;
  /** Writes the columns' figures in place. */
  draw(columns: readonly DistrictColumn[], displayMin: number): void;
}

/** A row for the district at a place of the answer; `within` names its regency, or is empty. */
export function districtRow(at: number, name: string, within: string, word: Words, format: Format): DistrictRow {
  const element = html("tr", {}, html("th", {scope: "row"}, name, " ", html("span", {class: "within"}, within)));
  let cells: Cell[] = [];
  return {
    element,
    draw(columns, displayMin) {
      if (cells.length !== columns.length) {
        cells = columns.map(() => cell(word));
        element.replaceChildren(element.firstElementChild!, ...cells.map(({element: own}) => own));
      }
      columns.forEach((column, index) => {
        cells[index]!.show(column.key, showFigure(column.figure(at), displayMin, word, format), column.label);
      });
    }
  };
}

interface Cell {
  readonly element: HTMLTableCellElement;
  show(key: string, figure: ShownFigure, label: string): void;
}

/** A cell that keeps a figure of class C behind a tap; once opened it stays open while its column stays. */
function cell(word: Words): Cell {
  const element = html("td", {class: "number"});
  const value = html("span", {class: "value"});
  const button = html("button", {type: "button", class: "link small", title: word["district.smallHint"]});
  const margin = html("span", {class: "margin"});
  let openedKey: string | null = null;
  let now: ShownFigure | null = null;
  let shownKey = "";
  let layout = "";
  button.addEventListener("click", () => {
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
    setText(margin, [figure.margin, figure.reliability ?? ""].filter((part) => part !== "").join(" · "));
  };
  return {
    element,
    show(key, figure, label) {
      shownKey = key;
      now = figure;
      setText(button, word["district.small"]);
      if (figure.state === "hidden") button.setAttribute("aria-label", `${label}: ${word["district.smallHint"]}`);
      write(figure);
    }
  };
}
