import {describe, expect, it} from "vitest";
import {placeAmong} from "../../../src/components/simulasi/dragToReorder.js";

describe("placeAmong", () => {
  it("is the place among the others that lies under the pointer", () => {
    const middles = [100, 300, 500];
    expect([50, 150, 300, 301, 900].map((x) => placeAmong(middles, x))).toEqual([0, 1, 1, 2, 3]);
  });
});
