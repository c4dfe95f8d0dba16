import {programmeParameters} from "../policy/resolve.js";
import {sources, type SourceKey} from "../policy/sources.js";
import type {Words} from "./dictionary.js";
import type {Format} from "./format.js";
import {html} from "./html.js";
import {stackedTable} from "./stackedTable.js";

/** Thresholds, quotas and budgets of the programmes from the first year on, each with the source it was read in. */
export function sourceList(word: Words, format: Format): HTMLElement {
  const rows = Object.values(programmeParameters).flatMap(({threshold, quota, budget}) =>
    [threshold, quota, budget].flatMap(({label, history}) =>
      history.flatMap(([from, value, mark, keys, note]) =>
        value === null ? [] : [row(label[format.language], from, value, mark, keys, note)]
      )
    )
  );
  const heads = (["source.parameter", "source.from", "source.value", "source.read"] as const).map((key, at) =>
    html("th", {scope: "col", class: at === 2 ? "number" : "name"}, word[key])
  );

  function row(
    name: string,
    from: string,
    value: number,
    mark: string,
    keys: readonly SourceKey[],
    note?: {readonly id: string; readonly en: string}
  ): HTMLElement {
    const text =
      value > 1e9 ? format.rupiah(value) : value > 100 ? format.count(value) : format.percent(value / 100, 0);
    const read = keys.flatMap((key, at) => [...(at > 0 ? [", "] : []), citation(key, format)]);
    const marked = mark === "source" ? [] : [` (${word[`source.${mark}` as "source.memory"]})`];
    return html(
      "tr",
      {},
      html("th", {scope: "row"}, name),
      html("td", {class: "date"}, format.date(from)),
      html("td", {class: "number"}, text),
      html("td", {}, ...read, ...marked, note === undefined ? "" : ` ${note[format.language]}`)
    );
  }

  return html(
    "div",
    {class: "table-wrap", tabindex: 0, role: "region", "aria-label": word["source.read"]},
    stackedTable(html("table", {}, html("thead", {}, html("tr", {}, ...heads)), html("tbody", {}, ...rows)))
  );
}

function citation(key: SourceKey, {language}: Format): Node | string {
  const {title: titles, address} = sources[key];
  const title = titles[language];
  return address === null ? title : html("a", {href: address, rel: "noopener noreferrer", target: "_blank"}, title);
}
