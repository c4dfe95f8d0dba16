import type {MechanismMeasure, ScenarioErrors, UtilityLevel} from "../../src/lattice/utilityReport.js";
import {meanOf, spreads} from "./targets.js";

/** What one way to protect costs in accuracy: means over the scenarios judged, the worse of units and rupiah. */
export function mechanismMeasure(
  id: MechanismMeasure["id"],
  scenarios: readonly ScenarioErrors[],
  recognised: number
): MechanismMeasure {
  const judged = (level: UtilityLevel) =>
    scenarios.flatMap(({rare, levels}) => (rare || !levels[level] ? [] : [spreads(levels[level])]));
  const at = (level: UtilityLevel) => {
    const of = judged(level);
    const most = (pick: "medianPercent" | "p95Percent") =>
      meanOf(of.map((measures) => Math.max(...measures.map((spread) => spread[pick]))));
    const within = meanOf(of.map((measures) => Math.min(...measures.map((spread) => spread.within))));
    return {median: most("medianPercent"), p95: most("p95Percent"), within};
  };
  const national = judged("nation").map((measures) => Math.max(...measures.map(({p95Percent}) => p95Percent)));
  return {
    id,
    recognised,
    nation: {mean: meanOf(national), worst: Math.max(...national)},
    regency: at("regency"),
    district: at("district")
  };
}
