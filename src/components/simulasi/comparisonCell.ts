import type {Outcome} from "../../policy/outcome.js";
import {fill, type Words} from "../dictionary.js";
import {html, setText} from "../html.js";
import type {ComparisonMeasure} from "./comparisonMeasures.js";
import {differenceMargin} from "./differenceMargin.js";

/** One figure of the comparison. */
export interface ComparisonCell {
  readonly element: HTMLElement;
  /** Writes a value beside the baseline's on the row's axis; null is a value still to come, as its outcome is. */
  draw(
    value: number | null,
    before: number,
    top: number,
    isBase: boolean,
    outcome: Outcome | null,
    baseline: Outcome
  ): void;
}

/** A figure, its difference, each with its own margin, and its bar; what has not changed is not written again. */
export function comparisonCell(measure: ComparisonMeasure, word: Words): ComparisonCell {
  const {text, change, margin, marginText} = measure;
  const figure = html("strong");
  const difference = html("span", {class: "note change-of"});
  const [spread, differenceSpread] = [html("span", {class: "margin"}), html("span", {class: "margin"})];
  const write = (on: HTMLElement, own: number) =>
    setText(on, Number.isNaN(own) || own === 0 ? "" : fill(word["banding.margin"], {margin: marginText(own)}));
  const bar = html("i");
  const tick = html("b");
  const strip = html("span", {class: "compare-bar", "aria-hidden": "true", hidden: change === null}, bar, tick);
  let drawn: readonly unknown[] = [];
  return {
    element: html("td", {}, figure, spread, difference, differenceSpread, strip),
    draw(value, before, top, isBase, outcome, baseline) {
      const now = [value, before, top, isBase];
      if (now.every((part, at) => Object.is(part, drawn[at])) && drawn.length > 0) return;
      drawn = now;
      const known = value !== null && !Number.isNaN(value);
      setText(figure, value === null ? "…" : known ? text(value) : "–");
      figure.title = value !== null && !known ? word["banding.unknown"] : "";
      const differs = known && change !== null && !Number.isNaN(before);
      setText(difference, isBase ? word["sim.isBaseline"] : differs ? change(value - before) : "");
      write(spread, known && margin && outcome ? margin(outcome) : NaN);
      write(differenceSpread, differs && outcome && !isBase ? differenceMargin(measure, outcome, baseline) : NaN);
      strip.hidden = change === null || (value !== null && !known); // an empty track would read as zero
      bar.style.width = known ? `${Math.min(100, Math.max(0, (100 * value) / top))}%` : "0";
      tick.hidden = Number.isNaN(before);
      if (!tick.hidden) tick.style.left = `${Math.min(100, (100 * before) / top)}%`;
    }
  };
}
