import {expect, it} from "vitest";
import {spanOf, stepLines, yearOf} from "../../../src/components/aturan/stepGeometry.js";
import {parameterOf, parameters} from "../../../src/policy/parameters/index.js";

it("puts a day on the year's axis by its month", () => {
  expect(yearOf("2020-01-01")).toBe(2020);
  expect(yearOf("2020-07-01")).toBe(2020.5);
  expect(yearOf("2020-12-31")).toBeLessThan(2021);
});

it("spans from the first step of any parameter to the year after the last one or after the rule day", () => {
  expect(spanOf(parameters, "2026-01-23")).toEqual({from: 2018, to: 2028});
  expect(spanOf(parameters, "2031-05-01")).toEqual({from: 2018, to: 2032});
  expect(spanOf([parameterOf("pkh.sd")], "2026-01-23")).toEqual({from: 2020, to: 2027});
});

it("ends each step where the next begins and the last at the end of the span", () => {
  const [line] = stepLines(parameterOf("sembako.topUp"), {from: 2018, to: 2028});
  expect(line!.steps.map(({from, to, value}) => [from, to, value])).toEqual([
    [2020, yearOf("2025-06-01"), 0],
    [yearOf("2025-06-01"), yearOf("2025-08-01"), 200_000],
    [yearOf("2025-08-01"), 2028, 0]
  ]);
});
