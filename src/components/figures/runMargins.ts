import {marginOf, rupiahMargin, type MarginMeasure, type MarginStatement} from "../../lattice/margins.js";
import type {Level} from "../../lattice/tables.js";
import type {Outcome, ProgrammeOutcome} from "../../policy/outcome.js";

/** A programme's units and rupiah at some place, in one run. */
export interface RunFigures {
  readonly units: number;
  readonly amount: number;
}

const measures: Readonly<Record<ProgrammeOutcome["unit"], MarginMeasure>> = {
  family: "families",
  pupil: "pupils",
  person: "persons"
};

/** Whether an outcome is actual receipt, which has no threshold. */
export function isActualReceipt({programmes}: Outcome): boolean {
  return Object.values(programmes).some(({threshold}) => Number.isNaN(threshold));
}

/**
 * The 95% margin of a programme's units at a level: of families that actually receive their own, and of a run in which
 * they go first both (src/policy/rowMargins). 0 where nobody is inside the threshold, whatever the noise, and where there
 * is no such programme.
 */
export function unitsMargin(run: ProgrammeOutcome | undefined, margins: MarginStatement, level: Level): number {
  if (run === undefined || (run.threshold === 0 && run.nation.target === 0)) return 0;
  const isReceipt = Number.isNaN(run.threshold) && run.unit === "family";
  const margin = marginOf(margins, isReceipt ? "received" : measures[run.unit], level);
  if (!run.countsRecipients || run.unit !== "family") return margin;
  return Math.hypot(margin, marginOf(margins, "received", level));
}

/**
 * The margin of a change of units: between two simulations the wider of the two, as who moves is a count of the same
 * kind; against actual receipt, whose noise is drawn apart, the root of the sum of their squares (src/policy/rowMargins).
 */
export function unitsChangeMargin(
  after: ProgrammeOutcome | undefined,
  before: ProgrammeOutcome | undefined,
  margins: MarginStatement,
  level: Level
): number {
  const [own, other] = [unitsMargin(after, margins, level), unitsMargin(before, margins, level)];
  const apart = after && before && Number.isNaN(after.threshold) !== Number.isNaN(before.threshold);
  return apart ? Math.hypot(own, other) : Math.max(own, other);
}

/** The margin of families reached by any programme, of an outcome or of the change between two. */
export function reachedMargin(margins: MarginStatement, level: Level, after: Outcome, before: Outcome = after): number {
  const of = (outcome: Outcome) => marginOf(margins, isActualReceipt(outcome) ? "received" : "families", level);
  return isActualReceipt(after) === isActualReceipt(before)
    ? Math.max(of(after), of(before))
    : Math.hypot(of(after), of(before));
}

/**
 * The margin of a programme's change in rupiah: the units' at the mean benefit of the run that serves more; 0 where
 * nothing changes beyond the rounding of a sum. Several programmes' add up, as one family's noise is in all of them.
 */
export function amountChangeMargin(after: RunFigures, before: RunFigures, margin: number): number {
  const changed = Math.abs(after.units - before.units) > 1e-3 || Math.abs(after.amount - before.amount) > 0.5;
  if (!changed) return 0;
  const larger = after.units >= before.units ? after : before;
  return rupiahMargin(margin, larger.units, larger.amount);
}

/** The margin of all programmes' rupiah for the nation. */
export function packageAmountMargin({programmes}: Outcome, margins: MarginStatement): number {
  return Object.values(programmes).reduce((sum, run) => sum + nationAmountMargin(run, margins), 0);
}

/** The margin of a programme's rupiah for the nation. */
export function nationAmountMargin(run: ProgrammeOutcome | undefined, margins: MarginStatement): number {
  if (run === undefined) return 0;
  return rupiahMargin(unitsMargin(run, margins, "nation"), run.nation.served, run.nation.amount);
}

/** The margin of a programme's change in rupiah for the nation. */
export function nationChangeMargin(
  after: ProgrammeOutcome | undefined,
  before: ProgrammeOutcome | undefined,
  margins: MarginStatement
): number {
  const figures = (run: ProgrammeOutcome | undefined): RunFigures => ({
    units: run?.nation.served ?? 0,
    amount: run?.nation.amount ?? 0
  });
  return amountChangeMargin(figures(after), figures(before), unitsChangeMargin(after, before, margins, "nation"));
}
