import {describe, expect, it} from "vitest";
import {scoreBins} from "../../src/lattice/bins.js";
import {fill, rankReached, shareServed} from "../../src/policy/fill.js";

const claims = {units: Float64Array.of(100, 200, 300), cost: Float64Array.of(1000, 2000, 6000)};
const none = {quota: null, ceiling: null};
const shares = (limits: {quota: number | null; ceiling: number | null}, how: "merata" | "terendah-dulu") => {
  const served = fill(claims, {...limits, fill: how});
  return {served: [0, 1, 2, 3].map((bin) => shareServed(served, bin)), binding: served.binding};
};

describe("fill", () => {
  it("serves all inside the threshold and none above when there is no limit", () => {
    expect(shares(none, "merata")).toEqual({served: [1, 1, 1, 0], binding: "threshold"});
    expect(shares(none, "terendah-dulu")).toEqual({served: [1, 1, 1, 0], binding: "threshold"});
  });

  it("gives every claim the same chance when filled evenly", () => {
    expect(shares({quota: 150, ceiling: null}, "merata")).toEqual({served: [0.25, 0.25, 0.25, 0], binding: "quota"});
    expect(shares({quota: null, ceiling: 4500}, "merata")).toEqual({served: [0.5, 0.5, 0.5, 0], binding: "ceiling"});
  });

  it("goes up the bins, the marginal bin in proportion, when filled lowest first", () => {
    expect(shares({quota: 150, ceiling: null}, "terendah-dulu")).toEqual({served: [1, 0.25, 0, 0], binding: "quota"});
    expect(shares({quota: null, ceiling: 6000}, "terendah-dulu")).toEqual({
      served: [1, 1, 0.5, 0],
      binding: "ceiling"
    });
  });

  it("stops at the tighter of quota and ceiling and names it, one unit to either side", () => {
    expect(shares({quota: 299, ceiling: 3000}, "terendah-dulu").binding).toBe("quota");
    expect(shares({quota: 301, ceiling: 3000}, "terendah-dulu").binding).toBe("ceiling");
    expect(shares({quota: 299, ceiling: 4500}, "merata").binding).toBe("quota");
    expect(shares({quota: 301, ceiling: 4500}, "merata").binding).toBe("ceiling");
  });

  it("names the quota when the ceiling is the budget that pays for exactly that quota", () => {
    expect(shares({quota: 300, ceiling: 4500 * (1 - 1e-15)}, "merata").binding).toBe("quota");
  });

  it("serves nobody with no place or no rupiah, and all with exactly enough", () => {
    expect(shares({quota: 0, ceiling: null}, "terendah-dulu")).toEqual({served: [0, 0, 0, 0], binding: "quota"});
    expect(shares({quota: null, ceiling: 0}, "merata")).toEqual({served: [0, 0, 0, 0], binding: "ceiling"});
    expect(shares({quota: 600, ceiling: 9000}, "terendah-dulu")).toEqual({
      served: [1, 1, 1, 0],
      binding: "threshold"
    });
  });

  it("says at which rank filling ends, evenly within the marginal bin", () => {
    const ended = (quota: number) =>
      rankReached(fill(claims, {quota, ceiling: null, fill: "terendah-dulu"}), scoreBins);
    expect(ended(0)).toBe(0);
    expect(ended(50)).toBe(2.5);
    expect(ended(100)).toBe(5);
    expect(ended(450)).toBe(12.5);
  });
});
