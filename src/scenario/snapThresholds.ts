import {cutPoints, type Bin} from "../lattice/bins.js";
import {thresholdProblems} from "../policy/scenarioSettings.js";
import {programmeParameters} from "../policy/resolve.js";
import type {ProgrammeSettings, RegionalThresholds, Scenario} from "../policy/scenario.js";

/**
 * A scenario with every threshold that must be a cut point of the lattice at the nearest one, the lower of two: those of
 * programmes ranked nationally. With local ranking a threshold may be any, and is no cut point once ranking is national
 * again. The same object where there is nothing to move.
 */
export function snapThresholds(scenario: Scenario, bins: readonly Bin[]): Scenario {
  if (thresholdProblems(scenario, bins).length === 0) return scenario;
  const cuts = cutPoints(bins);
  const nearest = (value: number) =>
    cuts.reduce((best, cut) => (Math.abs(cut - value) < Math.abs(best - value) ? cut : best));
  const {reforms, programmes, additional} = scenario;
  const national = (id: string) => programmes?.[id]?.ranking !== "lokal";
  const parameters = Object.entries(programmeParameters).flatMap(([id, {threshold}]) =>
    national(id) ? [threshold.id] : []
  );
  return {
    ...scenario,
    ...(reforms && {
      reforms: mapValues(reforms, (value, id) => (parameters.includes(id) ? snapReform(value, nearest) : value))
    }),
    ...(programmes && {programmes: mapValues(programmes, (set) => snapSettings(set, nearest))}),
    ...(additional && {additional: mapValues(additional, (set) => snapSettings(set, nearest))})
  };
}

type Snap = (value: number) => number;

function snapSettings<Settings extends Pick<ProgrammeSettings, "threshold" | "thresholds" | "ranking">>(
  set: Settings,
  nearest: Snap
): Settings {
  const {threshold, thresholds, ranking} = set;
  if (ranking === "lokal") return set;
  return {
    ...set,
    ...(threshold !== undefined && {threshold: nearest(threshold)}),
    ...(thresholds && {thresholds: snapRegions(thresholds, nearest)})
  };
}

function snapRegions({provinces, regencies}: RegionalThresholds, nearest: Snap): RegionalThresholds {
  return {
    ...(provinces && {provinces: mapValues(provinces, nearest)}),
    ...(regencies && {regencies: mapValues(regencies, nearest)})
  };
}

type Reform = NonNullable<Scenario["reforms"]>[string];

function snapReform(reform: Reform, nearest: Snap): Reform {
  return typeof reform === "number" ? nearest(reform) : reform.map(([from, value]) => [from, nearest(value)] as const);
}

function mapValues<Value>(
  of: Readonly<Record<string, Value>>,
  to: (value: Value, key: string) => Value
): Record<string, Value> {
  return Object.fromEntries(Object.entries(of).map(([key, value]) => [key, to(value, key)]));
}
