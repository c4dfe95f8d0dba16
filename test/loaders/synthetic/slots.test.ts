import {expect, it} from "vitest";
import {slots} from "../../../loaders/synthetic/slots.js";

it("covers all slots once, each weight within one slot of its share", () => {
  const weights = [0.5, 0, 0.001, 0.25, 0.249];
  const ranges = slots(weights, 100);
  expect(ranges[0]!.low).toBe(0);
  expect(ranges.at(-1)!.high).toBe(100);
  ranges.slice(1).forEach(({low}, i) => expect(low).toBe(ranges[i]!.high));
  for (const {index, low, high} of ranges) expect(Math.abs(high - low - weights[index]! * 100)).toBeLessThanOrEqual(1);
  expect(ranges.some(({index}) => index === 1)).toBe(false);
});
