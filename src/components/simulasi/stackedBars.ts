import {html, setText} from "../html.js";
import {niceAxis, positionOn} from "./niceAxis.js";

/** One part of a bar; its look is a class of the style. */
export interface BarPart {
  readonly look: string;
  readonly label: string;
  readonly value: number;
}

export interface StackedBar {
  readonly label: string;
  readonly parts: readonly BarPart[];
}

export interface StackedBars {
  readonly element: HTMLElement;
  /** Draws bars from zero on one axis; the axis is set anew only when asked or when a bar would pass it. */
  draw(bars: readonly StackedBar[], rescale: boolean): void;
}

/** A part narrower than this carries no number, in per cent of the axis. */
const narrow = 9;

/** Bars of parts that add up, on one axis from zero, under a legend of the parts. */
export function stackedBars(
  write: (value: number) => string,
  tick: (value: number, last: boolean) => string
): StackedBars {
  const legend = html("p", {class: "stack-legend note"});
  const body = html("div", {class: "stack-rows"});
  const ticks = html("div", {class: "stack-ticks", "aria-hidden": "true"});
  const element = html("div", {class: "stack", role: "img"}, legend, body, ticks);
  let axis = niceAxis([1]);
  let fresh = true;
  return {
    element,
    draw(bars, rescale) {
      const sums = bars.map(({parts}) => parts.reduce((sum, {value}) => sum + value, 0));
      if (fresh || rescale || sums.some((sum) => sum > axis.high)) {
        axis = niceAxis(sums);
        fresh = false;
        ticks.replaceChildren(
          ...axis.ticks.map((at, index) => {
            const mark = html("span", {}, tick(at, index === axis.ticks.length - 1));
            mark.style.left = `${positionOn(axis, at)}%`;
            return mark;
          })
        );
      }
      const keys =
        bars[0]?.parts.map(({look, label}) => html("span", {class: `stack-key ${look}`}, html("i"), label)) ?? [];
      if (legend.childElementCount !== keys.length) legend.replaceChildren(...keys);
      body.replaceChildren(
        ...bars.map(({label, parts}) => {
          const line = html(
            "div",
            {class: "stack-bar"},
            ...parts.map(({look, value}) => {
              const width = positionOn(axis, value);
              const part = html("i", {class: look});
              part.style.width = `${width}%`;
              if (width >= narrow) setText(part, write(value));
              return part;
            })
          );
          return html("div", {class: "stack-row"}, html("span", {}, label), line);
        })
      );
      const text = bars.map(
        ({label, parts}) => `${label}: ${parts.map((part) => `${part.label} ${write(part.value)}`).join(", ")}`
      );
      element.setAttribute("aria-label", text.join("; "));
    }
  };
}

/** A tick without a decimal that says nothing: "10,0" is "10". */
export function shortTick(text: string): string {
  return text.replace(/[.,]0$/, "");
}
