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

/** Words for a scale, in both languages: none of them means another in the other. */
const scaleWords: Readonly<Record<string, number>> = {
  ribu: 1e3,
  rb: 1e3,
  thousand: 1e3,
  juta: 1e6,
  jt: 1e6,
  million: 1e6,
  miliar: 1e9,
  milyar: 1e9,
  billion: 1e9,
  triliun: 1e12,
  trilyun: 1e12,
  trillion: 1e12
};

/**
 * What a reader typed into a box whose unit is `scale`, such as 1e6 for millions; null where it is no number. A scale
 * that is written out goes before the box's own: "500 miliar" is 0.5 in a box of triliun. Free of
 * the noise that binary fractions put into the last digit: 1,001 million are 1001000.
 */
export function readScaled(typed: string, language: Language, scale: number): number | null {
  const said = /\d\s*([a-z]+)\s*(?:rupiah)?$/i.exec(typed.trim());
  const word = said?.[1]?.toLowerCase() ?? "";
  const own = scaleWords[word];
  // per cent takes no scale word: 5 juta of a hundredth means nothing
  const takesWord = own !== undefined && scale >= 1;
  const number = readNumber(takesWord ? typed.trim().replace(/[a-z]+\s*(rupiah)?$/i, "") : typed, language);
  return number === null ? null : Number((number * (takesWord ? own : scale)).toPrecision(15));
}

/** Whether a part after a thousands mark is three digits; the last may go on with decimals. */
function isThousands(part: string, at: number, parts: readonly string[]): boolean {
  return at === parts.length - 1 ? /^\d{3}([.,]\d*)?$/.test(part) : /^\d{3}$/.test(part);
}
