import {expect, it} from "vitest";
import {formatOf} from "../../../src/components/format.js";
import {axisScale} from "../../../src/components/simulasi/axisScale.js";
import {niceAxis} from "../../../src/components/simulasi/niceAxis.js";

it.each([
  [[1e12], 1e12, "triliun"],
  [[-9.75e12, 4.85e11], 1e12, "triliun"],
  [[636e12], 1e12, "triliun"],
  [[4.4e11], 1e9, "miliar"],
  [[330e6], 1e6, "juta"],
  [[-2.5e3], 1e3, "ribu"],
  [[40], 1e3, "ribu"],
  [[2e15], 1e12, "triliun"]
])("an axis of %j is written in units of %d", (values, size, name) => {
  expect(axisScale(niceAxis(values), formatOf("id"))).toEqual({size, name});
});

it("writes no tick with more than one decimal", () => {
  for (const value of [330e6, 4.85e8, 1.3e9, 9e10, 2e11, 7.7e12]) {
    const axis = niceAxis([value]);
    const {size} = axisScale(axis, formatOf("en"));
    for (const tick of axis.ticks) expect((tick / size) * 10).toBeCloseTo(Math.round((tick / size) * 10), 6);
  }
});
