import fc from "fast-check";
import {expect, it} from "vitest";
import {
  coarsen,
  combine,
  splitBoth,
  splitCells,
  splitRegions,
  type Noisy
} from "../../../loaders/disclosure/splitTopDown.js";

const noisy = (cells: number, values: number[], variance: number): Noisy => ({
  cells,
  values: Float64Array.from(values),
  variances: new Float64Array(cells).fill(variance)
});

it("sums fine cells by the coarse cell they lie in", () => {
  expect([...coarsen(noisy(3, [1, 2, 4, 8, 16, 32], 1), [0, 1, 0], 2).values]).toEqual([5, 2, 40, 16]);
});

it("weighs two readings by the inverse of their variances, each cell by how many fine cells it has", () => {
  const {values, variances} = combine(noisy(2, [10, 10], 32), noisy(4, [14, 4, 5, 6], 32), [0, 1, 1, 1]);
  expect([...variances]).toEqual([16, 24]);
  expect([...values]).toEqual([12, 10 + 5 / 4]);
});

it("has the variance it states, found by simulation", () => {
  let state = 1;
  const uniform = () => (state = (state * 48271) % 2147483647) / 2147483647;
  const normal = (sd: number) => sd * Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  const runs = 20_000;
  const sums = [0, 0];
  let stated: Float64Array = new Float64Array();
  for (let run = 0; run < runs; ++run) {
    const fine = noisy(3, [normal(4), normal(4), normal(4)], 16);
    const {values, variances} = combine(noisy(2, [normal(5), normal(5)], 25), fine, [0, 0, 1]);
    values.forEach((value, cell) => (sums[cell]! += value * value));
    stated = variances;
  }
  sums.forEach((sum, cell) => expect(sum / runs / stated[cell]!).toBeCloseTo(1, 1));
});

it("shares a parent's cells out over its regions, exactly", () => {
  const parent = {cells: 2, values: Float64Array.of(10, 0, 3, 7)};
  const split = splitRegions(parent, noisy(2, [7, 5, 5, -2, -1, 9, 4, 4], 1), [[0, 1, 2], [3]]);
  expect([...split.values]).toEqual([6, 0, 4, 0, 0, 0, 3, 7]);
});

it("shares coarse cells out over fine ones, exactly", () => {
  const split = splitCells(
    {cells: 2, values: Float64Array.of(10, 10)},
    noisy(6, [7, 4, 5, 4, -1, 4], 1),
    [0, 1, 0, 1, 0, 1]
  );
  expect([...split.values]).toEqual([6, 4, 4, 3, 0, 3]);
});

it("holds both margins, of children's coarse counts and of the parent's fine ones", () => {
  const count = fc.nat(300);
  fc.assert(
    fc.property(
      fc.array(count, {minLength: 20, maxLength: 20}),
      fc.infiniteStream(fc.integer({min: -40, max: 40})),
      (truth, noise) => {
        const nesting = [0, 0, 1, 1, 1];
        const children = [
          [0, 2],
          [1, 3]
        ];
        const fine = noisy(
          5,
          truth.map((n) => n + noise.next().value!),
          32
        );
        const parent = coarsenRegions(truth, children);
        const coarse = coarsen(noisy(5, truth, 1), nesting, 2);
        const {values} = splitBoth(parent, coarse, fine, nesting, children, {cv: 0.25, weight: 1});
        expect(values.every((value) => Number.isInteger(value) && value >= 0)).toBe(true);
        expect(coarsen({cells: 5, values}, nesting, 2)).toEqual(coarse);
        expect(coarsenRegions([...values], children)).toEqual(parent);
      }
    )
  );
});

it("draws a child's make-up to its parent's by as much as noise outweighs variation", () => {
  const parent = {cells: 2, values: Float64Array.of(1500, 500)};
  const coarse = {cells: 1, values: Float64Array.of(1000, 1000)};
  const shares = (variance: number) =>
    splitBoth(parent, coarse, noisy(2, [1000, 0, 500, 500], variance), [0, 0], [[0, 1]], {cv: 0.25, weight: 1})
      .values[0];
  expect(shares(1)).toBe(1000);
  expect(shares(1e9)).toBe(750);
});

it("leaves an empty parent empty, and a region without parts alone", () => {
  const empty = {cells: 2, values: new Float64Array(4)};
  const coarse = {cells: 1, values: new Float64Array(1)};
  expect([...splitBoth(empty, coarse, noisy(2, [5, 9], 32), [0, 0], [[0], []], {cv: 0.5, weight: 1}).values]).toEqual([
    0, 0
  ]);
});

function coarsenRegions(values: readonly number[], children: readonly (readonly number[])[]) {
  const sums = children.flatMap((rows) =>
    Array.from({length: 5}, (_, c) => rows.reduce((sum, row) => sum + values[row * 5 + c]!, 0))
  );
  return {cells: 5, values: Float64Array.from(sums)};
}
