import type {Cube} from "./cube.js";
import type {Tier} from "./fillRegions.js";
import type {ProgrammeLaw} from "./law.js";
import type {RegionalRun} from "./runRegions.js";

/** Who is in a programme's target in every regency and bin, before exclusion and take-up. */
export interface ClaimCells {
  /** Units that already receive: those inside the threshold, and those beyond it that stay. */
  readonly old: Float64Array;
  /** Units inside that do not receive yet. */
  readonly fresh: Float64Array;
  /** Recipients without a component that stay. */
  readonly without: Float64Array;
  /** Eligible units by regency. */
  readonly eligible: Float64Array;
  /** Claims in the order in which they are served. */
  readonly tiers: readonly Tier[];
}

/**
 * Lays out who claims a programme: `inside` is the share of every cell inside the threshold, `means` rupiah a unit by
 * the index, `staying` the share that stays beyond.
 */
export function claimCells(
  cube: Cube,
  law: ProgrammeLaw,
  {worth: {units}, incumbents, realisation}: RegionalRun,
  inside: Float64Array,
  means: Float64Array,
  staying: number
): ClaimCells {
  const bins = cube.bins.length;
  const claiming = (1 - law.excluded) * law.takeUp;
  const cell = () => new Float64Array(units.length);
  const none = cell(); // arrays are dear where a control is dragged: nobody is one for all
  const [old, without] = incumbents ? [cell(), cell()] : [none, none];
  const fresh = cell();
  const first = incumbents ? {units: cell(), cost: cell()} : {units: none, cost: none};
  const second = {units: cell(), cost: cell()};
  const eligible = new Float64Array(cube.regencies.length);
  for (let regency = 0, at = 0; regency < eligible.length; ++regency) {
    let target = 0;
    for (let bin = 0; bin < bins; ++bin, ++at) {
      const share = incumbents ? incumbents.share[at]! : 0;
      const rupiah = means[at]! * realisation;
      fresh[at] = units[at]! * inside[at]! * (1 - share);
      if (incumbents) {
        old[at] = units[at]! * inside[at]! * share + units[at]! * (1 - inside[at]!) * share * staying;
        without[at] = incumbents.without[at]! * staying;
        first.units[at] = claiming * (old[at]! + without[at]!);
        first.cost[at] = first.units[at]! * rupiah;
      }
      second.units[at] = claiming * fresh[at]!;
      second.cost[at] = second.units[at]! * rupiah;
      target += old[at]! + fresh[at]! + without[at]!;
    }
    eligible[regency] = target * (1 - law.excluded);
  }
  return {old, fresh, without, eligible, tiers: incumbents ? [first, second] : [second]};
}
