import {districtCounts} from "../../src/policy/districtCounts.js";
import {districtOutcome} from "../../src/policy/districts.js";
import type {Law} from "../../src/policy/law.js";
import {runScenario} from "../../src/policy/simulate.js";
import type {Published} from "./estimate.js";
import type {LevelFigures} from "./figures.js";
import type {UtilityScenario} from "./scenarios.js";

/**
 * What the product says of a scenario by district: the estimate of a run, or the counts of those who receive PKH or
 * Sembako. Null for what it does not say there: receipt of PIP, receipt above a rank, and those missed.
 */
export function districtFigures(
  {cube, districts}: Published,
  {kind, programme, above, scenario}: UtilityScenario,
  law: Law
): LevelFigures | null {
  if (kind === "served") {
    const {served, amount} = districtOutcome(cube, law, runScenario(cube, scenario), districts)[programme]!.figures;
    return {units: served, rupiah: programme === "sembako" ? null : amount};
  }
  if (kind === "missed" || programme === "pip" || above !== undefined) return null;
  return {units: districtCounts(districts).received[programme], rupiah: null};
}
