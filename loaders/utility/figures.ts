import type {UtilityLevel} from "../../src/lattice/utilityReport.js";

/** One scenario's figures at one level: units, and rupiah a year where they are no multiple of the units. */
export interface LevelFigures {
  readonly units: Float64Array;
  readonly rupiah: Float64Array | null;
}

/** One scenario's figures; a level is null where nothing published tells them. */
export type Figures = Readonly<Record<UtilityLevel, LevelFigures | null>>;

/** Sums regions by their parent. */
export function sumBy(values: Float64Array, parentOf: ArrayLike<number>, parents: number): Float64Array {
  const sums = new Float64Array(parents);
  values.forEach((value, region) => (sums[parentOf[region]!]! += value));
  return sums;
}
