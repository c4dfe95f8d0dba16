import {isDay} from "../policy/day.js";
import type {Words} from "../policy/parameter.js";
import {parameters} from "../policy/parameters/index.js";
import {Refusal} from "../policy/refusal.js";
import {resolveLaw} from "../policy/resolve.js";
import type {Scenario} from "../policy/scenario.js";
import {lawInForce} from "../policy/simulate.js";

/** A day on which the law says something new. */
export interface RuleDay {
  /** ISO day. */
  readonly day: string;
  /** Labels of the parameters that change on it. */
  readonly changes: readonly Words[];
  /** Why the scenario cannot be read on it; null where it can. */
  readonly refused: Words | null;
}

/** Days on which some parameter that rules stand on changes in any of its readings, oldest first. */
export function ruleDays(scenario: Scenario): RuleDay[] {
  const labels = new Map<string, Set<Words>>();
  for (const {history, readings, label, figure} of parameters) {
    if (figure) continue;
    for (const steps of [history, ...(readings ?? []).map((reading) => reading.history)]) {
      for (const [day] of steps) labels.set(day, (labels.get(day) ?? new Set()).add(label));
    }
  }
  return [...labels]
    .map(([day, changes]) => ({day, changes: [...changes], refused: dayRefusal(scenario, day)}))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** Why a scenario, or the law beside it, cannot be read on a day; null where both can. */
export function dayRefusal(scenario: Scenario, day: string): Words | null {
  if (!isDay(day)) return {id: `bukan tanggal: ${day}`, en: `is not a day: ${day}`};
  try {
    resolveLaw(lawInForce({day}), day);
    resolveLaw({...scenario, day}, day);
    return null;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const {field, reason} = error;
    const name = parameters.find(({id}) => id === field)?.label ?? {id: field, en: field};
    return {id: `${name.id} ${reason.id}`, en: `${name.en} ${reason.en}`};
  }
}

/** The scenario read on another day; on the default day it says none. */
export function onDay(scenario: Scenario, day: string, defaultDay: string): Scenario {
  const {day: _, ...rest} = scenario;
  return day === defaultDay ? rest : {...rest, day};
}
