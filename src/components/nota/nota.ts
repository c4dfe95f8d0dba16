import {html} from "../html.js";
import type {NotaFacts} from "./notaFacts.js";
import {appendixSheet, decisionSheet, hasAppendix, type NotaSheet} from "./notaSheet.js";

/** Widths that the map is tried at, CSS pixels, until the first page holds everything. */
const mapWidths = [698, 670, 640, 610, 570, 520, 460, 380];

/** How many changes the second page is tried with. */
const changeCounts = [40, 30, 24, 18, 12, 8, 4];

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
  fit(nota, mapWidths, (width) => decisionSheet(facts, width));
  if (hasAppendix(facts)) fit(nota, changeCounts, (count) => appendixSheet(facts, count));
  return nota;
}

/** Appends the first sheet that holds what is on it; the last one tried where none does. */
function fit(nota: HTMLElement, sizes: readonly number[], make: (size: number) => NotaSheet): void {
  for (const size of sizes) {
    const {element, laid} = make(size);
    nota.append(element);
    laid();
    if (element.scrollHeight <= element.clientHeight || size === sizes.at(-1)) return;
    element.remove();
  }
}
