import {html} from "../html.js";
import {sections} from "./sections.js";

/**
 * The results, whose later sections fold behind their titles; the style folds in narrow windows only, and never on
 * paper. A section that stands in the document already, in another language, says whether its successor is folded.
 */
export function foldedResults(...children: readonly HTMLElement[]): HTMLElement {
  const results = html("div", {class: "results"}, ...children);
  for (const {id} of sections.filter(({folds}) => folds)) {
    const section = results.querySelector(`#${id}`);
    const title = section?.querySelector("h2");
    const label = section?.getAttribute("aria-labelledby");
    if (!section || !title || !label) continue;
    const before = document.getElementById(id);
    const toggle = html("button", {
      type: "button",
      class: "fold-toggle",
      "aria-controls": id,
      "aria-labelledby": label
    });
    section.classList.add("foldable");
    title.after(toggle);
    toggle.addEventListener("click", () => setFolded(section, !section.classList.contains("folded")));
    setFolded(section, before === null || before === section || before.classList.contains("folded"));
  }
  return results;
}

/** Unfolds a section, scrolls to it and puts the focus on its title, or on itself where it has none. */
export function revealSection(section: HTMLElement): void {
  if (section.classList.contains("folded")) setFolded(section, false);
  section.scrollIntoView({block: "start"});
  const title = section.querySelector<HTMLElement>("h2") ?? section;
  title.tabIndex = -1;
  title.focus({preventScroll: true});
}

function setFolded(section: Element, folded: boolean): void {
  section.classList.toggle("folded", folded);
  section.querySelector(".fold-toggle")?.setAttribute("aria-expanded", String(!folded));
}
