import type {Bin} from "../lattice/bins.js";
import type {Outcome} from "../policy/outcome.js";
import {amountChange, reachedChange, servedChange} from "./figures/programmeChange.js";
import type {PlaceLevel, Places} from "./places.js";

/** Families by regency and bin, as the release has them; regency-major. */
export interface BinCounts {
  readonly bins: readonly Bin[];
  readonly families: Float64Array;
  readonly withComponent: Float64Array;
}

/** What a table row or a map class is made from, one number for each region of a level, in order of code. */
export interface RegionFigures {
  readonly families: Float64Array;
  readonly pkh: Float64Array;
  readonly sembako: Float64Array;
  readonly pip: Float64Array;
  /** Families reached by PKH or Sembako, and the change against the baseline. */
  readonly reachedChange: Float64Array;
  /** Rupiah a year of all programmes. */
  readonly amount: Float64Array;
  /**
   * The change against the baseline that the map shows: of the units that the chosen programme serves and of its rupiah a
   * year, or of families reached and of all rupiah; NaN where it is not known.
   */
  readonly unitsChange: Float64Array;
  readonly amountChange: Float64Array;
}

/** The figures of every region of a level under an outcome and against a baseline; the map's are a programme's, or all. */
export function regionFigures(
  level: PlaceLevel,
  places: Places,
  counts: BinCounts,
  outcome: Outcome,
  baseline: Outcome,
  programme: string | null = null
): RegionFigures {
  const at = (byRegency: Float64Array) => (level === "regency" ? byRegency : byProvince(places, byRegency));
  const served = (id: string) => at(outcome.programmes[id]!.regencies.served);
  const reached = at(reachedChange(outcome, baseline));
  return {
    families: at(familiesInside(counts, counts.bins.length)),
    pkh: served("pkh"),
    sembako: served("sembako"),
    pip: served("pip"),
    reachedChange: reached,
    amount: at(outcome.package.regencies.amount),
    unitsChange: programme === null ? reached : at(servedChange(outcome, baseline, programme)),
    amountChange: at(amountChange(outcome, baseline, programme))
  };
}

/** By region, the share of families that lies in the first bins; unranked families count below the line. */
export function shareInside(level: PlaceLevel, places: Places, counts: BinCounts, firstBins: number): Float64Array {
  const at = (byRegency: Float64Array) => (level === "regency" ? byRegency : byProvince(places, byRegency));
  const inside = at(familiesInside(counts, firstBins));
  const all = at(familiesInside(counts, counts.bins.length));
  return inside.map((families, region) => families / all[region]!);
}

/** Families by bin of the nation (null), a province or a regency. */
export function familiesByBin(places: Places, {bins, families}: BinCounts, code: string | null): Float64Array {
  return sumRegencies(places, families, bins.length, code);
}

/** The same of families with any component. */
export function componentsByBin(places: Places, {bins, withComponent}: BinCounts, code: string | null): Float64Array {
  return sumRegencies(places, withComponent, bins.length, code);
}

function sumRegencies(places: Places, values: Float64Array, binCount: number, code: string | null): Float64Array {
  const place = code === null ? null : places.byCode.get(code);
  const sums = new Float64Array(binCount);
  places.provinceOf.forEach((province, regency) => {
    if (place && (place.level === "province" ? province : regency) !== place.index) return;
    for (let bin = 0; bin < binCount; ++bin) sums[bin]! += values[regency * binCount + bin]!;
  });
  return sums;
}

function familiesInside({bins, families}: BinCounts, firstBins: number): Float64Array {
  const sums = new Float64Array(families.length / bins.length);
  for (let regency = 0; regency < sums.length; ++regency) {
    for (let bin = 0; bin < firstBins; ++bin) sums[regency]! += families[regency * bins.length + bin]!;
  }
  return sums;
}

/** Sums of regencies by their province. */
export function byProvince({province, provinceOf}: Places, byRegency: Float64Array): Float64Array {
  const sums = new Float64Array(province.length);
  byRegency.forEach((value, regency) => (sums[provinceOf[regency]!]! += value));
  return sums;
}
