import type {ProgrammeSettings, Scenario} from "../../policy/scenario.js";

/** A scenario with one setting of a shipped programme; undefined takes the setting away, back to the law. */
export function withSetting<Key extends keyof ProgrammeSettings>(
  scenario: Scenario,
  programme: string,
  key: Key,
  value: ProgrammeSettings[Key] | undefined
): Scenario {
  const settings = without({...scenario.programmes?.[programme], [key]: value});
  return without({...scenario, programmes: entry(scenario.programmes, programme, settings)});
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
  const thresholds = scenario.programmes?.[programme]?.thresholds;
  const regions = without({...thresholds, [level]: entry(thresholds?.[level], code, threshold)});
  return withSetting(scenario, programme, "thresholds", Object.keys(regions).length > 0 ? regions : undefined);
}

/** A record with one entry written, or taken away where the value is undefined or empty; undefined when none is left. */
function entry<Value>(
  record: Readonly<Record<string, Value>> | undefined,
  key: string,
  value: Value | undefined
): Readonly<Record<string, Value>> | undefined {
  const rest = Object.fromEntries(Object.entries(record ?? {}).filter(([other]) => other !== key));
  if (!isEmpty(value)) rest[key] = value as Value;
  return isEmpty(rest) ? undefined : rest;
}

function isEmpty(value: unknown): boolean {
  return value === undefined || (typeof value === "object" && value !== null && Object.keys(value).length === 0);
}

type Defined<Fields> = {[Key in keyof Fields]: Exclude<Fields[Key], undefined>};

/** The fields that have a value. */
function without<Fields extends object>(fields: Fields): Defined<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Defined<Fields>;
}
