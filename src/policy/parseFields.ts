import type {z} from "zod";
import type {Words} from "./parameter.js";
import {refusal} from "./refusal.js";

type Issue = z.core.$ZodIssue;

/**
 * Parses data from outside by a schema. Throws RangeError that names the first bad field and the reason in English and
 * Indonesian; `root` names the whole. A refinement gives its reason as `params`, in both languages.
 */
export function parseFields<T>(schema: z.ZodType<T>, value: unknown, root: string): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0]!;
  const path = issue.code === "unrecognized_keys" ? [...issue.path, issue.keys[0]!] : issue.path;
  throw refusal(fieldName(path, root), reasonOf(issue, shown(at(value, path))));
}

function fieldName(path: readonly PropertyKey[], root: string): string {
  const name = path.map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`)).join("");
  return name === "" ? root : name.replace(/^\./, "");
}

function reasonOf(issue: Issue, got: string): Words {
  switch (issue.code) {
    case "unrecognized_keys":
      return {id: "bukan kolom yang dikenal", en: "is no known field"};
    case "invalid_value": {
      const list = issue.values.join(", ");
      return {id: `bukan salah satu dari ${list}: ${got}`, en: `is none of ${list}: ${got}`};
    }
    case "too_small":
      return {id: `kurang dari ${issue.minimum}: ${got}`, en: `is below ${issue.minimum}: ${got}`};
    case "too_big":
      return {id: `lebih dari ${issue.maximum}: ${got}`, en: `is above ${issue.maximum}: ${got}`};
    case "invalid_type":
      return got === "undefined"
        ? {id: "tidak ada", en: "is missing"}
        : {id: `bukan ${typeNames[issue.expected] ?? issue.expected}: ${got}`, en: `is no ${issue.expected}: ${got}`};
    case "custom":
      return {id: `${issue.params?.id}: ${got}`, en: `${issue.params?.en}: ${got}`};
    default:
      return {id: `tidak sah: ${got}`, en: `is invalid: ${got}`};
  }
}

const typeNames: Readonly<Record<string, string>> = {
  int: "bilangan bulat",
  number: "angka",
  string: "teks",
  boolean: "true/false",
  array: "daftar",
  object: "objek",
  record: "objek",
  tuple: "pasangan"
};

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce((inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key], value);
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? "undefined";
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
