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
  /** The parts as they stand, by bar. */
  parts(): readonly (readonly HTMLElement[])[];
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
  let laid = "";
  let rows: {readonly part: HTMLElement; readonly number: HTMLElement}[][] = [];
  const lay = (bars: readonly StackedBar[]) => {
    const key = JSON.stringify(bars.map(({label, parts}) => [label, parts.map((part) => [part.look, part.label])]));
    if (key === laid) return false;
    laid = key;
    const keys = bars[0]?.parts.map(({look, label}) => html("span", {class: `stack-key ${look}`}, html("i"), label));
    legend.replaceChildren(...(keys ?? []));
    rows = bars.map(({parts}) =>
      parts.map(({look}) => {
        const number = html("span");
        return {part: html("i", {class: look}, number), number};
      })
    );
    body.replaceChildren(
      ...bars.map(({label}, at) => {
        const line = html("div", {class: "stack-bar"}, ...rows[at]!.map(({part}) => part));
        return html("div", {class: "stack-row"}, html("span", {}, label), line);
      })
    );
    return true;
  };
  return {
    element,
    draw(bars, rescale) {
      const fresh = lay(bars);
      const sums = bars.map(({parts}) => parts.reduce((sum, {value}) => sum + value, 0));
      if (fresh || rescale || sums.some((sum) => sum > axis.high)) {
        axis = niceAxis(sums);
        ticks.replaceChildren(
          ...axis.ticks.map((at, index) => {
            const mark = html("span", {}, tick(at, index === axis.ticks.length - 1));
            mark.style.left = `${positionOn(axis, at)}%`;
            return mark;
          })
        );
      }
      bars.forEach(({parts}, bar) =>
        parts.forEach(({value}, at) => {
          const {part, number} = rows[bar]![at]!;
          const width = positionOn(axis, value);
          part.style.width = `${width}%`;
          setText(number, width >= narrow ? write(value) : "");
        })
      );
      const text = bars.map(
        ({label, parts}) => `${label}: ${parts.map((part) => `${part.label} ${write(part.value)}`).join(", ")}`
      );
      element.setAttribute("aria-label", text.join("; "));
    },
    parts: () => rows.map((row) => row.map(({part}) => part))
  };
}

/** A tick without decimals that say nothing: "10,0" is "10", "Rp40,0 triliun" "Rp40 triliun". */
export function shortTick(text: string): string {
  return text.replace(/[.,]0{1,2}(?!\d)/, "");
}
