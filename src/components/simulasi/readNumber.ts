import type {Language} from "../language.js";

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

/** Whether a part after a thousands mark is three digits; the last may go on with decimals. */
function isThousands(part: string, at: number, parts: readonly string[]): boolean {
  return at === parts.length - 1 ? /^\d{3}([.,]\d*)?$/.test(part) : /^\d{3}$/.test(part);
}
