import type {MarginStatement} from "../lattice/margins.js";
import {download} from "./csv.js";
import {fill, type Words} from "./dictionary.js";
import {rankText, type RankRange} from "./figures/rankRanges.js";
import type {Format} from "./format.js";
import {html, setText} from "./html.js";
import {indicatorText, indicatorTick} from "./indicator.js";
import {marginNote} from "./marginNote.js";
import {fold, type Place} from "./places.js";
import {regionFile, regionFileName, regionFileWidth} from "./regionFile.js";
import {regionRanks, sortRegions} from "./regionOrder.js";
import {shownColumns} from "./shownColumns.js";
import {tableColumns, type TableColumn, type TableData} from "./tableColumns.js";
import {tableFrame} from "./tableFrame.js";
import {tableRow, type RowRank, type TableRow} from "./tableRow.js";

/** Rows before the reader asks for all. */
const few = 12;

export interface RegionTableOptions {
  readonly margins: MarginStatement;
  readonly word: Words;
  readonly format: Format;
  /** What every row of a downloaded file carries, by column name. */
  readonly stamp: () => Readonly<Record<string, string>>;
  /** The line under the table: version, day, nature of the data. */
  readonly foot: () => string;
  readonly onHover: (code: string | null) => void;
  readonly onSelect: (code: string) => void;
}

export interface RegionTable {
  readonly element: HTMLElement;
  /** Shows another level or indicator: columns, axis and order anew. */
  show(data: TableData): void;
  /** Writes new values; while dragging only into the rows in sight, with axis and order as they are. */
  update(data: TableData, dragging: boolean): void;
  select(code: string | null): void;
  highlight(code: string | null): void;
}

