import type {Law} from "../../policy/law.js";
import type {ProgrammeOutcome} from "../../policy/outcome.js";
import type {Scenario} from "../../policy/scenario.js";
import type {Words} from "../dictionary.js";
import type {Format} from "../format.js";

/** What the controls of the rail share: the scenario they edit, the law beside it, and where their edits go. */
export interface Editing {
  /** The law in force on the scenario's rule day. */
  readonly law: Law;
  readonly current: () => Scenario;
  /** An edit that is whole at once: one step of the history. The time is the event's own. */
  readonly edit: (next: Scenario, timeStamp: number) => void;
  /** A threshold under the reader's hand, which stays at cut points. A drag makes many moves and ends with `release`. */
  readonly move: (next: Scenario, timeStamp: number) => void;
  /** The end of a drag: it becomes one step of the history. */
  readonly release: () => void;
  /** One step of the history back. */
  readonly undo: () => void;
  readonly word: Words;
  readonly format: Format;
}

/** A part of the rail that follows the scenario. */
export interface EditorPart {
  readonly element: HTMLElement;
  /** Writes the scenario, and the law that it resolves to, into the controls. */
  show(scenario: Scenario, now: Law): void;
  /** Draws what the programme's run serves. */
  update?(run: ProgrammeOutcome): void;
}
