import {entryOn, type Parameter} from "../policy/parameter.js";
import {sources} from "../policy/sources.js";
import {fill, type Words} from "./dictionary.js";
import type {Language} from "./language.js";

/** Where a published figure of a year was read: the year, what kind of figure it is, and who carries it. */
export function publishedSource(parameter: Parameter, day: string, word: Words, language: Language): string {
  const year = day.slice(0, 4);
  const [, , , keys = [], note] = entryOn(parameter, day) ?? [];
  const kind = note?.[language].replace(/\.$/, "");
  const carrier = keys[0] === undefined ? undefined : sources[keys[0]].title.split(":")[0]!;
  const about = [kind, carrier].filter((text) => text !== undefined);
  if (about.length === 0) return fill(word["edit.yearSource"], {year});
  return `${year}, ${about.join("; ")}`;
}
