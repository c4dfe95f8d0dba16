import type {Words} from "../dictionary.js";
import type {Format} from "../format.js";
import {html} from "../html.js";
import type {DistrictColumn} from "./districtColumns.js";
import {figureCell, type FigureCell} from "../figures/figureCell.js";
import {showFigure} from "../figures/shownFigure.js";

/** One district's row. */
export interface DistrictRow {
  readonly element: HTMLTableRowElement;
  /** Writes the columns' figures in place. */
  draw(columns: readonly DistrictColumn[], displayMin: number): void;
}

/** A row for the district at a place of the answer; `within` names its regency, or is empty. */
export function districtRow(at: number, name: string, within: string, word: Words, format: Format): DistrictRow {
  const element = html("tr", {}, html("th", {scope: "row"}, name, " ", html("span", {class: "within"}, within)));
  let cells: FigureCell[] = [];
  return {
    element,
    draw(columns, displayMin) {
      if (cells.length !== columns.length) {
        cells = columns.map(() => figureCell(word, "district"));
        element.replaceChildren(element.firstElementChild!, ...cells.map(({element: own}) => own));
      }
      columns.forEach((column, index) => {
        const rules = {level: "district", displayMin, word, format} as const;
        cells[index]!.show(column.key, showFigure(column.figure(at), rules), column.label);
      });
    }
  };
}
