import type {Baseline} from "../policy/comparison.js";
import type {Scenario} from "../policy/scenario.js";

/** Names of the places a scenario can have on the page; a scenario keeps its letter, and so its colour, when moved. */
export const letters = ["A", "B", "C", "D"] as const;

export type Letter = (typeof letters)[number];

/** What the others are compared with: the law in force, one of the scenarios, or who actually receives. */
export type BaselineChoice = "law" | "penerima-nyata" | Letter;

export interface ScenarioEntry {
  readonly letter: Letter;
  readonly scenario: Scenario;
}

/** One to four scenarios in the order shown, which of them is edited, and the baseline. Every transition is a new set. */
export interface ScenarioSet {
  readonly entries: readonly ScenarioEntry[];
  readonly editing: Letter;
  readonly baseline: BaselineChoice;
}

/** One scenario, A, against the law in force; with no argument it is the law in force itself. */
export function startSet(scenario: Scenario = {}): ScenarioSet {
  return {entries: [{letter: "A", scenario}], editing: "A", baseline: "law"};
}

/** Whether no letter is free. */
export function isFull({entries}: ScenarioSet): boolean {
  return entries.length === letters.length;
}

/** The scenario of a letter. Throws RangeError when the set has none. */
export function scenarioOf({entries}: ScenarioSet, letter: Letter): Scenario {
  return entries[placeOf(entries, letter)]!.scenario;
}

/** The baseline as the policy core takes it. */
export function baselineOf(set: ScenarioSet): Baseline {
  if (set.baseline === "law") return "hukum";
  return set.baseline === "penerima-nyata" ? set.baseline : scenarioOf(set, set.baseline);
}

/** Adds a scenario at the end, under the first free letter, and edits it. Throws RangeError when the set is full. */
export function addScenario(set: ScenarioSet, scenario: Scenario = {}): ScenarioSet {
  return insert(set, scenario, set.entries.length);
}

/** Puts a copy right after its original and edits it. Throws RangeError as addScenario and scenarioOf do. */
export function duplicateScenario(set: ScenarioSet, letter: Letter, name?: string): ScenarioSet {
  const scenario = scenarioOf(set, letter);
  return insert(set, name === undefined ? scenario : {...scenario, name}, placeOf(set.entries, letter) + 1);
}

/** Names a scenario; a blank name takes its name away. */
export function renameScenario(set: ScenarioSet, letter: Letter, name: string): ScenarioSet {
  const {name: _, ...rest} = scenarioOf(set, letter);
  return replaceScenario(set, letter, name.trim() === "" ? rest : {...rest, name: name.trim()});
}

/** Puts another document in a scenario's place. */
export function replaceScenario(set: ScenarioSet, letter: Letter, scenario: Scenario): ScenarioSet {
  const place = placeOf(set.entries, letter);
  return {...set, entries: set.entries.with(place, {letter, scenario})};
}

/** Moves a scenario to another place in the order, 0 first; places beyond the ends are the ends. */
export function moveScenario(set: ScenarioSet, letter: Letter, to: number): ScenarioSet {
  const from = placeOf(set.entries, letter);
  const place = Math.min(set.entries.length - 1, Math.max(0, to));
  return {...set, entries: set.entries.toSpliced(from, 1).toSpliced(place, 0, set.entries[from]!)};
}

/**
 * Removes a scenario; its neighbour is edited in its place, and the law takes over a baseline that is gone. Throws
 * RangeError for the only one: an empty page is replaceScenario with {}.
 */
export function removeScenario(set: ScenarioSet, letter: Letter): ScenarioSet {
  const place = placeOf(set.entries, letter);
  if (set.entries.length === 1) throw new RangeError(`scenario set cannot lose its only scenario: ${letter}`);
  const entries = set.entries.toSpliced(place, 1);
  return {
    entries,
    editing: set.editing === letter ? entries[Math.min(place, entries.length - 1)]!.letter : set.editing,
    baseline: set.baseline === letter ? "law" : set.baseline
  };
}

/** Edits another scenario of the set. */
export function editScenario(set: ScenarioSet, letter: Letter): ScenarioSet {
  placeOf(set.entries, letter);
  return {...set, editing: letter};
}

/** Compares with another baseline. */
export function chooseBaseline(set: ScenarioSet, baseline: BaselineChoice): ScenarioSet {
  if (baseline !== "law" && baseline !== "penerima-nyata") placeOf(set.entries, baseline);
  return {...set, baseline};
}

function insert(set: ScenarioSet, scenario: Scenario, place: number): ScenarioSet {
  const letter = letters.find((candidate) => set.entries.every((entry) => entry.letter !== candidate));
  if (letter === undefined) throw new RangeError(`scenario set is full: ${set.entries.length}`);
  return {...set, entries: set.entries.toSpliced(place, 0, {letter, scenario}), editing: letter};
}

function placeOf(entries: readonly ScenarioEntry[], letter: Letter): number {
  const place = entries.findIndex((entry) => entry.letter === letter);
  if (place < 0) throw new RangeError(`scenario set has no scenario: ${letter}`);
  return place;
}
