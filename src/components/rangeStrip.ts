import {html} from "./html.js";

/** What a strip draws, on one axis: the range of a group, the region's own value, the nation's if it lies there. */
export interface StripValues {
  readonly low: number;
  readonly high: number;
  /** NaN draws none. */
  readonly value: number;
  readonly nation: number | null;
}

export interface RangeStrip {
  readonly element: HTMLElement;
  /** Draws values between the ends of an axis, in place. */
  draw(values: StripValues, axis: readonly [from: number, to: number]): void;
}

/** A line inside a table cell: thick for the range, a tick for the nation, a dot for the value. */
export function rangeStrip(): RangeStrip {
  const range = html("div", {class: "range"});
  const tick = html("div", {class: "nation"});
  const dot = html("div", {class: "dot"});
  return {
    element: html("div", {class: "range-strip", "aria-hidden": "true"}, range, tick, dot),
    draw({low, high, value, nation}, [from, to]) {
      const at = (number: number) => Math.min(1, Math.max(0, (number - from) / (to - from || 1)));
      range.style.left = `${100 * at(low)}%`;
      range.style.width = `${100 * (at(high) - at(low))}%`;
      dot.hidden = Number.isNaN(value);
      if (!dot.hidden) dot.style.left = `${100 * at(value)}%`;
      tick.hidden = nation === null;
      if (nation !== null) tick.style.left = `${100 * at(nation)}%`;
    }
  };
}
