import {parameterOf} from "../../policy/parameters/index.js";
import {fill, type Words} from "../dictionary.js";
import type {Format} from "../format.js";
import {html} from "../html.js";

/**
 * The line under a control: what the law says, since when, how far to trust it, and the way to its sources. `value` is
 * the law's value in words, as the control writes it.
 */
export function lawLine(id: string, day: string, value: string, word: Words, format: Format): HTMLElement {
  const {history, label} = parameterOf(id);
  const [from, , mark] = history.findLast(([start]) => start <= day) ?? history[0]!;
  const doubt = mark === "source" ? "" : ` · ${word[`source.${mark}`]}`;
  const link = html(
    "a",
    {href: `./aturan#${id}`, "aria-label": fill(word["sim.sourceOf"], {label: label[format.language]})},
    word["sim.source"]
  );
  const text = fill(word["sim.lawSince"], {value, date: format.date(from)});
  return html("p", {class: "foot law-line"}, `${text}${doubt} · `, link);
}
