import {sources} from "../../policy/sources.js";
import {units} from "../../policy/units.js";
import type {AnyParameter} from "./parameterGroups.js";

/** What the reader asks to see. */
export interface Filter {
  readonly text: string;
  readonly disputedOnly: boolean;
}

/** Whether a parameter holds every word of the filter's text in its id, labels, unit, notes, readings or sources. */
export function matchesFilter(parameter: AnyParameter, {text, disputedOnly}: Filter): boolean {
  if (disputedOnly && !parameter.readings) return false;
  const haystack = searchText(parameter);
  return fold(text)
    .split(/\s+/)
    .every((word) => haystack.includes(word));
}

function searchText({id, label, unit, note, history, readings = []}: AnyParameter): string {
  const steps = [history, ...readings.map((reading) => reading.history)].flat();
  const words = [
    label,
    units[unit],
    note,
    ...readings.map((reading) => reading.label),
    ...steps.map((step) => step[4])
  ];
  const titles = steps.flatMap((step) => step[3].flatMap((key) => Object.values(sources[key].title)));
  return fold([id, ...words.flatMap((word) => (word ? [word.id, word.en] : [])), ...titles].join(" "));
}

function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
}
