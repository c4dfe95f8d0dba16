import {refusal} from "./refusal.js";
import type {Scenario} from "./scenario.js";
import type {SourceKey} from "./sources.js";
import type {Unit} from "./units.js";

/** Interface words of a parameter, Indonesian first. */
export interface Words {
  readonly id: string;
  readonly en: string;
}

/**
 * How far a value can be trusted: read in a source; read in sources that disagree; computed from cited numbers;
 * recollection only; or a stated assumption of this workbench.
 */
export type Mark = "source" | "conflict" | "derived" | "memory" | "model";

/** One step of a history; null says that the source gives no figure from that day on. */
export type Entry<V> = readonly [
  from: string,
  value: V | null,
  mark: Mark,
  sources: readonly SourceKey[],
  note?: Words
];

/** Steps by ISO day, oldest first. */
export type History<V> = readonly Entry<V>[];

/** One way to read a disputed value. */
export interface Reading<V> {
  readonly id: string;
  readonly label: Words;
  readonly history: History<V>;
}

/** One dated value of the law. A disputed one carries its readings; the first is the default, and `history` is its. */
export interface Parameter<V = number> {
  readonly id: string;
  readonly label: Words;
  readonly unit: Unit;
  readonly history: History<V>;
  readonly readings?: readonly Reading<V>[];
  readonly note?: Words;
  /** The only values a reform may give, where the rules know no others. */
  readonly allowed?: readonly V[];
  /** Shown for information: no simulation stands on a replacement, so no reform is taken. */
  readonly figure?: true;
}

/** The part of a scenario that changes parameters. */
export type Choices = Pick<Scenario, "reforms" | "switches">;

/** A disputed parameter, on whose first reading the law in force stands. */
export function disputed<V>(
  parameter: Omit<Parameter<V>, "history" | "readings">,
  readings: readonly [Reading<V>, ...Reading<V>[]]
): Parameter<V> {
  return {...parameter, history: readings[0].history, readings};
}

/**
 * The value in force on an ISO day under a scenario's reforms and switches: the latest step not after the day. A dated
 * reform holds from its first day; before that the law does. Choices are trusted here: checkChoices is their door.
 * Throws RangeError when there is no value.
 */
export function valueOn<V>(parameter: Parameter<V>, day: string, choices: Choices = {}): V {
  const value = publishedOn(parameter, day, choices);
  if (value === null) {
    throw refusal(parameter.id, {id: `tidak punya nilai pada ${day}`, en: `has no value on ${day}`});
  }
  return value;
}

/** Like valueOn, but null where nothing is published. */
export function publishedOn<V>(parameter: Parameter<V>, day: string, {reforms, switches}: Choices = {}): V | null {
  const reform = reforms?.[parameter.id];
  // a reform of a parameter whose values are not numbers never passes checkChoices
  const reformed = (typeof reform === "number" ? reform : latest(reform, day)?.[1]) as V | undefined;
  return reformed ?? latest(historyOf(parameter, switches?.[parameter.id]), day)?.[1] ?? null;
}

/** The step of the history in force on an ISO day; undefined before the first. */
export function entryOn<V>({history}: Parameter<V>, day: string): Entry<V> | undefined {
  return latest(history, day);
}

function historyOf<V>({id, history, readings}: Parameter<V>, readingId: string | undefined): History<V> {
  if (readingId === undefined) return history;
  const reading = readings?.find((candidate) => candidate.id === readingId);
  if (!reading) throw refusal(id, {id: `tidak punya bacaan: ${readingId}`, en: `has no reading: ${readingId}`});
  return reading.history;
}

function latest<E extends readonly [from: string, ...unknown[]]>(steps: readonly E[] = [], day: string): E | undefined {
  return steps.findLast(([from]) => from <= day);
}
