import {cutPoints, type Bin} from "../lattice/bins.js";
import type {Regions} from "../lattice/release.js";
import {pkhComponents} from "./law.js";
import {Refusal} from "./refusal.js";
import {programmeParameters} from "./resolve.js";
import {checkAdditional} from "./resolveSettings.js";
import type {AdditionalProgramme, ProgrammeSettings, Scenario} from "./scenario.js";
import {reasons, type Reason} from "./scenarioReasons.js";

/** What is wrong with one field of a scenario, e.g. "programmes.pkh.threshold"; the document itself is "". */
export interface Problem extends Reason {
  readonly path: string;
}

type Settings = ProgrammeSettings | AdditionalProgramme;

/** Components that each shipped programme can switch off. */
const componentsOf: Readonly<Record<string, readonly string[]>> = {pkh: pkhComponents, pip: ["tk", "sd", "smp", "sma"]};

/** Unknown programmes and components, settings that contradict each other, and additional programmes that cannot run. */
export function settingProblems(scenario: Scenario): Problem[] {
  const unknown = Object.keys(scenario.programmes ?? {})
    .filter((id) => !Object.hasOwn(programmeParameters, id))
    .map((id) => ({path: `programmes.${id}`, ...reasons.unknownProgramme}));
  return [
    ...unknown,
    ...eachProgramme(scenario).flatMap(({path, id, set}) => [
      ...("components" in set && Object.hasOwn(programmeParameters, id) ? componentProblems(path, id, set) : []),
      ...(typeof set.allocation === "object" && set.quota !== undefined
        ? [{path: `${path}.quota`, ...reasons.quotaBesideTable}]
        : []),
      ...(path.startsWith("additional.") && set.allocation === "baseline"
        ? [{path: `${path}.allocation`, ...reasons.noBaseline}]
        : [])
    ]),
    ...additionalProblems(scenario)
  ];
}

/**
 * Thresholds off the lattice's cut points, set for a programme, in some regions, or reformed as a parameter. With local
 * ranking a threshold is a share of a regency's people and may be any.
 */
export function thresholdProblems(scenario: Scenario, bins: readonly Bin[]): Problem[] {
  const allowed = cutPoints(bins);
  const local = (id: string) => scenario.programmes?.[id]?.ranking === "lokal";
  const set = eachProgramme(scenario)
    .filter(({set: {ranking}}) => ranking !== "lokal")
    .flatMap(({path, set: {threshold, thresholds}}) => [
      {path: `${path}.threshold`, values: threshold === undefined ? [] : [threshold]},
      ...regional(`${path}.thresholds`, thresholds)
    ]);
  const reformed = Object.entries(programmeParameters)
    .filter(([id]) => !local(id))
    .map(([, {threshold}]) => {
      const reform = scenario.reforms?.[threshold.id] ?? [];
      const values = typeof reform === "number" ? [reform] : reform.map(([, value]) => value);
      return {path: `reforms.${threshold.id}`, values};
    });
  return [...set, ...reformed].flatMap(({path, values}) =>
    values.filter((value) => !allowed.includes(value)).map((value) => ({path, ...reasons.notCutPoint(value, allowed)}))
  );
}

/** Regions that the release does not have, and tables of places that leave a regency out. */
export function regionProblems(scenario: Scenario, {provinces, regencies}: Regions): Problem[] {
  const known = {
    provinces: new Set(provinces.map(({code}) => code)),
    regencies: new Set(regencies.map(({code}) => code))
  };
  return eachProgramme(scenario).flatMap(({path, set: {thresholds, allocation}}) => {
    const strange = (["provinces", "regencies"] as const).flatMap((level) =>
      Object.keys(thresholds?.[level] ?? {})
        .filter((code) => !known[level].has(code))
        .map((code) => ({path: `${path}.thresholds.${level}.${code}`, ...reasons.unknownRegion}))
    );
    if (typeof allocation !== "object") return strange;
    const missing = [...known.regencies].filter((code) => !Object.hasOwn(allocation, code));
    return [
      ...strange,
      ...Object.keys(allocation)
        .filter((code) => !known.regencies.has(code))
        .map((code) => ({path: `${path}.allocation.${code}`, ...reasons.unknownRegion})),
      ...(missing.length > 0 ? [{path: `${path}.allocation`, ...reasons.missingRegencies(missing)}] : [])
    ];
  });
}

function eachProgramme({programmes = {}, additional = {}}: Scenario): {path: string; id: string; set: Settings}[] {
  return [
    ...Object.entries(programmes).map(([id, set]) => ({path: `programmes.${id}`, id, set})),
    ...Object.entries(additional).map(([id, set]) => ({path: `additional.${id}`, id, set}))
  ];
}

function componentProblems(path: string, id: string, {components = {}}: ProgrammeSettings): Problem[] {
  const known = componentsOf[id] ?? [];
  const unknown = Object.keys(components).filter((component) => !known.includes(component));
  if (unknown.length > 0) {
    return unknown.map((component) => ({path: `${path}.components.${component}`, ...reasons.unknownComponent(known)}));
  }
  const allOff = known.length > 0 && known.every((component) => components[component] === false);
  return allOff ? [{path: `${path}.components`, ...reasons.noComponent}] : [];
}

function additionalProblems({additional = {}}: Scenario): Problem[] {
  try {
    checkAdditional(additional);
    return [];
  } catch (error) {
    if (error instanceof Refusal) return [{path: error.field, ...error.reason}];
    throw error;
  }
}

function regional(path: string, thresholds: ProgrammeSettings["thresholds"] = {}) {
  return (["provinces", "regencies"] as const).flatMap((level) =>
    Object.entries(thresholds[level] ?? {}).map(([code, value]) => ({
      path: `${path}.${level}.${code}`,
      values: [value]
    }))
  );
}
