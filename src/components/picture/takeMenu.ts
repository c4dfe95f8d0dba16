import {fill, type Words} from "../dictionary.js";
import {html, setText} from "../html.js";
import {everythingId, pictureFormats, requestPicture, type Picture} from "./picture.js";

/**
 * A quiet menu beside a named view: PNG, SVG, the numbers as shown, and the way to all numbers where the page gives
 * them. Esc and a press elsewhere close it.
 */
export function takeMenu(name: () => string, picture: () => Picture | null, word: Words): HTMLElement {
  const said = html("span", {class: "note take-said", role: "status"});
  const summary = html("summary", {}, word["nota.take"]);
  const buttons = pictureFormats.map((format) => {
    const button = html("button", {type: "button", class: "link"}, word[`nota.${format}`]);
    button.addEventListener("click", () => {
      close();
      const taken = picture();
      if (taken === null) return setText(said, word["nota.notYet"]);
      requestPicture(menu, {picture: taken, format, say: (text) => setText(said, text)});
    });
    return button;
  });
  const everything = html("button", {type: "button", class: "link"}, word["nota.everything"]);
  everything.addEventListener("click", () => {
    menu.open = false;
    document.getElementById(everythingId)?.focus();
  });
  const list = html("div", {class: "take-list"}, ...buttons, everything);
  const menu = html("details", {class: "take"}, summary, list);
  const countRows = () => {
    const rows = picture()?.twin().rows.length;
    const numbers = buttons[pictureFormats.indexOf("csv")]!;
    setText(numbers, rows === undefined ? word["nota.csv"] : fill(word["nota.csvRows"], {count: String(rows)}));
    everything.hidden = document.getElementById(everythingId) === null;
  };
  const close = () => {
    if (!menu.open) return;
    menu.open = false;
    summary.focus();
  };
  const pressedElsewhere = ({target}: Event) => {
    if (!menu.contains(target as Node)) menu.open = false;
  };
  menu.addEventListener("toggle", () => {
    summary.setAttribute("aria-label", fill(word["nota.takeOf"], {name: name()}));
    if (menu.open) {
      countRows();
      document.addEventListener("pointerdown", pressedElsewhere);
    } else document.removeEventListener("pointerdown", pressedElsewhere);
  });
  menu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !menu.open) return;
    event.stopPropagation();
    close();
  });
  return html("div", {class: "take-frame"}, menu, said);
}
