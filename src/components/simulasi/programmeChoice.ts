import type {ScenarioSet} from "../../scenario/scenarioSet.js";
import {programmeIds} from "../controls.js";
import {fill, type Words} from "../dictionary.js";
import type {Format} from "../format.js";
import {html} from "../html.js";
import type {ShownProgramme} from "../indicator.js";
import type {CompareState} from "./compareState.js";
import type {Pair} from "./pairChoice.js";
import {programmeName} from "./programmeName.js";

/** Two sides whose difference is shown, of all programmes (null) or of one. */
export interface ProgrammePair extends Pair {
  readonly programme: ShownProgramme | null;
}

export interface ProgrammeChoice {
  readonly element: HTMLSelectElement;
  /** The pair with the chosen programme, or with all where neither side has it; the choice is laid anew at rest only. */
  narrow(pair: Pair, set: ScenarioSet, dragging: boolean): ProgrammePair;
}

/**
 * Chooses the programme whose difference is mapped: all, those that ship, and those that a scenario of the pair adds. One
 * that is gone stays chosen, as the scenario that has it may come back; the control then says that all are shown.
 */
export function programmeChoice(
  state: Pick<CompareState, "programme">,
  word: Words,
  format: Format,
  onChoose: () => void
): ProgrammeChoice {
  const element = html("select", {class: "select", id: "program-peta", "aria-label": word["programme.label"]});
  const names = new Map<string, string>();
  let laid = "";
  let shown: ShownProgramme | null = null;
  element.addEventListener("change", () => {
    state.programme = element.value === "" ? null : element.value;
    onChoose();
  });
  const goneText = (id: string) => {
    const programme = names.get(id);
    return programme === undefined ? word["programme.goneUnnamed"] : fill(word["programme.gone"], {programme});
  };
  const lay = (programmes: readonly ShownProgramme[]) => {
    for (const {id, name} of programmes) names.set(id, name);
    const {programme} = state;
    const isGone = programme !== null && programmes.every(({id}) => id !== programme);
    const options = [
      ...(isGone ? [[programme, goneText(programme)] as const] : []),
      ["", word["edit.allProgrammes"]] as const,
      ...programmes.map(({id, name}) => [id, name] as const)
    ];
    const next = JSON.stringify(options);
    if (next !== laid) {
      laid = next;
      element.replaceChildren(...options.map(([value, text]) => html("option", {value}, text)));
    }
    element.value = programme ?? "";
    element.classList.toggle("gone", isGone);
  };
  return {
    element,
    narrow(pair, set, dragging) {
      if (!dragging) {
        const programmes = programmesOfPair(pair, set, word, format);
        lay(programmes);
        const next = programmes.find(({id}) => id === state.programme) ?? null;
        if (!isSame(shown, next)) shown = next; // the same object says that nothing is to be laid anew
      }
      return {...pair, programme: shown};
    }
  };
}

/** The programmes that a pair's sides may have: those that ship, and those that its scenarios add. */
export function programmesOfPair(
  {of, against, outcome, baseline}: Pair,
  set: ScenarioSet,
  word: Words,
  format: Format
): ShownProgramme[] {
  const added = set.entries
    .filter(({letter}) => letter === of || letter === against)
    .flatMap(({scenario}) => Object.entries(scenario.additional ?? {}));
  const units = new Map([
    ...programmeIds.map((id) => [id, outcome.programmes[id]!.unit] as const),
    // while it is not counted yet, what the scenario says
    ...added.map(([id, {unit}]) => [id, (outcome.programmes[id] ?? baseline.programmes[id])?.unit ?? unit] as const)
  ]);
  return [...units].map(([id, unit]) => ({id, name: programmeName(id, set, word, format), unit}));
}

function isSame(a: ShownProgramme | null, b: ShownProgramme | null): boolean {
  return a?.id === b?.id && a?.name === b?.name && a?.unit === b?.unit;
}
