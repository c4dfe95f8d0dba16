import type {Words} from "../dictionary.js";
import {exactRupiah} from "../exactRupiah.js";
import type {Format} from "../format.js";
import type {AnyParameter} from "./parameterGroups.js";

/**
 * A value in words, by its parameter's unit, exact: rupiah in full below a milliard and with all their digits in
 * trillions above. A choice is named by the reading that says it.
 */
export function valueText(parameter: AnyParameter, value: number | string | null, word: Words, format: Format): string {
  if (value === null) return word["aturan.noFigure"];
  if (value === "none") return word["aturan.noLimit"];
  if (typeof value === "string") return choiceText(parameter, value, format);
  switch (parameter.unit) {
    case "percentRanked":
      return `${format.decimal(value, 0)}% (${format.decilesInText(value)})`;
    case "share":
      return format.percent(value, 2);
    case "idrYear":
    case "idrPersonYear":
    case "idrPersonMonth":
    case "idrFamilyMonth":
    case "idrPupilYear":
      return exactRupiah(value, format);
    default:
      return format.count(value);
  }
}

/** The same, short enough for a chart: no bracket, and three significant figures. */
export function shortValueText(parameter: AnyParameter, value: number | string, word: Words, format: Format): string {
  if (typeof value === "number" && parameter.unit.startsWith("idr")) {
    return value === 0 ? "Rp0" : format.rupiah(value);
  }
  if (typeof value === "number" && value >= 1e6) return format.short(value);
  return valueText(parameter, value, word, format)
    .replace(/[:(].*$/s, "")
    .trim();
}

function choiceText({readings = []}: AnyParameter, value: string, {language}: Format): string {
  const reading = readings.find(({history}) => history.some((step) => step[1] === value));
  return reading ? reading.label[language] : value;
}
