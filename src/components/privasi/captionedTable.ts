import {html} from "../html.js";
import {stackedTable} from "../stackedTable.js";

/** A table's heads and rows as text; the first cell of a row names it, and `numbers` says which columns are numbers. */
export interface TableText {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly numbers: readonly number[];
}

/** The table under its caption; where the page is narrow its rows are stacked. */
export function captionedTable({caption, heads, rows, numbers}: TableText): HTMLElement {
  const kind = (column: number) => (numbers.includes(column) ? {class: "number"} : {});
  const row = ([name = "", ...cells]: readonly string[]) =>
    html(
      "tr",
      {},
      html("th", {scope: "row"}, name),
      ...cells.map((text, column) => html("td", kind(column + 1), text))
    );
  return html(
    "div",
    {class: "table-wrap captioned", tabindex: 0, role: "region", "aria-label": caption},
    stackedTable(
      html(
        "table",
        {},
        html("caption", {}, caption),
        html(
          "thead",
          {},
          html("tr", {}, ...heads.map((head, column) => html("th", {scope: "col", ...kind(column)}, head)))
        ),
        html("tbody", {}, ...rows.map(row))
      )
    )
  );
}
