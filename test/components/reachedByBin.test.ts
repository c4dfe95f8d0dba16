import {expect, it} from "vitest";
import {qualifyingByBin, reachedByBin} from "../../src/components/reachedByBin.js";

const bins = (units: readonly number[], served: readonly number[]) => ({
  bins: {
    units: Float64Array.from(units),
    served: Float64Array.from(served),
    eligible: Float64Array.from(served),
    amount: Float64Array.from(served)
  }
});
const pkh = bins([50, 40], [40, 0]);
const sembako = bins([100, 80], [50, 40]);

it("takes the larger share where a family can be in both, and Sembako's elsewhere", () => {
  const reached = reachedByBin(Float64Array.of(100, 80), Float64Array.of(50, 40), pkh, sembako);
  expect([...reached]).toEqual([50 * 0.8 + 50 * 0.5, 40]);
});

it("gives the nation's own qualifying families back, and a region its proportion", () => {
  const nation = Float64Array.of(60, 40);
  expect([...qualifyingByBin(nation, nation, pkh)]).toEqual([50, 40]);
  expect([...qualifyingByBin(Float64Array.of(6, 0), nation, pkh)]).toEqual([5, 0]);
});

it("serves none of a bin that no programme reaches, as the unranked", () => {
  const reached = reachedByBin(Float64Array.of(0, 0, 9), Float64Array.of(0, 0, 0), pkh, sembako);
  expect(reached[2]).toBe(0);
});
