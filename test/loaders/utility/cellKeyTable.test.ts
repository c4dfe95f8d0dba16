import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {cellKeyTable, chanceOf, changeOf, type CellKeyRow} from "../../../loaders/utility/cellKeyTable.js";

describe("the table of changes under cell keys", () => {
  it("has the row of largest entropy at two steps and variance 1, by hand", () => {
    const row = cellKeyTable({most: 2, variance: 1, never: 0}).at(-1)!;
    expect(row.changes).toEqual([-2, -1, 0, 1, 2]);
    expect(rounded(row)).toEqual([0.0638, 0.2447, 0.383, 0.2447, 0.0638]);
    expect(row.chances[2]! / row.chances[3]!).toBeCloseTo(6 ** 0.25, 9);
  });

  it("leaves a count of one short of variance 1, and reaches 0.9, as the package documents", () => {
    expect(rounded(cellKeyTable({most: 2, variance: 1, never: 0})[1]!)).toEqual([0.3665, 0.3665, 0.1676, 0.0995]);
    expect(varianceOf(cellKeyTable({most: 2, variance: 1, never: 0})[1]!)).toBeCloseTo(0.932, 3);
    expect(varianceOf(cellKeyTable({most: 2, variance: 0.9, never: 0})[1]!)).toBeCloseTo(0.9, 9);
  });

  it("gives a count of one no one, with the chances that mean and variance alone decide", () => {
    const row = cellKeyTable({most: 2, variance: 1.08, never: 1})[1]!;
    expect(row.changes).toEqual([-1, 1, 2]);
    expect(rounded(row)).toEqual([0.5133, 0.46, 0.0267]);
  });

  it("keeps every mean and variance, and never gives a count below nought or one that is never published", () => {
    const settings = fc
      .record({most: fc.integer({min: 2, max: 6}), never: fc.integer({min: 0, max: 2})})
      .filter(({most, never}) => most > never)
      .chain(({most, never}) =>
        fc.record({
          most: fc.constant(most),
          never: fc.constant(never),
          variance: fc.double({min: 2, max: 4, noNaN: true})
        })
      );
    fc.assert(
      fc.property(settings, (of) => {
        cellKeyTable(of).forEach((row, count) => {
          expect(row.chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
          expect(row.changes.reduce((sum, change, at) => sum + change * row.chances[at]!, 0)).toBeCloseTo(0, 6);
          expect(varianceOf(row)).toBeLessThan(of.variance + 1e-6);
          for (const change of row.changes) {
            expect(Math.abs(change)).toBeLessThanOrEqual(of.most);
            expect(count + change === 0 || count + change > of.never).toBe(true);
          }
        });
      }),
      {numRuns: 40}
    );
  });

  it("changes a count by where its key falls, and a nought never", () => {
    const table = cellKeyTable({most: 2, variance: 1.08, never: 1});
    expect([0, 0.51, 0.52, 0.97, 0.98, 1].map((key) => changeOf(table, 1, key))).toEqual([-1, -1, 1, 1, 2, 2]);
    expect(changeOf(table, 0, 0.999)).toBe(0);
    expect(chanceOf(table, 1, 2)).toBeCloseTo(0.46, 3);
    expect(chanceOf(table, 1, 1)).toBe(0);
  });
});

function rounded({chances}: CellKeyRow): number[] {
  return chances.map((chance) => Math.round(chance * 1e4) / 1e4);
}

function varianceOf({changes, chances}: CellKeyRow): number {
  return changes.reduce((sum, change, at) => sum + change * change * chances[at]!, 0);
}
