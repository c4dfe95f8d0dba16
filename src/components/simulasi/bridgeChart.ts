import {fill, type Words} from "../dictionary.js";
import {html, setText} from "../html.js";
import {niceAxis, positionOn, type Axis} from "./niceAxis.js";

/** One step of a bridge; a total stands on zero, the others on where the steps before them ended. */
export interface BridgeStep {
  readonly label: string;
  readonly value: number;
  readonly total: boolean;
  /** 95% margin; a value within it is muted. */
  readonly margin: number;
}

export interface BridgeChart {
  readonly element: HTMLElement;
  /** Draws steps; the axis is set anew only when asked, so that a drag keeps it. */
  draw(steps: readonly BridgeStep[], rescale: boolean): void;
  /** The steps' lines as they stand. */
  lines(): readonly HTMLElement[];
}

/** The axis while nothing has changed: a trillion rupiah. */
const idleTop = 1e12;

/**
 * Changes that lead from a baseline to a scenario, one below the other; it shows changes only, never a cut axis. `ticksOf`
 * writes the ticks of an axis each time that one is set.
 */
export function bridgeChart(
  word: Words,
  write: (value: number) => string,
  ticksOf: (axis: Axis) => readonly string[]
): BridgeChart {
  const ticks = html("div", {class: "bridge-ticks", "aria-hidden": "true"});
  const grid = html("div", {class: "bridge-grid", "aria-hidden": "true"});
  const body = html("div", {class: "bridge-rows"});
  const element = html("div", {class: "bridge", role: "img"}, ticks, grid, body);
  let axis: Axis | null = null;
  let rows: {row: HTMLElement; label: HTMLElement; bar: HTMLElement; value: HTMLElement}[] = [];
  return {
    element,
    draw(steps, rescale) {
      const ends = endsOf(steps);
      if (axis === null || rescale) {
        axis = niceAxis(steps.some(({value}) => Math.abs(value) >= 0.5) ? ends.flat() : [idleTop]);
        const texts = ticksOf(axis);
        const zero = axis.ticks.indexOf(0);
        ticks.replaceChildren(
          ...axis.ticks.map((at, index) => {
            const isOdd = (index - zero) % 2 !== 0;
            return place(html("span", isOdd ? {class: "odd"} : {}, texts[index]!), positionOn(axis!, at));
          })
        );
        grid.replaceChildren(
          ...axis.ticks.map((at) => place(html("i", {class: at === 0 ? "zero" : ""}), positionOn(axis!, at)))
        );
      }
      if (rows.length !== steps.length) {
        rows = steps.map(() => ({
          row: html("div", {class: "bridge-row"}),
          label: html("span", {class: "bridge-label"}),
          bar: html("i"),
          value: html("span", {class: "bridge-value"})
        }));
        body.replaceChildren(
          ...rows.map(({row, label, bar, value}) => {
            row.append(label, html("div", {class: "bridge-axis"}, bar), value);
            return row;
          })
        );
      }
      steps.forEach(({label, value, total, margin}, at) => {
        const row = rows[at]!;
        const [from, to] = ends[at]!.map((end) => positionOn(axis!, end)) as [number, number];
        row.row.classList.toggle("within", Math.abs(value) >= 0.5 && Math.abs(value) < margin);
        setText(row.label, label);
        setText(row.value, write(value));
        row.bar.hidden = Math.abs(value) < 0.5;
        row.bar.className = total ? "total" : value < 0 ? "fewer" : "more";
        row.bar.style.left = `${Math.min(from, to)}%`;
        row.bar.style.width = `${Math.abs(to - from)}%`;
      });
      const list = steps.map(({label, value}) => `${label} ${write(value)}`).join("; ");
      element.setAttribute("aria-label", fill(word["sim.bridgeLabel"], {list}));
    },
    lines: () => rows.map(({row}) => row)
  };
}

function endsOf(steps: readonly BridgeStep[]): [number, number][] {
  let reached = 0;
  return steps.map(({value, total}) => {
    const from = total ? 0 : reached;
    const size = Number.isNaN(value) ? 0 : value; // a change that is not known has no bar
    if (!total) reached += size;
    return [from, from + size];
  });
}

function place(element: HTMLElement, at: number): HTMLElement {
  element.style.left = `${at}%`;
  return element;
}
