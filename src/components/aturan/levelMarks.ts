import type {Words} from "../dictionary.js";
import type {Format} from "../format.js";
import {svg} from "../svg.js";
import type {AnyParameter} from "./parameterGroups.js";
import type {ChartMarks, Step, StepLine} from "./stepGeometry.js";
import {shortValueText} from "./valueText.js";

const top = 20;
const plot = 72;
/** Mean width of a figure in the 12 px type, with the gap after a label. */
const characterWidth = 6.4;

/** Numbers as steps over a zero line; a label where a value begins and there is room for it. */
export function levelMarks(
  parameter: AnyParameter,
  lines: readonly StepLine[],
  x: (year: number) => number,
  word: Words,
  format: Format
): ChartMarks {
  const height = top + plot;
  const numbers = lines.flatMap(({steps}) => steps.flatMap(({value}) => (typeof value === "number" ? [value] : [])));
  const y = (value: number) => height - (value / Math.max(...numbers, Number.MIN_VALUE)) * plot;
  const label = (at: number, value: number, anchor: string, below: boolean) =>
    svg(
      "text",
      {class: "level", x: at, y: y(value) + (below ? 15 : -6), "text-anchor": anchor},
      shortValueText(parameter, value, word, format)
    );

  const [main, ...others] = lines;
  const higher = (value: number) => others.some(({steps}) => (lastNumber(steps) ?? 0) > value);
  return {
    height,
    marks: [
      svg("line", {
        class: "zero",
        x1: x(lines[0]!.steps[0]!.from),
        x2: x(lines[0]!.steps.at(-1)!.to),
        y1: height,
        y2: height
      }),
      ...main!.steps.filter(({value}) => value === null).map((step) => gap(step, x, height)),
      ...others.flatMap(({steps}) => {
        const last = lastNumber(steps)!;
        const same = last === lastNumber(main!.steps);
        const lower = last < (lastNumber(main!.steps) ?? 0);
        return [path(steps, x, y, "other"), ...(same ? [] : [label(x(steps.at(-1)!.to), last, "end", lower)])];
      }),
      path(main!.steps, x, y, "main"),
      ...main!.steps.filter(isNumber).map((step) => dot(step, x, y)),
      ...roomy(main!.steps, x, parameter, word, format).map((step) => {
        const right = x(step.to) - x(step.from) < 60 && x(step.from) > 240;
        return label(right ? x(step.to) : x(step.from), step.value, right ? "end" : "start", higher(step.value));
      })
    ]
  };
}

type NumberStep = Step & {readonly value: number};

function isNumber(step: Step): step is NumberStep {
  return typeof step.value === "number";
}

function lastNumber(steps: readonly Step[]): number | undefined {
  return steps.findLast(isNumber)?.value;
}

/** The steps that begin a new value and have room for its label after the one before. */
function roomy(
  steps: readonly Step[],
  x: (year: number) => number,
  parameter: AnyParameter,
  word: Words,
  format: Format
): NumberStep[] {
  let free = -Infinity;
  let shown: number | null = null;
  return steps.filter(isNumber).filter((step) => {
    if (step.value === shown || x(step.from) < free) return false;
    shown = step.value;
    free = x(step.from) + shortValueText(parameter, step.value, word, format).length * characterWidth + 8;
    return true;
  });
}

function path(
  steps: readonly Step[],
  x: (year: number) => number,
  y: (value: number) => number,
  kind: string
): SVGElement {
  let open = false;
  const parts = steps.map((step) => {
    if (!isNumber(step)) {
      open = false;
      return "";
    }
    const start = `${open ? "L" : "M"}${x(step.from).toFixed(1)} ${y(step.value).toFixed(1)}`;
    open = true;
    return `${start}H${x(step.to).toFixed(1)}`;
  });
  return svg("path", {class: kind, d: parts.join("")});
}

function dot(step: NumberStep, x: (year: number) => number, y: (value: number) => number): SVGElement {
  return svg("circle", {class: step.mark === "source" ? "read" : "unread", cx: x(step.from), cy: y(step.value), r: 3});
}

function gap({from, to}: Step, x: (year: number) => number, height: number): SVGElement {
  return svg("rect", {class: "gap", x: x(from) + 1, y: top, width: x(to) - x(from) - 2, height: height - top});
}
