import {describe, expect, it} from "vitest";
import {moversOf} from "../../../src/components/simulasi/moverList.js";

describe("moversOf", () => {
  it("gives the six that gain most, then the six that lose, the greatest loss last", () => {
    const values = Float64Array.from({length: 20}, (_, at) => at - 10);
    expect(moversOf(values, () => 0)).toEqual([19, 18, 17, 16, 15, 14, 5, 4, 3, 2, 1, 0]);
  });

  it("leaves out what does not change by half a rupiah", () => {
    expect(moversOf(Float64Array.of(0, 0.4, -0.4, 1, -1), () => 0)).toEqual([3, 4]);
  });

  it("ranks no change within its margin", () => {
    expect(moversOf(Float64Array.of(50, 100, -99, -100), (at) => [51, 100, 100, 99][at]!)).toEqual([1, 3]);
  });
});
