/** A column that a table offers. */
export interface OfferedColumn {
  readonly key: string;
  /** Least width of the window that shows it unasked, CSS pixels. */
  readonly from: number;
}

/** What a reader chose to see of a table's columns and what not, by their keys. */
export interface ColumnMemory {
  /** The reader's choice; undefined where there is none. */
  get(key: string): boolean | undefined;
  set(key: string, shown: boolean): void;
  /** Forgets every choice. */
  clear(): void;
}

const remembered = new Map<string, Map<string, boolean>>();

/**
 * The choices for one table. They last as long as the page, and beyond it where the browser keeps anything; `open` gives
 * its storage and may throw.
 */
export function columnMemory(table: string, open: () => Pick<Storage, "getItem" | "setItem">): ColumnMemory {
  const name = `desil:kolom:${table}`;
  const choices = remembered.get(name) ?? read(name, open);
  remembered.set(name, choices);
  const keep = () => {
    try {
      open().setItem(name, JSON.stringify(Object.fromEntries(choices)));
    } catch {
      // blocked or full storage: the choice lasts as long as the page
    }
  };
  return {
    get: (key) => choices.get(key),
    set(key, shown) {
      choices.set(key, shown);
      keep();
    },
    clear() {
      choices.clear();
      keep();
    }
  };
}

/** The columns that a window of a width shows, in their order. The one that rows are sorted by is always among them. */
export function shownColumns<Column extends OfferedColumn>(
  columns: readonly Column[],
  memory: Pick<ColumnMemory, "get">,
  sorted: string,
  width: number
): Column[] {
  return columns.filter(({key, from}) => key === sorted || (memory.get(key) ?? from <= width));
}

/** A damaged entry is as none: the columns are chosen again in a moment. */
function read(name: string, open: () => Pick<Storage, "getItem">): Map<string, boolean> {
  try {
    const kept: unknown = JSON.parse(open().getItem(name) ?? "{}");
    const entries = Object.entries(kept ?? {});
    return new Map(entries.filter((entry): entry is [string, boolean] => typeof entry[1] === "boolean"));
  } catch {
    return new Map();
  }
}
