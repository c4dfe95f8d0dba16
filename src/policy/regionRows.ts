import {reliabilityOf, type Reliability} from "../lattice/reliability.js";
import type {Comparison} from "./comparison.js";
import type {Cube} from "./cube.js";
import {regionSums, type RegionFigures, type RowLevel} from "./regionSums.js";
import {rowMargins, type RowMargins, type StatedNoise} from "./rowMargins.js";

/**
 * One region and programme of a run, beside what it is compared with. The nation's code is "ID". entering, leaving,
 * unchanged: units against the baseline; changed: rupiah a year more or less. They and the baseline are null for a
 * programme of which no receipt is known; actual receipt has no target and no eligible.
 */
export interface RegionRow extends RegionFigures {
  readonly region: string;
  readonly programme: string;
  readonly entering: number | null;
  readonly leaving: number | null;
  readonly unchanged: number | null;
  readonly changed: number | null;
  readonly baseline: RegionFigures<number | null>;
  readonly margins: RowMargins;
  /** How far the served units carry, by their margin. */
  readonly reliability: Reliability;
}

/**
 * A comparison as rows, regions in order of code and programmes in the run's order, with the margins that a release
 * states; nothing is rounded or withheld.
 */
export function regionRows(
  cube: Pick<Cube, "provinces" | "regencies" | "bins" | "families">,
  comparison: Comparison,
  level: RowLevel,
  noise: StatedNoise
): RegionRow[] {
  return regionSums(cube, comparison, level).map((sums) => {
    const {change, members: _, ...figures} = sums;
    const margins = rowMargins(comparison, level, noise, sums);
    return {
      ...figures,
      entering: change?.entering ?? null,
      leaving: change?.leaving ?? null,
      unchanged: change?.unchanged ?? null,
      changed: change?.amount ?? null,
      margins,
      reliability: reliabilityOf(sums.served, margins.served)
    };
  });
}
