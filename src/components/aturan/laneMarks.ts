import type {Words} from "../dictionary.js";
import type {Format} from "../format.js";
import {svg} from "../svg.js";
import type {AnyParameter} from "./parameterGroups.js";
import {chartWidth, type ChartMarks, type StepLine} from "./stepGeometry.js";
import {shortValueText} from "./valueText.js";

const lane = 36;

/** Choices as bars, one lane a value: solid where the default reading says it, outlined where another does. */
export function laneMarks(
  parameter: AnyParameter,
  lines: readonly StepLine[],
  x: (year: number) => number,
  word: Words,
  format: Format
): ChartMarks {
  const steps = lines.flatMap((line) => line.steps.map((step) => ({...step, isDefault: line.isDefault})));
  const values = [...new Set(steps.map(({value}) => value))].filter((value) => value !== null);
  const marks = values.flatMap((value, index) => {
    const y = index * lane;
    // the default's bar lies above the outline of a reading that agrees with it for a time
    const bars = steps
      .filter((step) => step.value === value)
      .sort((a, b) => Number(a.isDefault) - Number(b.isDefault))
      .map(({from, to, isDefault}) =>
        svg("rect", {
          class: isDefault ? "lane main" : "lane other",
          x: x(from) + 1,
          y: y + 20,
          width: Math.max(1, x(to) - x(from) - 2),
          height: 10
        })
      );
    const first = Math.min(...steps.filter((step) => step.value === value).map(({from}) => from));
    const right = x(first) > 200;
    const text = shortValueText(parameter, value, word, format);
    return [
      svg(
        "text",
        {class: "level", x: right ? chartWidth : x(first), y: y + 14, "text-anchor": right ? "end" : "start"},
        text
      ),
      ...bars
    ];
  });
  return {height: values.length * lane, marks};
}
