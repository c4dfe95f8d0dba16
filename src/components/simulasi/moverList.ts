import {fill, type Words} from "../dictionary.js";
import {html, setText} from "../html.js";
import type {Place} from "../places.js";

export interface MoverList {
  readonly element: HTMLElement;
  /** Draws values by region; which regions stand where changes only when asked, so that a drag re-ranks nothing. */
  draw(places: readonly Place[], values: Float64Array, margin: (region: number) => number, rerank: boolean): void;
  /** The regions that stand in the list, as they stand. */
  shown(): readonly number[];
}

/** Regions of the greatest rise and of the greatest fall. */
const each = 6;

/** The regions that gain and lose most. */
export function moverList(
  word: Words,
  write: (value: number) => string,
  writeMargin: (margin: number) => string,
  onSelect: (code: string) => void
): MoverList {
  const element = html("ol", {class: "movers"});
  let order: number[] = [];
  let rows: {item: HTMLElement; bar: HTMLElement; value: HTMLElement; spread: HTMLElement; at: number}[] = [];
  let most = 1;
  return {
    element,
    draw(places, values, margin, rerank) {
      if (rerank || order.length === 0) {
        order = moversOf(values, margin);
        most = Math.max(1, ...order.map((at) => Math.abs(values[at]!)));
        rows = order.map((at) => ({
          item: html("li", {class: values[at]! < 0 ? "down" : "up"}),
          bar: html("i"),
          value: html("span", {class: "mover-change"}),
          spread: html("span", {class: "margin"}),
          at
        }));
        element.replaceChildren(
          ...rows.map(({item, bar, value, spread, at}) => {
            const place = places[at]!;
            const name = html("button", {type: "button", class: "place", title: place.within}, place.name);
            name.addEventListener("click", () => onSelect(place.code));
            item.append(
              name,
              html("span", {class: "mover-axis"}, html("b"), bar),
              html("span", {class: "mover-value"}, value, spread)
            );
            return item;
          }),
          ...(order.length === 0 ? [html("li", {class: "note"}, whyNone(values, word))] : [])
        );
      }
      for (const {item, bar, value, spread, at} of rows) {
        const change = values[at]!;
        const size = Math.min(50, (50 * Math.abs(change)) / most);
        bar.className = change < 0 ? "fewer" : "more";
        bar.style.left = `${change < 0 ? 50 - size : 50}%`;
        bar.style.width = `${size}%`;
        const own = margin(at);
        item.classList.toggle("within", Math.abs(change) < own);
        setText(value, write(change));
        setText(spread, writeMargin(own));
      }
      element.setAttribute("aria-label", fill(word["sim.moversLabel"], {count: String(order.length)}));
    },
    shown: () => order
  };
}

/** Why no region stands in the list: none changes beyond its margin, or how is not known. */
function whyNone(values: Float64Array, word: Words): string {
  return word[values.some(Number.isFinite) ? "sim.noMovers" : "map.unknown"];
}

/**
 * Regions by change: those that gain most, greatest first, then those that lose, the greatest loss last. A change within
 * its margin, which noise alone may make, is not ranked.
 */
export function moversOf(values: Float64Array, margin: (region: number) => number): number[] {
  const ranked = Array.from(values.keys())
    .filter((at) => Math.abs(values[at]!) >= margin(at))
    .sort((a, b) => values[b]! - values[a]! || a - b);
  const up = ranked.filter((at) => values[at]! >= 0.5).slice(0, each);
  const down = ranked.filter((at) => values[at]! <= -0.5).slice(-each);
  return [...up, ...down];
}
