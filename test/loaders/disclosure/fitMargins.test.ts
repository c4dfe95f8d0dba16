import fc from "fast-check";
import {expect, it} from "vitest";
import {fitMargins} from "../../../loaders/disclosure/fitMargins.js";
import vectors from "./vectors.json" with {type: "json"};

it.each(vectors.fit)("fits $values to rows $rows and columns $columns", ({values, rows, columns, counts}) => {
  const fitted = fitMargins(Float64Array.from(values.flat()), Float64Array.from(rows), Float64Array.from(columns));
  expect([...fitted]).toEqual(counts.flat());
});

/** A matrix of any sign, and the margins of another one, non-negative and whole: margins that agree. */
const cases = fc
  .tuple(fc.integer({min: 1, max: 12}), fc.integer({min: 1, max: 12}), fc.constantFrom(1, 30, 5000, 1_000_000))
  .chain(([m, n, size]) =>
    fc.record({
      m: fc.constant(m),
      n: fc.constant(n),
      truth: fc.array(fc.oneof(fc.constant(0), fc.nat(size)), {minLength: m * n, maxLength: m * n}),
      noise: fc.array(fc.double({min: -200, max: 200, noNaN: true}), {minLength: m * n, maxLength: m * n}),
      unrelated: fc.boolean()
    })
  );

it("ends with every margin exact and no negative or broken count, however far off the values are", () => {
  fc.assert(
    fc.property(cases, ({m, n, truth, noise, unrelated}) => {
      const rows = new Float64Array(m);
      const columns = new Float64Array(n);
      truth.forEach((count, i) => {
        rows[Math.floor(i / n)]! += count;
        columns[i % n]! += count;
      });
      const fitted = fitMargins(
        Float64Array.from(noise, (x, i) => (unrelated ? x : truth[i]! + x)),
        rows,
        columns
      );
      expect(fitted.every((count) => Number.isInteger(count) && count >= 0)).toBe(true);
      rows.forEach((row, r) => expect(fitted.slice(r * n, (r + 1) * n).reduce((a, b) => a + b, 0)).toBe(row));
      columns.forEach((column, c) =>
        expect(fitted.filter((_, i) => i % n === c).reduce((a, b) => a + b, 0)).toBe(column)
      );
    }),
    {numRuns: 300}
  );
});

it("leaves a matrix alone that already fits", () => {
  const values = Float64Array.of(3, 0, 4, 1, 5, 0);
  expect([...fitMargins(values, Float64Array.of(7, 6), Float64Array.of(4, 5, 4))]).toEqual([...values]);
});

it("fits no columns and no rows to nothing", () => {
  expect([...fitMargins(new Float64Array(), new Float64Array(3), new Float64Array())]).toEqual([]);
  expect([...fitMargins(new Float64Array(), new Float64Array(), new Float64Array(3))]).toEqual([]);
});

it("refuses margins that disagree", () => {
  const margins = [Float64Array.of(2), Float64Array.of(1, 2)] as const;
  expect(() => fitMargins(new Float64Array(2), ...margins)).toThrow("margins disagree: rows 2, columns 3");
});
