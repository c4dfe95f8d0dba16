import {
  utilityLevels,
  type ErrorSpread,
  type PartedErrors,
  type ScenarioErrors,
  type UtilityTarget
} from "../../src/lattice/utilityReport.js";
import {tolerances} from "./errors.js";

/** Shares of regions that must be inside: over the mean of the scenarios, and in every single one. */
const required = {mean: 0.95, worst: 0.88};

/** Every promise of accuracy, kept or not. Rare scenarios are judged by none; the worse of units and rupiah counts. */
export function judge(scenarios: readonly ScenarioErrors[]): UtilityTarget[] {
  return utilityLevels.map((level) => {
    const {percent, families, pupils} = tolerances[level];
    const judged = scenarios.filter(({rare, levels}) => !rare && levels[level] !== undefined);
    if (level === "nation") {
      const off = judged.map(({id, levels}) => ({
        scenario: id,
        value: Math.max(...spreads(levels.nation!).map(({p95Percent}) => p95Percent))
      }));
      const worst = off.reduce((a, b) => (b.value > a.value ? b : a));
      const mean = meanOf(off.map(({value}) => value));
      return {
        level,
        percent,
        families: null,
        pupils: null,
        mean,
        worst,
        required: {mean: percent, worst: percent},
        pass: worst.value <= percent
      };
    }
    const inside = judged.map(({id, levels}) => ({
      scenario: id,
      value: Math.min(...spreads(levels[level]!).map(({within}) => within))
    }));
    const worst = inside.reduce((a, b) => (b.value < a.value ? b : a));
    const mean = meanOf(inside.map(({value}) => value));
    const pass = mean >= required.mean && worst.value >= required.worst;
    return {level, percent, families, pupils, mean, worst, required, pass};
  });
}

/** The errors of what is shown: of units, and of rupiah where they are measured. */
export function spreads({units, rupiah}: {units: PartedErrors; rupiah?: PartedErrors}): ErrorSpread[] {
  return rupiah ? [units.total, rupiah.total] : [units.total];
}

/** The plain mean; 0 of none. */
export function meanOf(values: readonly number[]): number {
  return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : 0;
}
