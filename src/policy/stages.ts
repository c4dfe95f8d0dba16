import type {Law, Quarters} from "./law.js";
import type {ProgrammeRun} from "./programme.js";

/**
 * PIP is paid in three termins (February-April, May-September, October-December). How much each pays is not published;
 * a third each, evenly over its months, is a model.
 */
const pipTermins: Quarters = [2 / 9, 1 / 9 + 2 / 15, 3 / 15, 1 / 3];

/**
 * A programme's rupiah in each quarter (TW I-IV), the nation: what its own calendar pays of the year; where recipients
 * are phased out, what it pays to those served in that quarter.
 */
export function stagesOf(law: Law, id: string, {outcome, byQuarter}: ProgrammeRun): Quarters {
  if (byQuarter) return byQuarter.amount;
  return quartersOf(law, id).map((share) => outcome.nation.amount * share) as unknown as Quarters;
}

/**
 * The share of a year's rupiah that a programme pays in each quarter: PKH a quarter each; Sembako its months; PIP by
 * termin; an additional programme its months from January.
 */
export function quartersOf({sembako, additional}: Law, id: string): Quarters {
  if (id === "sembako") return sembako.quarters;
  if (id === "pip") return pipTermins;
  return additional?.[id]?.quarters ?? [0.25, 0.25, 0.25, 0.25];
}
