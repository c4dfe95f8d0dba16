import {fill} from "../dictionary.js";
import {html} from "../html.js";
import {findingTitle} from "../simulasi/finding.js";
import {ownChange} from "../simulasi/ownChange.js";
import {programmeName} from "../simulasi/programmeName.js";
import {scenarioName} from "../simulasi/scenarioName.js";
import {consequence} from "./consequence.js";
import {notaChips} from "./notaChips.js";
import {spreadOf, type NotaFacts} from "./notaFacts.js";
import {shortName} from "./shortName.js";

/** Most programmes in a sentence. */
const mostNamed = 4;

/** The finding as a title, what it does to people, and what is changed; at most so many chips. */
export function notaSummary(facts: NotaFacts, mostChips: number): HTMLElement {
  const {data, view, word, format, answered} = facts;
  if (answered === "never") return unanswered(facts, mostChips);
  const {outcome, baseline, flows, set} = data;
  const nameOf = (id: string) => shortName(programmeName(id, set, word, format));
  const named = movers(facts)
    .filter((id) => flows?.[id] !== undefined)
    .map((id) => ({name: nameOf(id), unit: outcome.programmes[id]?.unit ?? "family", flows: flows![id]!}));
  const change = outcome.package.amount - baseline.package.amount;
  const margin = spreadOf(facts).amountChange(outcome, baseline, null);
  const isNoise = Math.abs(change) >= 0.5 && Math.abs(change) < margin;
  const noise = isNoise ? fill(word["nota.budgetNoise"], {margin: format.rupiah(margin)}) : "";
  const between = ownChange(data, word, format);
  const sentences = [consequence(named, view.bins, word, format), noise, between].filter((text) => text !== "");
  return html(
    "div",
    {class: "nota-summary"},
    ...(answered === "earlier" ? [html("p", {}, html("strong", {}, word["nota.earlier"]))] : []),
    html("h1", {}, findingTitle(data, word, format, nameOf)),
    ...(sentences.length > 0 ? [html("p", {}, sentences.join(" "))] : []),
    ...notaChips(facts, mostChips)
  );
}

/** In the finding's place before the first answer: that there is none, and what is changed. */
function unanswered(facts: NotaFacts, mostChips: number): HTMLElement {
  const {data, word} = facts;
  const scenario = scenarioName(data.set, data.set.editing, word);
  return html(
    "div",
    {class: "nota-summary"},
    html("h1", {}, fill(word["nota.unanswered"], {scenario})),
    html("p", {}, word["nota.unansweredHint"]),
    ...notaChips(facts, mostChips)
  );
}

/** The programmes whose service changes most, in the order in which they run. */
function movers({data: {outcome, baseline, flows}}: NotaFacts): string[] {
  const ids = [...new Set([...Object.keys(outcome.programmes), ...Object.keys(baseline.programmes)])];
  const moved = (id: string) => {
    const change = (outcome.programmes[id]?.nation.served ?? 0) - (baseline.programmes[id]?.nation.served ?? 0);
    const own = flows?.[id];
    const flowing = own === undefined ? [] : [own.entering, own.leaving].map((of) => of.reduce((a, b) => a + b, 0));
    return Math.max(Math.abs(change) || 0, ...flowing);
  };
  const most = [...ids].sort((a, b) => moved(b) - moved(a)).slice(0, mostNamed);
  return ids.filter((id) => most.includes(id));
}
