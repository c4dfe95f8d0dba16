import {columnChoice, type ColumnChoice} from "./columnChoice.js";
import {fill, type Words} from "./dictionary.js";
import type {Format} from "./format.js";
import {html, setText} from "./html.js";
import {columnMemory, type ColumnMemory} from "./shownColumns.js";

/** A file of a table: what is shown, or everything. */
export type TablePart = "shown" | "all";

export interface TableFrameOptions {
  readonly of: "wilayah" | "kecamatan";
  /** Rows before the reader asks for all. */
  readonly few: number;
  readonly word: Words;
  readonly format: Format;
  /** The filter or the number of rows was changed. */
  readonly onRows: () => void;
  /** Other columns were chosen. */
  readonly onColumns: () => void;
  readonly onSave: (part: TablePart) => void;
}

/** What the frame says of the table within it. */
export interface TableCounts {
  readonly shown: number;
  /** Rows that the filter leaves, and all. */
  readonly matching: number;
  readonly total: number;
  /** Columns of either file. */
  readonly columns: Readonly<Record<TablePart, number>>;
}

/** What stands around a long table: filter, choice of columns, both files, the empty state and the foot. */
export interface TableFrame {
  readonly filter: HTMLInputElement;
  readonly memory: ColumnMemory;
  readonly choice: ColumnChoice;
  readonly tools: readonly HTMLElement[];
  readonly none: HTMLElement;
  readonly foot: HTMLElement;
  /** Rows that are shown of those the filter leaves. */
  few<Row>(matching: readonly Row[]): readonly Row[];
  say(counts: TableCounts): void;
  /** The line under the table: version, day, nature of the data. */
  stamp(text: string): void;
  /** Begins with few rows and no filter. */
  restart(): void;
}

const keys = {
  wilayah: {filter: "table.filter", none: "table.none", count: "table.count"},
  kecamatan: {filter: "district.filter", none: "district.none", count: "district.count"}
} as const;

/** The frame of the table of regions or of districts. */
export function tableFrame({of, few, word, format, onRows, onColumns, onSave}: TableFrameOptions): TableFrame {
  const key = keys[of];
  const memory = columnMemory(of, () => localStorage);
  const choice = columnChoice(
    `kolom-${of}`,
    word,
    (column, wanted) => {
      memory.set(column, wanted);
      onColumns();
    },
    () => {
      memory.clear();
      onColumns();
    }
  );
  const filter = html("input", {class: "field", type: "search", placeholder: word[key.filter]});
  filter.setAttribute("aria-label", word[key.filter]);
  filter.addEventListener("input", onRows);
  const file = (part: TablePart) => {
    const button = html("button", {type: "button", class: "button", title: word["table.saveTitle"]});
    button.addEventListener("click", () => onSave(part));
    return button;
  };
  const files = {shown: file("shown"), all: file("all")};
  const noneText = html("strong");
  const clear = html("button", {type: "button", class: "link"}, word["table.clearFilter"]);
  clear.addEventListener("click", () => {
    filter.value = "";
    onRows();
    filter.focus();
  });
  let isAll = false;
  const count = html("span");
  const more = html("button", {type: "button", class: "link"});
  more.addEventListener("click", () => {
    isAll = !isAll;
    onRows();
  });
  const stampLine = html("span", {class: "stamp foot"});
  const none = html("div", {class: "state", hidden: true}, noneText, html("br"), clear);
  const size = (rows: number, columns: number) => ({rows: format.count(rows), columns: String(columns)});
  return {
    filter,
    memory,
    choice,
    tools: [filter, choice.button, files.shown, files.all],
    none,
    foot: html("div", {class: "table-foot note"}, count, more, stampLine),
    few: (matching) => (isAll ? matching : matching.slice(0, few)),
    say({shown, matching, total, columns}) {
      setText(count, fill(word[key.count], {shown: String(shown), total: format.count(total)}));
      more.hidden = matching <= few;
      setText(more, isAll ? fill(word["table.few"], {count: String(few)}) : word["table.all"]);
      setText(files.shown, fill(word["table.saveShown"], size(shown, columns.shown)));
      setText(files.all, fill(word["table.saveAll"], size(total, columns.all)));
      none.hidden = matching > 0;
      setText(noneText, fill(word[key.none], {text: filter.value}));
    },
    stamp: (text) => setText(stampLine, text),
    restart() {
      isAll = false;
      filter.value = "";
    }
  };
}
