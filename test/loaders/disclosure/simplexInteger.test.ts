import fc from "fast-check";
import {expect, it} from "vitest";
import {projectSimplex, simplexInteger} from "../../../loaders/disclosure/simplexInteger.js";
import vectors from "./vectors.json" with {type: "json"};

it.each(vectors.simplex)("makes $values with total $total into $counts", ({values, total, counts}) => {
  expect([...simplexInteger(Float64Array.from(values), total)]).toEqual(counts);
});

const numbers = fc.array(fc.double({min: -1e4, max: 1e6, noNaN: true}), {minLength: 1, maxLength: 40});

it("gives natural numbers that add up to the total", () => {
  fc.assert(
    fc.property(numbers, fc.nat(2_000_000), (values, total) => {
      const counts = simplexInteger(Float64Array.from(values), total);
      expect(counts.every((count) => Number.isInteger(count) && count >= 0)).toBe(true);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(total);
    })
  );
});

it("projects on the simplex as the sorted search for the shift does", () => {
  fc.assert(
    fc.property(numbers, fc.nat(1_000_000), (values, total) => {
      const found = new Float64Array(values.length);
      projectSimplex(Float64Array.from(values), total, found);
      sortedProjection(values, total).forEach((value, i) => expect(found[i]).toBeCloseTo(value, 5));
    })
  );
});

it("projects a strided line in place and leaves the rest", () => {
  const values = Float64Array.of(7, 99, 5, 99, -1, 99);
  projectSimplex(values, 10, values, 0, 2, 3);
  expect([...values]).toEqual([6, 99, 4, 99, 0, 99]);
});

it("refuses a total that is no natural number, or no cells to hold it", () => {
  expect(() => simplexInteger(Float64Array.of(1), -1)).toThrow("invalid total: -1");
  expect(() => simplexInteger(Float64Array.of(1), 0.5)).toThrow("invalid total: 0.5");
  expect(() => simplexInteger(new Float64Array(), 1)).toThrow("no cells to hold a total of 1");
  expect([...simplexInteger(new Float64Array(), 0)]).toEqual([]);
});

/** privacy.md section 6: theta = (sum of the k largest - t) / k for the largest k with the k-th above it. */
function sortedProjection(values: readonly number[], total: number): number[] {
  const sorted = [...values].sort((a, b) => b - a);
  let [sum, theta] = [0, Infinity];
  for (let k = 0; k < sorted.length; ++k) {
    sum += sorted[k]!;
    if (sorted[k]! > (sum - total) / (k + 1)) theta = (sum - total) / (k + 1);
  }
  return values.map((value) => Math.max(value - theta, 0));
}
