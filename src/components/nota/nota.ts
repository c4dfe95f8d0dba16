import {html} from "../html.js";
import {hasAppendix, type NotaFacts} from "./notaFacts.js";
import type {AppendixMeasures} from "./notaAppendix.js";
import {appendixSheet, decisionSheet, type DecisionMeasures, type NotaSheet} from "./notaSheet.js";

/** Programmes beyond any that a scenario has. */
const all = 99;

/** First pages that are tried: charts and chips go overleaf, then type shrinks, then the map goes, then programmes are counted. */
const firstPages: readonly DecisionMeasures[] = [
  {mapWidth: 456, hasCoverage: true, mostChips: 6, mostProgrammes: all, isDense: false},
  ...[6, 3, 0].map((mostChips) => ({
    mapWidth: 456,
    hasCoverage: false,
    mostChips,
    mostProgrammes: all,
    isDense: false
  })),
  {mapWidth: 430, hasCoverage: false, mostChips: 0, mostProgrammes: all, isDense: true},
  ...[all, 14, 12, 10, 8, 6, 4].map((mostProgrammes) => ({
    mapWidth: null,
    hasCoverage: false,
    mostChips: 0,
    mostProgrammes,
    isDense: true
  }))
];

/** Second pages that are tried: changes are counted, then the method shrinks, then programmes are counted. */
const secondPages: readonly Omit<AppendixMeasures, "hasCoverage">[] = [
  ...[60, 40, 30, 24, 20, 16, 12].map((mostChanges) => ({mostChanges, mostProgrammes: all, isDense: false})),
  ...[60, 40, 30, 24, 20, 16, 12, 9, 6, 4].map((mostChanges) => ({mostChanges, mostProgrammes: all, isDense: true})),
  ...[8, 7, 6, 5, 4, 3].map((mostProgrammes) => ({mostChanges: 3, mostProgrammes, isDense: true})),
  ...[2, 1, 0].map((mostChanges) => ({mostChanges, mostProgrammes: 3, isDense: true}))
];

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
  const {hasCoverage} = fit(nota, firstPages, (measures) => decisionSheet(facts, measures));
  if (hasAppendix(facts)) {
    fit(nota, secondPages, (measures) => appendixSheet(facts, {...measures, hasCoverage: !hasCoverage}));
  }
  return nota;
}

/** Appends the fullest of the sheets that holds what is on it, else the last: each holds less than the one before. Returns its size. */
function fit<Size>(nota: HTMLElement, sizes: readonly Size[], make: (size: Size) => NotaSheet): Size {
  const lay = (at: number) => {
    const {element, laid} = make(sizes[at]!);
    nota.append(element);
    laid();
    return element;
  };
  let [first, last] = [0, sizes.length - 1];
  while (first < last) {
    const middle = (first + last) >> 1;
    const element = lay(middle);
    if (element.scrollHeight <= element.clientHeight) last = middle;
    else first = middle + 1;
    element.remove();
  }
  lay(first);
  return sizes[first]!;
}
