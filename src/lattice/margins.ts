import type {Level} from "./tables.js";

/** What a figure counts: eligible families, pupils, the persons in those families; or families that actually receive. */
export const marginMeasures = ["families", "pupils", "persons", "received"] as const;

export type MarginMeasure = (typeof marginMeasures)[number];

/**
 * What disclosure control adds to a figure of a release, as the half-width U of its 95% interval in whole units of the
 * measure, rounded up: measured at build on the published tables (privacy.md section 7). `received` is actual receipt.
 */
export interface MarginStatement {
  /** How U was measured, in plain words. */
  readonly method: string;
  /** Times the published tables were given noise again. */
  readonly replicates: number;
  readonly measures: Readonly<Record<MarginMeasure, Readonly<Record<Level, number>>>>;
}

/** Of a figure that is a plain sum of cells: the variance s² of each, and how many. */
export interface SummedCells {
  readonly variance: number;
  readonly cells: number;
}

/**
 * The 95% margin of a figure, in its measure's units: U of its level, and where the figure is a plain sum of published
 * cells no more than 1.96 √(s² × cells), as the sum of their noise cannot be wider.
 */
export function marginOf({measures}: MarginStatement, measure: MarginMeasure, level: Level, cap?: SummedCells): number {
  const widest = measures[measure][level];
  return cap === undefined ? widest : Math.min(widest, 1.96 * Math.sqrt(cap.variance * cap.cells));
}

/** The margin of an amount in rupiah, from that of its units: as many units of the mean benefit; 0 without units. */
export function rupiahMargin(margin: number, units: number, amount: number): number {
  return units > 0 ? margin * (amount / units) : 0;
}
