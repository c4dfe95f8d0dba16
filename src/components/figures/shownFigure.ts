import {isShown, reliabilityOf, type Reliability} from "../../lattice/reliability.js";
import type {Level} from "../../lattice/tables.js";
import type {Words} from "../dictionary.js";
import type {Format} from "../format.js";

/**
 * One figure of a region before it is shown. A share (0 to 1) and a rate (a hundred families) are of `families`; a change
 * may have either sign; NaN is not known. The margin is in the unit of the value; `units` are the families, pupils or
 * persons that it rests on; `familiesMargin` is that of the denominator where it is not the numerator's.
 */
export interface EstimatedFigure {
  readonly kind: "count" | "share" | "rate" | "rupiah" | "change" | "rupiahChange";
  readonly value: number;
  readonly margin: number;
  readonly units: number;
  readonly families?: number;
  readonly familiesMargin?: number;
}

/**
 * In full; behind a tap, as too small to conclude from; only that it is small; muted, as within its margin; unknown.
 */
export type FigureState = "shown" | "hidden" | "few" | "within" | "unknown";

/** How a figure is shown. */
export interface ShownFigure {
  readonly state: FigureState;
  /** The figure in words; for a hidden one what the tap opens; of one below the least shown, that it is. */
  readonly text: string;
  /** "±28"; empty where there is no figure. */
  readonly margin: string;
  readonly reliability: Reliability | null;
}

/** What a figure is shown by: its level rounds it, and `displayMin` is the least that is given. */
export interface FigureRules {
  readonly level: Level;
  readonly displayMin: number;
  readonly word: Words;
  readonly format: Format;
}

/**
 * Applies the display rules of privacy.md 14 to a figure: fewer than `displayMin` is not given, class C waits for a tap,
 * a change within its margin is muted. Only the screen rounds: counts to tens, the nation's to thousands.
 */
export function showFigure(figure: EstimatedFigure, {level, displayMin, word, format}: FigureRules): ShownFigure {
  const state = stateOf(figure, displayMin);
  if (state === "unknown") return {state, text: word["district.unknown"], margin: "", reliability: null};
  const unchanged = isChange(figure) && Math.abs(figure.value) < 0.5;
  const bare = unchanged || (isRatio(figure) && !hasDenominator(figure));
  return {
    state,
    text:
      state === "few" ? word[isRatio(figure) ? "district.fewFamilies" : "district.few"] : textOf(figure, level, format),
    margin: bare ? "" : `±${marginText(figure, word, format)}`,
    reliability: unchanged ? null : classOfFigure(figure)
  };
}

/** Whether and how a figure may be shown: what the map needs of it. */
export function stateOf(figure: EstimatedFigure, displayMin: number): FigureState {
  const {value, margin, units} = figure;
  if (Number.isNaN(value)) return "unknown";
  if (isChange(figure)) return Math.abs(value) < Math.max(0.5, margin) ? "within" : "shown";
  const isExactZero = units === 0 && margin === 0;
  if (!isExactZero && !isShown(units, displayMin)) return "few";
  return classOfFigure(figure) === "C" ? "hidden" : "shown";
}

/** Whether a figure may be ranked: shown, of class A or B, or a change beyond its margin. */
export function isRanked(figure: EstimatedFigure, displayMin: number): boolean {
  return stateOf(figure, displayMin) === "shown";
}

/** A ratio carries as far as its numerator, and nowhere without a denominator of class A or B. */
function classOfFigure(figure: EstimatedFigure): Reliability {
  const {value, units, margin} = figure;
  if (!isRatio(figure)) return reliabilityOf(value, margin);
  return hasDenominator(figure) ? reliabilityOf(units, numeratorMargin(figure)) : "C";
}

function hasDenominator(figure: EstimatedFigure): boolean {
  const {families = 0, familiesMargin = numeratorMargin(figure)} = figure;
  return reliabilityOf(families, familiesMargin) !== "C";
}

function numeratorMargin({kind, margin, families = 0}: EstimatedFigure): number {
  return kind === "rate" ? (margin * families) / 100 : margin * families;
}

function isRatio({kind}: EstimatedFigure): boolean {
  return kind === "share" || kind === "rate";
}

function isChange({kind}: EstimatedFigure): boolean {
  return kind === "change" || kind === "rupiahChange";
}

function textOf({kind, value}: EstimatedFigure, level: Level, format: Format): string {
  switch (kind) {
    case "count":
      return format.count(rounded(value, level));
    case "share":
      return format.percent(value);
    case "rate":
      return format.decimal(value, 1);
    case "rupiah":
      return format.rupiah(value);
    case "change":
      return format.change(rounded(value, level));
    case "rupiahChange":
      return format.budget(value);
  }
}

/** Rounded up, so that no margin reads as none. */
function marginText({kind, margin}: EstimatedFigure, word: Words, format: Format): string {
  switch (kind) {
    case "share":
      return `${format.decimal(Math.ceil(margin * 1000) / 10, 1)}\u00a0${word["district.points"]}`;
    case "rate":
      return format.decimal(Math.ceil(margin * 10) / 10, 1);
    case "rupiah":
    case "rupiahChange":
      return format.rupiah(margin);
    default:
      return format.count(Math.ceil(margin));
  }
}

function rounded(value: number, level: Level): number {
  const step = level === "nation" ? 1000 : 10;
  return Math.round(value / step) * step;
}
