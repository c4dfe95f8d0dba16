import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {nextPoint, type PointRows} from "../../../src/components/simulasi/chartPoint.js";

/** Rows of so many points; what they lie on does not matter here. */
const rowsOf = (counts: readonly number[]): PointRows =>
  counts.map((count) => Array.from({length: count}, (_, at) => ({on: null as unknown as Element, text: String(at)})));

describe("the next point of a chart", () => {
  it("is the first for a key forward, and the last for one back, where none is read", () => {
    const rows = rowsOf([2, 3]);
    expect(["ArrowRight", "ArrowDown", "Home"].map((key) => nextPoint(key, null, rows))).toEqual([
      [0, 0],
      [0, 0],
      [0, 0]
    ]);
    expect(["ArrowLeft", "ArrowUp", "End"].map((key) => nextPoint(key, null, rows))).toEqual([
      [1, 2],
      [1, 2],
      [1, 2]
    ]);
  });

  it("goes on from the end of a row to the next, and stays at the ends of all", () => {
    const rows = rowsOf([2, 3]);
    expect(nextPoint("ArrowRight", [0, 1], rows)).toEqual([1, 0]);
    expect(nextPoint("ArrowLeft", [1, 0], rows)).toEqual([0, 1]);
    expect(nextPoint("ArrowRight", [1, 2], rows)).toEqual([1, 2]);
    expect(nextPoint("ArrowLeft", [0, 0], rows)).toEqual([0, 0]);
  });

  it("keeps its place in the row above or below, as far as that has it", () => {
    const rows = rowsOf([2, 3]);
    expect(nextPoint("ArrowDown", [0, 1], rows)).toEqual([1, 1]);
    expect(nextPoint("ArrowUp", [1, 2], rows)).toEqual([0, 1]);
  });

  it("is none for a key that is the page's, and in a chart without points", () => {
    expect(nextPoint("Tab", [0, 0], rowsOf([2]))).toBeNull();
    expect(nextPoint("PageDown", [0, 0], rowsOf([2]))).toBeNull();
    expect(nextPoint("ArrowRight", null, rowsOf([0, 0]))).toBeNull();
  });

  it("always is a point that there is, whatever was read before", () => {
    const keys = fc.constantFrom("ArrowRight", "ArrowLeft", "ArrowDown", "ArrowUp", "Home", "End");
    fc.assert(
      fc.property(
        fc.array(fc.nat(4), {minLength: 1, maxLength: 5}),
        fc.nat(4),
        fc.nat(4),
        keys,
        (counts, row, at, key) => {
          const rows = rowsOf(counts);
          const next = nextPoint(key, row < counts.length ? [row, at] : null, rows);
          if (counts.every((count) => count === 0)) return next === null;
          return next !== null && rows[next[0]]?.[next[1]] !== undefined;
        }
      )
    );
  });

  it("reaches every point by one key", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(4), {minLength: 1, maxLength: 5}), (counts) => {
        const rows = rowsOf(counts);
        const total = counts.reduce((sum, count) => sum + count, 0);
        const seen = new Set<string>();
        let at: readonly [number, number] | null = null;
        for (let step = 0; step < total; ++step) seen.add(String((at = nextPoint("ArrowRight", at, rows))));
        return seen.size === total;
      })
    );
  });
});
