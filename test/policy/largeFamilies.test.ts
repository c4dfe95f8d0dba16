import {expect, it} from "vitest";
import {largeFamilyMeans} from "../../src/policy/largeFamilies.js";

/** Table S of one regency: by bin, families of five and of six or more, all with a component. */
function tableS(...bins: readonly (readonly [five: number, large: number])[]): Int32Array {
  return Int32Array.from(bins.flatMap(([five, large]) => [0, 0, 0, 0, 0, 0, 9, 9, 9, 9, five, large]));
}

it("finds the mean of a bin whose sizes fall off by one factor, as a geometric tail does", () => {
  // halves: one family of six or more to one of five, seven in the mean; thirds: one to two, six and a half
  const S = tableS([100, 100], [100, 50]);
  const nation = (100 * 7 + 50 * 6.5) / 150;
  const [halves, thirds] = largeFamilyMeans(S, 2, nation);
  expect(halves).toBeCloseTo(7, 12);
  expect(thirds).toBeCloseTo(6.5, 12);
});

it("keeps the nation's mean over all bins", () => {
  const means = largeFamilyMeans(tableS([80, 60], [50, 10], [70, 0]), 3, 6.4);
  expect((60 * means[0]! + 10 * means[1]!) / 70).toBeCloseTo(6.4, 12);
});

it("gives every bin the nation's mean where a bin has no family of five to tell", () => {
  expect(largeFamilyMeans(tableS([80, 60], [0, 10]), 2, 6.4)).toEqual([6.4, 6.4]);
});

it("adds a bin's regencies up first", () => {
  const apart = new Int32Array([...tableS([60, 90], [100, 50]), ...tableS([40, 10], [0, 0])]);
  expect(largeFamilyMeans(apart, 2, 6.6)).toEqual(largeFamilyMeans(tableS([100, 100], [100, 50]), 2, 6.6));
});
