import type {Mark} from "../../policy/parameter.js";
import type {AnyParameter} from "./parameterGroups.js";
import {readingRows} from "./readingRows.js";

/** Width of every chart in pixels, so that its text is never scaled; it fits the smallest phone. */
export const chartWidth = 320;

/** The marks of a chart and the height that they take, in pixels. */
export interface ChartMarks {
  readonly height: number;
  readonly marks: readonly SVGElement[];
}

/** Years that a chart spans, the last one not included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A value held from one moment to another, both in years with a fraction; null has no published figure. */
export interface Step {
  readonly from: number;
  readonly to: number;
  readonly value: number | string | null;
  readonly mark: Mark;
}

/** The steps of one reading. */
export interface StepLine {
  readonly isDefault: boolean;
  readonly steps: readonly Step[];
}

/** The years from the first step of any parameter to the year after the last step or the rule day. */
export function spanOf(parameters: readonly AnyParameter[], day: string): Span {
  const years = parameters
    .flatMap(({history, readings = []}) => [history, ...readings.map((reading) => reading.history)])
    .flatMap((history) => history.map(([from]) => Math.floor(yearOf(from))));
  return {from: Math.min(...years), to: Math.max(...years, Math.floor(yearOf(day))) + 1};
}

/** Every reading's steps laid on the span's time axis, the default first; before its first step a line has nothing. */
export function stepLines(parameter: AnyParameter, span: Span): StepLine[] {
  return readingRows(parameter, "").map(({isDefault, rows}) => {
    const steps = rows.map(({from, value, mark}, step) => {
      const next = rows[step + 1];
      return {from: yearOf(from), to: next ? yearOf(next.from) : span.to, value, mark};
    });
    return {isDefault, steps};
  });
}

/** An ISO day in years: 2020-07-01 is a little under 2020.5. */
export function yearOf(day: string): number {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  return year + (month - 1) / 12 + (date - 1) / 365.25;
}
