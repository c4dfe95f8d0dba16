import type {Change} from "../../scenario/change.js";
import {replacedStep} from "../../scenario/changeSources.js";
import {changeText} from "../../scenario/changeText.js";
import {scenarioOf, type Letter} from "../../scenario/scenarioSet.js";
import {thresholdText} from "../../scenario/thresholdText.js";
import {fill} from "../dictionary.js";
import {html} from "../html.js";
import {programmeLook} from "../programmeMark.js";
import {arrow} from "../simulasi/changeList.js";
import {changesIn, type NotaFacts} from "./notaFacts.js";
import type {NumberSources} from "./notaSources.js";

/** What the edited scenario changes, "old → new" with the law's date; at most `most`, the rest counted. */
export function notaChips(facts: NotaFacts, most: number): HTMLElement[] {
  const {data, word, format} = facts;
  const letter = data.set.editing;
  const changes = changesIn(facts, letter);
  if (changes.length === 0) return [];
  // the count of those left out takes a place of its own
  const shown = changes.length > most ? Math.max(0, most - 1) : changes.length;
  const chips = changes.slice(0, shown).map((change) => chip(change, lawDate(change, letter, facts), facts));
  const rest = changes.length - shown;
  const key = shown === 0 ? "nota.allOverleaf" : "nota.restOverleaf";
  return [
    html(
      "ul",
      {class: "nota-chips", "aria-label": word["nota.changed"]},
      ...chips,
      ...(rest > 0 ? [html("li", {class: "nota-rest"}, fill(word[key], {count: format.count(rest)}))] : [])
    )
  ];
}

/** How a scenario's changes are listed. */
export interface RunOptions {
  /** Changes beyond these are counted. */
  readonly most: number;
  /** Whether each says since when the law's own value holds. */
  readonly dated: boolean;
  readonly number: NumberSources;
}

/** What a scenario changes, as a running list: "label old → new", each with the numbers of its sources. */
export function changeRun(letter: Letter, {most, dated, number}: RunOptions, facts: NotaFacts): HTMLElement {
  const {data, view, word, format} = facts;
  const all = changesIn(facts, letter);
  const day = scenarioOf(data.set, letter).day ?? view.law.day;
  const rest = all.length - most;
  return html(
    "ul",
    {class: "nota-run"},
    ...all.slice(0, most).map((change) => {
      const from = change.from === undefined ? [] : [fill(word["nota.startingOn"], {date: format.date(change.from)})];
      const law = dated ? [lawDate(change, letter, facts)] : [];
      const about = [...from, ...law, number(replacedStep(change, day)?.[3] ?? [])].filter((part) => part !== "");
      const note = dated ? `(${about.join(" ")})` : about.join(" ");
      return html("li", {}, ...values(change, facts), " ", html("span", {class: "nota-since"}, note));
    }),
    ...(rest > 0 ? [html("li", {}, fill(word["nota.change.more"], {count: format.count(rest)}))] : [])
  );
}

function chip(change: Change, note: string, facts: NotaFacts): HTMLElement {
  const look = change.programme === null ? "" : ` ${programmeLook(change.programme)}`;
  return html(
    "li",
    {class: `nota-chip${look}`},
    html("span", {}, ...values(change, facts)),
    html(
      "small",
      {},
      change.from === undefined ? note : fill(facts.word["nota.startingOn"], {date: facts.format.date(change.from)})
    )
  );
}

/** A change's name, the law's value struck out and the new one; thresholds are said in deciles. */
function values(change: Change, {format}: NotaFacts): (Node | string)[] {
  const {label, kind, added} = change;
  const name = `${label[format.language]} `;
  if (added) return [name, html("strong", {}, changeText(change, format).new)];
  const isCut = kind === "threshold" || kind === "region";
  const text = isCut ? thresholdText(change, format) : changeText(change, format);
  return [name, html("s", {}, text.old), " ", arrow(), " ", html("strong", {}, text.new)];
}

/** Since when the law's own value holds; whose it is where no law says one. */
function lawDate(change: Change, letter: Letter, {data, view, word, format}: NotaFacts): string {
  if (change.kind === "additional") return word["nota.added"];
  if (change.kind === "day") return word["nota.noRule"];
  const step = replacedStep(change, scenarioOf(data.set, letter).day ?? view.law.day);
  if (step === null || step[2] === "model") return word["nota.change.assumed"];
  return fill(word["nota.lawSince"], {date: format.date(step[0])});
}
