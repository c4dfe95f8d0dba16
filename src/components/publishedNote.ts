import type {Law} from "../policy/law.js";
import {programmeParameters} from "../policy/resolve.js";
import type {Programme} from "./controls.js";
import {fill, type Words} from "./dictionary.js";
import type {Format} from "./format.js";
import {publishedSource} from "./publishedSource.js";
import {sourceLink} from "./simulasi/lawLine.js";

/** What the state published for a programme in the year of a day, where it comes from, and the way to the full source. */
export function publishedNote(
  id: Programme,
  published: Law["programmes"][string]["published"],
  day: string,
  word: Words,
  format: Format
): (Node | string)[] {
  const year = day.slice(0, 4);
  if (published.quota === null) return [fill(word["edit.noPublished"], {year})];
  const parameters = programmeParameters[id]!;
  const link = (parameter: "quota" | "budget") => sourceLink(`${id}.${parameter}`, word, format);
  const quota = {quota: format.short(published.quota), source: publishedSource(parameters.quota, day, word, format)};
  const ofQuota = [`${fill(word["edit.publishedQuota"], quota)} `, link("quota")];
  if (published.budget === null) return [...ofQuota, `. ${fill(word["edit.noCeiling"], {year})}`];
  const source = publishedSource(parameters.budget, day, word, format);
  const budget = {budget: format.rupiah(published.budget), source};
  if (source !== quota.source) {
    return [...ofQuota, `. ${fill(word["edit.publishedBudget"], budget)} `, link("budget")];
  }
  return [`${fill(word["edit.publishedBoth"], {...quota, ...budget})} `, link("budget")];
}
