import {publishedOn} from "../../policy/parameter.js";
import {units} from "../../policy/units.js";
import {fill, type Words} from "../dictionary.js";
import type {Format} from "../format.js";
import {html} from "../html.js";
import type {Effect} from "./effect.js";
import {historyTable} from "./historyTable.js";
import type {AnyParameter} from "./parameterGroups.js";
import {stepChart} from "./stepChart.js";
import type {Span} from "./stepGeometry.js";
import {valueText} from "./valueText.js";

/** The days that an article is drawn for. */
export interface ArticleTime {
  readonly day: string;
  readonly span: Span;
}

/** One parameter: its name, unit, value on the rule day, what it moves, its history drawn and tabled, its doubts. */
export function parameterArticle(
  parameter: AnyParameter,
  effect: Effect,
  time: ArticleTime,
  word: Words,
  format: Format
): HTMLElement {
  const {id, label, unit, note, readings} = parameter;
  const tags = [
    ...(readings ? [word["aturan.disputed"]] : []),
    ...(effect === "simulation" ? [] : [word[`aturan.effect.${effect}`]])
  ];
  return html(
    "article",
    {id, class: "rule", "aria-labelledby": `${id}-label`},
    html(
      "div",
      {class: "rule-head"},
      html("h3", {id: `${id}-label`}, label[format.language]),
      html("p", {class: "note"}, `${units[unit][format.language]} · ${id}`),
      html(
        "p",
        {class: "rule-now"},
        `${fill(word["aturan.onDay"], {date: format.date(time.day)})} `,
        html("strong", {}, valueOnDay(parameter, time.day, word, format))
      ),
      ...(tags.length > 0 ? [html("ul", {class: "tags"}, ...tags.map((tag) => html("li", {}, tag)))] : []),
      ...(note ? [html("p", {class: "note remark"}, note[format.language])] : [])
    ),
    html("figure", {}, stepChart(parameter, time, word, format)),
    html("div", {class: "rule-table"}, historyTable(parameter, time.day, word, format))
  );
}

function valueOnDay(parameter: AnyParameter, day: string, word: Words, format: Format): string {
  if (parameter.history[0]![0] > day) return word["aturan.before"];
  return valueText(parameter, publishedOn(parameter, day), word, format);
}
