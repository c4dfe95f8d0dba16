import {fill, type Words} from "../dictionary.js";
import type {Format} from "../format.js";
import {svg} from "../svg.js";
import {laneMarks} from "./laneMarks.js";
import {levelMarks} from "./levelMarks.js";
import type {AnyParameter} from "./parameterGroups.js";
import {readingRows} from "./readingRows.js";
import {chartWidth, stepLines, yearOf, type Span} from "./stepGeometry.js";
import {valueText} from "./valueText.js";

/**
 * A parameter's history as steps on the time axis that all charts share: numbers from zero up, choices in lanes. Solid:
 * the default reading; dashed: the others; upright line: the rule day; dashed box: no published figure.
 */
export function stepChart(
  parameter: AnyParameter,
  {day, span}: {readonly day: string; readonly span: Span},
  word: Words,
  format: Format
): SVGSVGElement {
  const x = (year: number) => ((year - span.from) / (span.to - span.from)) * chartWidth;
  const lines = stepLines(parameter, span);
  const chosen = lines.some(({steps}) => steps.some(({value}) => typeof value === "string"));
  const now = yearOf(day);
  const {height, marks} = chosen
    ? laneMarks(parameter, lines, x, word, format)
    : levelMarks(parameter, lines, x, now, word, format);
  return svg(
    "svg",
    {
      class: "steps",
      role: "img",
      width: chartWidth,
      height: height + 20,
      viewBox: `0 0 ${chartWidth} ${height + 20}`,
      "aria-label": fill(word["aturan.chart"], {label: parameter.label[format.language]}),
      "aria-description": description(parameter, word, format)
    },
    ...yearTicks(span, x, height),
    svg("line", {class: "day", x1: x(now), x2: x(now), y1: 0, y2: height}),
    ...marks
  );
}

function yearTicks(span: Span, x: (year: number) => number, height: number): SVGElement[] {
  const years = Array.from({length: span.to - span.from}, (_, index) => span.from + index);
  return years
    .filter((year) => year % 2 === 0)
    .flatMap((year) => [
      svg("line", {class: "tick", x1: x(year), x2: x(year), y1: height, y2: height + 4}),
      svg(
        "text",
        {class: "year", x: x(year), y: height + 17, "text-anchor": year === span.from ? "start" : "middle"},
        String(year)
      )
    ]);
}

function description(parameter: AnyParameter, word: Words, format: Format): string {
  return readingRows(parameter, "")
    .map(({label, rows}) => {
      const steps = rows.map(({from, value}) =>
        fill(word["aturan.chartStep"], {date: format.date(from), value: valueText(parameter, value, word, format)})
      );
      return `${label ? `${label[format.language]}: ` : ""}${steps.join("; ")}.`;
    })
    .join(" ");
}
