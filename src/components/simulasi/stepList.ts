import type {AttributionStep} from "../../policy/attribution.js";
import {fill, type Words} from "../dictionary.js";
import type {Format} from "../format.js";
import {html} from "../html.js";
import {svg} from "../svg.js";
import {niceAxis, positionOn, type Axis} from "./niceAxis.js";

/** A line of the list: a step of a part, what a part's steps add up to, or the whole. */
export interface StepRow {
  readonly kind: "step" | "subtotal" | "total";
  readonly label: string;
  /** Whom it moves, each in words. */
  readonly counts: readonly string[];
  readonly programme: string | null;
  readonly step: AttributionStep;
  /** Part of a stack, place in it and steps of it; of steps only. */
  readonly part: number;
  readonly place: number;
  readonly count: number;
}

export interface StepListActions {
  /** Puts a step of a part in another place, 0 first. */
  readonly move: (part: number, step: string, to: number) => void;
  readonly reset: () => void;
}

export interface StepList {
  readonly element: HTMLElement;
  /** Draws steps; those that the reader put in order can be put back. */
  draw(rows: readonly StepRow[], isOrdered: boolean): void;
  /** Marks the figures as those of an earlier scenario. */
  stale(isStale: boolean): void;
}

/** Steps one below the other, each bar beginning where the one above ends, with buttons that change their order. */
export function stepList(word: Words, format: Format, {move, reset}: StepListActions): StepList {
  const body = html("ol", {class: "steps"});
  const wait = html("p", {class: "foot", hidden: true}, word["banding.stepsWait"]);
  const original = html("button", {type: "button", class: "link"}, word["banding.stepReset"]);
  original.addEventListener("click", reset);
  const element = html("div", {class: "step-list"}, body, html("p", {class: "step-foot"}, original, wait));
  let isStaleNow = false;
  return {
    element,
    draw(rows, isOrdered) {
      const ends = endsOf(rows);
      const axis = niceAxis(ends.flat());
      const focused = body.contains(document.activeElement)
        ? (document.activeElement as HTMLElement).dataset.key
        : undefined;
      original.hidden = !isOrdered;
      body.replaceChildren(...rows.map((row, at) => line(row, ends[at]!, axis)));
      if (focused !== undefined) focusKey(body, focused);
    },
    stale(isStale) {
      if (isStale === isStaleNow) return;
      isStaleNow = isStale;
      element.classList.toggle("stale", isStale);
      wait.hidden = !isStale;
    }
  };

  function line(
    {kind, label, counts, programme, step, part, place, count}: StepRow,
    [from, to]: Ends,
    axis: Axis
  ): HTMLElement {
    const margin = step.margins.total;
    const [left, right] = [positionOn(axis, Math.min(from, to)), positionOn(axis, Math.max(from, to))];
    const bar = html("i", {class: kind === "step" ? lookOf(step.total) : "total"});
    bar.style.left = `${left}%`;
    bar.style.width = `${right - left}%`;
    const zero = html("b");
    zero.style.left = `${positionOn(axis, 0)}%`;
    const made = html(
      "li",
      {class: ["step", kind, ...(programme === null ? [] : [programme])].join(" ")},
      html("span", {class: "step-name", title: label}, label),
      html("span", {class: "step-axis", "aria-hidden": "true"}, zero, bar),
      html(
        "span",
        {class: "step-value"},
        html("strong", {}, format.budget(step.total)),
        ...(margin === 0
          ? []
          : [html("span", {class: "margin"}, fill(word["figure.plusMinus"], {margin: format.rupiah(margin)}))]),
        ...counts.map((text) => html("span", {class: "foot step-count", title: text}, text))
      )
    );
    const shift = (by: -1 | 1) => {
      const text = fill(word[by < 0 ? "banding.stepUp" : "banding.stepDown"], {step: label});
      const disabled = place + by < 0 || place + by >= count;
      const attributes = {
        type: "button",
        class: "icon",
        "aria-label": text,
        disabled,
        "data-key": `${part} ${step.step} ${by}`
      };
      const button = html("button", attributes, arrow(by));
      button.addEventListener("click", () => move(part, step.step, place + by));
      return button;
    };
    const buttons = kind === "step" && count > 1 ? [shift(-1), shift(1)] : [];
    made.append(html("span", {class: "step-shift"}, ...buttons));
    return made;
  }
}

/** Green says more: a step that leaves the budget as it is has neither colour. */
function lookOf(change: number): "still" | "fewer" | "more" {
  if (Math.abs(change) < 0.5) return "still";
  return change < 0 ? "fewer" : "more";
}

type Ends = readonly [from: number, to: number];

/** A step begins where the one above ends; a subtotal spans its steps, the whole begins at zero. */
function endsOf(rows: readonly StepRow[]): Ends[] {
  let reached = 0;
  return rows.map(({kind, step: {total}}) => {
    if (kind === "total") return [0, total];
    if (kind === "subtotal") return [reached - total, reached];
    reached += total;
    return [reached - total, reached];
  });
}

/** The button of a key, or its neighbour where the step has come to an end of the list. */
function focusKey(body: HTMLElement, key: string): void {
  const buttons = [...body.querySelectorAll<HTMLButtonElement>("button[data-key]")];
  const found = buttons.find(({dataset}) => dataset.key === key);
  const target = found?.disabled ? found.parentElement?.querySelector<HTMLButtonElement>("button:enabled") : found;
  target?.focus();
}

function arrow(by: -1 | 1): SVGSVGElement {
  const d = by < 0 ? "M8 13V4M4.5 7.5 8 4l3.5 3.5" : "M8 3v9M4.5 8.5 8 12l3.5-3.5";
  const path = svg("path", {d, fill: "none", stroke: "currentColor", "stroke-width": 1.6});
  return svg("svg", {viewBox: "0 0 16 16", width: 16, height: 16, "aria-hidden": "true"}, path);
}
