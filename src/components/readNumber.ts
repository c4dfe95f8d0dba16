import type {Language} from "./language.js";

/**
 * The number that a reader typed in a language's style; null where it is none. Spaces, "Rp" and "%" are skipped. One
 * mark that cannot stand between thousands is a decimal mark, whichever it is.
 */
export function readNumber(typed: string, language: Language): number | null {
  const text = typed.replace(/[\s\u00a0%]|Rp/gi, "").replace("\u2212", "-");
  const [group, decimal] = language === "id" ? [".", ","] : [",", "."];
  const parts = text.split(group);
  const grouped = parts.length > 1 && /^-?[1-9]\d{0,2}$/.test(parts[0]!) && parts.slice(1).every(isThousands);
  const plainText = grouped ? parts.join("") : text.replace(group, decimal);
  const number = plainText.replace(decimal, ".");
  return /^-?(\d+\.?\d*|\.\d+)$/.test(number) ? Number(number) : null;
}

/**
 * What a reader typed into a box whose unit is `scale`, such as 1e6 for millions; null where it is no number. Free of
 * the noise that binary fractions put into the last digit: 1,001 million are 1001000.
 */
export function readScaled(typed: string, language: Language, scale: number): number | null {
  const number = readNumber(typed, language);
  return number === null ? null : Number((number * scale).toPrecision(15));
}

/** Whether a part after a thousands mark is three digits; the last may go on with decimals. */
function isThousands(part: string, at: number, parts: readonly string[]): boolean {
  return at === parts.length - 1 ? /^\d{3}([.,]\d*)?$/.test(part) : /^\d{3}$/.test(part);
}
