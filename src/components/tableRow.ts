import {fill, type Words} from "./dictionary.js";
import {figureCell, type FigureCell} from "./figures/figureCell.js";
import {html, setText} from "./html.js";
import type {Place} from "./places.js";
import {rangeStrip} from "./rangeStrip.js";
import type {TableColumn, TableData} from "./tableColumns.js";

/** One region's row. Its cells are made when first drawn, as most rows are never shown. */
export interface TableRow {
  readonly place: Place;
  readonly element: HTMLTableRowElement;
  /** Writes the region's figures in place; a new rank only when given. */
  draw(data: TableData, axis: readonly [number, number], rank?: RowRank): void;
  mark(selected: boolean): void;
}

/** A rank or a range of ranks in words, and what says more of it. */
export interface RowRank {
  readonly text: string;
  readonly about: string;
}

/** A row for a region under the table's columns. */
export function tableRow(place: Place, columns: readonly TableColumn[], word: Words): TableRow {
  const element = html("tr", {"data-code": place.code});
  let built: ReturnType<typeof build> | null = null;
  let isShown = true;
  const build = () => {
    const cells: {column: TableColumn; cell: FigureCell; drawn: {value: number; margin: number}}[] = columns.map(
      (column) => ({column, cell: figureCell(word, place.level), drawn: {value: NaN, margin: NaN}})
    );
    const rank = html("td", {class: "rank"});
    const inline = html("span", {class: "rank-inline"}); // phones have no column for it
    const strip = rangeStrip();
    const name = html("button", {type: "button", class: "place"}, place.name);
    element.append(
      rank,
      html("th", {scope: "row"}, name, " ", html("span", {class: "within"}, inline, place.within)),
      ...cells.flatMap(({column, cell}) =>
        column.key === "indicator" ? [cell.element, html("td", {class: "axis wide"}, strip.element)] : [cell.element]
      )
    );
    return {cells, rank, inline, strip};
  };
  return {
    place,
    element,
    draw(data, axis, ranked) {
      const {cells, rank, inline, strip} = (built ??= build());
      if (ranked !== undefined) {
        setText(rank, ranked.text);
        rank.title = ranked.about;
        const text = ranked.about || (ranked.text && fill(word["rank.inline"], {rank: ranked.text}));
        setText(inline, text && place.within ? `${text} · ` : text);
      }
      for (const {column, cell, drawn} of cells) {
        const {value, margin} = column.figure(data, place.index);
        if (value === drawn.value && margin === drawn.margin) continue;
        Object.assign(drawn, {value, margin});
        const shown = column.shown(data, place.index);
        cell.show(column.key, shown, column.label);
        if (column.key === "indicator") isShown = shown.state === "shown" || shown.state === "within";
      }
      const {values, low, high, nationOnAxis} = data;
      const value = isShown ? values[place.index]! : NaN;
      strip.draw({low: low[place.index]!, high: high[place.index]!, value, nation: nationOnAxis}, axis);
    },
    mark(selected) {
      element.classList.toggle("selected", selected);
      if (selected) element.setAttribute("aria-current", "true");
      else element.removeAttribute("aria-current");
    }
  };
}
