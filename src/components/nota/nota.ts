import {html} from "../html.js";
import {hasAppendix, type NotaFacts} from "./notaFacts.js";
import {appendixSheet, decisionSheet, type NotaSheet} from "./notaSheet.js";

/** A size that gives way until its sheet holds everything: where it starts, where it ends, and by how much a pixel. */
interface Give {
  readonly most: number;
  readonly least: number;
  /** What is taken away for each pixel that is too much. */
  readonly each: number;
}

/** The map's width in CSS pixels; its height is a little more than half of that. */
const mapWidth: Give = {most: 698, least: 320, each: 2};

/** How many changes are listed; most take no more than this many pixels, so that no room is left unused. */
const changeCount: Give = {most: 36, least: 3, each: 1 / 40};

/**
 * Puts the brief into the document: one sheet, and a second where there is a change or more than one scenario. What
 * would not fit gives way: the map shrinks, and changes beyond those that fit are counted. Never a third page.
 */
export function layNota(facts: NotaFacts): HTMLElement {
  const nota = html("article", {
    class: "nota light",
    "aria-label": facts.word["nota.title"],
    lang: facts.format.language
  });
  document.body.append(nota);
  fit(nota, mapWidth, (width) => decisionSheet(facts, width));
  if (hasAppendix(facts)) fit(nota, changeCount, (count) => appendixSheet(facts, count));
  return nota;
}

/** Appends the largest sheet tried that holds what is on it, else the smallest. */
function fit(nota: HTMLElement, {most, least, each}: Give, make: (size: number) => NotaSheet): void {
  for (let size = most; ;) {
    const {element, laid} = make(size);
    nota.append(element);
    laid();
    const excess = element.scrollHeight - element.clientHeight;
    if (excess <= 0 || size === least) return;
    element.remove();
    size = Math.max(least, size - Math.ceil(excess * each));
  }
}
