import {fill, words} from "./dictionary.js";
import type {Language} from "./language.js";

const locales: Record<Language, string> = {id: "id-ID", en: "en-GB"};
const scales: readonly {size: number; id: string; en: string}[] = [
  {size: 1e12, id: "triliun", en: "trillion"},
  {size: 1e9, id: "miliar", en: "billion"},
  {size: 1e6, id: "juta", en: "million"},
  {size: 1e3, id: "ribu", en: "thousand"}
];
const nbsp = "\u00a0";
const minus = "\u2212";
const wordJoiner = "\u2060";

/** Numbers as one language writes them (look.md section 8); all pure text. NaN is "tidak diketahui", never 0. */
export interface Format {
  readonly language: Language;
  /** Every digit, rounded to whole units: 36.465. */
  count(value: number): string;
  /** Three significant figures and the scale apart: ["16,8", "juta"]; the scale is "" below a thousand. */
  parts(value: number): readonly [figure: string, scale: string];
  /** Three significant figures with their scale: 1,42 juta. */
  short(value: number): string;
  /** Three significant figures in rupiah: Rp28,7 triliun. */
  rupiah(value: number): string;
  /** A share 0 to 1 in per cent with a fixed number of decimals: 78,8%. */
  percent(share: number, decimals?: number): string;
  /** A plain number with a fixed number of decimals. */
  decimal(value: number, decimals: number): string;
  /** A plain number with the decimals that it has, four at most: 0,035. */
  plain(value: number): string;
  /** A change with its sign, every digit; "tetap" where it rounds to nothing. */
  change(value: number): string;
  /** A change with its sign, three significant figures; "tetap" for less than half a unit. */
  shortChange(value: number): string;
  /** A change of a budget: hemat or tambahan, then the rupiah without a sign; "tetap" below half a rupiah. */
  budget(value: number): string;
  /** A change of a share 0 to 1, in percentage points. */
  points(value: number): string;
  /** The deciles inside a threshold in per cent: Desil 1–4. */
  deciles(threshold: number): string;
  /** The same within a sentence: desil 1–4; of 0, that nobody is served. */
  decilesInText(threshold: number): string;
  /** A threshold under local ranking: 20% penduduk tiap kabupaten/kota. */
  localShare(threshold: number): string;
  /** An ISO day: 23 Januari 2026. */
  date(day: string): string;
}

const formats = new Map<Language, Format>();

/** The number style of a language. */
export function formatOf(language: Language): Format {
  const made = formats.get(language) ?? makeFormat(language);
  formats.set(language, made);
  return made;
}

function makeFormat(language: Language): Format {
  const locale = locales[language];
  const word = words(language);
  const whole = new Intl.NumberFormat(locale, {maximumFractionDigits: 0});
  const significant = new Intl.NumberFormat(locale, {minimumSignificantDigits: 3, maximumSignificantDigits: 3});
  const decimals = [0, 1, 2, 3].map(
    (digits) => new Intl.NumberFormat(locale, {minimumFractionDigits: digits, maximumFractionDigits: digits})
  );
  const upToFour = new Intl.NumberFormat(locale, {maximumFractionDigits: 4});
  const days = new Intl.DateTimeFormat(locale, {day: "numeric", month: "long", year: "numeric", timeZone: "UTC"});
  const signed = (value: number, text: (size: number) => string) =>
    Math.abs(value) < 0.5 ? word["number.unchanged"] : `${value < 0 ? minus : "+"}${text(Math.abs(value))}`;
  const withMinus = (text: string) => text.replace("-", minus);

  const format: Format = {
    language,
    count: (value) => withMinus(whole.format(Math.round(value) || 0)),
    parts(value) {
      const size = Math.abs(value);
      const scale = scales.find((candidate) => Number(size.toPrecision(3)) >= candidate.size);
      if (scale === undefined) return [withMinus(whole.format(Math.round(value) || 0)), ""];
      return [withMinus(significant.format(value / scale.size)), scale[language]];
    },
    short(value) {
      const [figure, scale] = format.parts(value);
      return scale === "" ? figure : figure + nbsp + scale;
    },
    rupiah: (value) => `${value <= -0.5 ? minus : ""}Rp${format.short(Math.abs(value))}`, // no sign of a zero
    percent: (share, digits = 1) => `${format.decimal(share * 100, digits)}%`,
    decimal: (value, digits) => withMinus(decimals[digits]!.format(value)).replace(/^\u2212(?=[0.,]*$)/, ""),
    plain: (value) => withMinus(upToFour.format(value)).replace(/^\u2212(?=0$)/, ""),
    change: (value) => signed(value, format.count),
    shortChange: (value) => signed(value, format.short),
    budget(value) {
      if (Math.abs(value) < 0.5) return word["number.unchanged"];
      return `${word[value < 0 ? "number.saves" : "number.adds"]}${nbsp}${format.rupiah(Math.abs(value))}`;
    },
    points(value) {
      const text = format.decimal(Math.abs(value) * 100, 1);
      if (Number(text.replace(",", ".")) === 0) return word["number.unchanged"];
      return `${value < 0 ? minus : "+"}${text}${nbsp}${word["number.points"]}`;
    },
    deciles(threshold) {
      if (threshold === 0) return word["decile.none"];
      if (threshold < 10) return word["decile.half"];
      if (threshold === 10) return word["decile.one"].replace(" ", nbsp);
      const last = format.decimal(threshold / 10, threshold % 10 === 0 ? 0 : 1);
      return fill(word["decile.range"], {k: last}).replace(" ", nbsp).replace("–", `${wordJoiner}–${wordJoiner}`);
    },
    decilesInText(threshold) {
      if (threshold === 0) return word["ambang.nobody"];
      return format.deciles(threshold).replace(/^./, (letter) => letter.toLowerCase());
    },
    localShare(threshold) {
      const percent = format.decimal(threshold, threshold % 1 === 0 ? 0 : 1);
      return fill(word["ambang.local"], {percent});
    },
    date: (day) => days.format(new Date(`${day}T00:00:00Z`))
  };
  const orUnknown =
    <Rest extends unknown[]>(write: (value: number, ...rest: Rest) => string) =>
    (value: number, ...rest: Rest) =>
      Number.isNaN(value) ? word["number.unknown"] : write(value, ...rest);
  return {
    ...format,
    count: orUnknown(format.count),
    parts: (value) => (Number.isNaN(value) ? [word["number.unknown"], ""] : format.parts(value)),
    short: orUnknown(format.short),
    rupiah: orUnknown(format.rupiah),
    percent: orUnknown(format.percent),
    decimal: orUnknown(format.decimal),
    change: orUnknown(format.change),
    shortChange: orUnknown(format.shortChange),
    budget: orUnknown(format.budget),
    points: orUnknown(format.points)
  };
}
