import {describeChanges} from "../../scenario/describe.js";
import {html} from "../html.js";
import {markSvg} from "../shell.js";
import {findingTitle} from "../simulasi/finding.js";
import {programmeName} from "../simulasi/programmeName.js";
import {baselineName} from "../simulasi/scenarioName.js";
import {fill} from "../dictionary.js";
import {consequence} from "./consequence.js";
import {changesIn, type NotaFacts} from "./notaFacts.js";

/** More changes than this are counted on the first page and listed on the second. */
const mostInSentence = 5;

/** The head that both pages carry. */
export function notaBanner({view, word}: NotaFacts): HTMLElement {
  const mark = html("span", {class: "nota-mark"});
  mark.innerHTML = markSvg;
  mark.append(" Desil");
  return html(
    "header",
    {class: "nota-banner"},
    mark,
    html("span", {class: "nota-kind"}, word["nota.title"]),
    html("span", {class: "nota-nature"}, word["shell.simulation"]),
    ...(view.synthetic ? [html("strong", {class: "provisional"}, word["shell.synthetic"])] : [])
  );
}

/** The finding as a title, what is changed, and in bold what it does to people. */
export function notaSummary(facts: NotaFacts): HTMLElement {
  const {data, view, word, format} = facts;
  const {outcome, baseline, flows, set} = data;
  const changes = changesIn(facts, set.editing);
  const sentence =
    changes.length > mostInSentence
      ? fill(word["nota.moreChanges"], {count: format.count(changes.length)})
      : describeChanges(changes, format);
  const nameOf = (id: string) => programmeName(id, set, word, format);
  const named = Object.entries(flows ?? {}).map(([id, of]) => ({
    name: nameOf(id),
    unit: outcome.programmes[id]?.unit ?? "family",
    flows: of
  }));
  return html(
    "div",
    {class: "nota-summary"},
    html("h1", {}, findingTitle(outcome, baseline, baselineName(set.baseline, word), word, format, nameOf)),
    html("p", {}, sentence, " ", html("strong", {}, consequence(named, view.bins, word, format)))
  );
}
