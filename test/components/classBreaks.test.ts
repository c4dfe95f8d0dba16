import {describe, expect, it} from "vitest";
import {classOf, divergingEdges, sequentialEdges} from "../../src/components/classBreaks.js";

const rising = (edges: readonly number[]) => edges.every((edge, k) => k === 0 || edge > edges[k - 1]!);

describe("sequentialEdges", () => {
  it("puts about as many values into each of seven classes", () => {
    const values = Array.from({length: 514}, (_, k) => 15 + 65 * (k / 513) ** 2);
    const edges = sequentialEdges(values);
    const counts = new Array<number>(7).fill(0);
    for (const value of values) counts[classOf(value, edges)]! += 1;
    expect(Math.min(...counts)).toBeGreaterThan(50);
    expect(Math.max(...counts)).toBeLessThan(100);
  });
  it("gives plain numbers that hold every value, evenly spread ones whole", () => {
    const edges = sequentialEdges(Array.from({length: 701}, (_, k) => 10.03 + k / 10));
    expect(edges).toEqual([10, 20, 30, 40, 50, 60, 70, 85]);
  });
  it("writes decimal edges without binary noise", () => {
    for (const edge of sequentialEdges(Array.from({length: 100}, (_, k) => 0.1 + k / 500))) {
      expect(String(edge).length).toBeLessThan(6);
    }
  });
  it("rises strictly whatever the values", () => {
    const cases = [[], [0], [37.1], [0, 0, 0, 1], [5, 5, 5, 5, 5, 5, 5, 9], [1e-7, 2e-7], [1e12, 3e12], [-4, -4, -4]];
    for (const values of cases) {
      const edges = sequentialEdges(values);
      expect(edges, String(values)).toHaveLength(8);
      expect(rising(edges), String(values)).toBe(true);
      for (const value of values) {
        expect(value, String(values)).toBeGreaterThanOrEqual(edges[0]!);
        expect(value, String(values)).toBeLessThanOrEqual(edges[7]!);
      }
    }
  });
  it("leaves missing values out", () => {
    expect(sequentialEdges([NaN, 1, 2, 3, 4, 5, 6, 7, 8])).toEqual(sequentialEdges([1, 2, 3, 4, 5, 6, 7, 8]));
  });
});

describe("divergingEdges", () => {
  it("is symmetric about zero, with zero in the middle class", () => {
    const edges = divergingEdges([-900, -130, -40, -3, 0, 0, 12, 55]);
    expect(edges.map((edge) => -edge).reverse()).toEqual(edges);
    expect(rising(edges)).toBe(true);
    expect(classOf(0, edges)).toBe(3);
    expect(classOf(-900, edges)).toBe(0);
    expect(classOf(900, edges)).toBe(6);
  });
  it("stands when nothing changes or every change is alike", () => {
    expect(rising(divergingEdges([0, 0, 0]))).toBe(true);
    expect(rising(divergingEdges([-7, -7, -7]))).toBe(true);
    expect(classOf(-7, divergingEdges([-7, -7, -7]))).toBe(0);
  });
});

describe("classOf", () => {
  const edges = [0, 1, 2, 3, 4, 5, 6, 7];
  it("puts a value on an edge into the class above", () => {
    expect([classOf(1, edges), classOf(0.999, edges)]).toEqual([1, 0]);
  });
  it("keeps values beyond frozen edges in the outer classes", () => {
    expect([classOf(-3, edges), classOf(7, edges), classOf(70, edges)]).toEqual([0, 6, 6]);
  });
});
