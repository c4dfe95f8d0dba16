import {profileTypeCount} from "../lattice/signature.js";
import type {Cube} from "./cube.js";
import type {DistrictTables} from "./districtTables.js";
import type {Law} from "./law.js";
import type {ProgrammeOutcome} from "./outcome.js";
import {reachedIn} from "./package.js";
import type {ProgrammeRun} from "./programme.js";
import type {Run} from "./simulate.js";
import {typesOf, type RegencyTypes, type TypeWorth} from "./typeWorth.js";

/** The measures estimated for districts, as in outcome.ts. */
export const districtMeasures = ["target", "eligible", "claiming", "served", "persons", "amount"] as const;

export type DistrictMeasure = (typeof districtMeasures)[number];

/** One programme: for each measure one number for each district, in the tables' order. */
export type DistrictFigures = Readonly<Record<DistrictMeasure, Float64Array>>;

/** A run's programmes in the districts of one province. */
export type DistrictOutcome = Readonly<
  Record<string, {readonly unit: ProgrammeOutcome["unit"]; readonly figures: DistrictFigures}>
>;

/** A run in the districts of one province. */
export interface DistrictEstimate {
  readonly programmes: DistrictOutcome;
  /** Families that any family programme reaches, in the tables' order. */
  readonly reached: Float64Array;
}

/**
 * Estimates a run for districts: families of every group of table A1c (bin × profile type) × the mean that a family of
 * that group has in the regency's A2 under the run (privacy.md section 7). Regencies' own thresholds, ranking, quotas and
 * served shares are in those means, and a cut inside a group is the regency's share of the group. Districts add up to
 * their regency, as A1c adds up to A2: for the same reason a group that is empty in the regency is empty in its
 * districts, and its mean, which nobody asks for, is 0. Families reached by any programme are estimated in the same way.
 */
export function districtEstimate(cube: Cube, law: Law, run: Run, tables: DistrictTables): DistrictEstimate {
  const {regencyOf, A1c, bins} = tables;
  const types = typesOf(cube, law, run.programmes, tables.groupOfCell);
  const groups = bins.length * profileTypeCount;
  const programmes = Object.entries(run.programmes).map(([id, programme]) => {
    const spread = spreadOf(cube, programme);
    return {id, programme, spread, figures: byMeasure(() => new Float64Array(regencyOf.length))};
  });
  const sharesIn = reachedIn(run.layers);
  const reached = new Float64Array(regencyOf.length);
  for (const [regency, members] of membersOf(regencyOf)) {
    const here = types(regency);
    const families = groupSums(here.families, tables, cube);
    const estimate = (values: Float64Array, into: Float64Array) => {
      const means = groupSums(values, tables, cube);
      for (let group = 0; group < groups; ++group)
        means[group] = families[group]! > 0 ? means[group]! / families[group]! : 0;
      for (const district of members) {
        const row = district * groups;
        let sum = 0;
        for (let group = 0; group < groups; ++group) sum += A1c[row + group]! * means[group]!;
        into[district] = sum;
      }
    };
    estimate(reachedBy(sharesIn(regency), here), reached);
    for (const {id, spread, figures} of programmes) {
      const values = spread(regency, here, here.programmes[id]!);
      for (const measure of spreadMeasures) estimate(values[measure], figures[measure]);
    }
  }
  const outcome = programmes.map(({id, programme, figures}) => {
    const {excluded, takeUp} = law.programmes[id]!;
    const eligible = figures.target.map((target) => target * (1 - excluded));
    const claiming = eligible.map((count) => count * takeUp);
    return [id, {unit: programme.outcome.unit, figures: {...figures, eligible, claiming}}] as const;
  });
  return {programmes: Object.fromEntries(outcome), reached};
}

/** The programmes of districtEstimate. */
export function districtOutcome(cube: Cube, law: Law, run: Run, tables: DistrictTables): DistrictOutcome {
  return districtEstimate(cube, law, run, tables).programmes;
}

/** Families reached of a regency by bin and type: the common order's covered part, with and without a PKH component. */
function reachedBy(shares: Float64Array, {families, programmes}: RegencyTypes): Float64Array {
  const {units} = programmes.pkh!;
  const others = shares.length / 2;
  return families.map((count, at) => {
    const bin = Math.floor(at / profileTypeCount);
    return units[at]! * shares[bin]! + Math.max(0, count - units[at]!) * shares[others + bin]!;
  });
}

