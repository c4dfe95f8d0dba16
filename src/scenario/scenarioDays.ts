import {scenarioOf, type Letter, type ScenarioSet} from "./scenarioSet.js";

/** The rule day of a scenario of the set, ISO: its own, or the default. Throws RangeError when the set has no such letter. */
export function dayOf(set: ScenarioSet, letter: Letter, defaultDay: string): string {
  return scenarioOf(set, letter).day ?? defaultDay;
}

/** The scenarios of the set by their rule day, days and letters in the order of the set. */
export function scenarioDays(set: ScenarioSet, defaultDay: string): ReadonlyMap<string, readonly Letter[]> {
  const days = new Map<string, Letter[]>();
  for (const {letter} of set.entries) {
    const day = dayOf(set, letter, defaultDay);
    days.set(day, [...(days.get(day) ?? []), letter]);
  }
  return days;
}

/** The days whose law the figures stand beside: the edited scenario's, and that of a scenario taken as baseline. */
export function lawDays(set: ScenarioSet, defaultDay: string): readonly string[] {
  const {editing, baseline} = set;
  const others = baseline === "law" || baseline === "penerima-nyata" ? [] : [baseline];
  return [...new Set([editing, ...others].map((letter) => dayOf(set, letter, defaultDay)))];
}
