/** One figure by both computations; regency −1 is a larger region, "package" all programmes together. */
export interface Figure {
  readonly programme: string;
  readonly measure: string;
  readonly regency: number;
  readonly byArrays: number;
  readonly bySql: number;
}

/** How many figures were compared, and those that differ by more than they may. */
export interface Tally {
  readonly agrees: boolean;
  readonly compared: number;
  readonly differences: readonly Figure[];
  /** The largest difference of any figure, in rupiah and in units. */
  readonly largest: {readonly rupiah: number; readonly units: number};
}

/**
 * Counts figures and their differences. Rupiah may differ by Rp1,000 or a billionth of the total (design.md section 4),
 * units by a hundredth or a billionth.
 */
export function tally() {
  const differences: Figure[] = [];
  const largest = {rupiah: 0, units: 0};
  let compared = 0;
  return {
    /** Compares a figure; `total` is the national one that it is part of. */
    hold(figure: Figure, total: number): void {
      const unit = /amount|fullCost/i.test(figure.measure) ? "rupiah" : "units";
      const difference = Math.abs(figure.byArrays - figure.bySql);
      compared += 1;
      largest[unit] = Math.max(largest[unit], difference);
      // written so that a value that is no number is a difference
      if (!(difference <= Math.max(most[unit], 1e-9 * Math.abs(total)))) differences.push(figure);
    },
    result: (): Tally => ({agrees: differences.length === 0, compared, differences, largest})
  };
}

/** What two results may differ by, whatever their size. */
const most = {rupiah: 1000, units: 0.01};
