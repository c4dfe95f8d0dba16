import type {z} from "zod";
import type {Words} from "./parameter.js";
import {refusal} from "./refusal.js";
import {reasonOf, reasons} from "./scenarioReasons.js";

/**
 * Parses data from outside by a schema. Throws RangeError that names the first bad field and the reason in English and
 * Indonesian; `root` names the whole. A refinement gives its reason as `params`, in both languages.
 */
export function parseFields<T>(schema: z.ZodType<T>, value: unknown, root: string): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0]!;
  const path = issue.code === "unrecognized_keys" ? [...issue.path, issue.keys[0]!] : issue.path;
  throw refusal(fieldName(path, root), reasonWithValue(issue, valueAt(value, path)));
}

function fieldName(path: readonly PropertyKey[], root: string): string {
  const name = path.map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`)).join("");
  return name === "" ? root : name.replace(/^\./, "");
}

/** The schema's reason with the value; a missing field has a reason of its own. */
export function reasonWithValue(issue: z.core.$ZodIssue, got: unknown): Words {
  if (issue.code === "unrecognized_keys") return reasons.unknownKey;
  if (got === undefined) return {id: "tidak ada", en: "is missing"};
  const {id, en} = reasonOf(issue);
  return {id: `${id}: ${shown(got)}`, en: `${en}: ${shown(got)}`};
}

/** What stands at a path of plain data; undefined where nothing does. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce((inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key], value);
}

function shown(value: unknown): string {
  const text = typeof value === "number" ? String(value) : JSON.stringify(value); // JSON has no Infinity
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
