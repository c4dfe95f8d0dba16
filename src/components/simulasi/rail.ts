import type {Bin} from "../../lattice/bins.js";
import type {Law} from "../../policy/law.js";
import type {Outcome} from "../../policy/outcome.js";
import type {Scenario} from "../../policy/scenario.js";
import {programmeIds} from "../controls.js";
import {html} from "../html.js";
import type {Places} from "../places.js";
import {additionalSection} from "./additionalSection.js";
import type {Editing} from "./editing.js";
import {programmeEditor} from "./programmeEditor.js";

export interface Rail {
  readonly element: HTMLElement;
  /** Writes a scenario, and the law that it resolves to, into every control. */
  show(scenario: Scenario, now: Law): void;
  /** Draws what each programme serves. */
  update(outcome: Outcome): void;
}

/** The editor: a card a programme, the shipped ones first, then those that the scenario adds. */
export function rail(bins: readonly Bin[], places: Places, editing: Editing): Rail {
  const editors = programmeIds.map((id) => programmeEditor(id, bins, places, editing));
  const added = additionalSection(bins, places, editing);
  return {
    element: html("div", {class: "editors"}, ...editors.map(({element}) => element), added.element),
    show(scenario, now) {
      for (const editor of editors) editor.show(scenario, now);
      added.show(scenario, now);
    },
    update(outcome) {
      programmeIds.forEach((id, at) => editors[at]!.update?.(outcome.programmes[id]!));
      added.update(outcome);
    }
  };
}

/** Opens in one rail the folds that are open in another, where the law under the controls was read on a new day. */
export function keepFolds(from: Element, to: Element): void {
  const folds = to.querySelectorAll("details");
  from.querySelectorAll("details").forEach(({open}, at) => {
    if (folds[at]) folds[at].open = open;
  });
}
