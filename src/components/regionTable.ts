import type {MarginStatement} from "../lattice/margins.js";
import {displayMin, reliabilityOf} from "../lattice/reliability.js";
import {csv, download} from "./csv.js";
import {fill, type Words} from "./dictionary.js";
import {rankRanges, rankText, type RankRange} from "./figures/rankRanges.js";
import {isRanked} from "./figures/shownFigure.js";
import type {Format} from "./format.js";
import {html, setText} from "./html.js";
import {indicatorText, indicatorTick} from "./indicator.js";
import {marginNote} from "./marginNote.js";
import {fold} from "./places.js";
import {tableColumns, type TableColumn, type TableData} from "./tableColumns.js";
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
  const filter = html("input", {class: "field", type: "search", id: "saring", placeholder: word["table.filter"]});
  filter.setAttribute("aria-label", word["table.filter"]);
  const save = html("button", {type: "button", class: "button"});
  const head = html("tr");
  const body = html("tbody");
  const count = html("span");
  const more = html("button", {type: "button", class: "link"});
  const noneText = html("strong");
  const clear = html("button", {type: "button", class: "link"}, word["table.clearFilter"]);
  const stampLine = html("span", {class: "stamp foot"});
  const none = html("div", {class: "state", hidden: true}, noneText, html("br"), clear);
  const sight = new IntersectionObserver((entries) => {
    for (const {target, isIntersecting} of entries) {
      if (isIntersecting) inSight.add(target);
      else inSight.delete(target);
    }
    if (behind) drawInSight(); // rows scrolled into sight while a control is held
  });
  const inSight = new Set<Element>();

  let data: TableData | null = null;
  let columns: readonly TableColumn[] = [];
  let rows: readonly TableRow[] = [];
  let shown: readonly TableRow[] = [];
  let sortKey = "indicator";
  let descending = true;
  let all = false;
  let axis: readonly [number, number] = [0, 1];
  let behind = false;
  let selected: string | null = null;

  const order = (of: TableData, ranges: readonly (RankRange | null)[] | null) => {
    const column = columns.find(({key}) => key === sortKey);
    const sign = descending ? -1 : 1;
    const name = new Intl.Collator("id");
    return [...rows].sort(({place: a}, {place: b}) => {
      if (column === undefined || ranges === null) return sign * name.compare(a.name, b.name);
      const [first, second] = [ranges[a.index], ranges[b.index]];
      // who is not ranked stands last, in order of code: its place says nothing of its value
      if (!first || !second) return Number(!first) - Number(!second) || a.index - b.index;
      return sign * (column.value(of, a.index) - column.value(of, b.index)) || a.index - b.index;
    });
  };
  /** Ranks by the sorted column among all regions of the level; null where names sort. */
  const ranksOf = (of: TableData): (RankRange | null)[] | null => {
    const column = columns.find(({key}) => key === sortKey);
    if (column === undefined) return null;
    const figures = of.places.map((_, region) => column.figure(of, region));
    return rankRanges(
      figures.map(({value}) => value),
      figures.map(({margin}) => margin),
      (region) => isRanked(figures[region]!, displayMin)
    );
  };
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
    const wanted = fold(filter.value);
    const ranges = ranksOf(of);
    const matching = order(of, ranges).filter(({place}) =>
      wanted === "" ? true : fold(`${place.name} ${place.within}`).includes(wanted) || place.code.startsWith(wanted)
    );
    const listed = all ? matching : matching.slice(0, few);
    const chosen = matching.find(({place}) => place.code === selected);
    shown = chosen === undefined || listed.includes(chosen) ? listed : [...listed, chosen];
    axis = axisOf(of);
    sight.disconnect();
    inSight.clear();
    shown.forEach((row) => {
      row.draw(of, axis, rankOf(ranges?.[row.place.index]));
      sight.observe(row.element);
    });
    body.replaceChildren(...shown.map(({element}) => element));
    setText(count, fill(word["table.count"], {shown: String(shown.length), total: format.count(rows.length)}));
    more.hidden = matching.length <= few;
    setText(more, all ? fill(word["table.few"], {count: String(few)}) : word["table.all"]);
    setText(save, fill(word["table.download"], {count: format.count(matching.length)}));
    none.hidden = matching.length > 0;
    setText(noneText, fill(word["table.none"], {text: filter.value}));
    save.onclick = () => download(fileName(of), fileOf(of, matching, columns, stamp()));
  };
  const sortBy = (key: string) => {
    descending = sortKey === key ? !descending : key !== "name";
    sortKey = key;
    layHead();
    layRows();
  };
  const layHead = () => {
    const focused = head.querySelector<HTMLElement>(":focus")?.dataset.key;
    head.replaceChildren(
      html("th", {scope: "col", class: "rank"}, word["rank.head"]),
      headCell({key: "name", label: word["table.region"], always: true}, "name"),
      ...columns.flatMap((column) =>
        column.key === "indicator" ? [headCell(column, "number"), axisHead()] : [headCell(column, "number")]
      )
    );
    head.querySelector<HTMLElement>(`[data-key="${focused}"]`)?.focus();
  };
  const headCell = ({key, label, always}: Pick<TableColumn, "key" | "label" | "always">, kind: string) => {
    const button = html("button", {type: "button", "data-key": key}, label);
    button.addEventListener("click", () => sortBy(key));
    const sorted = key === sortKey;
    const cell = html("th", {scope: "col", class: always ? kind : `${kind} wide`}, button);
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

  filter.addEventListener("input", layRows);
  clear.addEventListener("click", () => {
    filter.value = "";
    layRows();
    filter.focus();
  });
  more.addEventListener("click", () => {
    all = !all;
    layRows();
  });
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
    setText(note, `${marginNote(word[key], margins, level, format, {nation})} ${word["rank.note"]}`);
    setText(stampLine, foot());
  };

  return {
    element: html(
      "section",
      {class: "regions", id: "semua-wilayah", "aria-labelledby": "judul-tabel"},
      html("div", {class: "head"}, title, html("div", {class: "tools"}, filter, save)),
      note,
      html(
        "div",
        {class: "table-wrap"},
        html("table", {"aria-labelledby": "judul-tabel"}, html("thead", {}, head), body)
      ),
      none,
      html("div", {class: "table-foot note"}, count, more, stampLine)
    ),
    show(next) {
      title.id = "judul-tabel";
      data = next;
      columns = tableColumns(next.indicator, next.title, word, format);
      if (!columns.some(({key}) => key === sortKey)) [sortKey, descending] = ["indicator", true];
      rows = next.places.map((place) => tableRow(place, columns, word));
      rows.forEach((row) => row.mark(row.place.code === selected));
      headings(next);
      layHead();
      layRows();
    },
    update(next, dragging) {
      data = next;
      headings(next);
      if (dragging) {
        behind = true;
        drawInSight();
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

/** From zero, or symmetric about it where values have both signs, to the largest value. */
function axisOf({values, indicator}: TableData): readonly [number, number] {
  const most = values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
  return indicator.id.startsWith("change") ? [-most, most] : [0, most];
}

function fileName({indicator, places, tag}: TableData): string {
  const level = places[0]?.level === "province" ? "provinsi" : "kabupaten-kota";
  return `${["desil", level, indicator.id, ...(tag === undefined ? [] : [tag])].join("-")}.csv`;
}

function fileOf(
  data: TableData,
  rows: readonly TableRow[],
  columns: readonly TableColumn[],
  stamp: Readonly<Record<string, string>>
): string {
  const header = [...Object.keys(stamp), "kode", "wilayah", "provinsi", "indikator"];
  const names = columns.flatMap(({key}) => [key, `satuan_${key}`, `margin_${key}`, `keandalan_${key}`]);
  const carries = (column: TableColumn, region: number) => {
    const {value, margin} = column.figure(data, region);
    return Number.isNaN(value) || Number.isNaN(margin)
      ? [column.unit, "", ""]
      : [column.unit, margin, reliabilityOf(value, margin)];
  };
  return csv(
    [...header, ...names],
    rows.map(({place}) => [
      ...Object.values(stamp),
      place.code,
      place.name,
      place.within || place.name,
      data.title,
      ...columns.flatMap((column) => [column.value(data, place.index), ...carries(column, place.index)])
    ])
  );
}

function lower(text: string): string {
  return /^(PKH|PIP|Sembako)/.test(text) ? text : text.replace(/^./, (letter) => letter.toLowerCase());
}
