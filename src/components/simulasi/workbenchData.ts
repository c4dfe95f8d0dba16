import type {Flows} from "../../policy/flows.js";
import type {Outcome} from "../../policy/outcome.js";
import type {Letter, ScenarioSet} from "../../scenario/scenarioSet.js";
import type {Cause} from "../causeOf.js";
import type {Failure} from "../invariants.js";

/** What the data say of the set now. */
export interface WorkbenchData {
  readonly set: ScenarioSet;
  /** The law in force on the edited scenario's rule day; until that is computed, on another, which it says. */
  readonly law: Outcome;
  /** The law in force by rule day, as far as it is computed. */
  readonly laws: ReadonlyMap<string, Outcome>;
  /** Who actually receives, as an outcome; null while not asked for or where no receipt is published. */
  readonly actual: Outcome | null;
  /** The edited scenario, and what it is compared with; against actual receipt, NaN is what is not known. */
  readonly outcome: Outcome;
  readonly baseline: Outcome;
  /** The scenario's programmes of which no receipt is known, where that is the baseline. */
  readonly unknown: readonly string[];
  /** Who enters and leaves, by programme; null until asked. */
  readonly flows: Readonly<Record<string, Flows>> | null;
  /** Every scenario's latest outcome, as far as it is computed. */
  readonly outcomes: ReadonlyMap<Letter, Outcome>;
  /** Whether the engine answers: until then the figures are the law's. */
  readonly engine: "opening" | "ready" | {readonly failed: Cause};
  /** Why the latest question has no answer; the figures are those of the one before. */
  readonly refused: Cause | null;
  readonly broken: Failure | null;
}
