import {sources, type SourceKey} from "../../policy/sources.js";
import {lawSources, publishedSources} from "../../scenario/lawSources.js";
import {partialDate} from "../aturan/partialDate.js";
import {fill} from "../dictionary.js";
import {html} from "../html.js";
import type {NotaFacts} from "./notaFacts.js";

/** The numbers of sources, as they stand behind what was read in them: "[1, 4]"; "" for none. */
export type NumberSources = (keys: readonly SourceKey[]) => string;

export interface NotaSources {
  readonly number: NumberSources;
  /** The list that the numbers point into. */
  readonly element: HTMLElement;
}

/** Where the law's values were read: those that scenarios change, then thresholds, quotas and budgets of the programmes. */
export function notaSources(facts: NotaFacts): NotaSources {
  const {word, format, view} = facts;
  const scenarios = facts.data.set.entries.map(({scenario}) => scenario);
  const keys = lawSources(scenarios, view.law.day);
  const number: NumberSources = (own) => {
    const places = own.map((key) => keys.indexOf(key) + 1).sort((a, b) => a - b);
    return places.length === 0 ? "" : `[${places.join(", ")}]`;
  };
  const items = keys.map((key, at) => {
    const {title, date, address} = sources[key];
    const site = address === null ? "" : `, ${new URL(address).hostname.replace(/^www\./, "")}`;
    return `[${at + 1}] ${title[format.language]}, ${partialDate(date, format)}${site}.`;
  });
  const published = fill(word["nota.publishedSources"], {
    numbers: number(publishedSources(scenarios, view.law.day))
  });
  const data = fill(word["nota.dataSource"], {version: format.date(view.version), hash: view.dataHash});
  return {
    number,
    element: html(
      "section",
      {class: "nota-sources"},
      html("h2", {}, word["nota.sources"]),
      html("p", {}, [...items, published, data].join(" "))
    )
  };
}
