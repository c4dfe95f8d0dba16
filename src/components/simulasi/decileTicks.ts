import type {Words} from "../dictionary.js";
import {html} from "../html.js";

/** The welfare axis below a chart: every `each`-th decile from the first, and the axis's name. */
export function decileTicks(each: number, word: Words): HTMLElement {
  const ticks = Array.from({length: 10}, (_, decile) =>
    html("span", {}, decile % each === 0 ? String(decile + 1) : "")
  );
  return html(
    "div",
    {class: "decile-axis", "aria-hidden": "true"},
    html("div", {class: "coverage-ticks"}, ...ticks),
    html("div", {class: "coverage-ticks axis-name"}, word["sim.decile"])
  );
}
