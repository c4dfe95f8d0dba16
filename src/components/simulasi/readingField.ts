import {parameterOf} from "../../policy/parameters/index.js";
import {sources, type SourceKey} from "../../policy/sources.js";
import {fill, type Words} from "../dictionary.js";
import type {Format} from "../format.js";
import {html} from "../html.js";
import {disclosure} from "./disclosure.js";
import {sourceLink} from "./lawLine.js";

export interface ReadingField {
  readonly element: HTMLElement;
  /** The law's value with its date and source, under the switch. */
  readonly law: HTMLElement;
  /** Shows which reading is on; undefined is the law's own, the first, and null none, as the scenario says its own. */
  show(reading: string | null | undefined): void;
}

/** A disputed value as a switch between its readings; the sources that each was read in are one press away. */
export function readingField(
  id: string,
  day: string,
  word: Words,
  format: Format,
  onChoose: (reading: string | undefined, timeStamp: number) => void
): ReadingField {
  const {label, unit, readings = []} = parameterOf(id);
  const [first] = readings;
  const rows = readings.map((reading, at) => {
    const input = html("input", {type: "radio", name: `bacaan-${id}`, id: `bacaan-${id}-${reading.id}`});
    input.addEventListener("change", ({timeStamp}) => {
      mark(reading.id);
      onChoose(at === 0 ? undefined : reading.id, timeStamp);
    });
    const text = `${at === 0 ? `${word["sim.lawTag"]} ` : ""}${reading.label[format.language]}`;
    return {reading, input, element: html("label", {class: "radio"}, input, text)};
  });
  const origins = html(
    "div",
    {class: "origins"},
    ...readings.map((reading) => origin(reading, unit, day, word, format))
  );
  const why = disclosure(word["edit.origin"], label[format.language], origins, word);
  const law = html("p", {class: "foot law-line"}, `${lawText()} · `, sourceLink(id, word, format));
  const element = html(
    "fieldset",
    {class: "reading", "aria-label": label[format.language]},
    html("legend", {}, label[format.language], " ", html("span", {class: "doubt"}, word["source.conflict"]), " ", why),
    origins,
    ...rows.map((row) => row.element),
    law
  );
  const mark = (chosen: string | null | undefined) => {
    const on = chosen === undefined ? first?.id : chosen;
    for (const {reading, input} of rows) input.checked = reading.id === on;
    element.classList.toggle("changed", on !== first?.id);
  };
  mark(undefined);
  return {element, law, show: mark};

  function lawText(): string {
    const step = first?.history.findLast(([start]) => start <= day);
    if (step === undefined) return fill(word["edit.lawBefore"], {date: format.date(day)});
    const values = {value: `${step[1]}%`, date: format.date(step[0])};
    return fill(word[unit === "percentRanked" ? "sim.lawSince" : "edit.lawFrom"], values);
  }
}

type Reading = NonNullable<ReturnType<typeof parameterOf>["readings"]>[number];

/** What a reading says from which day on, and where it was read. */
function origin({label, history}: Reading, unit: string, day: string, word: Words, format: Format): HTMLElement {
  const said = ([from, value]: Reading["history"][number]) => ({
    value: unit === "percentRanked" ? `${value}% ` : "",
    date: format.date(from)
  });
  const step = history.findLast(([start]) => start <= day) ?? history[0]!;
  const [, , basis, keys] = step;
  const read = keys.length > 0 ? sourceLinks(keys, format) : [basis === "source" ? "" : word[`source.${basis}`]];
  const next = history.find(([start]) => start > day);
  const dated = [fill(word["edit.since"], said(step)), ...(next ? [fill(word["edit.then"], said(next))] : [])];
  return html("p", {class: "foot"}, `${label[format.language]}: ${dated.join(", ")} · `, ...read);
}

function sourceLinks(keys: readonly SourceKey[], {language}: Format): (Node | string)[] {
  return keys.flatMap((key, at) => {
    const {title: titles, reporter, address} = sources[key];
    const title = titles[language];
    const link =
      address === null ? reporter : html("a", {href: address, rel: "noreferrer", target: "_blank", title}, reporter);
    return at === 0 ? [link] : [", ", link];
  });
}
