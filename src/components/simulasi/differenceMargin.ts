import type {Outcome} from "../../policy/outcome.js";
import type {ComparisonMeasure} from "./comparisonMeasures.js";

/** The 95% margin of a row's difference; 0 where there is none, NaN where it is not known or has no noise. */
export function differenceMargin(
  {unit, value, changeMargin: of}: ComparisonMeasure,
  after: Outcome,
  before: Outcome
): number {
  const change = value(after) - value(before);
  if (of === null || Number.isNaN(change)) return NaN;
  return Math.abs(change) < (unit === "share" ? 1e-9 : unit === "rupiah" ? 0.5 : 1e-3) ? 0 : of(after, before);
}
