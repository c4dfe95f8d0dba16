import {cutPoints, type Bin} from "../lattice/bins.js";
import type {Baseline} from "./comparison.js";
import type {Cube} from "./cube.js";
import type {DistrictCounts} from "./districtCounts.js";
import {districtEstimate, type DistrictOutcome} from "./districts.js";
import type {District, DistrictTables} from "./districtTables.js";
import type {Law} from "./law.js";
import {resolveLaw} from "./resolve.js";
import type {Scenario} from "./scenario.js";
import {lawInForce, runScenario} from "./simulate.js";

/** One province's districts, as read once and kept. */
export interface Province {
  readonly tables: DistrictTables;
  readonly counts: DistrictCounts;
}

/** One province's districts under a scenario and its baseline: plain data for a page. */
export interface DistrictAnswer {
  readonly districts: readonly District[];
  readonly bins: readonly Bin[];
  readonly counts: DistrictCounts;
  readonly outcome: DistrictOutcome;
  /** Null where none was asked for, and against actual receipt, which `counts.received` tells. */
  readonly baseline: DistrictOutcome | null;
  /** Families that any family programme reaches, and those of the baseline where it has an outcome. */
  readonly reached: Float64Array;
  readonly reachedBefore: Float64Array | null;
  /** Programmes with a cut inside a group of the tables, where the regency's share of the group stands in. */
  readonly cutInside: readonly string[];
}

/** Runs a scenario, and a baseline where one is given, for a province's districts. Throws RangeError as simulate does. */
export function districtAnswer(
  cube: Cube,
  {tables, counts}: Province,
  scenario: Scenario,
  baseline: Baseline | null
): DistrictAnswer {
  const of = (asked: Scenario) =>
    districtEstimate(cube, resolveLaw(asked, cube.version), runScenario(cube, asked), tables);
  const own = of(scenario);
  const before =
    baseline === null || baseline === "penerima-nyata"
      ? null
      : of(baseline === "hukum" ? lawInForce(scenario) : baseline);
  return {
    districts: tables.districts,
    bins: tables.bins,
    counts,
    outcome: own.programmes,
    baseline: before?.programmes ?? null,
    reached: own.reached,
    reachedBefore: before?.reached ?? null,
    cutInside: cutInside(resolveLaw(scenario, cube.version), tables)
  };
}

/** Programmes whose threshold in some district of the tables, or whose own marginal bin, may cut a group in two. */
function cutInside({programmes}: Law, {bins, districts}: DistrictTables): string[] {
  const cuts = cutPoints(bins);
  const regencies = new Set(districts.map(({regency}) => regency));
  return Object.entries(programmes).flatMap(([id, {threshold, thresholds, ranking, fill, quota, ceiling}]) => {
    const own = [...regencies].map(
      (code) => thresholds?.regencies?.[code] ?? thresholds?.provinces?.[code.split(".")[0]!] ?? threshold
    );
    const byOrder = fill === "terendah-dulu" && (quota !== null || ceiling !== null);
    return byOrder || ranking === "lokal" || own.some((cut) => !cuts.includes(cut)) ? [id] : [];
  });
}
