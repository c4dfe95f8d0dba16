import type {Law, Quarters} from "./law.js";
import type {ProgrammeRun} from "./programme.js";

/**
 * PIP is paid in three termins (February-April, May-September, October-December). How much each pays is not published;
 * a third each, evenly over its months, is a model.
 */
const pipTermins: Quarters = [2 / 9, 1 / 9 + 2 / 15, 3 / 15, 1 / 3];

/**
 * A programme's rupiah in each quarter (TW I-IV), the nation: PKH a quarter of the year's index each; Sembako its
 * months; PIP by termin; an additional programme its months from January. Who is phased out is paid while staying.
 */
export function stagesOf(law: Law, id: string, {outcome, keptByQuarter}: ProgrammeRun): Quarters {
  const kept = keptByQuarter.reduce((sum, amount) => sum + amount, 0);
  const rest = outcome.nation.amount - kept;
  return quartersOf(law, id).map((share, quarter) => rest * share + keptByQuarter[quarter]!) as unknown as Quarters;
}

function quartersOf({sembako, additional}: Law, id: string): Quarters {
  if (id === "sembako") return sembako.quarters;
  if (id === "pip") return pipTermins;
  return additional?.[id]?.quarters ?? [0.25, 0.25, 0.25, 0.25];
}
