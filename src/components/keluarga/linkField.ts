import type {Words} from "../dictionary.js";
import {html} from "../html.js";

/**
 * A button that makes the link to the case as it stands. Only on request, as an address that followed the form would
 * leave the family in the browser's history.
 */
export function linkField(address: () => string, word: Words): HTMLElement {
  const button = html("button", {type: "button", class: "button"}, word["family.link"]);
  const box = html("input", {
    type: "text",
    class: "entry link-box",
    readonly: true,
    "aria-label": word["family.linkLabel"]
  });
  box.hidden = true;
  button.addEventListener("click", () => {
    box.value = address();
    box.hidden = false;
    box.focus();
    box.select();
  });
  return html("div", {class: "case-link"}, button, box, html("p", {class: "foot"}, word["family.linkNote"]));
}
