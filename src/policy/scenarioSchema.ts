import {cutPoints, type Bin} from "../lattice/bins.js";
import {checkChoices} from "./choices.js";
import {parameters} from "./parameters/index.js";
import {Refusal} from "./refusal.js";
import {programmeParameters} from "./resolve.js";
import type {Scenario} from "./scenario.js";
import {reasonOf, reasons, type Reason} from "./scenarioReasons.js";
import {z} from "./zod.js";

/** The newest scenario format that this code reads and writes. */
export const scenarioFormat = 1;

/** What is wrong with one field of a scenario, e.g. "programmes.pkh.threshold"; the document itself is "". */
export interface Problem extends Reason {
  readonly path: string;
}

/** A refused scenario. The message lists every problem, one a line, in Indonesian and English. */
export class ScenarioError extends Error {
  override readonly name = "ScenarioError";

  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(({path, id, en}) => `${path || "scenario"}: ${id} / ${en}`).join("\n"));
  }
}

const share = z.number().min(0).max(1);
const limit = z.number().min(0).nullable();
const day = z.iso.date();
const history = z.array(z.tuple([day, z.number().min(0)])).nonempty();

const settings = z.strictObject({
  threshold: z.number().min(0).max(100).exactOptional(),
  quota: limit.exactOptional(),
  fill: z.literal(["merata", "terendah-dulu"]).exactOptional(),
  ceiling: limit.exactOptional(),
  takeUp: share.exactOptional(),
  excluded: share.exactOptional(),
  realisation: z.union([z.literal(["pagu", "indeks"]), share]).exactOptional()
});

const document: z.ZodType<Scenario> = z.strictObject({
  format: z.literal(scenarioFormat).exactOptional(),
  name: z.string().exactOptional(),
  day: day.exactOptional(),
  version: day.exactOptional(),
  reforms: z.record(z.string(), z.union([z.number().min(0), history])).exactOptional(),
  switches: z.record(z.string(), z.string()).exactOptional(),
  programmes: z.record(z.string(), settings).exactOptional(),
  notes: z.string().exactOptional()
});

/**
 * Reads a scenario document, as JSON text or already parsed. With the lattice's bins, thresholds must be cut points.
 * Throws ScenarioError, naming every field and reason, when it is not JSON, of a newer format, or holds an unknown key,
 * programme, parameter or reading, a wrong type or an impossible value.
 */
export function parseScenario(input: unknown, bins?: readonly Bin[]): Scenario {
  const scenario = migrate(typeof input === "string" ? parseJson(input) : input);
  const parsed = document.safeParse(scenario);
  if (!parsed.success) throw new ScenarioError(parsed.error.issues.flatMap(problemsOf));
  const problems = [
    ...choiceProblems(parsed.data),
    ...programmeProblems(parsed.data),
    ...(bins ? thresholdProblems(parsed.data, bins) : [])
  ];
  if (problems.length > 0) throw new ScenarioError(problems);
  return parsed.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ScenarioError([{path: "", ...reasons.notJson((error as Error).message)}]);
  }
}

/** The one place where an older format becomes the present one; so far there is only format 1. */
function migrate(scenario: unknown): unknown {
  const format = (scenario as {format?: unknown} | null)?.format;
  if (typeof format === "number" && format > scenarioFormat) {
    throw new ScenarioError([{path: "format", ...reasons.newerFormat(format, scenarioFormat)}]);
  }
  return scenario;
}

function problemsOf(issue: z.core.$ZodIssue): Problem[] {
  const at = (...keys: PropertyKey[]) => [...issue.path, ...keys].map(String).join(".");
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({path: at(key), ...reasons.unknownKey}));
  }
  if (issue.code === "invalid_union") return [{path: at(), ...reasonOf(nearest(issue))}];
  return [{path: at(), ...reasonOf(issue)}];
}

/** Of a union's branches, the one that took the value's type and then refused the value. */
function nearest({errors}: z.core.$ZodIssueInvalidUnion): z.core.$ZodIssue {
  const first = errors.map(([issue]) => issue!);
  return first.find(({code}) => code !== "invalid_type" && code !== "invalid_value") ?? first[0]!;
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

function programmeProblems({programmes = {}}: Scenario): Problem[] {
  return Object.keys(programmes).flatMap((id) =>
    Object.hasOwn(programmeParameters, id) ? [] : [{path: `programmes.${id}`, ...reasons.unknownProgramme}]
  );
}

/** Thresholds off the lattice's cut points, set for a programme or reformed as a parameter. */
function thresholdProblems({programmes = {}, reforms = {}}: Scenario, bins: readonly Bin[]): Problem[] {
  const allowed = cutPoints(bins);
  const set = Object.entries(programmes).map(([id, {threshold}]) => {
    return {path: `programmes.${id}.threshold`, values: threshold === undefined ? [] : [threshold]};
  });
  const reformed = Object.values(programmeParameters).map(({threshold: {id}}) => {
    const reform = reforms[id] ?? [];
    return {path: `reforms.${id}`, values: typeof reform === "number" ? [reform] : reform.map(([, value]) => value)};
  });
  return [...set, ...reformed].flatMap(({path, values}) =>
    values.filter((value) => !allowed.includes(value)).map((value) => ({path, ...reasons.notCutPoint(value, allowed)}))
  );
}
