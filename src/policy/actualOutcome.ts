import {actualReceipt} from "./actualReceipt.js";
import {sum} from "./cells.js";
import type {BaselineCells} from "./compare.js";
import {contract} from "./contract.js";
import type {Cube} from "./cube.js";
import {knownReceipt, meanSizeWithout} from "./incumbents.js";
import type {Law} from "./law.js";
import {measures, type Measure, type Outcome, type ProgrammeOutcome} from "./outcome.js";
import type {ReceiptCells} from "./receipt.js";
import type {Run} from "./simulate.js";

/** Who actually receives, laid out as an outcome and by cell. */
export interface ActualOutcome {
  readonly outcome: Outcome;
  readonly cells: Readonly<Record<string, BaselineCells>>;
}

/**
 * Actual receipt in the shape of an outcome, to stand beside simulated ones. Served, persons and rupiah are those of
 * actualReceipt; families of PKH or Sembako and of both are counted in table B. What receipt does not tell is NaN:
 * target, eligible, claiming and their cost, threshold, and what an independent reading would give; it has no quarters.
 * Throws RangeError when the cube was read without tables B and L.
 */
export function actualOutcome(cube: Cube, inForce: Run, law: Law): ActualOutcome {
  const actual = actualReceipt(cube, inForce, law);
  const contractions = contract(cube, law);
  const programmes = Object.fromEntries(
    Object.entries(actual).map(([id, {cells}]) => {
      const {unit, realisation} = inForce.outcome.programmes[id]!;
      const {units} = contractions[id as keyof typeof contractions].nation;
      return [id, programmeOf(cube, cells, {unit, realisation}, units)];
    })
  );
  return {outcome: {day: law.day, programmes, package: packageOf(cube, programmes)}, cells: actual};
}

/** A programme's cells added up to regencies, bins and the nation. */
function programmeOf(
  cube: Cube,
  cells: BaselineCells["cells"],
  {unit, realisation}: Pick<ProgrammeOutcome, "unit" | "realisation">,
  units: Float64Array
): ProgrammeOutcome {
  const regencies = byMeasure((measure) =>
    isKnown(measure) ? byRegency(cube, cells[measure]) : new Float64Array(cube.regencies.length).fill(NaN)
  );
  const nation = byMeasure((measure) => sum(regencies[measure]));
  const bins = {
    units: units.slice(),
    eligible: new Float64Array(cube.bins.length).fill(NaN),
    served: byBin(cube, cells.served),
    amount: byBin(cube, cells.amount)
  };
  const meanIndex = nation.served > 0 ? nation.amount / realisation / nation.served : 0;
  const unlimited = {binding: "threshold", exhaustedAt: null, threshold: NaN, quota: null, ceiling: null} as const;
  return {unit, nation, regencies, bins, meanIndex, realisation, ...unlimited};
}

/** Families of PKH or Sembako as table B counts them, and what all programmes pay. */
function packageOf(cube: Cube, programmes: Outcome["programmes"]): Outcome["package"] {
  const {either, both} = knownReceipt(cube.receipt);
  const families = byRegency(cube, all(either));
  const amount = new Float64Array(cube.regencies.length);
  for (const {regencies} of Object.values(programmes)) {
    regencies.amount.forEach((rupiah, at) => (amount[at]! += rupiah));
  }
  const persons = either.withComponent.map((count, at) => {
    const size = cube.withComponent[at]! > 0 ? cube.personsWithComponent[at]! / cube.withComponent[at]! : 0;
    return count * size + either.without[at]! * meanSizeWithout(cube, at);
  });
  return {
    families: sum(families),
    familiesIfIndependent: NaN,
    persons: sum(persons),
    amount: sum(amount),
    overlaps: [{programmes: ["pkh", "sembako"], families: sum(all(both)), familiesIfIndependent: NaN}],
    regencies: {families, amount}
  };
}

const known = ["served", "persons", "amount"] as const;

function isKnown(measure: Measure): measure is (typeof known)[number] {
  return (known as readonly string[]).includes(measure);
}

function all({withComponent, without}: ReceiptCells): Float64Array {
  return withComponent.map((count, at) => count + without[at]!);
}

function byRegency({bins, regencies}: Cube, cells: Float64Array): Float64Array {
  return Float64Array.from(regencies, (_, at) => sum(cells.subarray(at * bins.length, (at + 1) * bins.length)));
}

function byBin({bins}: Cube, cells: Float64Array): Float64Array {
  const sums = new Float64Array(bins.length);
  cells.forEach((value, at) => (sums[at % bins.length]! += value));
  return sums;
}

function byMeasure<T>(value: (measure: Measure) => T): Record<Measure, T> {
  return Object.fromEntries(measures.map((measure) => [measure, value(measure)])) as Record<Measure, T>;
}
