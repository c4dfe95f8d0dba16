import {fill, type Words} from "../dictionary.js";
import {pointsMargin, pointsNumber} from "../figures/pointsMargin.js";
import type {Format} from "../format.js";
import type {Figure} from "./figureFrame.js";

/** Writers of a figure with its 95% margin, for charts' tables; a margin of 0 is not written. */
export interface FigureValues {
  rupiah(value: number, margin: number): Figure;
  /** The nation's families, pupils or persons, on screen in thousands. */
  count(value: number, margin: number): Figure;
  share(value: number, margin: number): Figure;
  /** A change of the nation's families, pupils or persons to the unit, muted within its margin. */
  changeCount(value: number, margin: number): Figure;
  /** A change in rupiah, muted within its margin. */
  change(value: number, margin: number): Figure;
  /** A margin of a share 0 to 1 in percentage points, without the unit. */
  points(margin: number): string;
  /** "±Rp93,3 juta". */
  plusMinus(text: string): string;
}

/** The writers of a language. */
export function figureValues(word: Words, format: Format): FigureValues {
  const plusMinus = (text: string) => fill(word["figure.plusMinus"], {margin: text});
  const whole = (margin: number) => format.count(Math.ceil(margin));
  const points = (margin: number) => pointsNumber(margin, format);
  const figure = (value: number, text: string, margin: number, write: (margin: number) => string): Figure =>
    margin > 0 ? {value, text, margin: {value: margin, text: plusMinus(write(margin))}} : {value, text};
  return {
    rupiah: (value, margin) => ({...figure(value, format.rupiah(value), margin, format.rupiah), isRupiah: true}),
    count: (value, margin) => figure(value, format.count(Math.round(value / 1000) * 1000), margin, whole),
    share: (value, margin) => figure(value, format.percent(value), margin, (own) => pointsMargin(own, word, format)),
    changeCount: (value, margin) => ({
      ...figure(value, format.change(value), margin, whole),
      isWithin: isWithin(value, margin)
    }),
    change: (value, margin) => ({
      ...figure(value, format.budget(value), margin, format.rupiah),
      isRupiah: true,
      isWithin: isWithin(value, margin)
    }),
    points,
    plusMinus
  };
}

function isWithin(change: number, margin: number): boolean {
  return Math.abs(change) >= 0.5 && Math.abs(change) < margin;
}
