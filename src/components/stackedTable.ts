/**
 * Readies a plain table for a window too narrow for its columns, where its style puts the cells of a row under each
 * other: every cell carries its column's head, and roles keep the table a table for a screen reader. Returns it.
 */
export function stackedTable(table: HTMLTableElement): HTMLTableElement {
  table.classList.add("stacked");
  const heads = Array.from(table.tHead!.rows[0]!.cells, ({textContent}) => textContent);
  setRole("table", table);
  setRole("rowgroup", ...table.querySelectorAll("thead, tbody"));
  setRole("row", ...table.rows);
  setRole("columnheader", ...table.querySelectorAll("thead th"));
  setRole("rowheader", ...table.querySelectorAll("tbody th"));
  for (const body of table.tBodies) {
    for (const row of body.rows) {
      // a head that spans rows stands only in the first of them
      const from = row.cells[0]!.tagName === "TH" ? 0 : 1;
      Array.from(row.cells, (cell, at) => {
        if (cell.tagName === "TD") setRole("cell", cell);
        cell.dataset.label = heads[from + at]!;
      });
    }
  }
  return table;
}

function setRole(role: string, ...elements: readonly Element[]): void {
  for (const element of elements) element.setAttribute("role", role);
}
