import type {AdditionalProgramme, ProgrammeSettings, Scenario} from "../../policy/scenario.js";
import {editAdditional} from "../../scenario/additional.js";

/** What a setting may become; undefined takes it away, back to the law. */
export type SettingValue<Key extends keyof ProgrammeSettings> = ProgrammeSettings[Key] | undefined;

/**
 * A scenario with one setting of a programme, shipped or additional. A quota takes the place of a table of places, as
 * the table has a sum of its own.
 */
export function withSetting<Key extends keyof ProgrammeSettings>(
  scenario: Scenario,
  programme: string,
  key: Key,
  value: SettingValue<Key>
): Scenario {
  const before = settingsOf(scenario, programme);
  const replacesTable = key === "quota" && value !== undefined && typeof before?.allocation === "object";
  const edit = {[key]: value, ...(replacesTable ? {allocation: undefined} : {})};
  if (scenario.additional?.[programme] !== undefined) return editAdditional(scenario, programme, edit);
  const settings = without({...before, ...edit});
  return without({...scenario, programmes: entry(scenario.programmes, programme, settings)});
}

/**
 * The same for a setting that stands on a parameter of the law: what the scenario says of that parameter elsewhere, as a
 * reform or by a reading, gives way, so that the control says all there is to say.
 */
export function withSettingOf<Key extends keyof ProgrammeSettings>(
  scenario: Scenario,
  programme: string,
  key: Key,
  value: SettingValue<Key>,
  parameter: string
): Scenario {
  return withSetting(
    withReading(withReform(scenario, parameter, undefined), parameter, undefined),
    programme,
    key,
    value
  );
}

/** A scenario that takes another reading of a parameter, and sets nothing of its own in its place. */
export function withReadingOf(
  scenario: Scenario,
  programme: string,
  key: keyof ProgrammeSettings,
  parameter: string,
  reading: string | undefined
): Scenario {
  const bare = withSetting(withReform(scenario, parameter, undefined), programme, key, undefined);
  return withReading(bare, parameter, reading);
}

/** What a scenario sets of a programme, shipped or additional; undefined where it sets nothing. */
export function settingsOf(
  {programmes, additional}: Scenario,
  programme: string
): ProgrammeSettings | AdditionalProgramme | undefined {
  return additional?.[programme] ?? programmes?.[programme];
}

/** A scenario with one component of a programme switched on or off; on is the law. */
export function withComponent(scenario: Scenario, programme: string, component: string, on: boolean): Scenario {
  const components = entry(scenario.programmes?.[programme]?.components, component, on ? undefined : false);
  return withSetting(scenario, programme, "components", components);
}

/** A scenario with a replacement for a parameter, or without any. */
export function withReform(scenario: Scenario, parameter: string, value: number | undefined): Scenario {
  return without({...scenario, reforms: entry(scenario.reforms, parameter, value)});
}

/** A scenario with a reading of a disputed parameter, or with the law's own. */
export function withReading(scenario: Scenario, parameter: string, reading: string | undefined): Scenario {
  return without({...scenario, switches: entry(scenario.switches, parameter, reading)});
}

/** A scenario with a cut point of its own for one region, or with the nation's. */
export function withRegion(
  scenario: Scenario,
  programme: string,
  level: "provinces" | "regencies",
  code: string,
  threshold: number | undefined
): Scenario {
  const thresholds = settingsOf(scenario, programme)?.thresholds;
  const regions = without({...thresholds, [level]: entry(thresholds?.[level], code, threshold)});
  return withSetting(scenario, programme, "thresholds", Object.keys(regions).length > 0 ? regions : undefined);
}

/**
 * A record with one entry written in its place, or taken away where the value is undefined or empty; undefined when none
 * is left. Order is kept, as a document with its keys in another order would be a step of the history.
 */
function entry<Value>(
  record: Readonly<Record<string, Value>> | undefined,
  key: string,
  value: Value | undefined
): Readonly<Record<string, Value>> | undefined {
  const next = {...record, [key]: value};
  const kept = Object.entries(next).filter((field): field is [string, Value] => !isEmpty(field[1]));
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

function isEmpty(value: unknown): boolean {
  return value === undefined || (typeof value === "object" && value !== null && Object.keys(value).length === 0);
}

type Defined<Fields> = {[Key in keyof Fields]: Exclude<Fields[Key], undefined>};

/** The fields that have a value. */
function without<Fields extends object>(fields: Fields): Defined<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Defined<Fields>;
}
