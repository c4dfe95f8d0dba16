import {binsInside, type Bin} from "../lattice/bins.js";
import {bindingOf} from "./binding.js";
import {sum, worthOf, type ServedCells} from "./cells.js";
import type {Contraction} from "./contract.js";
import {fill, rankReached, shareServed, type Served} from "./fill.js";
import type {ProgrammeLaw, Quarters} from "./law.js";
import {measures, type Binding, type Measure, type ProgrammeOutcome} from "./outcome.js";
import {cellsOf, serveShares, type Service} from "./service.js";

/** How far a programme reaches: the same share of every regency's units in a bin. */
export interface Reach {
  /** Leading bins inside the threshold. */
  readonly inside: number;
  readonly filled: ReturnType<typeof fill>;
  readonly binding: Binding;
  /** Share of all units served, by bin. */
  readonly shares: Float64Array;
  /** Rupiah a served unit and year by the index; 0 when none is served. */
  readonly meanIndex: number;
}

/** A programme's outcome and how it reaches into the cells. */
export interface ProgrammeRun extends Service {
  readonly outcome: ProgrammeOutcome;
  /** Units served and rupiah paid in each quarter, the nation; absent where every quarter serves the same. */
  readonly byQuarter?: {readonly served: Quarters; readonly amount: Quarters};
  /** What is served in every regency and bin; computed when asked for. */
  readonly cells: () => ServedCells;
  /** Whom the rules aim at in every regency and bin; computed when asked for. */
  readonly targets: () => TargetCells;
  /** By bin the share of a contraction that is served, at one realisation rate; absent where regencies differ. */
  readonly plain?: {readonly contraction: Contraction; readonly shares: Float64Array; readonly realisation: number};
  /** Of an additional programme: the units that one family stands for, by regency and bin. */
  readonly perFamily?: () => UnitsPerFamily;
}

/** A programme's target by regency and bin, before exclusion and take-up. */
export interface TargetCells {
  readonly units: Float64Array;
  /** Recipients that are no unit and stay; null where there can be none. */
  readonly without: Float64Array | null;
}

/** Units that a family with a PKH component stands for, and any other family, by regency and bin. */
export interface UnitsPerFamily {
  readonly qualifying: Float64Array;
  readonly other: Float64Array;
}

/**
 * Whom a programme serves at a realisation rate: those inside the threshold, less the excluded and those that do not
 * claim, as far as quota and ceiling reach. Throws RangeError when the threshold is no cut point of the bins.
 */
export function reach({nation}: Contraction, bins: readonly Bin[], law: ProgrammeLaw, realisation: number): Reach {
  const {units, index} = nation;
  const inside = binsInside(bins, law.threshold);
  const claiming = (1 - law.excluded) * law.takeUp;
  const claims = {
    units: units.subarray(0, inside).map((count) => count * claiming),
    cost: index.subarray(0, inside).map((amount) => amount * claiming * realisation)
  };
  const filled = fill(claims, law);
  const shares = units.map((_, bin) => claiming * shareServed(filled, bin));
  const served = sum(units.map((count, bin) => count * shares[bin]!));
  const indexServed = sum(index.map((amount, bin) => amount * shares[bin]!));
  const times = (limit: number | null, share: number) => (limit === null ? null : limit * share);
  const wouldMeet = (share: number) => {
    const limits = {quota: times(law.quota, share), ceiling: times(law.ceiling, share), fill: law.fill};
    return fill(claims, limits).binding !== "threshold";
  };
  return {
    inside,
    filled,
    shares,
    binding: bindingOf(filled.binding, law, sum(units.subarray(0, inside)), wouldMeet),
    meanIndex: served > 0 ? indexServed / served : 0
  };
}

/** The whole chain of one programme, by regency, by bin and for the nation. Throws as `reach` does. */
export function runProgramme(
  contraction: Contraction,
  bins: readonly Bin[],
  law: ProgrammeLaw,
  unit: ProgrammeOutcome["unit"],
  realisation: number
): ProgrammeRun {
  const {inside, filled, shares, binding, meanIndex} = reach(contraction, bins, law, realisation);
  const {units, index} = contraction.nation;
  const regencies = runRegencies(contraction, inside, law, filled, realisation);
  const service = serveShares(worthOf(contraction), {shares, stride: 0, depths: null}, realisation);
  return {
    ...service,
    plain: {contraction, shares, realisation},
    cells: () => cellsOf(service, regencies.served.length, bins.length),
    targets: () => ({
      units: worthOf(contraction).units.map((count, at) => (at % bins.length < inside ? count : 0)),
      without: null
    }),
    outcome: {
      unit,
      nation: byMeasure((measure) => sum(regencies[measure])),
      regencies,
      bins: {
        units: units.slice(),
        eligible: units.map((count, bin) => (bin < inside ? count * (1 - law.excluded) : 0)),
        served: units.map((count, bin) => count * shares[bin]!),
        amount: index.map((amount, bin) => amount * shares[bin]! * realisation)
      },
      binding,
      exhaustedAt: law.fill === "merata" || filled.binding === "threshold" ? null : rankReached(filled, bins),
      meanIndex,
      realisation,
      threshold: law.threshold,
      quota: law.quota,
      ceiling: law.ceiling
    }
  };
}

function runRegencies(
  {units, index, persons, nation}: Contraction,
  inside: number,
  {excluded, takeUp}: ProgrammeLaw,
  served: Served,
  realisation: number
): Record<Measure, Float64Array> {
  const stride = nation.units.length + 1;
  const regencies = byMeasure(() => new Float64Array(units.length / stride));
  for (let regency = 0, row = 0; row < units.length; ++regency, row += stride) {
    const target = units[row + inside]!;
    regencies.target[regency] = target;
    regencies.eligible[regency] = target * (1 - excluded);
    regencies.claiming[regency] = target * (1 - excluded) * takeUp;
    regencies.served[regency] = sumServed(units, row, served) * (1 - excluded) * takeUp;
    regencies.persons[regency] = sumServed(persons, row, served) * (1 - excluded) * takeUp;
    regencies.amount[regency] = sumServed(index, row, served) * (1 - excluded) * takeUp * realisation;
    regencies.fullCost[regency] = index[row + inside]! * (1 - excluded) * realisation;
  }
  return regencies;
}

/** What is served of a regency's prefix-summed row: one look-up, two where the marginal bin is served in part. */
function sumServed(prefix: Float64Array, row: number, {whole, share, marginal}: Served): number {
  const inside = prefix[row + whole]!;
  return share * inside + (marginal > 0 ? marginal * (prefix[row + whole + 1]! - inside) : 0);
}

function byMeasure<T>(value: (measure: Measure) => T): Record<Measure, T> {
  return Object.fromEntries(measures.map((measure) => [measure, value(measure)])) as Record<Measure, T>;
}
