import type {Words} from "../dictionary.js";
import {html} from "../html.js";

/** Deciles 1 to 10 and "not ranked" as one row of choices. */
export function decileField(initial: number | null, word: Words, change: (decile: number | null) => void): HTMLElement {
  const choices = [...Array.from({length: 10}, (_, index) => index + 1), null];
  const cells = choices.map((decile) => {
    const input = html("input", {type: "radio", name: "desil", checked: decile === initial});
    input.addEventListener("change", () => change(decile));
    const text = decile === null ? word["family.unranked"] : String(decile);
    return html(
      "label",
      {class: decile === null ? "decile-choice wide" : "decile-choice"},
      input,
      html("span", {}, text)
    );
  });
  return html(
    "fieldset",
    {class: "deciles-field"},
    html("legend", {}, word["family.decile"]),
    html("div", {class: "decile-choices"}, ...cells)
  );
}
