import type {Scenario} from "../policy/scenario.js";

/**
 * A scenario without what says nothing: empty records, undefined fields, and the format, which is written again with
 * every file. Two scenarios that mean the same may still differ in the order of their keys: see sameScenario.
 */
export function tidy(scenario: Scenario): Scenario {
  const {format: _, ...rest} = scenario;
  return prune(rest) as Scenario;
}

/** Whether two scenarios are the same document but for the order of keys; the order of additional programmes counts. */
export function sameScenario(a: Scenario, b: Scenario): boolean {
  return canonical(a) === canonical(b);
}

function canonical(scenario: Scenario): string {
  return JSON.stringify(inOrder(scenario));
}

/** A tidy scenario with its keys in order of name, so that one document has one text; additional programmes keep theirs. */
export function inOrder(scenario: Scenario): Scenario {
  const {additional = {}, ...rest} = tidy(scenario);
  const programmes = Object.entries(additional).map(([id, of]) => [id, sorted(of)] as const);
  return {
    ...(sorted(rest) as Scenario),
    ...(programmes.length > 0 ? {additional: Object.fromEntries(programmes)} : {})
  } as Scenario;
}

/** An empty table of places is no absent one: it is refused, and must stay to be. */
function prune(value: unknown): unknown {
  if (!isRecord(value)) return value;
  const kept = Object.entries(value).flatMap(([key, field]) => {
    const pruned = prune(field);
    return pruned === undefined || (key !== "allocation" && isEmpty(pruned)) ? [] : [[key, pruned] as const];
  });
  return Object.fromEntries(kept);
}

function sorted(value: unknown): unknown {
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return Object.fromEntries(entries.map(([key, field]) => [key, sorted(field)]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isEmpty(value: unknown): boolean {
  return isRecord(value) && Object.keys(value).length === 0;
}
