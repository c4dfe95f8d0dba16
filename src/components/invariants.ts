import {brokenInvariants, type Invariant} from "../policy/invariants.js";
import {measures, type Outcome} from "../policy/outcome.js";
import {programmeIds} from "./controls.js";
import {fill, type Words} from "./dictionary.js";
import {notice} from "./notice.js";

/** A check that failed, and for which programme; "empty" is that the empty scenario changes nothing. */
export interface Failure {
  readonly check: Invariant | "empty";
  readonly programme: string;
}

/**
 * The first broken promise of an answer (design.md section 4): what must hold of any run, and that the empty scenario
 * changes exactly nothing. Null when all hold.
 */
export function brokenInvariant(outcome: Outcome, baseline: Outcome, isLaw: boolean): Failure | null {
  const [broken] = brokenInvariants(outcome);
  if (broken !== undefined) return {check: broken.invariant, programme: broken.programme};
  if (!isLaw) return null;
  for (const [programme, {nation}] of Object.entries(outcome.programmes)) {
    const before = baseline.programmes[programme]!.nation;
    if (measures.some((measure) => nation[measure] !== before[measure])) return {check: "empty", programme};
  }
  return null;
}

/** The banner of a failed check: what failed, and that its figures are not to be used. */
export function invariantNotice({check, programme}: Failure, word: Words): HTMLElement {
  const id = programmeIds.find((known) => known === programme);
  const name = fill(word[`state.check.${check}`], {programme: id === undefined ? programme : word[id]});
  return notice(fill(word["state.invariant"], {name}), word["state.invariantHint"], "error");
}
