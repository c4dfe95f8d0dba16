import {monthsOf} from "../policy/day.js";
import {publishedOn, type Words} from "../policy/parameter.js";
import {parameterOf} from "../policy/parameters/index.js";
import {lawOn} from "../policy/resolve.js";
import {shippedIds} from "../policy/resolveSettings.js";
import type {Scenario} from "../policy/scenario.js";
import {additionalChanges} from "./additionalChanges.js";
import {change, type Change} from "./change.js";
import {parameterLabel, programmeName, valueWords} from "./changeWords.js";
import {settingChanges, type SettingsOf} from "./settingChanges.js";

export type {Change, ChangeValue} from "./change.js";

/**
 * Everything in which a scenario differs from the law in force on its day, by programme. What it sets to the law's own
 * value is no change. An additional programme, which no law has, is a change of its own, and each setting in which it
 * differs from what it was added as another: see additionalChanges. `nameOf` names regions. Throws RangeError as resolveLaw does.
 */
export function changesOf(
  scenario: Scenario,
  defaultDay: string,
  nameOf: (code: string) => string = (code) => code
): Change[] {
  const day = scenario.day ?? defaultDay;
  const {programmes} = lawOn(day);
  const parameterChanges = [...reformChanges(scenario, day), ...switchChanges(scenario)];
  return [
    ...change(["day"], "day", null, dayLabel, [defaultDay, day], "day"),
    ...shippedIds.flatMap((id) => [
      ...settingChanges(shippedOf(id), scenario.programmes?.[id] ?? {}, programmes[id]!, nameOf),
      ...parameterChanges.filter(({programme}) => programme === id)
    ]),
    ...parameterChanges.filter(({programme}) => programme === null),
    ...Object.keys(scenario.additional ?? {}).flatMap((id) => additionalChanges(id, scenario, day, nameOf))
  ];
}

/**
 * The changes of the law itself, which resetAll takes back: the day on which it is read changes nothing in it. Without
 * any a scenario is the law in force of its day.
 */
export function lawChanges<Any extends Pick<Change, "kind">>(changes: readonly Any[]): Any[] {
  return changes.filter(({kind}) => kind !== "day");
}

/** The scenario with every change taken back, on the same day and under its name and notes. */
export function resetAll(scenario: Scenario): Scenario {
  const {reforms: _, switches: __, programmes: ___, additional: ____, ...rest} = scenario;
  return rest;
}

function reformChanges({reforms = {}}: Scenario, day: string): Change[] {
  return Object.entries(reforms).flatMap(([id, reform]) => {
    const parameter = parameterOf(id);
    const of = (on: string, value: number, from?: string) => {
      const old = publishedOn(parameter, on) ?? valueWords.noValue;
      const values = [typeof old === "string" ? valueWords.noLimit : old, value] as const;
      return change(["reforms", id], "reform", programmeOf(id), parameterLabel(id), values, parameter.unit, from);
    };
    if (typeof reform !== "number") return reform.flatMap(([from, value]) => of(from, value, from));
    // a year's amount is the sum over its months, so a value that differs in one of them is a change
    const differs = [day, ...monthsOf(day)].find((on) => publishedOn(parameter, on) !== reform);
    return differs === undefined ? [] : of(differs, reform);
  });
}

function switchChanges({switches = {}}: Scenario): Change[] {
  return Object.entries(switches).flatMap(([id, chosen]) => {
    const readings = parameterOf(id).readings ?? [];
    const reading = readings.find((candidate) => candidate.id === chosen);
    if (!reading || reading === readings[0]) return [];
    const values = [readings[0]!.label, reading.label] as const;
    return change(["switches", id], "switch", programmeOf(id), parameterLabel(id), values, "choice");
  });
}

function shippedOf(id: string): SettingsOf {
  return {id, name: programmeName(id), among: "programmes", unit: id === "pip" ? "pupils" : "families"};
}

function programmeOf(parameter: string): string | null {
  return shippedIds.find((id) => parameter.startsWith(`${id}.`)) ?? null;
}

const dayLabel: Words = {id: "Hari aturan", en: "Rule day"};
