import {describe, expect, it} from "vitest";
import {niceAxis, positionOn} from "../../../src/components/simulasi/niceAxis.js";

describe("niceAxis", () => {
  it("holds zero and every value between plain numbers", () => {
    for (const values of [[7.2, -0.6], [3e6, 12e6], [-5e12], [0.004], [], [1e12, -1e12]]) {
      const {low, high, ticks} = niceAxis(values);
      expect(low).toBeLessThanOrEqual(Math.min(0, ...values));
      expect(high).toBeGreaterThanOrEqual(Math.max(0, ...values));
      expect(ticks).toContain(0);
      expect(ticks.length).toBeLessThanOrEqual(7);
    }
  });

  it("steps by 1, 2 or 5 times a power of ten", () => {
    expect(niceAxis([7.2, -0.6]).ticks).toEqual([-2, 0, 2, 4, 6, 8]);
  });
});

describe("positionOn", () => {
  it("lies between the ends, and on them beyond", () => {
    const axis = niceAxis([10]);
    expect([-5, 0, 5, 10, 99].map((value) => positionOn(axis, value))).toEqual([0, 0, 50, 100, 100]);
  });
});
