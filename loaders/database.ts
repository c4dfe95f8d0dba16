import {mkdtempSync, rmSync, readFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {DuckDBInstance, type DuckDBConnection} from "@duckdb/node-api";

/** The build database: one connection, in memory, spilling to a folder of its own that `close` removes. */
export interface Database {
  readonly connection: DuckDBConnection;
  close(): void;
}

/** Opens the build database. The limit keeps a full national run (95 M families) below 12 GB with Node's own share. */
export async function openDatabase(memoryLimit = "8GB"): Promise<Database> {
  const spill = mkdtempSync(join(tmpdir(), "desil-"));
  const instance = await DuckDBInstance.create(":memory:", {
    memory_limit: memoryLimit,
    temp_directory: spill,
    preserve_insertion_order: "false"
  });
  const connection = await instance.connect();
  const close = () => {
    connection.closeSync();
    instance.closeSync();
    rmSync(spill, {recursive: true, force: true});
  };
  return {connection, close};
}

/** Text of loaders/sql/<name>.sql. */
export function readSql(name: string): string {
  return readFileSync(new URL(`./sql/${name}.sql`, import.meta.url), "utf8");
}

/** Columns of a query as plain numbers, by the order of the SELECT list. Every column must be numeric and not null. */
export async function selectNumbers(connection: DuckDBConnection, sql: string): Promise<readonly number[][]> {
  const columns = await (await connection.run(sql)).getColumns();
  return columns.map((column) => (typeof column[0] === "bigint" ? column.map(Number) : (column as number[])));
}

/** Rows of a query as plain objects; whole numbers of 64 bits come as text. */
export async function selectRows(
  connection: DuckDBConnection,
  sql: string
): Promise<readonly Record<string, unknown>[]> {
  return (await (await connection.run(sql)).getRowObjectsJson()) as Record<string, unknown>[];
}

/** A text as an SQL literal. */
export function quoteText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A name as an SQL identifier. */
export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
