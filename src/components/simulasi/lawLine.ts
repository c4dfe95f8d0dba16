import {parameterOf} from "../../policy/parameters/index.js";
import {fill, type Words} from "../dictionary.js";
import type {Format} from "../format.js";
import {html} from "../html.js";

/**
 * The line under a control: what the law says, since when, how far to trust it, and the way to its sources. `value` is
 * the law's value in words, as the control writes it; where nothing is published on the day the line says that instead. A
 * figure that is no law of the simulation is only published: "edit.readyValue", or "sim.lawCeiling" for a year's ceiling.
 */
export function lawLine(
  id: string,
  day: string,
  value: string,
  word: Words,
  format: Format,
  pattern: "sim.lawSince" | "sim.lawCeiling" | "edit.readyValue" = "sim.lawSince"
): HTMLElement {
  const text = `${stated(id, day, value, word[pattern], word, format)} · `;
  return html("p", {class: "foot law-line"}, text, sourceLink(id, word, format));
}

/** The way from a value to its full sources. */
export function sourceLink(id: string, word: Words, format: Format): HTMLElement {
  const label = parameterOf(id).label[format.language];
  return html("a", {href: `./aturan#${id}`, "aria-label": fill(word["sim.sourceOf"], {label})}, word["sim.source"]);
}

/** The line under a control that no law knows: the model's own value, and the way to where it is argued. */
export function assumptionLine(label: string, value: string, word: Words): HTMLElement {
  const link = html("a", {href: "./metode", "aria-label": fill(word["edit.methodOf"], {label})}, word["edit.method"]);
  return html("p", {class: "foot law-line"}, `${fill(word["edit.model"], {value})} · `, link);
}

function stated(id: string, day: string, value: string, pattern: string, word: Words, format: Format): string {
  const {history} = parameterOf(id);
  const step = history.findLast(([start]) => start <= day);
  if (step === undefined) return fill(word["edit.lawBefore"], {date: format.date(day)});
  const [from, published, mark] = step;
  const date = format.date(from);
  if (published === null) return fill(word["edit.lawNone"], {date});
  const values = {value, date, year: from.slice(0, 4)};
  if (mark === "model") return fill(word["edit.assumedSince"], values);
  return fill(pattern, values) + (mark === "source" ? "" : ` · ${word[`source.${mark}`]}`);
}
