import {expect, it} from "vitest";
import {sampleWeight} from "../../loaders/sampleWeight.js";

it.each([
  ["1/50", 50],
  [" 1 / 2000 ", 2000],
  ["0.02", 50],
  [".125", 8],
  ["1", 1],
  ["1.0", 1],
  ["1/1", 1],
  ["0.001", 1000]
])("reads %s as one family in %i", (fraction, weight) => {
  expect(sampleWeight(fraction)).toBe(weight);
});

it.each(["0", "0.03", "2", "1/0", "2/50", "1/2.5", "-1/50", "fifty", "", "1.5", "0.3333"])("refuses %s", (fraction) => {
  expect(() => sampleWeight(fraction)).toThrow(
    `DESIL_FRACTION is not one over a whole number, such as 1/50: ${fraction}`
  );
});
