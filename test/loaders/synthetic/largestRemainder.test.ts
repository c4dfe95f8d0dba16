import {expect, it} from "vitest";
import {largestRemainder} from "../../../loaders/synthetic/largestRemainder.js";

it("adds up to the total exactly and is off by less than one anywhere", () => {
  const weights = [3, 1, 4, 1, 5, 9, 2, 6];
  for (let total = 0; total < 200; ++total) {
    const shares = largestRemainder(weights, total);
    expect(shares.reduce((a, b) => a + b)).toBe(total);
    shares.forEach((share, i) => expect(Math.abs(share - (weights[i]! / 31) * total)).toBeLessThan(1));
  }
});

it("gives the spare unit to the largest remainder, and among equals to the first", () => {
  expect(largestRemainder([1, 2, 2], 6)).toEqual([1, 3, 2]);
});

it("refuses a total that is not whole", () => {
  expect(() => largestRemainder([1, 1], 1.5)).toThrow("cannot share out 1.5 by weights of 2");
});
