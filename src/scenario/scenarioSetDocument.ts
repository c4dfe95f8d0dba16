import type {Bin} from "../lattice/bins.js";
import type {Regions} from "../lattice/release.js";
import type {Scenario} from "../policy/scenario.js";
import {scenarioFormat} from "../policy/scenarioDocument.js";
import {reasons} from "../policy/scenarioReasons.js";
import {parseScenario, ScenarioError, type Problem} from "../policy/scenarioSchema.js";
import {z} from "../policy/zod.js";
import {letters, type ScenarioSet} from "./scenarioSet.js";
import {tidy} from "./tidy.js";

/** A scenario set as plain JSON data, every scenario tidied. */
export interface SetDocument {
  readonly format: number;
  readonly scenarios: readonly {readonly letter: string; readonly scenario: unknown}[];
  readonly editing: string;
  readonly baseline: string;
}

const letter = z.literal(letters);

const shape = z.strictObject({
  format: z.literal(scenarioFormat),
  scenarios: z
    .array(z.strictObject({letter, scenario: z.unknown()}))
    .min(1)
    .max(letters.length),
  editing: letter,
  baseline: z.union([letter, z.literal(["law", "penerima-nyata"])])
});

/** The document of a set. */
export function setDocument({entries, editing, baseline}: ScenarioSet): SetDocument {
  const scenarios = entries.map(({letter, scenario}) => ({letter, scenario: tidy(scenario)}));
  return {format: scenarioFormat, scenarios, editing, baseline};
}

/**
 * Reads a set, each scenario as parseScenario does. Throws ScenarioError naming every field and reason; where there are
 * several scenarios a field begins with its letter.
 */
export function parseSet(document: unknown, bins?: readonly Bin[], regions?: Regions): ScenarioSet {
  const format = (document as {format?: unknown} | null)?.format;
  if (typeof format === "number" && format > scenarioFormat) {
    throw new ScenarioError([{path: "format", ...reasons.newerFormat(format, scenarioFormat)}]);
  }
  const {success, data, error} = shape.safeParse(document);
  if (!success) throw new ScenarioError(error.issues.map(({path}) => ({path: path.join("."), ...damagedSet})));
  const present = data.scenarios.map(({letter}) => letter);
  const twice = present.find((letter, at) => present.indexOf(letter) < at);
  if (twice !== undefined) throw new ScenarioError([{path: twice, ...reasons.givenTwice}]);
  for (const field of ["editing", "baseline"] as const) {
    const chosen = data[field];
    if (chosen === "law" || chosen === "penerima-nyata" || present.includes(chosen)) continue;
    throw new ScenarioError([{path: field, ...notPresent(chosen)}]);
  }
  const problems: Problem[] = [];
  const entries = data.scenarios.map(({letter, scenario}) => {
    try {
      return {letter, scenario: tidy(parseScenario(scenario, bins, regions))};
    } catch (error) {
      if (!(error instanceof ScenarioError)) throw error;
      const prefix = present.length > 1 ? `${letter}.` : "";
      problems.push(...error.problems.map((problem) => ({...problem, path: prefix + problem.path})));
      return {letter, scenario: {} satisfies Scenario};
    }
  });
  if (problems.length > 0) throw new ScenarioError(problems);
  return {entries, editing: data.editing, baseline: data.baseline};
}

const damagedSet = {id: "bukan kumpulan skenario yang utuh", en: "is not part of a whole set of scenarios"};

function notPresent(letter: string) {
  return {id: `menunjuk skenario yang tidak ada: ${letter}`, en: `is a scenario that is not there: ${letter}`};
}
