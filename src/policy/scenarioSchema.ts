import type {Bin} from "../lattice/bins.js";
import type {Regions} from "../lattice/release.js";
import {checkChoices} from "./choices.js";
import {parameters} from "./parameters/index.js";
import {reasonWithValue, valueAt} from "./parseFields.js";
import {Refusal} from "./refusal.js";
import {repeatedKey} from "./repeatedKey.js";
import {resolveLaw} from "./resolve.js";
import type {Scenario} from "./scenario.js";
import {scenarioDocument, scenarioFormat} from "./scenarioDocument.js";
import {reasons} from "./scenarioReasons.js";
import {regionProblems, settingProblems, thresholdProblems, type Problem} from "./scenarioSettings.js";
import {sources} from "./sources.js";
import type {z} from "./zod.js";

export {scenarioFormat} from "./scenarioDocument.js";
export type {Problem} from "./scenarioSettings.js";

/** A refused scenario. The message lists every problem, one a line, in Indonesian and English. */
export class ScenarioError extends Error {
  override readonly name = "ScenarioError";

  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(({path, id, en}) => `${path || "scenario"}: ${id} / ${en}`).join("\n"));
  }
}

/**
 * Reads a scenario document, as JSON text or already parsed. With the lattice's bins, thresholds must be cut points;
 * with its regions, every region must be one of them and a table of places must name every regency. Throws ScenarioError, naming every field and reason, when it is not JSON, gives a key twice, is of a newer format, or holds an unknown key,
 * programme, parameter or reading, a wrong type, an impossible value, or a day on which no law can be read.
 */
export function parseScenario(input: unknown, bins?: readonly Bin[], regions?: Regions): Scenario {
  const scenario = migrate(typeof input === "string" ? parseJson(input) : input);
  const parsed = scenarioDocument.safeParse(scenario);
  if (!parsed.success) throw new ScenarioError(parsed.error.issues.flatMap((issue) => problemsOf(issue, scenario)));
  const problems = [
    ...choiceProblems(parsed.data),
    ...settingProblems(parsed.data),
    ...sourceProblems(parsed.data),
    ...(bins ? thresholdProblems(parsed.data, bins) : []),
    ...(regions ? regionProblems(parsed.data, regions) : [])
  ];
  const found = problems.length > 0 ? problems : dayProblems(parsed.data);
  if (found.length > 0) throw new ScenarioError(found);
  return parsed.data;
}

function parseJson(text: string): unknown {
  const document = (() => {
    try {
      return JSON.parse(text) as unknown;
    } catch (error) {
      throw new ScenarioError([{path: "", ...reasons.notJson((error as Error).message)}]);
    }
  })();
  const twice = repeatedKey(text);
  if (twice !== null) throw new ScenarioError([{path: twice, ...reasons.givenTwice}]);
  return document;
}

/** The one place where an older format becomes the present one; so far there is only format 1. */
function migrate(scenario: unknown): unknown {
  const format = (scenario as {format?: unknown} | null)?.format;
  if (typeof format === "number" && format > scenarioFormat) {
    throw new ScenarioError([{path: "format", ...reasons.newerFormat(format, scenarioFormat)}]);
  }
  return scenario;
}

function problemsOf(issue: z.core.$ZodIssue, scenario: unknown): Problem[] {
  const at = (...keys: PropertyKey[]) => [...issue.path, ...keys].map(String).join(".");
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({path: at(key), ...reasons.unknownKey}));
  }
  if (issue.code === "invalid_key") return [{path: at(), ...reasons.badKey}];
  if (issue.code === "invalid_union") {
    const inner = nearest(issue);
    return [{path: at(...inner.path), ...reasonWithValue(inner, valueAt(scenario, [...issue.path, ...inner.path]))}];
  }
  return [{path: at(), ...reasonWithValue(issue, valueAt(scenario, issue.path))}];
}

/** Of a union's branches, the one that took the value's type and then refused the value. */
function nearest({errors}: z.core.$ZodIssueInvalidUnion): z.core.$ZodIssue {
  const first = errors.map(([issue]) => issue!);
  return (
    first.find(({path}) => path.length > 0) ??
    first.find(({code}) => code !== "invalid_type" && code !== "invalid_value") ??
    first[0]!
  );
}

function choiceProblems({reforms = {}, switches = {}}: Scenario): Problem[] {
  const known = new Set(parameters.map(({id}) => id));
  return [
    ...Object.entries(reforms).map(([id, value]) => ({field: "reforms", id, choice: {reforms: {[id]: value}}})),
    ...Object.entries(switches).map(([id, value]) => ({field: "switches", id, choice: {switches: {[id]: value}}}))
  ].flatMap(({field, id, choice}) => {
    const path = `${field}.${id}`;
    if (!known.has(id)) return [{path, ...reasons.unknownParameter}];
    try {
      checkChoices(choice);
      return [];
    } catch (error) {
      if (error instanceof Refusal) return [{path, ...error.reason}];
      throw error;
    }
  });
}

/** A day on which the law, or what the scenario chooses of it, has no value. */
function dayProblems(scenario: Scenario): Problem[] {
  const {day} = scenario;
  if (day === undefined) return [];
  try {
    resolveLaw({day}, day);
    resolveLaw(scenario, day);
    return [];
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const {field, reason} = error;
    const label = parameters.find(({id}) => id === field)?.label;
    if (label === undefined) return [{path: field, ...reason}];
    return [
      {path: "day", id: `tidak dapat dipakai: ${label.id} ${reason.id}`, en: `cannot be used: ${label.en} ${reason.en}`}
    ];
  }
}

function sourceProblems({about}: Scenario): Problem[] {
  return (about?.sources ?? []).flatMap((key, index) =>
    Object.hasOwn(sources, key) ? [] : [{path: `about.sources.${index}`, ...reasons.unknownSource(key)}]
  );
}
