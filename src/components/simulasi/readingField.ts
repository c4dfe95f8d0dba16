import {parameterOf} from "../../policy/parameters/index.js";
import {sources, type SourceKey} from "../../policy/sources.js";
import {fill, type Words} from "../dictionary.js";
import type {Format} from "../format.js";
import {html} from "../html.js";

export interface ReadingField {
  readonly element: HTMLElement;
  /** Shows which reading is on; undefined is the law's own, the first, and null none, as the scenario says its own. */
  show(reading: string | null | undefined): void;
}

/** A disputed value as a switch between its readings, each with the sources that it was read in. */
export function readingField(
  id: string,
  day: string,
  word: Words,
  format: Format,
  onChoose: (reading: string | undefined, timeStamp: number) => void
): ReadingField {
  const {label, unit, readings = []} = parameterOf(id);
  const said = ([from, value]: (typeof readings)[number]["history"][number]) => ({
    value: unit === "percentRanked" ? `${value}% ` : "",
    date: format.date(from)
  });
  const rows = readings.map((reading, at) => {
    const input = html("input", {type: "radio", name: `bacaan-${id}`, id: `bacaan-${id}-${reading.id}`});
    input.addEventListener("change", ({timeStamp}) => {
      mark(reading.id);
      onChoose(at === 0 ? undefined : reading.id, timeStamp);
    });
    const step = reading.history.findLast(([start]) => start <= day) ?? reading.history[0]!;
    const [, , basis, keys] = step;
    const origin = keys.length > 0 ? sourceLinks(keys) : [basis === "source" ? "" : word[`source.${basis}`]];
    const next = reading.history.find(([start]) => start > day);
    const dated = [fill(word["edit.since"], said(step)), ...(next ? [fill(word["edit.then"], said(next))] : [])];
    return {
      reading,
      input,
      element: html(
        "div",
        {class: "reading-row"},
        html(
          "label",
          {class: "radio"},
          input,
          `${at === 0 ? `${word["sim.lawTag"]} ` : ""}${reading.label[format.language]}`
        ),
        html("p", {class: "foot"}, `${dated.join(", ")} · `, ...origin)
      )
    };
  });
  const element = html(
    "fieldset",
    {class: "reading"},
    html(
      "legend",
      {},
      label[format.language],
      " ",
      html("span", {class: "doubt"}, word["source.conflict"]),
      " ",
      html(
        "a",
        {
          class: "foot",
          href: `./aturan#${id}`,
          "aria-label": fill(word["sim.sourceOf"], {label: label[format.language]})
        },
        word["sim.source"]
      )
    ),
    ...rows.map((row) => row.element)
  );
  const mark = (chosen: string | null | undefined) => {
    const on = chosen === undefined ? readings[0]?.id : chosen;
    for (const {reading, input} of rows) input.checked = reading.id === on;
    element.classList.toggle("changed", on !== readings[0]?.id);
  };
  mark(undefined);
  return {element, show: mark};
}

function sourceLinks(keys: readonly SourceKey[]): (Node | string)[] {
  return keys.flatMap((key, at) => {
    const {title, address} = sources[key];
    const name = title.split(/:| \(/)[0]!;
    const link = address === null ? name : html("a", {href: address, rel: "noreferrer", target: "_blank", title}, name);
    return at === 0 ? [link] : [", ", link];
  });
}
