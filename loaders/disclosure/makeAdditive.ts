import type {Places} from "../places.js";
import type {Measured, Regional} from "./measure.js";
import type {Nestings} from "./nestings.js";
import {
  coarsen,
  combine,
  splitBoth,
  splitCells,
  splitRegions,
  type Children,
  type Counts,
  type Nesting,
  type Noisy
} from "./splitTopDown.js";

/** How far a child's make-up is let stray from its parent's: receipt varies more than composition. */
export const shrinkages = {composition: {cv: 0.25}, receipt: {cv: 0.5}} as const;

/** Non-negative whole counts of one level, all sums exact. */
export type Additive = Readonly<Record<keyof Regional, Counts>>;

/** The tables of all levels, agreeing with each other. */
export interface AdditiveTables {
  readonly nation: Additive;
  readonly province: Additive;
  readonly regency: Additive;
  readonly district: Readonly<Record<"A1c" | "Bc", Counts>>;
  readonly L: Counts;
}

/**
 * Non-negative integers near noisy tables, with every margin exact: provinces add up to the nation, regencies to
 * provinces, districts to regencies; A2 to A1 to T0, B and S to T0, A1c and Bc to T0c. From the nation down, total before
 * parts (privacy.md section 6). `weight` is how many families a counted one stands for. Reads noisy figures and public
 * rules only. Throws RangeError for a region without parts.
 */
export function makeAdditive(measured: Measured, nest: Nestings, places: Places, weight: number): AdditiveTables {
  const children = childRows(places);
  const nation = splitTop(steady(measured.nation, nest), nest);
  const province = splitLevel(nation, steady(measured.province, nest), nest, children.provinces, weight);
  const regency = splitLevel(province, steady(measured.regency, nest), nest, children.regencies, weight);
  const {A1c, Bc, T0c} = measured.district;
  const steadied = combine(combine(T0c, A1c, nest.anyOfDistrictType), Bc, nest.anyOfDistrictReceipt);
  const totals = splitRegions(coarsen(regency.T0, nest.districtAny, T0c.cells), steadied, children.districts);
  const below = (parent: Counts, fine: Noisy, toDistrict: Nesting, toAny: Nesting, {cv}: {cv: number}) =>
    splitBoth(coarsen(parent, toDistrict, fine.cells), totals, fine, toAny, children.districts, {cv, weight});
  const {composition, receipt} = shrinkages;
  return {
    nation,
    province,
    regency,
    district: {
      A1c: below(regency.A1, A1c, nest.districtType, nest.anyOfDistrictType, composition),
      Bc: below(regency.B, Bc, nest.districtReceipt, nest.anyOfDistrictReceipt, receipt)
    },
    L: natural(measured.L)
  };
}

/** Coarse tables steadied by the sums of finer ones, linear and unbiased. */
function steady(noisy: Regional, nest: Nestings): Regional {
  const A1 = combine(noisy.A1, noisy.A2, nest.typeOfClass);
  const T0 = combine(noisy.T0, A1, nest.anyOfType);
  return {...noisy, A1, T0: combine(combine(T0, noisy.B, nest.anyOfReceipt), noisy.S, nest.anyOfSize)};
}

function splitTop(noisy: Regional, nest: Nestings): Additive {
  const T0 = natural(noisy.T0);
  const A1 = splitCells(T0, noisy.A1, nest.anyOfType);
  return {
    T0,
    A1,
    A2: splitCells(A1, noisy.A2, nest.typeOfClass),
    B: splitCells(T0, noisy.B, nest.anyOfReceipt),
    S: splitCells(T0, noisy.S, nest.anyOfSize)
  };
}

function splitLevel(parent: Additive, noisy: Regional, nest: Nestings, children: Children, weight: number): Additive {
  const composition = {...shrinkages.composition, weight};
  const receipt = {...shrinkages.receipt, weight};
  const T0 = splitRegions(parent.T0, noisy.T0, children);
  const A1 = splitBoth(parent.A1, T0, noisy.A1, nest.anyOfType, children, composition);
  return {
    T0,
    A1,
    A2: splitBoth(parent.A2, A1, noisy.A2, nest.typeOfClass, children, composition),
    B: splitBoth(parent.B, T0, noisy.B, nest.anyOfReceipt, children, receipt),
    S: splitBoth(parent.S, T0, noisy.S, nest.anyOfSize, children, composition)
  };
}

function natural({cells, values}: Counts): Counts {
  return {cells, values: values.map((value) => Math.max(0, Math.round(value)))};
}

function childRows({provinces, regencies, districts}: Places): Readonly<Record<keyof Places, Children>> {
  return {
    provinces: [provinces.map((_, row) => row)],
    regencies: rowsBelow(provinces, regencies, ({province}) => province),
    districts: rowsBelow(regencies, districts, ({regency}) => regency)
  };
}

function rowsBelow<T>(
  parents: readonly {readonly code: string}[],
  regions: readonly T[],
  parentOf: (region: T) => string
): Children {
  const byParent = new Map(parents.map(({code}) => [code, [] as number[]]));
  regions.forEach((region, row) => byParent.get(parentOf(region))!.push(row));
  for (const [code, rows] of byParent) if (rows.length === 0) throw new RangeError(`region has no parts: ${code}`);
  return [...byParent.values()];
}
