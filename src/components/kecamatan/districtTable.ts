import type {DistrictsAnswer} from "../../../workers/engine.js";
import type {Baseline} from "../../policy/comparison.js";
import {download} from "../csv.js";
import {fill, type Words} from "../dictionary.js";
import type {Format} from "../format.js";
import {html, setText} from "../html.js";
import {fold, type Places} from "../places.js";
import {segments} from "../segments.js";
import {tableFrame} from "../tableFrame.js";
import {districtColumns, type DistrictColumn, type DistrictView} from "./districtColumns.js";
import {districtFile, districtFileWidth, filedViews, type ListedDistrict} from "./districtFile.js";
import {districtRow, type DistrictRow} from "./districtRow.js";

export interface DistrictTableOptions {
  readonly places: Places;
  readonly synthetic: boolean;
  readonly nameOf: (programme: string) => string;
  readonly stamp: () => Readonly<Record<string, string>>;
  readonly foot: () => string;
  readonly word: Words;
  readonly format: Format;
}

export interface DistrictTable {
  readonly element: HTMLElement;
  /** Shows the districts of a province or a regency under a scenario, and the change against a baseline. */
  show(answer: DistrictsAnswer, region: string, baseline: Baseline | null): void;
  destroy(): void;
}

/** Rows before the reader asks for all. */
const few = 40;

/** How long after the last answer rows out of sight are written, milliseconds, and how many in one task. */
const atRest = 250;
const perTask = 40;

