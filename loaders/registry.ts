import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import type {DuckDBConnection} from "@duckdb/node-api";
import {z} from "zod";
import {familyColumns, personColumns, type Column} from "./columns.js";
import {quoteName, quoteText} from "./database.js";
import {RegistryError} from "./refusal.js";

/** Variables a mapping may name although the pipeline reads none of them. */
const unreadVariables = ["nik", "jenis_kelamin"];
const variables = new Set([...Object.keys(familyColumns), ...Object.keys(personColumns), ...unreadVariables]);

const registrySchema = z.object({
  version: z.iso.date(),
  synthetic: z.boolean(),
  weight: z.int().min(1).default(1),
  ranking: z.object({unit: z.enum(["person", "family"]).default("person")}).default({unit: "person"}),
  mapping: z.record(z.string(), z.string()).default({}),
  extracted: z.iso.date().nullable().default(null),
  licence: z.string().trim().min(1).max(300).nullable().default(null),
  contact: z.string().trim().min(1).max(300).nullable().default(null)
});

/** Which registry it is, from its registry.json. */
export type RegistryHead = z.output<typeof registrySchema>;

/** The two files of one province. */
export interface ProvinceFiles {
  readonly province: string;
  readonly family: string;
  readonly person: string;
}

/** A registry folder found in order: its head, and its provinces by code. */
export interface Registry extends RegistryHead {
  readonly files: readonly ProvinceFiles[];
}

/**
 * Opens a registry folder: registry.json, and family/<province>.parquet or .csv with person/<province>.parquet or .csv.
 * Throws RegistryError when registry.json is missing or wrong, or when the files do not pair up by listed province.
 */
export function openRegistry(folder: string, provinces: readonly {readonly code: string}[]): Registry {
  const head = readHead(join(folder, "registry.json"));
  const families = listFiles(join(folder, "family"), provinces);
  const persons = listFiles(join(folder, "person"), provinces);
  const files = [...families].map(([province, family]) => {
    const person = persons.get(province);
    if (person === undefined) throw unpaired(family, "families without a file of persons");
    return {province, family, person};
  });
  for (const [province, person] of persons) {
    if (!families.has(province)) throw unpaired(person, "persons without a file of families");
  }
  return {...head, files};
}

/**
 * Creates the views `family` and `person` of one province, in DTSEN's names and types; a value that cannot be read as
 * its type is null. Throws RegistryError when a file cannot be read or lacks a column.
 */
export async function viewProvince(
  connection: DuckDBConnection,
  {mapping}: Pick<Registry, "mapping">,
  {family, person}: ProvinceFiles
): Promise<void> {
  await view(connection, "family", family, familyColumns, mapping);
  await view(connection, "person", person, personColumns, mapping);
}

/** Creates the view `all_family` of every province's families, without places. */
export async function viewFamilies(connection: DuckDBConnection, registry: Registry): Promise<void> {
  const parts: string[] = [];
  for (const {family} of registry.files) {
    parts.push(await selection(connection, family, familyColumns, registry.mapping));
  }
  await connection.run(`CREATE OR REPLACE TEMP VIEW all_family AS ${parts.join(" UNION ALL ")}`);
}

/** The file as DuckDB reads it, every CSV value as text. */
export function relation(file: string): string {
  return file.endsWith(".csv")
    ? `read_csv(${quoteText(file)}, header = true, all_varchar = true)`
    : `read_parquet(${quoteText(file)})`;
}

/** The name a file gives a variable. */
export function nameIn(mapping: Readonly<Record<string, string>>, variable: string): string {
  return mapping[variable] ?? variable;
}

function readHead(file: string): RegistryHead {
  const refuse = (reason: string, values: readonly string[] = []) =>
    new RegistryError({file, column: null, reason, rows: null, values});
  if (!existsSync(file)) throw refuse("is missing");
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw refuse("is not JSON", [String(error)]);
  }
  const {data, error} = registrySchema.safeParse(json);
  if (error)
    throw refuse(
      "does not fit",
      error.issues.map(({path, message}) => `${path.join(".")}: ${message}`)
    );
  const unknown = Object.keys(data.mapping).filter((variable) => !variables.has(variable));
  if (unknown.length > 0) throw refuse("maps variables the pipeline does not know", unknown);
  return data;
}

function listFiles(folder: string, provinces: readonly {readonly code: string}[]): ReadonlyMap<string, string> {
  const refuse = (file: string, reason: string, values: readonly string[] = []) =>
    new RegistryError({file, column: null, reason, rows: null, values});
  if (!existsSync(folder)) throw refuse(folder, "is missing");
  const names = readdirSync(folder).sort();
  if (names.length === 0) throw refuse(folder, "holds no file");
  const codes = new Set(provinces.map(({code}) => code));
  const files = new Map<string, string>();
  for (const name of names) {
    const [code = "", extension] = name.split(".");
    if (!codes.has(code) || (extension !== "parquet" && extension !== "csv") || name !== `${code}.${extension}`) {
      throw refuse(join(folder, name), "is not named <province code>.parquet or .csv");
    }
    if (files.has(code)) throw refuse(join(folder, name), "is the province's second file");
    files.set(code, join(folder, name));
  }
  return files;
}

function unpaired(file: string, reason: string): RegistryError {
  return new RegistryError({file, column: null, reason, rows: null, values: []});
}

async function view(
  connection: DuckDBConnection,
  name: string,
  file: string,
  columns: Readonly<Record<string, Column>>,
  mapping: Readonly<Record<string, string>>
): Promise<void> {
  const select = await selection(connection, file, columns, mapping);
  await connection.run(`CREATE OR REPLACE TEMP VIEW ${name} AS ${select}`);
}

/** Reads only the columns the pipeline needs, under DTSEN's names and types. */
async function selection(
  connection: DuckDBConnection,
  file: string,
  columns: Readonly<Record<string, Column>>,
  mapping: Readonly<Record<string, string>>
): Promise<string> {
  const found = await columnNames(connection, file);
  const fields = Object.entries(columns).map(([variable, {type, otherwise}]) => {
    const name = nameIn(mapping, variable);
    if (found.includes(name)) return `TRY_CAST(${quoteName(name)} AS ${type}) AS ${variable}`;
    if (otherwise !== undefined && mapping[variable] === undefined) return `${otherwise}::${type} AS ${variable}`;
    throw new RegistryError({
      file,
      column: name,
      reason: `is missing (variable ${variable}); the file has`,
      rows: null,
      values: found
    });
  });
  return `SELECT ${fields.join(", ")} FROM ${relation(file)}`;
}

async function columnNames(connection: DuckDBConnection, file: string): Promise<readonly string[]> {
  try {
    return (await connection.run(`SELECT * FROM ${relation(file)} LIMIT 0`)).deduplicatedColumnNames();
  } catch (error) {
    const reason = "cannot be read as a table";
    throw new RegistryError({file, column: null, reason, rows: null, values: [String(error).split("\n")[0] ?? ""]});
  }
}
