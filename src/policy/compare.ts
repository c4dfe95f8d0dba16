import type {ServedCells} from "./cells.js";
import type {Cube} from "./cube.js";

/**
 * What changes from a baseline to a run. entering, leaving, unchanged: units served in the run only, in the baseline
 * only, in both; the same in persons. Their rupiah: what the entering are paid, what the leaving no longer are, and
 * how much more the unchanged are paid; `amount` is the whole change, entering − leaving + unchanged.
 */
export const changeMeasures = [
  "entering",
  "leaving",
  "unchanged",
  "enteringPersons",
  "leavingPersons",
  "unchangedPersons",
  "enteringAmount",
  "leavingAmount",
  "unchangedAmount",
  "amount"
] as const;

export type ChangeMeasure = (typeof changeMeasures)[number];

/** A programme's changes: nation, every regency, every bin, and every regency's bin (regency-major). */
export interface ProgrammeChange {
  readonly nation: Readonly<Record<ChangeMeasure, number>>;
  readonly regencies: Readonly<Record<ChangeMeasure, Float64Array>>;
  readonly bins: Readonly<Record<ChangeMeasure, Float64Array>>;
  readonly cells: Readonly<Record<ChangeMeasure, Float64Array>>;
}

/** Served in the baseline, in every regency and bin, and how much of what the run serves is served there too. */
export interface BaselineCells {
  readonly cells: Pick<ServedCells, "served" | "persons" | "amount">;
  readonly both: (at: number, served: number) => number;
}

/** Between two runs service is nested, in one common order: the smaller of the two is served in both. */
export function nestedIn(cells: ServedCells): BaselineCells {
  return {cells, both: (at, served) => Math.min(served, cells.served[at]!)};
}

/** Compares what a run serves with a baseline, cell by cell. */
export function compareCells(
  {bins: {length: bins}, regencies: {length: count}}: Pick<Cube, "bins" | "regencies">,
  run: Pick<ServedCells, "served" | "persons" | "amount">,
  {cells: base, both}: BaselineCells
): ProgrammeChange {
  const change = {
    regencies: byMeasure(() => new Float64Array(count)),
    bins: byMeasure(() => new Float64Array(bins)),
    cells: byMeasure(() => new Float64Array(run.served.length))
  };
  const nation = byMeasure(() => 0);
  for (let at = 0; at < run.served.length; ++at) {
    const here = changeOf(valuesAt(run, at), valuesAt(base, at), both(at, run.served[at]!));
    for (const measure of changeMeasures) {
      const value = here[measure];
      change.cells[measure][at] = value;
      change.regencies[measure][Math.floor(at / bins)]! += value;
      change.bins[measure][at % bins]! += value;
      nation[measure] += value;
    }
  }
  return {nation, ...change};
}

type Values = readonly [served: number, persons: number, amount: number];

function valuesAt({served, persons, amount}: Pick<ServedCells, "served" | "persons" | "amount">, at: number): Values {
  return [served[at]!, persons[at]!, amount[at]!];
}

/** One cell: those in both are paid, and live in families, as the mean of the run and of the baseline. */
function changeOf(
  [served, persons, amount]: Values,
  [before, personsBefore, amountBefore]: Values,
  unchanged: number
): Record<ChangeMeasure, number> {
  const [entering, leaving] = [served - unchanged, before - unchanged];
  const per = (whole: number, units: number) => (units > 0 ? whole / units : 0);
  return {
    entering,
    leaving,
    unchanged,
    enteringPersons: entering * per(persons, served),
    leavingPersons: leaving * per(personsBefore, before),
    unchangedPersons: unchanged * per(persons, served),
    enteringAmount: entering * per(amount, served),
    leavingAmount: leaving * per(amountBefore, before),
    unchangedAmount: unchanged * (per(amount, served) - per(amountBefore, before)),
    amount: amount - amountBefore
  };
}

function byMeasure<T>(value: () => T): Record<ChangeMeasure, T> {
  return {
    entering: value(),
    leaving: value(),
    unchanged: value(),
    enteringPersons: value(),
    leavingPersons: value(),
    unchangedPersons: value(),
    enteringAmount: value(),
    leavingAmount: value(),
    unchangedAmount: value(),
    amount: value()
  };
}