/** All regions of a level with their figures: the map's twin. Sorts by its heads, filters, and leaves as CSV. */
export function regionTable({margins, word, format, stamp, foot, onHover, onSelect}: RegionTableOptions): RegionTable {
  const title = html("h2");
  const note = html("p", {class: "note"});
  const frame = tableFrame({
    of: "wilayah",
    few,
    word,
    format,
    onRows: () => layRows(),
    onColumns: () => layColumns(),
    onSave(part) {
      if (data === null) return;
      const [of, own] = part === "all" ? [data.places, offered] : [placesOf(shown), columns];
      download(regionFileName(data, part === "all" ? undefined : "tampak"), regionFile(data, of, own, stamp()));
    }
  });
  frame.filter.id = "saring";
  const head = html("tr");
  const body = html("tbody");
  const table = html("table", {"aria-labelledby": "judul-tabel"}, html("thead", {}, head), body);
  const sight = new IntersectionObserver((entries) => {
    for (const {target, isIntersecting} of entries) {
      if (isIntersecting) inSight.add(target);
      else inSight.delete(target);
    }
    if (behind) drawInSight(); // rows scrolled into sight while a control is held
  });
  const inSight = new Set<Element>();

  let data: TableData | null = null;
  let offered: readonly TableColumn[] = [];
  let offeredFor = "";
  let columns: readonly TableColumn[] = []; // those that are shown
  let rows: readonly TableRow[] = [];
  let shown: readonly TableRow[] = [];
  let sortKey = "indicator";
  let descending = true;
  let axis: readonly [number, number] = [0, 1];
  let behind = false;
  let selected: string | null = null;

  const sorting = () => columns.find(({key}) => key === sortKey);
  const rankOf = (range: RankRange | null | undefined): RowRank => {
    if (range === undefined) return {text: "", about: ""};
    return range === null ? {text: "–", about: word["rank.none"]} : {text: rankText(range), about: ""};
  };
  const drawInSight = () => {
    for (const row of shown) if (inSight.has(row.element)) row.draw(data!, axis);
  };
  const layRows = () => {
    if (data === null) return;
    behind = false;
    const of = data;
    const wanted = fold(frame.filter.value);
    const ranges = regionRanks(of, sorting());
    const matching = sortRegions(rows, of, sorting(), ranges, descending).filter(({place}) =>
      wanted === "" ? true : fold(`${place.name} ${place.within}`).includes(wanted) || place.code.startsWith(wanted)
    );
    const listed = frame.few(matching);
    const chosen = matching.find(({place}) => place.code === selected);
    shown = chosen === undefined || listed.includes(chosen) ? listed : [...listed, chosen];
    axis = axisOf(of);
    sight.disconnect();
    inSight.clear();
    shown.forEach((row) => {
      row.draw(of, axis, rankOf(ranges?.[row.place.index]));
      sight.observe(row.element);
    });
    layBody();
    const widths = {shown: regionFileWidth(columns, stamp()), all: regionFileWidth(offered, stamp())};
    frame.say({shown: shown.length, matching: matching.length, total: rows.length, columns: widths});
  };
  /** Rows that stay keep the focus; that of a row that goes passes to the last one. */
  const layBody = () => {
    const next = shown.map(({element}) => element);
    if (next.length === body.childElementCount && next.every((row, at) => row === body.children[at])) return;
    const had = body.contains(document.activeElement) ? (document.activeElement as HTMLElement) : null;
    body.replaceChildren(...next);
    if (had !== null)
      (had.isConnected ? had : next.at(-1)?.querySelector<HTMLElement>(".place"))?.focus({preventScroll: true});
  };
  /** Shows the columns that the reader chose, or those that the window has room for. */
  const layColumns = () => {
    if (data === null) return;
    columns = wantedColumns();
    table.style.setProperty("--columns", String(columns.length));
    rows = data.places.map((place) => tableRow(place, columns, word));
    rows.forEach((row) => row.mark(row.place.code === selected));
    layHead();
    layRows();
  };
  const sortBy = (key: string) => {
    descending = sortKey === key ? !descending : key !== "name";
    sortKey = key;
    follow();
  };
  const offer = (of: TableData) => {
    offered = tableColumns(of, word, format);
    offeredFor = addedNames(of);
    if (!offered.some(({key}) => key === sortKey)) [sortKey, descending] = ["indicator", true];
  };
  const wantedColumns = () => shownColumns(offered, frame.memory, sortKey, innerWidth);
  /** Lays the table for another order, and anew where the order or the window asks for other columns. */
  const follow = () => {
    if (wantedColumns().length !== columns.length) return layColumns();
    layHead();
    layRows();
  };
  const widths = ["(min-width: 720px)", "(min-width: 900px)"].map((query) => matchMedia(query));
  const onWidth = () => {
    if (table.isConnected) return follow();
    for (const width of widths) width.removeEventListener("change", onWidth); // a page of another language
  };
  const layHead = () => {
    const focused = head.querySelector<HTMLElement>(":focus")?.dataset.key;
    head.replaceChildren(
      html("th", {scope: "col", class: "rank"}, word["rank.head"]),
      headCell({key: "name", label: word["table.region"]}, "name"),
      ...columns.flatMap((column) =>
        column.key === "indicator" ? [headCell(column, "number main"), axisHead()] : [headCell(column, "number")]
      )
    );
    head.querySelector<HTMLElement>(`[data-key="${focused}"]`)?.focus();
    frame.choice.show(
      offered.map((column) => ({...column, shown: columns.includes(column), fixed: column.key === sortKey}))
    );
  };
  const headCell = ({key, label}: Pick<TableColumn, "key" | "label">, kind: string) => {
    const button = html("button", {type: "button", "data-key": key}, label);
    button.addEventListener("click", () => sortBy(key));
    const sorted = key === sortKey;
    const cell = html("th", {scope: "col", class: kind}, button);
    if (sorted) cell.setAttribute("aria-sort", descending ? "descending" : "ascending");
    return cell;
  };
  const axisHead = () => {
    const ends = html("span", {}, "");
    const cell = html("th", {scope: "col", class: "axis wide"}, ends);
    if (data !== null) {
      const [from, to] = axisOf(data);
      ends.replaceChildren(...[from, to].map((end) => html("span", {}, indicatorTick(data!.indicator, end, format))));
    }
    return cell;
  };

  for (const width of widths) width.addEventListener("change", onWidth);
  const rowAt = (target: EventTarget | null) =>
    target instanceof Element ? (target.closest<HTMLElement>("tr[data-code]")?.dataset.code ?? null) : null;
  body.addEventListener("pointerover", ({target}) => onHover(rowAt(target)));
  body.addEventListener("pointerleave", () => onHover(null));
  body.addEventListener("click", ({target}) => {
    const code = rowAt(target);
    if (code !== null) onSelect(code);
  });

  const headings = (of: TableData) => {
    const level = of.places[0]?.level ?? "regency";
    setText(title, fill(word["table.title"], {level: word[`level.${level}`], indicator: lower(of.title)}));
    const nation = indicatorText(of.indicator, of.nation, format);
    const key = of.nationOnAxis === null ? "table.noteSum" : level === "regency" ? "table.note" : "table.noteProvince";
    const hasPersons = of.added?.some(({unit}) => unit === "person") ?? false;
    const persons = hasPersons
      ? [fill(word["table.persons"], {count: format.count(margins.measures.persons[level])})]
      : [];
    setText(note, [marginNote(word[key], margins, level, format, {nation}), ...persons, word["rank.note"]].join(" "));
    frame.stamp(foot());
  };

  return {
    element: html(
      "section",
      {class: "regions", id: "semua-wilayah", "aria-labelledby": "judul-tabel"},
      html("div", {class: "head"}, title, html("div", {class: "tools"}, ...frame.tools), frame.choice.panel),
      note,
      html("div", {class: "table-wrap"}, table),
      frame.none,
      frame.foot
    ),
    show(next) {
      title.id = "judul-tabel";
      data = next;
      offer(next);
      headings(next);
      layColumns();
    },
    update(next, dragging) {
      data = next;
      headings(next);
      if (dragging) {
        behind = true;
        drawInSight();
      } else if (addedNames(next) !== offeredFor) {
        offer(next);
        layColumns();
      } else {
        layHead();
        layRows();
      }
    },
    select(code) {
      selected = code;
      rows.forEach((row) => row.mark(row.place.code === code));
      layRows();
    },
    highlight(code) {
      for (const row of shown) row.element.classList.toggle("hovered", row.place.code === code);
    }
  };
}

/** Tells lists of added programmes apart that ask for other columns. */
function addedNames({added = []}: TableData): string {
  return JSON.stringify(added.map(({id, name, unit}) => [id, name, unit]));
}

/** From zero, or symmetric about it where values have both signs, to the largest value. */
function axisOf({values, indicator}: TableData): readonly [number, number] {
  const most = values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
  return indicator.id.startsWith("change") ? [-most, most] : [0, most];
}

function lower(text: string): string {
  return /^(PKH|PIP|Sembako)/.test(text) ? text : text.replace(/^./, (letter) => letter.toLowerCase());
}

function placesOf(rows: readonly TableRow[]): Place[] {
  return rows.map(({place}) => place);
}
