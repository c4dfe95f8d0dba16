import {html} from "../html.js";
import {hasAppendix, type NotaFacts} from "./notaFacts.js";
import {appendixSheet, decisionSheet, type DecisionMeasures, type NotaSheet} from "./notaSheet.js";
import {crowdedPages, firstPages, secondPages, type AppendixSize} from "./notaSizes.js";

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
  const lay = (size: DecisionMeasures, printsLink = true) => decisionSheet({...facts, printsLink}, size);
  const front = fit(nota, [firstPages], lay);
  if (!hasAppendix(facts)) return nota;
  const layBack = (hasCoverage: boolean) =>
    fit(nota, secondPages, ({printsLink, ...size}) => appendixSheet({...facts, printsLink}, {...size, hasCoverage}));
  let [first, second]: [Laid<DecisionMeasures>, Laid<AppendixSize>] = [front, layBack(!front.size.hasCoverage)];
  const isCrowded = second.size.mostCharts === 0 || !second.size.printsLink;
  if (!first.size.hasCoverage && isCrowded) {
    const crowded = fit(nota, [crowdedPages], lay);
    if (crowded.fits) [first, second] = [crowded, layBack(false)];
  }
  nota.replaceChildren(first.element, second.element);
  // the first page's foot says where the address is found
  if (!second.size.printsLink) nota.replaceChildren(show(nota, lay(first.size, false)), second.element);
  return nota;
}

/** A sheet in the document, how much it tries to hold, and whether it does. */
interface Laid<Size> {
  readonly element: HTMLElement;
  readonly size: Size;
  readonly fits: boolean;
}

/**
 * Appends the fullest sheet of the first way that has one which holds what is on it, else the last of all: within a way
 * each sheet holds less than the one before.
 */
function fit<Size>(nota: HTMLElement, ways: readonly (readonly Size[])[], make: (size: Size) => NotaSheet): Laid<Size> {
  const isEnough = (size: Size) => {
    const element = show(nota, make(size));
    const isHeld = holds(element);
    element.remove();
    return isHeld;
  };
  const sizes = ways.find((way) => isEnough(way.at(-1)!)) ?? ways.at(-1)!;
  let [first, last] = [0, sizes.length - 1];
  while (first < last) {
    const middle = (first + last) >> 1;
    if (isEnough(sizes[middle]!)) last = middle;
    else first = middle + 1;
  }
  const element = show(nota, make(sizes[first]!));
  return {element, size: sizes[first]!, fits: holds(element)};
}

function show(nota: HTMLElement, {element, laid}: NotaSheet): HTMLElement {
  nota.append(element);
  laid();
  return element;
}

function holds(element: HTMLElement): boolean {
  return element.scrollHeight <= element.clientHeight;
}
