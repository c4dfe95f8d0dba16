import {entryOn, type Parameter} from "../policy/parameter.js";
import {sources, type Source} from "../policy/sources.js";
import {fill, type Words} from "./dictionary.js";
import type {Format} from "./format.js";

/**
 * Where a published figure of a year comes from, as a reader says it: the year, what kind of figure it is, and who
 * reported it when. One known from memory, or computed, says so.
 */
export function publishedSource(parameter: Parameter, day: string, word: Words, format: Format): string {
  const year = day.slice(0, 4);
  const [, , mark = "source", keys = [], note] = entryOn(parameter, day) ?? [];
  const kind = note === undefined ? [] : [plainKind(note[format.language].replace(/\.$/, ""), word)];
  const report = keys[0] === undefined ? [] : [reportOf(sources[keys[0]], word, format)];
  const doubt = mark === "source" ? [] : [word[`source.${mark}`]];
  return [fill(word["edit.yearSource"], {year}), [...kind, ...report, ...doubt].join(", ")]
    .filter((part) => part !== "")
    .join(": ");
}

/** A kind of figure without the short forms of the trade. */
function plainKind(kind: string, word: Words): string {
  const plain = kind.startsWith(word["edit.draft"])
    ? word["edit.draftPlain"] + kind.slice(word["edit.draft"].length)
    : kind;
  const keepsCapital = !/^[A-Z][a-z]/.test(plain) || plain.startsWith("Dikdasmen"); // the ministry's short name
  return keepsCapital ? plain : plain[0]!.toLowerCase() + plain.slice(1);
}

function reportOf({reporter, date}: Source, word: Words, format: Format): string {
  return fill(word["edit.reported"], {who: reporter, date: dateOf(date, format)});
}

/** A day, a month or a year, whichever is known. */
function dateOf(date: string, format: Format): string {
  if (date.length === 4) return date;
  return date.length > 7 ? format.date(date) : format.date(`${date}-01`).replace(/^1 /, "");
}
