import {isShown, reliabilityOf, type Reliability} from "../../lattice/reliability.js";
import type {Words} from "../dictionary.js";
import type {Format} from "../format.js";

/**
 * One figure of a district before it is shown. A share is of `families`; a change may have either sign; NaN is not
 * known. The margin is in the unit of the value; `units` are the families, pupils or persons that it rests on.
 */
export interface DistrictFigure {
  readonly kind: "count" | "share" | "rupiah" | "change" | "rupiahChange";
  readonly value: number;
  readonly margin: number;
  readonly units: number;
  readonly families?: number;
}

/** How a figure is shown: in full, behind a tap, only that it is small or within its margin, or that it is unknown. */
export interface ShownFigure {
  readonly state: "shown" | "hidden" | "few" | "within" | "unknown";
  /** The figure in words; for a hidden one what the tap opens; of one below the least shown, that it is. */
  readonly text: string;
  /** "± 28"; empty where there is no figure. */
  readonly margin: string;
  readonly reliability: Reliability | null;
}

/**
 * Applies the display rules of privacy.md 14 to a figure: fewer than `displayMin` is not given, class C waits for a tap,
 * a change within its margin is muted, counts are rounded to tens on screen.
 */
export function showFigure(figure: DistrictFigure, displayMin: number, word: Words, format: Format): ShownFigure {
  const {kind, value, margin, units} = figure;
  if (Number.isNaN(value)) return {state: "unknown", text: word["district.unknown"], margin: "", reliability: null};
  const few = word[kind === "share" ? "district.fewFamilies" : "district.few"];
  const text = textOf(figure, format);
  const beside = `±\u00a0${marginText(figure, word, format)}`;
  const size = kind === "share" ? units : value;
  const reliability = reliabilityOf(size, kind === "share" ? margin * (figure.families ?? 0) : margin);
  if (kind === "change" || kind === "rupiahChange") {
    if (Math.abs(value) < 0.5) return {state: "within", text, margin: "", reliability: null};
    return {state: Math.abs(value) < margin ? "within" : "shown", text, margin: beside, reliability};
  }
  const families = kind === "share" ? (figure.families ?? 0) : null;
  if (families !== null && reliabilityOf(families, margin * families) === "C") {
    const isFew = !isShown(units, displayMin);
    return {state: isFew ? "few" : "hidden", text: isFew ? few : text, margin: "", reliability: "C"};
  }
  const isZero = units === 0 && margin === 0;
  if (!isZero && !isShown(units, displayMin)) return {state: "few", text: few, margin: beside, reliability};
  return {state: reliability === "C" ? "hidden" : "shown", text, margin: beside, reliability};
}

function textOf({kind, value}: DistrictFigure, format: Format): string {
  switch (kind) {
    case "count":
      return format.count(tens(value));
    case "share":
      return format.percent(value);
    case "rupiah":
      return format.rupiah(value);
    case "change":
      return format.change(tens(value));
    case "rupiahChange":
      return format.budget(value);
  }
}

/** Rounded up, so that no margin reads as none. */
function marginText({kind, margin}: DistrictFigure, word: Words, format: Format): string {
  if (kind === "share") return `${format.decimal(Math.ceil(margin * 1000) / 10, 1)}\u00a0${word["district.points"]}`;
  return kind === "rupiah" || kind === "rupiahChange" ? format.rupiah(margin) : format.count(Math.ceil(margin));
}

function tens(value: number): number {
  return Math.round(value / 10) * 10;
}
