import type {Outcome} from "../../policy/outcome.js";
import type {BaselineChoice, Letter} from "../../scenario/scenarioSet.js";
import {fill, type Words} from "../dictionary.js";
import {html} from "../html.js";
import type {CompareState} from "./compareState.js";
import {baselineName} from "./scenarioName.js";
import {awaitedSide, outcomeOfSide, sideShort, sidesOf} from "./side.js";
import type {WorkbenchData} from "./workbenchData.js";

/** Two sides whose difference is shown: the first minus the second. */
export interface Pair {
  readonly of: BaselineChoice;
  readonly against: BaselineChoice;
  readonly outcome: Outcome;
  readonly baseline: Outcome;
}

export interface PairChoice {
  readonly element: HTMLSelectElement;
  /** The chosen pair, or the edited scenario and the baseline where none is chosen or one side is not known. */
  resolve(data: WorkbenchData): Pair;
  /** The pair resolved last, with the outcomes that it has now: while a control is dragged its sides stay. */
  follow(data: WorkbenchData): Pair;
  /** The side of the chosen pair that is being counted, while another pair stands in; null where none is. */
  awaited(data: WorkbenchData): BaselineChoice | null;
}

/**
 * Chooses two of the law, actual receipt and the scenarios, in either order. Actual receipt is counted when first asked
 * for, which `needActual` does.
 */
export function pairChoice(state: CompareState, word: Words, needActual: () => void, onChoose: () => void): PairChoice {
  const element = html("select", {class: "select", id: "pasangan", "aria-label": word["banding.pairLabel"]});
  let laid = "";
  let hasAsked = false;
  element.addEventListener("change", () => {
    const [of, against] = element.value.split("|") as [BaselineChoice, BaselineChoice];
    state.pair = element.selectedOptions[0]?.dataset.follows === "" ? null : {of, against};
    onChoose();
  });
  const lay = (sides: readonly BaselineChoice[], editing: Letter, baseline: BaselineChoice) => {
    const option = (of: BaselineChoice, against: BaselineChoice) => {
      const made = html("option", {value: `${of}|${against}`}, pairText({of, against}, word));
      if (of === editing && against === baseline) made.dataset.follows = "";
      return made;
    };
    const others = sides.filter((side) => side !== editing);
    element.replaceChildren(
      ...[editing, ...others].map((of) => {
        const against = sides.filter((side) => side !== of || (of === editing && side === baseline));
        const first = of === editing ? [baseline, ...against.filter((side) => side !== baseline)] : against;
        return html("optgroup", {label: capital(baselineName(of, word))}, ...first.map((side) => option(of, side)));
      })
    );
  };
  const awaited = (data: WorkbenchData) => state.pair && awaitedSide(state.pair, data);
  let last: Pair | null = null;
  const resolve = (data: WorkbenchData): Pair => {
    const {editing, baseline} = data.set;
    const sides = sidesOf(data);
    const key = [editing, baseline, ...sides].join(" ");
    if (key !== laid) {
      laid = key;
      lay(sides, editing, baseline);
    }
    const {pair} = state;
    const outcome = pair && outcomeOfSide(pair.of, data);
    const against = pair && outcomeOfSide(pair.against, data);
    const shown: Pair =
      pair && outcome && against
        ? {...pair, outcome, baseline: against}
        : {of: editing, against: baseline, outcome: data.outcome, baseline: data.baseline};
    const side = awaited(data);
    if (side === "penerima-nyata" && !hasAsked) {
      hasAsked = true;
      needActual();
    }
    const chosen = side === null ? shown : pair!;
    const value = `${chosen.of}|${chosen.against}`;
    if (element.value !== value) element.value = value;
    return (last = shown);
  };
  return {
    element,
    resolve,
    follow(data) {
      const outcome = last && outcomeOfSide(last.of, data);
      const baseline = last && outcomeOfSide(last.against, data);
      return last && outcome && baseline ? {...last, outcome, baseline} : resolve(data);
    },
    awaited
  };
}

/** A pair in words: "Selisih A terhadap aturan". */
export function pairText({of, against}: Pick<Pair, "of" | "against">, word: Words): string {
  return fill(word["banding.pair"], {of: sideShort(of, word), against: sideShort(against, word)});
}

/** Why another pair than the chosen one is shown: "Penerima nyata sedang dihitung. Sementara itu: …". */
export function pairWaiting(awaited: BaselineChoice, shown: Pick<Pair, "of" | "against">, word: Words): string {
  const way = word[awaited === "penerima-nyata" ? "banding.pairWaitActual" : "banding.pairWait"];
  return fill(way, {side: capital(baselineName(awaited, word)), pair: pairText(shown, word)});
}

function capital(text: string): string {
  return text.replace(/^./, (letter) => letter.toUpperCase());
}
