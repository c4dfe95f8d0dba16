/** A value of a small table; null is no limit, or not given. */
export type Value = number | string | null;

/** What the check needs of DuckDB, in Node and in the browser. */
export interface Database {
  /** Creates a table, or replaces it; `shape` is its name and columns of type INTEGER, DOUBLE or VARCHAR. */
  fill(shape: string, rows: readonly (readonly Value[])[]): Promise<void>;
  /** Creates or replaces a published table as it is: one column "n", whose row number says region and cell. */
  fillCounts(name: string, counts: Int32Array): Promise<void>;
  run(sql: string): Promise<void>;
  /** Rows of a query as plain objects, its values bound to $1, $2 …; columns are of type INTEGER, DOUBLE or VARCHAR. */
  read<Row>(sql: string, values?: readonly number[]): Promise<Row[]>;
  close(): Promise<void>;
}

/** The names and types of a table's columns, from its shape. */
export function columnsOf(shape: string): {readonly name: string; readonly type: string}[] {
  return shape
    .slice(shape.indexOf("(") + 1, -1)
    .split(", ")
    .map((column) => {
      const [name, type] = column.split(" ");
      return {name: name!, type: type!};
    });
}

/** The name of a table, from its shape. */
export function nameOf(shape: string): string {
  return shape.slice(0, shape.indexOf("("));
}
