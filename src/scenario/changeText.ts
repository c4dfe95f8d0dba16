import type {Format} from "../components/format.js";
import {units} from "../policy/units.js";
import type {Added, StatedChange, ChangeValue} from "./change.js";

/**
 * The old and the new value as a chip writes them: short, in one language, with every digit where the short forms would
 * read the same. A no-break space binds what belongs together.
 */
export function changeText(
  {old, new: value, unit, added, local}: StatedChange,
  format: Format
): {old: string; new: string} {
  if (added) return {old: valueText(old, unit, format), new: addedText(added, format)};
  if (local) return {old: valueText(old, unit, format), new: format.localShare(value as number)};
  const short = {old: valueText(old, unit, format), new: valueText(value, unit, format)};
  return short.old !== short.new ? short : {old: exactText(old, unit, format), new: exactText(value, unit, format)};
}

/** One value, short. */
export function valueText(value: ChangeValue, unit: StatedChange["unit"], format: Format): string {
  if (typeof value === "string") return format.date(value);
  if (typeof value === "object") return value[format.language];
  if (unit === "share") return percent(value * 100, format);
  if (unit === "percentRanked") return percent(value, format);
  if (unit.startsWith("idr")) return value < leastScaledRupiah ? `Rp${format.count(value)}` : format.rupiah(value);
  return format.short(value);
}

/** What is counted, to stand after a number: "keluarga"; "" where the number already says it. */
export function countedNoun(value: ChangeValue, unit: StatedChange["unit"], {language}: Format): string {
  const counted = unit === "families" || unit === "pupils" || unit === "persons";
  return counted && typeof value === "number" ? ` ${units[unit][language]}` : "";
}

/** What an added programme pays, and to whom: Rp300.000 × 3 bulan, keluarga desil 1, kuota 1,80 juta. */
function addedText({unit, monthly, months, threshold, quota, notWith, local}: Added, format: Format): string {
  const {language} = format;
  const counted = units[unit === "family" ? "families" : "persons"][language];
  const say = addedWords[language];
  const inside = local
    ? `${say.ofShare} ${format.localShare(threshold)}`
    : `${say.of} ${format.decilesInText(threshold)}`;
  return [
    `Rp${format.count(monthly)} ×\u00a0${months}\u00a0${say.months(months)}`,
    threshold === 0 ? format.decilesInText(0) : counted + inside,
    ...(quota === null ? [] : [`${say.quota} ${format.short(quota)}`]),
    ...(notWith.length === 0 ? [] : [`${say.notWith} ${notWith.map((name) => name[language]).join(", ")}`])
  ].join(", ");
}

const addedWords = {
  id: {
    months: () => "bulan",
    of: "",
    ofShare: " di",
    quota: "kuota",
    notWith: "tidak bersama"
  },
  en: {
    months: (count: number) => (count === 1 ? "month" : "months"),
    of: " of",
    ofShare: " of",
    quota: "quota",
    notWith: "not with"
  }
} as const;

/** Amounts of one family or person are written out; a budget is not. */
const leastScaledRupiah = 100_000_000;

function exactText(value: ChangeValue, unit: StatedChange["unit"], format: Format): string {
  if (typeof value !== "number") return valueText(value, unit, format);
  if (unit === "share" || unit === "percentRanked") return valueText(value, unit, format);
  return `${unit.startsWith("idr") ? "Rp" : ""}${format.count(value)}`;
}

/** As many decimals, up to three, as the value has. */
function percent(value: number, format: Format): string {
  const decimals = [0, 1, 2].find((digits) => Math.abs(value - Number(value.toFixed(digits))) < 1e-9) ?? 3;
  return `${format.decimal(value, decimals)}%`;
}
