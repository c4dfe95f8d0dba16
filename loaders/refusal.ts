/** Why a registry was refused, as plain data. */
export interface Refusal {
  /** Path of the file, as the operator named the folder. */
  readonly file: string;
  /** The file's own column name, or null when the file as a whole is at fault. */
  readonly column: string | null;
  /** What is wrong, in a few words. */
  readonly reason: string;
  /** Offending rows; null when rows are not what is counted. */
  readonly rows: number | null;
  /** The first offending values; of identifiers only the last four digits. */
  readonly values: readonly string[];
}

/** Bad input: the run stops before anything is written. `refusal` says what and where. */
export class RegistryError extends Error {
  override readonly name = "RegistryError";

  constructor(readonly refusal: Refusal) {
    super(describe(refusal));
  }
}

/** An identifier as it may be shown: only its last four digits. */
export function maskIdentifier(identifier: string): string {
  return `…${identifier.slice(-4)}`;
}

function describe({file, column, reason, rows, values}: Refusal): string {
  const where = column === null ? file : `${file}, column ${column}`;
  const count = rows === null ? "" : ` in ${rows} ${rows === 1 ? "row" : "rows"}`;
  return `${where}: ${reason}${count}${values.length === 0 ? "" : `: ${values.join(", ")}`}`;
}
