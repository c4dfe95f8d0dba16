import {readFileSync} from "node:fs";
import {csvParseRows} from "d3";
import type {z} from "zod";

/** Fields of a row by name: the column that holds each, and how its text is read. */
export type Columns = Readonly<Record<string, readonly [column: string, schema: z.ZodType<unknown, string>]>>;

/** One row of a table with these columns. */
export type Row<C extends Columns> = {readonly [K in keyof C]: z.output<C[K][1]>};

/**
 * Rows of a CSV file, in the file's order. Throws, naming file, column, number of rows and the first offending row and
 * value, if a column is missing, a row has too few or too many values, a value cannot be read, a key repeats, or there
 * are no rows.
 */
export function readTable<C extends Columns>(file: string, columns: C, key?: keyof C): readonly Row<C>[] {
  const [header = [], ...records] = csvParseRows(readFileSync(file, "utf8"));
  if (records.length === 0) throw new Error(`${file} has no rows`);
  refuseRagged(file, header.length, records);
  const fields = Object.entries(columns).map(([field, [column, schema]]) => {
    const at = header.indexOf(column);
    if (at < 0) throw new Error(`${file} has no column ${column}, only ${header.join(", ")}`);
    const texts = records.map((record) => record[at] ?? "");
    if (field === key) refuseRepeats(file, column, texts);
    return [field, readColumn(file, column, texts, schema)] as const;
  });
  return records.map((_, i) => Object.fromEntries(fields.map(([field, values]) => [field, values[i]])) as Row<C>);
}

function refuseRagged(file: string, width: number, records: readonly (readonly string[])[]): void {
  const ragged = records.findIndex((record) => record.length !== width);
  if (ragged < 0) return;
  const found = records[ragged] ?? [];
  throw new Error(`${file}, row ${ragged + 1} has ${found.length} values instead of ${width}: ${found.join(",")}`);
}

function refuseRepeats(file: string, column: string, texts: readonly string[]): void {
  const first = new Map<string, number>();
  texts.forEach((text, i) => {
    const earlier = first.get(text);
    if (earlier !== undefined) {
      throw new Error(`${file}, column ${column}: row ${i + 1} repeats row ${earlier + 1}: ${JSON.stringify(text)}`);
    }
    first.set(text, i);
  });
}

function readColumn(
  file: string,
  column: string,
  texts: readonly string[],
  schema: z.ZodType<unknown, string>
): readonly unknown[] {
  const results = texts.map((text) => schema.safeParse(text));
  const failures = results.flatMap(({error}, i) => (error ? [{row: i, reason: error.issues[0]?.message}] : []));
  const [worst] = failures;
  if (worst) {
    const where = `${file}, column ${column}: ${failures.length} of ${texts.length} rows are invalid`;
    throw new Error(`${where}, first row ${worst.row + 1} (${worst.reason}): ${JSON.stringify(texts[worst.row])}`);
  }
  return results.map(({data}) => data);
}
