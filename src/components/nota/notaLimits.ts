import {scenarioOf} from "../../scenario/scenarioSet.js";
import {parameters} from "../../policy/parameters/index.js";
import {fill} from "../dictionary.js";
import {html} from "../html.js";
import {marginText} from "../picture/marginText.js";
import {hasAppendix, type NotaFacts} from "./notaFacts.js";

/** How the brief is read, and what it cannot say: margins, boundaries, and how many values are disputed. */
export function notaLimits(facts: NotaFacts): HTMLElement {
  const {data, view, boundaries, word, format} = facts;
  const limits = [
    ...(view.synthetic ? [word["nota.syntheticLimit"]] : []),
    marginText(view, word, format),
    ...(boundaries === null ? [] : [boundaries]),
    ...(data.set.baseline === "penerima-nyata" ? [word["nota.actualLimit"]] : []),
    fill(word[hasAppendix(facts) ? "nota.disputed" : "nota.disputedOnly"], {count: String(disputed.length)})
  ];
  return html(
    "div",
    {class: "nota-limits"},
    html("p", {}, html("strong", {}, word["nota.read"]), ` ${word["nota.readText"]}`),
    html("p", {}, html("strong", {}, word["nota.limits"]), ` ${limits.join(" ")}`)
  );
}

/** Each disputed value of the shipped programmes, with the reading that the edited scenario takes. */
export function notaReadings({data, word, format}: NotaFacts): HTMLElement {
  const {switches = {}} = scenarioOf(data.set, data.set.editing);
  const list = disputed.map(({id, label, readings = []}) => {
    const chosen = readings.find((reading) => reading.id === switches[id]) ?? readings[0]!;
    return `${label[format.language]}: ${chosen.label[format.language]}`;
  });
  return html("section", {}, html("h2", {}, word["nota.readings"]), html("p", {class: "note"}, `${list.join("; ")}.`));
}

const disputed = parameters.filter(({id, readings}) => readings !== undefined && /^(pkh|sembako|pip)\./.test(id));
