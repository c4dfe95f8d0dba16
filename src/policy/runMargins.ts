import {marginOf, rupiahMargin, type MarginMeasure, type MarginStatement} from "../lattice/margins.js";
import type {Level} from "../lattice/tables.js";
import type {Outcome, ProgrammeOutcome} from "./outcome.js";

/** A programme's units and rupiah at some place, in one run, and the margin of the units. */
export interface RunFigures {
  readonly units: number;
  readonly amount: number;
  readonly margin: number;
}

const measures: Readonly<Record<ProgrammeOutcome["unit"], MarginMeasure>> = {
  family: "families",
  pupil: "pupils",
  person: "persons"
};

/** Whether an outcome is actual receipt, which has no threshold. */
export function isActualReceipt({programmes}: Outcome): boolean {
  return Object.values(programmes).some(isActual);
}

/**
 * The 95% margin of a programme's units at a level: U of its unit; of families that actually receive their
 * own U, and of a run in which they go first both. 0 where nobody is inside the threshold, whatever the noise, and where
 * there is no such programme.
 */
export function unitsMargin(run: ProgrammeOutcome | undefined, margins: MarginStatement, level: Level): number {
  if (run === undefined || (run.threshold === 0 && run.nation.target === 0)) return 0;
  if (isActual(run)) return receivedMargin(run.unit, margins, level);
  if (!run.countsRecipients || run.unit !== "family") return marginOf(margins, measures[run.unit], level);
  return together(marginOf(margins, "families", level), marginOf(margins, "received", level));
}

/** The margin of those who actually receive: families have table B's, pupils that of other pupils. */
export function receivedMargin(unit: ProgrammeOutcome["unit"], margins: MarginStatement, level: Level): number {
  return marginOf(margins, unit === "family" ? "received" : measures[unit], level);
}

/**
 * The margin of a change: between two simulations the wider of the two, as who moves is a count of the same kind;
 * against actual receipt, whose noise is drawn apart (`apart`), the root of the sum of their squares.
 */
export function changeMargin(after: number, before: number, apart: boolean): number {
  return apart ? together(after, before) : Math.max(after, before);
}

/** The margin of a change of a programme's units. */
export function unitsChangeMargin(
  after: ProgrammeOutcome | undefined,
  before: ProgrammeOutcome | undefined,
  margins: MarginStatement,
  level: Level
): number {
  const apart = after !== undefined && before !== undefined && isActual(after) !== isActual(before);
  return changeMargin(unitsMargin(after, margins, level), unitsMargin(before, margins, level), apart);
}

/**
 * The margin of families reached by any programme, of an outcome or of the change between two. A union is a count of the
 * same families as its parts: it has the margin of the widest part that enters it.
 */
export function reachedMargin(margins: MarginStatement, level: Level, after: Outcome, before: Outcome = after): number {
  const of = ({programmes}: Outcome) => widest(Object.values(programmes), margins, level);
  return changeMargin(of(after), of(before), isActualReceipt(after) !== isActualReceipt(before));
}

/** The margin of families in both of two programmes, or in one of them only: that of the wider of the two. */
export function overlapMargin(
  margins: MarginStatement,
  level: Level,
  {programmes}: Outcome,
  pair: readonly [string, string]
): number {
  return widest(
    pair.flatMap((id) => programmes[id] ?? []),
    margins,
    level
  );
}

/**
 * The margin of persons in the families reached, nation: U of persons; where actual recipients are counted, also as many
 * families of their mean size as receipt's own margin.
 */
export function personsReachedMargin(margins: MarginStatement, outcome: Outcome): number {
  const {families, persons} = outcome.package;
  if (families === 0) return 0;
  const received = (marginOf(margins, "received", "nation") * persons) / families;
  if (isActualReceipt(outcome)) return Math.ceil(received);
  const own = marginOf(margins, "persons", "nation");
  const counted = Object.values(outcome.programmes).some(
    ({countsRecipients, unit}) => countsRecipients && unit === "family"
  );
  return counted ? together(own, received) : own;
}

/**
 * The margin of a programme's change in rupiah: the root of the sum of the squares of both sides'. It holds for noises drawn
 * apart, and one noise that moves both sides the same way changes their difference by no more. 0 where nothing changes
 * beyond the rounding of a sum. Several programmes' add up, as one family's noise is in all of them.
 */
export function amountChangeMargin(after: RunFigures, before: RunFigures): number {
  const changed = Math.abs(after.units - before.units) > 1e-3 || Math.abs(after.amount - before.amount) > 0.5;
  if (!changed) return 0;
  const own = ({margin, units, amount}: RunFigures) => rupiahMargin(margin, units, amount);
  return Math.hypot(own(after), own(before));
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
    amount: run?.nation.amount ?? 0,
    margin: unitsMargin(run, margins, "nation")
  });
  return amountChangeMargin(figures(after), figures(before));
}

/** The margin of the change in rupiah of all programmes together: the sum of theirs, as their noise is shared. */
export function packageChangeMargin(after: Outcome, before: Outcome, margins: MarginStatement): number {
  const ids = new Set([...Object.keys(after.programmes), ...Object.keys(before.programmes)]);
  let sum = 0;
  for (const id of ids) sum += nationChangeMargin(after.programmes[id], before.programmes[id], margins);
  return sum;
}

/** The widest margin of the family programmes among some. */
function widest(runs: readonly ProgrammeOutcome[], margins: MarginStatement, level: Level): number {
  const families = runs.filter(({unit}) => unit === "family");
  return families.reduce((most, run) => Math.max(most, unitsMargin(run, margins, level)), 0);
}

function isActual({threshold}: ProgrammeOutcome): boolean {
  return Number.isNaN(threshold);
}

/** The margin of two noises drawn apart, in whole units rounded up, as stated margins are. */
function together(one: number, other: number): number {
  return Math.ceil(Math.hypot(one, other));
}
