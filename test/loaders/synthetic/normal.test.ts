import {describe, expect, it} from "vitest";
import {normalCdf, normalGrid, normalQuantile} from "../../../loaders/synthetic/normal.js";

describe("the standard normal", () => {
  it("has the textbook probabilities", () => {
    expect(normalCdf(0)).toBeCloseTo(0.5, 6);
    expect(normalCdf(1.959964)).toBeCloseTo(0.975, 6);
    expect(normalCdf(-2.326348)).toBeCloseTo(0.01, 6);
  });

  it("has quantiles that rise and undo the distribution, across the joints of the approximation", () => {
    let last = -Infinity;
    for (let p = 0.0005; p < 1; p += 0.0005) {
      const z = normalQuantile(p);
      expect(z).toBeGreaterThan(last);
      expect(normalCdf(z)).toBeCloseTo(p, 6);
      last = z;
    }
  });

  it("has no quantile at 0 or 1", () => {
    expect(() => normalQuantile(0)).toThrow("probability outside (0, 1): 0");
    expect(() => normalQuantile(1)).toThrow(RangeError);
  });

  it("has grid weights that give mean 0 and variance 1", () => {
    const moment = (power: number) => normalGrid.reduce((sum, {z, weight}) => sum + weight * z ** power, 0);
    expect(moment(0)).toBeCloseTo(1, 12);
    expect(moment(1)).toBeCloseTo(0, 12);
    expect(moment(2)).toBeCloseTo(1, 4);
  });
});
