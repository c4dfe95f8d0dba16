import {cutPoints, type Bin} from "../lattice/bins.js";
import {marginOf, type MarginStatement} from "../lattice/margins.js";
import type {Level} from "../lattice/tables.js";
import {fill, type Words} from "./dictionary.js";
import type {Format} from "./format.js";
import {html, setText} from "./html.js";

/** Families by bin, and of these the reached. */
export interface HistogramBins {
  readonly families: Float64Array;
  readonly reached: Float64Array;
}

export interface DecileHistogram {
  readonly element: HTMLElement;
  /** Draws the reached of the same families in place. */
  reach(reached: Float64Array): void;
  /** Draws other counts, and says them; the axis is set anew only on request. */
  update(bins: HistogramBins, level: Level, rescale: boolean): void;
}

/** Families along the welfare axis: bars of true width, area by families, dark as far as reached. */
export function decileHistogram(
  bins: readonly Bin[],
  margins: MarginStatement,
  word: Words,
  format: Format
): DecileHistogram {
  const cuts = cutPoints(bins);
  const bars = cuts.slice(1).map((upper, bin) => {
    const reached = html("div", {class: "reached"});
    const element = html("div", {class: "bar"}, reached);
    element.style.left = `${cuts[bin]!}%`;
    element.style.width = `calc(${upper - cuts[bin]!}% - 1.5px)`;
    return {element, reached, width: upper - cuts[bin]!};
  });
  const plot = html("div", {class: "histogram-plot", role: "img"}, ...bars.map(({element}) => element));
  const ticks = Array.from({length: 10}, (_, decile) => {
    const tick = html("span", {}, String(decile + 1));
    tick.style.left = `${decile * 10 + 5}%`;
    return tick;
  });
  const unranked = html("p", {class: "foot"});
  let top = 0;
  let families: Float64Array = new Float64Array(bars.length);
  const reach = (reached: Float64Array) =>
    bars.forEach(({reached: part}, bin) => {
      part.style.transform = `scaleY(${families[bin]! > 0 ? (reached[bin]! / families[bin]!).toFixed(3) : 0})`;
    });
  return {
    element: html(
      "div",
      {class: "histogram"},
      plot,
      html("div", {class: "histogram-ticks", "aria-hidden": "true"}, ...ticks),
      html(
        "p",
        {class: "histogram-ends foot"},
        html("span", {}, word["board.lowest"]),
        html("span", {}, word["board.highest"])
      ),
      unranked
    ),
    reach,
    update(counts, level, rescale) {
      families = counts.families;
      if (rescale || top === 0) top = Math.max(...bars.map(({width}, bin) => families[bin]! / width)) * 1.04;
      bars.forEach(({element, width}, bin) => {
        element.style.height = `${Math.min(100, (100 * families[bin]!) / width / top).toFixed(2)}%`;
      });
      reach(counts.reached);
      plot.setAttribute("aria-label", described(cuts, families, counts.reached, word, format));
      const rest = families.slice(bars.length).reduce((sum, count) => sum + count, 0);
      const margin = format.count(marginOf(margins, "families", level));
      setText(
        unranked,
        [
          fill(word["board.margin"], {margin}),
          ...(rest < 0.5
            ? []
            : [fill(word["board.unranked"], {count: format.short(Math.round(rest / 10) * 10), margin})])
        ].join(" ")
      );
    }
  };
}

function described(
  cuts: readonly number[],
  families: Float64Array,
  reached: Float64Array,
  word: Words,
  format: Format
): string {
  const deciles = Array.from({length: 10}, (_, decile) => {
    let count = 0;
    let served = 0;
    cuts.slice(1).forEach((upper, bin) => {
      if (upper <= decile * 10 || upper > decile * 10 + 10) return;
      count += families[bin]!;
      served += reached[bin]!;
    });
    return `${decile + 1}: ${format.short(count)}, ${word["board.reached"]} ${format.short(served)}`;
  });
  return `${word["board.histogram"]}. ${deciles.join("; ")}.`;
}
