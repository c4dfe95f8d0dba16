import type {FirstView} from "../../lattice/firstView.js";
import type {Attribution} from "../../policy/attribution.js";
import {resolveLaw} from "../../policy/resolve.js";
import type {StackPart} from "../../scenario/attributeStack.js";
import type {BaselineChoice} from "../../scenario/scenarioSet.js";
import type {Words} from "../dictionary.js";
import type {Format} from "../format.js";
import {html} from "../html.js";
import {budgetMultiples} from "./budgetMultiples.js";
import type {CompareState} from "./compareState.js";
import {comparisonTable} from "./comparisonTable.js";
import {coverageMultiples} from "./coverageMultiples.js";
import {stepFigure} from "./stepFigure.js";
import type {WorkbenchData} from "./workbenchData.js";

/** What comparing asks of the page. */
export interface Comparing {
  readonly state: CompareState;
  /** Keeps the map's view in the address. */
  readonly keepView: () => void;
  /** What each step adds. Rejects while the engine is not open. */
  readonly attribute: (parts: readonly StackPart[]) => Promise<Attribution>;
  /** Asks for who actually receives, once somebody can see it. */
  readonly needActual: () => void;
}

export interface ComparingOptions extends Comparing {
  readonly view: FirstView;
  /** Ways out with all scenarios. */
  readonly leave: HTMLElement;
  /** Names a region by its code. */
  readonly nameOf: (code: string) => string;
  readonly chooseBaseline: (baseline: BaselineChoice) => void;
  readonly word: Words;
  readonly format: Format;
}

export interface ComparingFigures {
  readonly element: HTMLElement;
  draw(data: WorkbenchData, dragging: boolean): void;
  destroy(): void;
}

/** Scenarios beside each other: the steps of the edited one, the comparison table, and small multiples. */
export function comparingFigures(options: ComparingOptions): ComparingFigures {
  const {view, state, attribute, needActual, leave, nameOf, chooseBaseline, word, format} = options;
  const {bins, law} = view;
  const {day} = law;
  const published = resolveLaw({}, day).programmes;
  const steps = stepFigure({state, attribute, day, nameOf, word, format});
  const table = comparisonTable({
    bins,
    published,
    release: view,
    margins: view.margins,
    state,
    leave,
    word,
    format,
    chooseBaseline
  });
  const coverage = coverageMultiples(bins, view.margins, word, format);
  const budget = budgetMultiples(view.margins, word, format);
  const seen = new IntersectionObserver((entries) => {
    if (!entries.some(({isIntersecting}) => isIntersecting)) return;
    seen.disconnect();
    needActual();
  });
  seen.observe(table.element);
  return {
    element: html("div", {}, steps.element, table.element, coverage.element, budget.element),
    draw(data, dragging) {
      for (const figure of [steps, table, coverage, budget]) figure.draw(data, dragging);
    },
    destroy: () => seen.disconnect()
  };
}
