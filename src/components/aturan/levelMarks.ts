import type {Words} from "../dictionary.js";
import type {Format} from "../format.js";
import {svg} from "../svg.js";
import type {AnyParameter} from "./parameterGroups.js";
import {placeLabels, type LabelRequest, type Segment} from "./placeLabels.js";
import {chartWidth, type ChartMarks, type Step, type StepLine} from "./stepGeometry.js";
import {shortValueText} from "./valueText.js";

const top = 20;
const plot = 72;
const height = top + plot;

type X = (year: number) => number;
type Y = (value: number) => number;
type NumberStep = Step & {readonly value: number};

/** Numbers as steps over a zero line, each value labelled where there is room: that of the rule day goes first. */
export function levelMarks(
  parameter: AnyParameter,
  lines: readonly StepLine[],
  x: X,
  day: number,
  word: Words,
  format: Format
): ChartMarks {
  const all = lines.flatMap(({steps}) => steps.filter(isNumber));
  const most = Math.max(...all.map(({value}) => value)) || 1;
  const y: Y = (value) => height - (value / most) * plot;
  const [main, ...others] = lines;
  const text = (value: number) => shortValueText(parameter, value, word, format);
  const requests = [
    ...changes(main!.steps, day).map((step) => request(step, x, y, text, false)),
    ...others.flatMap(({steps}) =>
      steps
        .filter(isNumber)
        .slice(-1)
        .map((step) => request(step, x, y, text, true))
    )
  ];
  const segments = lines.flatMap(({steps}) => segmentsOf(steps, x, y));
  const labels = placeLabels(requests, segments, chartWidth, height).map(({text, anchor, ...at}) =>
    svg("text", {class: "level", ...at, "text-anchor": anchor}, text)
  );
  const {from} = main!.steps[0]!;
  return {
    height,
    marks: [
      svg("line", {class: "zero", x1: x(from), x2: chartWidth, y1: height, y2: height}),
      ...main!.steps.filter(({value}) => value === null).map((step) => gap(step, x)),
      ...others.map(({steps}) => path(steps, x, y, "other")),
      path(main!.steps, x, y, "main"),
      ...main!.steps.filter(isNumber).map((step) => dot(step, x, y)),
      ...labels
    ]
  };
}

function isNumber(step: Step): step is NumberStep {
  return typeof step.value === "number";
}

/** The steps that bring a new value: first the one in force on the day, then the others. */
function changes(steps: readonly Step[], day: number): NumberStep[] {
  const fresh = steps.filter(isNumber).filter((step, index, all) => step.value !== all[index - 1]?.value);
  const inForce = fresh.findLast(({from}) => from <= day);
  return [...fresh.filter((step) => step === inForce), ...fresh.filter((step) => step !== inForce)];
}

function request(step: NumberStep, x: X, y: Y, text: (value: number) => string, atEnd: boolean): LabelRequest {
  return {text: text(step.value), from: x(step.from), to: x(step.to), y: y(step.value), atEnd};
}

/** The level piece of every step with a figure, and the upright one to the next. */
function segmentsOf(steps: readonly Step[], x: X, y: Y): Segment[] {
  return steps.flatMap((step, index) => {
    if (!isNumber(step)) return [];
    const level = {x0: x(step.from), y0: y(step.value), x1: x(step.to), y1: y(step.value)};
    const next = steps[index + 1];
    if (!next || !isNumber(next)) return [level];
    return [level, {x0: x(step.to), y0: y(step.value), x1: x(step.to), y1: y(next.value)}];
  });
}

function path(steps: readonly Step[], x: X, y: Y, kind: string): SVGElement {
  const d = segmentsOf(steps, x, y).map(({x0, y0, x1, y1}) => `M${x0} ${y0}L${x1} ${y1}`);
  return svg("path", {class: kind, d: d.join("")});
}

function dot({from, value, mark}: NumberStep, x: X, y: Y): SVGElement {
  return svg("circle", {class: mark === "source" ? "read" : "unread", cx: x(from), cy: y(value), r: 3});
}

function gap({from, to}: Step, x: X): SVGElement {
  return svg("rect", {class: "gap", x: x(from) + 2, y: height - 12, width: x(to) - x(from) - 4, height: 12});
}
