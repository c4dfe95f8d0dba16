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
  /** The first offending values; of what may name a person only the last four digits, or the length. */
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

/**
 * A refused value as it may be shown. A wrong mapping puts numbers and names of persons where others are expected: of
 * ten digits or more the last four are shown, of a word of four letters or more only the length of the text.
 */
export function maskValue(text: string): string {
  const digits = text.replace(/\D/g, "");
  if (digits.length >= 10) return maskIdentifier(digits);
  return /\p{L}{4}/u.test(text) ? `(text of ${text.length} characters)` : text;
}

function describe({file, column, reason, rows, values}: Refusal): string {
  const where = column === null ? file : `${file}, column ${column}`;
  const count = rows === null ? "" : ` in ${rows} ${rows === 1 ? "row" : "rows"}`;
  return `${where}: ${reason}${count}${values.length === 0 ? "" : `: ${values.join(", ")}`}`;
}
