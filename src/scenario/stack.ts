import type {ProgrammeSettings, Scenario} from "../policy/scenario.js";
import {tidy} from "./tidy.js";

/**
 * One scenario with another's changes applied over it: reforms, switches and settings merge by field, regional cut
 * points by region, components by name, additional programmes by id; where both set a field, the later wins. A quota and
 * a table of places exclude each other, so setting one takes the other's place. What release it was made on is the
 * later's, where that one says. Notes are joined; name and description are of neither. The result may be a scenario that
 * parseScenario refuses, as when one turns local ranking off that the other's threshold needs.
 */
export function stack(under: Scenario, over: Scenario): Scenario {
  const day = over.day ?? under.day;
  const {version, data} = over.version !== undefined || over.data !== undefined ? over : under;
  const notes = [under.notes, over.notes].filter((text) => text !== undefined && text !== "").join("\n\n");
  const ids = [...new Set([...Object.keys(under.programmes ?? {}), ...Object.keys(over.programmes ?? {})])];
  return tidy({
    ...(day === undefined ? {} : {day}),
    ...(version === undefined ? {} : {version}),
    ...(data === undefined ? {} : {data}),
    ...(notes === "" ? {} : {notes}),
    reforms: {...under.reforms, ...over.reforms},
    switches: {...under.switches, ...over.switches},
    programmes: Object.fromEntries(
      ids.map((id) => [id, stackSettings(under.programmes?.[id] ?? {}, over.programmes?.[id] ?? {})])
    ),
    additional: {...under.additional, ...over.additional}
  });
}

/** Paths of the document, as changes name them, that both set and where the later says something else. */
export function overwritten(under: Scenario, over: Scenario): string[] {
  const [below, above] = [leaves(under), leaves(over)];
  const replaced = [...above].flatMap(([path, value]) => {
    const old = below.get(path);
    return old === undefined || old === value ? [] : [path];
  });
  return [...replaced, ...displaced(under, over)];
}

function stackSettings(under: ProgrammeSettings, over: ProgrammeSettings): ProgrammeSettings {
  const {quota, allocation, ...rest} = under;
  const kept = {
    ...(quota === undefined || isTable(over.allocation) ? {} : {quota}),
    ...(allocation === undefined || (over.quota !== undefined && isTable(allocation)) ? {} : {allocation})
  };
  const level = (name: "provinces" | "regencies") => ({...under.thresholds?.[name], ...over.thresholds?.[name]});
  return {
    ...rest,
    ...kept,
    ...over,
    thresholds: {provinces: level("provinces"), regencies: level("regencies")},
    components: {...under.components, ...over.components}
  };
}

/** Quotas that give way to a table of places, and the other way round. */
function displaced(under: Scenario, over: Scenario): string[] {
  return Object.entries(over.programmes ?? {}).flatMap(([id, settings]) => {
    const below = under.programmes?.[id] ?? {};
    if (isTable(settings.allocation) && below.quota !== undefined) return [`programmes.${id}.quota`];
    if (settings.quota !== undefined && settings.allocation === undefined && isTable(below.allocation)) {
      return [`programmes.${id}.allocation`];
    }
    return [];
  });
}

/** Everything that a scenario sets, as text by path. */
function leaves({day, reforms = {}, switches = {}, programmes = {}, additional = {}}: Scenario): Map<string, string> {
  const found = new Map<string, string>();
  const put = (path: string, value: unknown) => found.set(path, JSON.stringify(value));
  if (day !== undefined) put("day", day);
  for (const [name, of] of Object.entries({reforms, switches, additional})) {
    for (const [id, value] of Object.entries(of)) put(`${name}.${id}`, value);
  }
  for (const [id, {thresholds = {}, components = {}, ...fields}] of Object.entries(programmes)) {
    const nested = {
      "thresholds.provinces": thresholds.provinces,
      "thresholds.regencies": thresholds.regencies,
      components
    };
    for (const [field, value] of Object.entries(fields)) put(`programmes.${id}.${field}`, value);
    for (const [field, of] of Object.entries(nested)) {
      for (const [key, value] of Object.entries(of ?? {})) put(`programmes.${id}.${field}.${key}`, value);
    }
  }
  return found;
}

function isTable(allocation: ProgrammeSettings["allocation"]): boolean {
  return typeof allocation === "object";
}
