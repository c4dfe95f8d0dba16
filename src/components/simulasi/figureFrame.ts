import type {Words} from "../dictionary.js";
import {html, setText} from "../html.js";
import {takeMenu} from "../picture/takeMenu.js";
import {segments} from "../segments.js";
import type {PointRows} from "./chartPoint.js";
import {pointReader} from "./pointReader.js";

/** A number unrounded, as files take it but for rupiah, and as the table writes it. */
export interface Figure {
  readonly value: number;
  readonly text: string;
  /** Its 95% margin, in the same two ways. */
  readonly margin?: {readonly value: number; readonly text: string};
  /** Whether it is money, of which files give whole rupiah. */
  readonly isRupiah?: boolean;
  /** Whether the figure is a change within its margin. */
  readonly isWithin?: boolean;
}

/** A chart's numbers as a table: the first cell of a row names it, the others are numbers. */
export interface Twin {
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | Figure)[])[];
}

export interface FigureFrame {
  readonly element: HTMLElement;
  /** States the finding, and below it unit, denominator and scope. */
  say(finding: string, note: string): void;
  /** Brings the table up to date where it is shown, and the point that is read. */
  refresh(): void;
}

/**
 * A figure under its finding, with its table twin one press away. A chart whose parts the keyboard does not reach
 * otherwise gives its `points`.
 */
export function figureFrame(
  id: string,
  chart: HTMLElement,
  twin: () => Twin,
  word: Words,
  points: (() => PointRows) | null = null
): FigureFrame {
  const title = html("h2", {id: `judul-${id}`});
  const note = html("p", {class: "note"});
  const table = html("table", {"aria-labelledby": title.id});
  const wrap = html(
    "div",
    {class: "table-wrap", hidden: true, tabindex: 0, role: "group", "aria-labelledby": title.id},
    table
  );
  const draw = () => {
    const {head, rows} = twin();
    const cells = (row: Twin["rows"][number]) =>
      row.map((cell, at) => {
        if (at === 0) return html("th", {scope: "row"}, typeof cell === "string" ? cell : cell.text);
        if (typeof cell === "string") return html("td", {class: "number"}, cell);
        const {text, margin, isWithin = false} = cell;
        const spread = margin === undefined ? [] : [html("span", {class: "margin"}, margin.text)];
        return html("td", {class: isWithin ? "number within" : "number"}, text, ...spread);
      });
    table.replaceChildren(
      html(
        "thead",
        {},
        html("tr", {}, ...head.map((text, at) => html("th", {scope: "col", class: at === 0 ? "name" : "number"}, text)))
      ),
      html("tbody", {}, ...rows.map((row) => html("tr", {}, ...cells(row))))
    );
  };
  const reader = points && pointReader(title.id, points, word);
  const shownChart = reader ? html("div", {class: "read-chart"}, chart, reader.element) : chart;
  const choice = segments<"chart" | "table">(
    word["sim.showAs"],
    [
      {value: "chart", label: word["sim.chart"]},
      {value: "table", label: word["sim.table"]}
    ],
    "chart",
    (shown) => {
      shownChart.hidden = shown === "table";
      wrap.hidden = shown === "chart";
      if (shown === "table") draw();
    }
  );
  choice.element.classList.replace("segments", "twin");
  const menu = takeMenu(
    () => title.textContent,
    () => ({
      id,
      title: title.textContent,
      note: note.textContent,
      body() {
        const copy = chart.cloneNode(true) as HTMLElement;
        copy.hidden = false;
        return copy;
      },
      twin,
      boundaries: null
    }),
    word
  );
  return {
    element: html(
      "section",
      {class: "figure-frame", id, "aria-labelledby": title.id},
      html("div", {class: "head"}, title, html("div", {class: "views"}, choice.element, menu)),
      note,
      shownChart,
      wrap
    ),
    say(finding, scope) {
      setText(title, finding);
      setText(note, scope);
    },
    refresh() {
      if (!wrap.hidden) draw();
      reader?.refresh();
    }
  };
}
