import {readingsInUse} from "../../scenario/readingsInUse.js";
import {scenarioOf} from "../../scenario/scenarioSet.js";
import {fill} from "../dictionary.js";
import {html} from "../html.js";
import {marginText} from "../picture/marginText.js";
import type {NotaFacts} from "./notaFacts.js";

/** What the first page must not be read without; the rest is in notaMethod, on the second. */
export function notaLimits({view, boundaries, word, format}: NotaFacts): HTMLElement {
  const limits = [
    ...(view.synthetic ? [word["nota.syntheticLimit"]] : []),
    marginText(view, word, format),
    ...(boundaries === null ? [] : [boundaries]),
    word["nota.moreOverleaf"]
  ];
  return html("p", {class: "nota-limits"}, html("strong", {}, word["nota.limits"]), ` ${limits.join(" ")}`);
}

/**
 * What the figures stand on and what they cannot say, in plain words, with the readings of disputed values in use; the
 * part without which they are misread where `isShort`.
 */
export function notaMethod(facts: NotaFacts, isShort: boolean): HTMLElement {
  const {data, view, word, format} = facts;
  const readings = readingsInUse(scenarioOf(data.set, data.set.editing), view.law.day).map(
    ({label, reading}) => `${label[format.language]}: ${reading[format.language]}`
  );
  const lines = [
    ...(isShort ? [] : [word["nota.method.decides"], ...(view.synthetic ? [word["nota.method.synthetic"]] : [])]),
    word["nota.method.margin"],
    ...(data.set.baseline === "penerima-nyata" ? [word["nota.actualLimit"]] : []),
    ...(isShort
      ? []
      : [
          word["nota.method.chain"],
          word["nota.method.fill"],
          word["nota.method.behaviour"],
          word["nota.method.year"],
          word["nota.method.decile"]
        ]),
    ...(readings.length === 0 ? [] : [fill(word["nota.method.readings"], {list: readings.join("; ")})])
  ];
  return html(
    "section",
    {class: isShort ? "nota-method short" : "nota-method"},
    html("h2", {}, word["nota.method"]),
    html("ul", {}, ...lines.map((line) => html("li", {}, line)))
  );
}
