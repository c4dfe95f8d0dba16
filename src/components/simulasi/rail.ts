import type {Bin} from "../../lattice/bins.js";
import type {Law} from "../../policy/law.js";
import type {Outcome} from "../../policy/outcome.js";
import type {Scenario} from "../../policy/scenario.js";
import {programmeIds} from "../controls.js";
import {html} from "../html.js";
import type {Places} from "../places.js";
import type {Editing} from "./editing.js";
import {programmeEditor} from "./programmeEditor.js";

export interface Rail {
  readonly element: HTMLElement;
  /** Writes a scenario, and the law that it resolves to, into every control. */
  show(scenario: Scenario, now: Law): void;
  /** Draws what each programme serves. */
  update(outcome: Outcome): void;
}

/** The editor: a card a programme. */
export function rail(bins: readonly Bin[], places: Places, editing: Editing): Rail {
  const editors = programmeIds.map((id) => programmeEditor(id, bins, places, editing));
  return {
    element: html("div", {class: "editors"}, ...editors.map(({element}) => element)),
    show(scenario, now) {
      for (const editor of editors) editor.show(scenario, now);
    },
    update({programmes}) {
      programmeIds.forEach((id, at) => editors[at]!.update?.(programmes[id]!));
    }
  };
}
