import {
  errorParts,
  utilityLevels,
  type ErrorPart,
  type PartedErrors,
  type ScenarioErrors
} from "../../src/lattice/utilityReport.js";
import {errorSpread, tolerances} from "./errors.js";
import type {Figures} from "./figures.js";
import type {UtilityScenario} from "./scenarios.js";

/** One scenario, exact, estimated from tables without protection, and from protected ones, one a key. */
export interface ScenarioFigures {
  readonly scenario: UtilityScenario;
  readonly exact: Figures;
  readonly unprotected: Figures;
  readonly protectedBy: readonly Figures[];
}

/** How far a scenario's figures are off, at every level and by part. */
export function scenarioErrors({scenario, exact, unprotected, protectedBy}: ScenarioFigures): ScenarioErrors {
  const unit = scenario.programme === "pip" ? "pupil" : "family";
  const nation = exact.nation!;
  const meanRupiah = nation.rupiah && nation.rupiah[0]! / nation.units[0]!;
  const levels = utilityLevels.flatMap((level) => {
    const truth = exact[level];
    if (!truth || !unprotected[level]) return [];
    const {percent, families, pupils} = tolerances[level];
    const tolerance = {percent, allowed: unit === "pupil" ? pupils : families};
    const parted = (measure: "units" | "rupiah", worth: number): PartedErrors => {
      const of = (figures: Figures) => figures[level]![measure]!;
      const [exactly, model] = [truth[measure]!, of(unprotected)];
      const pairs: Readonly<Record<ErrorPart, () => {estimate: Float64Array; against: Float64Array}[]>> = {
        total: () => protectedBy.map((figures) => ({estimate: of(figures), against: exactly})),
        model: () => [{estimate: model, against: exactly}],
        mechanism: () => protectedBy.map((figures) => ({estimate: of(figures), against: model}))
      };
      return Object.fromEntries(
        errorParts.map((part) => [part, errorSpread(pairs[part](), exactly, worth, tolerance)])
      ) as Record<ErrorPart, PartedErrors[ErrorPart]>;
    };
    const units = parted("units", 1);
    return [[level, meanRupiah === null ? {units} : {units, rupiah: parted("rupiah", 1 / meanRupiah)}] as const];
  });
  return {
    id: scenario.id,
    unit,
    rare: scenario.rare ?? false,
    thousandUnits: Math.round(nation.units[0]! / 1000),
    levels: Object.fromEntries(levels)
  };
}
