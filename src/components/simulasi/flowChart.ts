import {cutPoints, type Bin} from "../../lattice/bins.js";
import type {Flows} from "../../policy/flows.js";
import {fill, type Words} from "../dictionary.js";
import type {Format} from "../format.js";
import {html, setText} from "../html.js";
import {decileTicks} from "./decileTicks.js";
import {niceAxis, positionOn, type Axis} from "./niceAxis.js";
import {panelName, type Panel} from "./programmePanels.js";

/** Units that enter and leave, by bin. */
type Passage = Pick<Flows, "entering" | "leaving">;

export interface FlowChart {
  readonly element: HTMLElement;
  /** Where flows are drawn. */
  readonly plot: HTMLElement;
  /** Draws flows in place on an axis shared with the other programmes, none where they are not known; at rest says them. */
  draw(flows: Passage | undefined, axis: Axis, dragging: boolean): void;
}

/** The axis while nobody enters or leaves, units either way. */
const idleEnd = 1e6;

/** The axis that holds every programme's flows, those leaving below zero. */
export function flowAxis(all: readonly Passage[]): Axis {
  const ends = all.flatMap(({entering, leaving}) => [...entering, ...Array.from(leaving, (value) => -value)]);
  return niceAxis(ends.some((value) => Math.abs(value) >= 0.5) ? ends : [-idleEnd, idleEnd]);
}

/** Who enters (up) and who leaves (down) along the welfare axis, for one programme. */
export function flowChart(panel: Panel, lattice: readonly Bin[], word: Words, format: Format): FlowChart {
  const cuts = cutPoints(lattice);
  const bars = cuts.slice(1).map((upper, bin) => {
    const [more, fewer] = [html("i", {class: "more"}), html("i", {class: "fewer"})];
    for (const bar of [more, fewer]) {
      bar.style.left = `${cuts[bin]!}%`;
      bar.style.width = `calc(${upper - cuts[bin]!}% - 1.5px)`;
    }
    return {more, fewer};
  });
  const grid = html("div", {class: "flow-grid", "aria-hidden": "true"});
  const side = html("div", {class: "flow-side", "aria-hidden": "true"});
  const plot = html("div", {class: "flow-plot", role: "img"}, grid, ...bars.flatMap(({more, fewer}) => [more, fewer]));
  const sum = html("span", {class: "flow-sum"});
  let drawn: Axis | null = null;
  const drawAxis = (axis: Axis) => {
    drawn = axis;
    const at = (value: number, element: HTMLElement) => {
      element.style.bottom = `${positionOn(axis, value)}%`;
      return element;
    };
    grid.replaceChildren(...axis.ticks.map((tick) => at(tick, html("i", {class: tick === 0 ? "zero" : ""}))));
    const texts = axis.ticks.map((tick) => tickText(tick, format));
    const longest = texts.reduce((long, text) => (text.length > long.length ? text : long));
    side.replaceChildren(
      html("b", {}, longest), // as wide as the widest, which stand out of the flow
      ...texts.map((text, place) => at(axis.ticks[place]!, html("span", {}, text)))
    );
  };
  const described = (flows: Passage | undefined): string => {
    const programme = panel.name;
    if (flows === undefined) return fill(word["points.unknown"], {programme});
    const [entering, leaving] = [format.short(total(flows.entering)), format.short(total(flows.leaving))];
    return fill(word["sim.flowLabel"], {programme, entering, leaving});
  };
  return {
    element: html(
      "div",
      {class: "flow"},
      html("h3", {class: "card-name"}, ...panelName(panel), sum),
      html("div", {class: "flow-body"}, side, plot, decileTicks(1, word))
    ),
    plot,
    draw(flows, axis, dragging) {
      if (axis !== drawn) drawAxis(axis);
      const zero = positionOn(axis, 0);
      bars.forEach(({more, fewer}, bin) => {
        more.style.bottom = `${zero}%`;
        more.style.height = `${positionOn(axis, flows?.entering[bin] ?? 0) - zero}%`;
        const down = zero - positionOn(axis, -(flows?.leaving[bin] ?? 0));
        fewer.style.bottom = `${zero - down}%`;
        fewer.style.height = `${down}%`;
      });
      const change = flows && total(flows.entering) - total(flows.leaving);
      setText(sum, change === undefined ? word["banding.unknown"] : format.shortChange(change));
      if (!dragging) plot.setAttribute("aria-label", described(flows));
    }
  };
}

function tickText(value: number, format: Format): string {
  return value === 0 ? "0" : (value > 0 ? "+" : "") + format.short(value).replace(/[.,]0+(?=\D|$)/, "");
}

function total(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}
