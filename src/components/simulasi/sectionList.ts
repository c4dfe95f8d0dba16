import type {Words} from "../dictionary.js";
import {html} from "../html.js";
import {revealSection} from "./foldedResults.js";
import {sections} from "./sections.js";

/** A menu of the sections that the page has now; a choice unfolds its section and goes there. Esc closes. */
export function sectionList(word: Words): HTMLElement {
  const summary = html("summary", {}, word["bagian.list"]);
  const list = html("ul");
  const menu = html(
    "details",
    {class: "section-list"},
    summary,
    html("nav", {"aria-label": word["bagian.listLabel"]}, list)
  );
  const entry = (section: HTMLElement, name: string) => {
    const button = html("button", {type: "button"}, name);
    button.addEventListener("click", () => {
      menu.open = false;
      revealSection(section);
    });
    return html("li", {}, button);
  };
  const pressedElsewhere = ({target}: Event) => {
    if (!menu.contains(target as Node)) menu.open = false;
  };
  menu.addEventListener("toggle", () => {
    if (!menu.open) return document.removeEventListener("pointerdown", pressedElsewhere);
    document.addEventListener("pointerdown", pressedElsewhere);
    list.replaceChildren(
      ...sections.flatMap(({id, name}) => {
        const section = document.getElementById(id);
        return section === null || section.hidden ? [] : [entry(section, word[name])];
      })
    );
  });
  menu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !menu.open) return;
    event.stopPropagation();
    menu.open = false;
    summary.focus();
  });
  return menu;
}
