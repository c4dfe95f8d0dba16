import type {Scenario} from "../policy/scenario.js";
import {reasons} from "../policy/scenarioReasons.js";
import {ScenarioError, type Problem} from "../policy/scenarioSchema.js";

/** One `key=value` of a link, decoded. */
export type Part = readonly [key: string, value: string];

/** Fields of a scenario that stand in a link under their own name, as text. */
export const textFields = ["name", "day", "version", "data", "notes"] as const;

/**
 * A scenario as readable parts: `pkh.threshold=20`, `pkh.threshold.11.01=30`, `pkh.components.sd=false`,
 * `reform.pkh.lansia=2700000`, `switch.pkh.order=priority`. Null when it holds more than such parts can say.
 */
export function writeParts({reforms, switches, programmes, ...rest}: Scenario): Part[] | null {
  const parts: (Part | null)[] = [
    ...Object.entries(programmes ?? {}).flatMap(([id, set]) =>
      Object.entries(set).flatMap(([field, value]) => settingParts(id, field, value))
    ),
    ...Object.entries(reforms ?? {}).map(([id, value]): Part => [`reform.${id}`, reformText(value)]),
    ...Object.entries(switches ?? {}).map(([id, value]): Part => [`switch.${id}`, value]),
    ...Object.entries(rest).map(([field, value]): Part | null =>
      isTextField(field) && typeof value === "string" ? [field, value] : null
    )
  ];
  return parts.every((part) => part !== null) ? parts : null;
}

/** The document that parts spell, for parseScenario to judge. Throws ScenarioError on a part that spells nothing. */
export function readParts(parts: readonly Part[]): unknown {
  const problems: Problem[] = [];
  const document = record();
  for (const [key, value] of parts) {
    const place = placeOf(key, value);
    if (place === null) problems.push({path: key, ...unknownPart});
    else if (!put(document, ...place)) problems.push({path: key, ...reasons.givenTwice});
  }
  if (problems.length > 0) throw new ScenarioError(problems);
  return document;
}

type Place = readonly [path: readonly string[], value: unknown];

interface Tree {
  [key: string]: unknown;
}

function settingParts(id: string, field: string, value: unknown): (Part | null)[] {
  const key = `${id}.${field}`;
  if (value === null || typeof value !== "object") return [[key, String(value)]];
  if (field === "thresholds") {
    const codes = Object.values(value as Record<string, Record<string, number>>).flatMap(Object.entries<number>);
    return codes.map(([code, cut]) => [`${id}.threshold.${code}`, String(cut)]);
  }
  if (field !== "components" && field !== "recipients") return [null];
  return Object.entries(value).map(([name, of]) => [`${key}.${name}`, String(of)]);
}

function reformText(value: number | readonly (readonly [string, number])[]): string {
  return typeof value === "number" ? String(value) : value.map(([from, amount]) => `${from}:${amount}`).join(",");
}

function placeOf(key: string, value: string): Place | null {
  if (isTextField(key)) return [[key], value];
  const [head, ...tail] = key.split(".");
  const rest = tail.join(".");
  if (rest === "") return null;
  if (head === "switch") return [["switches", rest], value];
  if (head === "reform") return [["reforms", rest], reformOf(value)];
  const settings = ["programmes", head!];
  const region = /^threshold\.(\d\d(\.\d\d)?)$/.exec(rest);
  if (region) {
    return [[...settings, "thresholds", region[2] ? "regencies" : "provinces", region[1]!], valueOf(value)];
  }
  return tail.length > 2 ? null : [[...settings, ...tail], valueOf(value)];
}

function reformOf(text: string): unknown {
  if (!text.includes(":")) return valueOf(text);
  return text.split(",").map((step) => {
    const [from, amount = ""] = step.split(":");
    return [from, valueOf(amount)];
  });
}

/** Settings are numbers, switches on and off, words, or nothing; no word of theirs looks like a number. */
function valueOf(text: string): unknown {
  if (text === "null") return null;
  if (text === "true" || text === "false") return text === "true";
  return /^-?\d+(\.\d+)?(e[+-]?\d+)?$/.test(text) ? Number(text) : text;
}

/** False when the place is taken, or lies under a value that is no record. */
function put(tree: Tree, [key, ...rest]: readonly string[], value: unknown): boolean {
  if (rest.length === 0) {
    if (key! in tree) return false;
    tree[key!] = value;
    return true;
  }
  const next = (tree[key!] ??= record());
  return typeof next === "object" && next !== null && put(next as Tree, rest, value);
}

/** Without a prototype, so that no key of a link is found before it is put. */
function record(): Tree {
  return Object.create(null) as Tree;
}

function isTextField(field: string): boolean {
  return (textFields as readonly string[]).includes(field);
}

const unknownPart = {id: "bukan bagian tautan yang dikenal", en: "is no known part of a link"};