/** The districts of a region in alphabetical order, never ranked; filters, and leaves as CSV. */
export function districtTable({
  places,
  synthetic,
  nameOf,
  stamp,
  foot,
  word,
  format
}: DistrictTableOptions): DistrictTable {
  let answer: DistrictsAnswer | null = null;
  let region = "";
  let baseline: Baseline | null = null;
  let view: DistrictView = "reach";
  let districts: readonly ListedDistrict[] = [];
  let listed: readonly ListedDistrict[] = [];
  let offered: readonly DistrictColumn[] = [];
  let columns: readonly DistrictColumn[] = []; // those that are shown
  let rows = new Map<number, DistrictRow>();
  let layout = "";
  let resting: ReturnType<typeof setTimeout> | undefined;
  const drawn = new Map<DistrictRow, readonly DistrictColumn[]>();
  const inSight = new Set<DistrictRow>();
  const rowsByElement = new WeakMap<Element, DistrictRow>();
  // rows out of sight wait: a change of the scenario writes as many cells as a reader sees
  const sight = new IntersectionObserver(
    (entries) => {
      for (const {target, isIntersecting} of entries) {
        const row = rowsByElement.get(target)!;
        if (isIntersecting) inSight.add(row);
        else inSight.delete(row);
        if (isIntersecting) write(row);
      }
    },
    {rootMargin: "200px"}
  );
  const write = (row: DistrictRow) => {
    if (answer === null || drawn.get(row) === columns) return;
    row.draw(columns, answer.displayMin);
    drawn.set(row, columns);
  };
  const writeAll = () => shownRows().forEach(write);
  /** Brings rows out of sight up to date too, a few at a time, once the scenario has come to rest. */
  const settle = (wait = atRest) => {
    clearTimeout(resting);
    resting = setTimeout(() => {
      const stale = shownRows().filter((row) => drawn.get(row) !== columns);
      stale.slice(0, perTask).forEach(write);
      if (stale.length > perTask) settle(0);
    }, wait);
  };
  const shownDistricts = () => frame.few(listed);
  const shownRows = () => shownDistricts().map(rowOf);
  addEventListener("beforeprint", writeAll);

  const frame = tableFrame({
    of: "kecamatan",
    few,
    word,
    format,
    onRows: () => layRows(),
    onColumns: () => reshow(),
    onSave(part) {
      const [of, own] = part === "all" ? [districts, offered] : [shownDistricts(), columns];
      const name = ["desil-kecamatan", region, filedViews[view], ...(part === "all" ? [] : ["tampak"])].join("-");
      download(`${name}.csv`, districtFile(of, own, fileStamp()));
    }
  });
  const viewSlot = html("div");
  const cut = html("p", {class: "note", hidden: true});
  const head = html("tr");
  const body = html("tbody");
  const table = html("table", {"aria-labelledby": "judul-kecamatan"}, html("thead", {}, head), body);

  const layHead = () => {
    table.style.setProperty("--columns", String(columns.length));
    head.replaceChildren(
      html("th", {scope: "col", class: "name"}, word["district.name"]),
      ...columns.map(({label, estimate}) =>
        html(
          "th",
          {scope: "col", class: "number"},
          label,
          ...(estimate ? [" ", html("span", {class: "estimate"}, word["district.estimate"])] : [])
        )
      )
    );
  };
  const rowOf = (district: ListedDistrict) => {
    let row = rows.get(district.at);
    if (!row) {
      const within = region.includes(".") ? "" : district.regencyName;
      rows.set(district.at, (row = districtRow(district.at, district.name, within, word, format)));
      rowsByElement.set(row.element, row);
    }
    return row;
  };
  const layRows = () => {
    const wanted = fold(frame.filter.value);
    listed = districts.filter(
      ({name, regencyName, code}) =>
        wanted === "" || fold(`${name} ${regencyName}`).includes(wanted) || code.startsWith(wanted)
    );
    const shown = shownRows();
    sight.disconnect();
    inSight.clear();
    body.replaceChildren(...shown.map(({element}) => element));
    for (const {element} of shown) sight.observe(element);
    const widths = {shown: districtFileWidth(columns, fileStamp()), all: districtFileWidth(offered, fileStamp())};
    frame.say({shown: shown.length, matching: listed.length, total: districts.length, columns: widths});
    writeAll();
  };
  const fileStamp = () => ({...stamp(), tampilan: filedViews[view]});
  const reshow = () => {
    if (answer === null) return;
    frame.stamp(foot());
    const {margins, cutInside} = answer;
    const againstReceipt = baseline === "penerima-nyata";
    offered = districtColumns(view, answer, {margins, word, nameOf, againstReceipt});
    columns = offered.filter(({key}) => frame.memory.get(key) !== false);
    frame.choice.show(offered.map((column) => ({...column, shown: columns.includes(column), fixed: false})));
    const named = cutInside.map((id) => (id === "pkh" || id === "sembako" || id === "pip" ? word[id] : nameOf(id)));
    cut.hidden = named.length === 0 || view === "make";
    setText(cut, fill(word["district.cut"], {programmes: named.join(", ")}));
    const next = JSON.stringify([region, view, columns.map(({label}) => label)]);
    if (next === layout) {
      inSight.forEach(write);
      return settle();
    }
    layout = next;
    layHead();
    layRows();
  };
  const layViews = () => {
    const views = (["reach", "make", "actual", "change"] as const).filter((id) => id !== "change" || baseline !== null);
    const choice = segments<DistrictView>(
      word["district.view"],
      views.map((id) => ({value: id, label: word[`district.${id}`]})),
      view,
      (next) => {
        view = next;
        reshow();
      }
    );
    viewSlot.replaceChildren(choice.element);
  };

  const notes = [word["district.note"], fill(word["district.margin"], {statement: word["figure.statement"]})];
  return {
    element: html(
      "div",
      {class: "districts-table"},
      ...(synthetic ? [html("p", {class: "note invented"}, word["district.synthetic"])] : []),
      html("div", {class: "tools"}, viewSlot, ...frame.tools),
      frame.choice.panel,
      cut,
      html("div", {class: "table-wrap", tabindex: 0, role: "group", "aria-labelledby": "judul-kecamatan"}, table),
      frame.none,
      frame.foot,
      ...notes.map((text) => html("p", {class: "note"}, text))
    ),
    show(next, code, against) {
      const fresh = answer === null || code !== region || next.districts.length !== answer.districts.length;
      const hadChange = baseline !== null;
      answer = next;
      baseline = against;
      if (fresh) {
        region = code;
        rows = new Map();
        drawn.clear();
        frame.restart();
        districts = listDistricts(next, code, places);
        layout = "";
      }
      if (fresh || hadChange !== (against !== null)) {
        if (against === null && view === "change") view = "reach";
        layViews();
      }
      reshow();
    },
    destroy() {
      sight.disconnect();
      clearTimeout(resting);
      removeEventListener("beforeprint", writeAll);
    }
  };
}

/** The districts of a region, by name as Indonesians sort. */
function listDistricts({districts}: DistrictsAnswer, region: string, places: Places): ListedDistrict[] {
  const collator = new Intl.Collator("id");
  return districts
    .map((district, at) => ({...district, at, regencyName: places.byCode.get(district.regency)?.name ?? ""}))
    .filter(({regency}) => !region.includes(".") || regency === region)
    .sort((a, b) => collator.compare(a.name, b.name) || collator.compare(a.regencyName, b.regencyName));
}
