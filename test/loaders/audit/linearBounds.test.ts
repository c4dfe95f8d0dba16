import fc from "fast-check";
import {expect, it} from "vitest";
import {widthsOf} from "../../../loaders/audit/linearBounds.js";

it("finds two hidden counts of at least one whose sum is two", async () => {
  const sums = [{parts: [0, 1], least: 2, most: 2}];
  expect(await widthsOf({least: [1, 1], most: [9, 9], sums}, [0, 1])).toEqual([0, 0]);
});

it("counts whole numbers only", async () => {
  const sums = [{parts: [0, 1], less: [2], least: 0, most: 0}];
  expect(await widthsOf({least: [0.5, 0, 0], most: [9, 9, 3.5], sums}, [0, 1, 2])).toEqual([2, 3, 2]);
});

it("refuses bounds that contradict each other", async () => {
  const sums = [{parts: [0], least: 5, most: 6}];
  await expect(widthsOf({least: [0], most: [4], sums}, [0])).rejects.toThrow("linear programme has no optimum");
});

it("agrees with trying every table of two rows and three columns", async () => {
  const bounds = fc.array(fc.tuple(fc.nat(3), fc.nat(2)), {minLength: 6, maxLength: 6});
  const table = fc.array(fc.nat(3), {minLength: 6, maxLength: 6});
  await fc.assert(
    fc.asyncProperty(table, bounds, fc.nat(2), async (truth, slack, off) => {
      const least = truth.map((count, cell) => Math.max(0, count - slack[cell]![0]));
      const most = truth.map((count, cell) => count + slack[cell]![1]);
      const lines = [
        [0, 1, 2],
        [3, 4, 5],
        [0, 3],
        [1, 4],
        [2, 5]
      ];
      const sums = lines.map((parts) => {
        const total = parts.reduce((sum, cell) => sum + truth[cell]!, 0);
        return {parts, least: total - off, most: total + off};
      });
      const [low, high] = [truth.slice(), truth.slice()];
      const tryAll = (counts: readonly number[]): void => {
        const cell = counts.length;
        if (cell < 6) {
          for (let count = least[cell]!; count <= most[cell]!; ++count) tryAll([...counts, count]);
          return;
        }
        const fits = sums.every(({parts, least: from, most: to}) => {
          const total = parts.reduce((sum, at) => sum + counts[at]!, 0);
          return total >= from && total <= to;
        });
        if (!fits) return;
        counts.forEach((count, at) => {
          low[at] = Math.min(low[at]!, count);
          high[at] = Math.max(high[at]!, count);
        });
      };
      tryAll([]);
      expect(await widthsOf({least, most, sums}, [0, 1, 2, 3, 4, 5])).toEqual(high.map((most, at) => most - low[at]!));
    }),
    {numRuns: 30}
  );
});
