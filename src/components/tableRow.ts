import {html, setText} from "./html.js";
import type {Place} from "./places.js";
import {rangeStrip} from "./rangeStrip.js";
import type {TableColumn, TableData} from "./tableColumns.js";

/** One region's row. Its cells are made when first drawn, as most rows are never shown. */
export interface TableRow {
  readonly place: Place;
  readonly element: HTMLTableRowElement;
  /** Writes the region's figures in place; a new rank only when given. */
  draw(data: TableData, axis: readonly [number, number], rank?: number): void;
  mark(selected: boolean): void;
}

/** A row for a region under the table's columns. */
export function tableRow(place: Place, columns: readonly TableColumn[]): TableRow {
  const element = html("tr", {"data-code": place.code});
  const strip = rangeStrip();
  let rank: HTMLElement | null = null;
  const cells = columns.map((column) => ({
    column,
    cell: html("td", {class: column.always ? "number" : "number wide"})
  }));
  const build = () => {
    rank = html("td", {class: "rank"});
    const name = html("button", {type: "button", class: "place"}, place.name);
    element.append(
      rank,
      html("th", {scope: "row"}, name, " ", html("span", {class: "within"}, place.within)),
      ...cells.flatMap(({column, cell}) =>
        column.key === "indicator" ? [cell, html("td", {class: "axis wide"}, strip.element)] : [cell]
      )
    );
    return rank;
  };
  return {
    place,
    element,
    draw(data, axis, number) {
      rank ??= build();
      if (number !== undefined) setText(rank, String(number));
      for (const {column, cell} of cells) setText(cell, column.text(data, place.index));
      const {values, low, high, nationOnAxis} = data;
      const own = {low: low[place.index]!, high: high[place.index]!, value: values[place.index]!};
      strip.draw({...own, nation: nationOnAxis}, axis);
    },
    mark(selected) {
      element.classList.toggle("selected", selected);
      if (selected) element.setAttribute("aria-current", "true");
      else element.removeAttribute("aria-current");
    }
  };
}
