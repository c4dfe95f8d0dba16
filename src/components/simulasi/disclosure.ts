import {fill, type Words} from "../dictionary.js";
import {html} from "../html.js";

/**
 * A small button that opens and closes an explanation of a control; it may stand apart from what it opens. `about` names
 * the control to those who hear the button alone.
 */
export function disclosure(text: string, about: string, content: HTMLElement, word: Words): HTMLButtonElement {
  const button = html("button", {type: "button", class: "why"}, text);
  button.setAttribute("aria-label", fill(word["edit.why"], {text, about}));
  const show = (open: boolean) => {
    content.hidden = !open;
    button.setAttribute("aria-expanded", String(open));
  };
  button.addEventListener("click", () => show(content.hidden !== false));
  show(false);
  return button;
}
