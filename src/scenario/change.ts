import type {Words} from "../policy/parameter.js";
import type {AdditionalProgramme, ProgrammeSettings, Scenario} from "../policy/scenario.js";
import type {Unit} from "../policy/units.js";
import {tidy} from "./tidy.js";

/** Settings that only an additional programme has. */
export type AdditionalSetting = "unit" | "monthly" | "months" | "notWith";

/** A number in the change's unit, words, or (unit "day") an ISO day. */
export type ChangeValue = number | string | Words;

/** One thing in which a scenario differs from the law in force on its day; plain data. */
export interface StatedChange {
  /** Where it stands in the document: "programmes.pkh.threshold", "reforms.pkh.lansia", "additional.blt.quota", "day". */
  readonly path: string;
  readonly kind:
    "day" | "reform" | "switch" | "additional" | "region" | "component" | AdditionalSetting | keyof ProgrammeSettings;
  /** Null where it is of no one programme. */
  readonly programme: string | null;
  /** What an additional programme is called. */
  readonly called?: Words;
  readonly label: Words;
  readonly old: ChangeValue;
  readonly new: ChangeValue;
  readonly unit: Unit | "day";
  /** For a step of a dated reform, its first day. */
  readonly from?: string;
  /** Of a threshold where ranking is local: a share of each regency's people, no national decile. */
  readonly local?: true;
  /** Of a programme that is added, what it pays and to whom. */
  readonly added?: Added;
}

/** A programme as it was added, as far as a chip and a sentence say it. */
export interface Added extends Pick<AdditionalProgramme, "unit" | "monthly" | "months" | "threshold"> {
  /** Units a year; null is no limit. */
  readonly quota: number | null;
  /** Whether the threshold is a share of each regency's people. */
  readonly local?: true;
  /** Names of the programmes whose families it leaves out. */
  readonly notWith: readonly Words[];
}

/** The same with its way back. */
export interface Change extends StatedChange {
  /** The scenario without this change; a dated reform goes as a whole. */
  readonly reset: (scenario: Scenario) => Scenario;
}

/** The change from one value to another at a path of the document; none where both are the same. */
export function change(
  path: readonly string[],
  kind: Change["kind"],
  programme: string | null,
  label: Words,
  [old, value]: readonly [ChangeValue, ChangeValue],
  unit: Change["unit"],
  from?: string
): Change[] {
  if (old === value) return [];
  const dated = from === undefined ? {} : {from};
  const reset = (scenario: Scenario) => tidy(without(scenario, path));
  return [{path: path.join("."), kind, programme, label, old, new: value, unit, ...dated, reset}];
}

function without<T>(value: T, [key, ...rest]: readonly string[]): T {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key!)) return value;
  const {[key!]: field, ...others} = value as Record<string, unknown>;
  return (rest.length === 0 ? others : {...value, [key!]: without(field, rest)}) as T;
}