/** Measures that are spread; the eligible and the claiming are the same share of the target everywhere. */
const spreadMeasures = ["target", "served", "persons", "amount"] as const;

type Spreads = Record<(typeof spreadMeasures)[number], Float64Array>;

/** The districts of every regency. */
function membersOf(regencyOf: Int32Array): Map<number, number[]> {
  const members = new Map<number, number[]>();
  regencyOf.forEach((regency, district) => {
    const own = members.get(regency);
    if (own) own.push(district);
    else members.set(regency, [district]);
  });
  return members;
}

/** Sums by bin and type to the coarser groups. */
function groupSums(values: Float64Array, {bins, groupOfCell}: DistrictTables, {offsets}: Cube): Float64Array {
  const sums = new Float64Array(bins.length * profileTypeCount);
  for (let at = 0; at < values.length; ++at) {
    const bin = (at / profileTypeCount) | 0;
    const type = at - bin * profileTypeCount;
    const first = groupOfCell[offsets[bin]!]!; // a bin's first column is type 0
    sums[first + type]! += values[at]!;
  }
  return sums;
}

type Spread = (regency: number, types: RegencyTypes, worth: TypeWorth) => Spreads;

/**
 * A programme's figures of a regency by bin and type. Of the units of every type the same share is served. Recipients
 * that are no unit are spread over the families that are none, or over all where every family is one.
 */
function spreadOf(
  {bins}: Cube,
  {share: shareIn, beside: besideIn, cells, targets, byQuarter, outcome}: ProgrammeRun
): Spread {
  const served = cells();
  const target = targets();
  const [shares, without] = [new Float64Array(bins.length), new Float64Array(bins.length)];
  return (regency, {families}, {units, index}) => {
    const out = byMeasure(() => new Float64Array(units.length));
    shareIn(regency, shares);
    besideIn?.(regency, without);
    for (let bin = 0; bin < bins.length; ++bin) {
      const cell = regency * bins.length + bin;
      const from = bin * profileTypeCount;
      const to = from + profileTypeCount;
      const share = shares[bin]!;
      const all = sumOf(units, from, to);
      const aimed = all > 0 ? target.units[cell]! / all : 0;
      const beside = without[bin]!;
      const aimedBeside = target.without?.[cell] ?? 0;
      const cost = sumOf(index, from, to);
      // phased out, a cell's units may be paid more or less than the year's index: see runRegions
      const whole = byQuarter && all > 0 ? (cost * share + (beside * cost) / all) * outcome.realisation : 0;
      const rate = whole > 0 ? (outcome.realisation * served.amount[cell]!) / whole : outcome.realisation;
      const besideAmount = beside > 0 ? Math.max(0, served.amount[cell]! - cost * share * rate) : 0;
      const members = served.served[cell]! > 0 ? served.persons[cell]! / served.served[cell]! : 0;
      const outside = beside > 0 || aimedBeside > 0 ? outsideShares(families, units, from, to) : null;
      for (let at = from; at < to; ++at) {
        const part = outside ? outside[at - from]! : 0;
        out.target[at] = units[at]! * aimed + aimedBeside * part;
        out.served[at] = units[at]! * share + beside * part;
        out.persons[at] = out.served[at]! * members;
        out.amount[at] = index[at]! * share * rate + besideAmount * part;
      }
    }
    return out;
  };
}

/** By type, the share of a bin's families that are no unit. */
function outsideShares(families: Float64Array, units: Float64Array, from: number, to: number): Float64Array {
  const all = families.slice(from, to);
  const outside = all.map((count, type) => Math.max(0, count - units[from + type]!));
  const total = sumOf(outside, 0, outside.length);
  if (total > negligible) return outside.map((count) => count / total);
  const count = sumOf(all, 0, all.length);
  return all.map((own) => (count > 0 ? own / count : 0));
}

/** Families below this are the rounding of a difference of sums. */
const negligible = 1e-6;

function sumOf(values: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; ++at) sum += values[at]!;
  return sum;
}

function byMeasure(value: () => Float64Array): Spreads {
  return {target: value(), served: value(), persons: value(), amount: value()};
}
