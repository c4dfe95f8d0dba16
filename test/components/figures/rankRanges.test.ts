import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {rankRanges, rankText} from "../../../src/components/figures/rankRanges.js";

const all = () => true;
const texts = (values: number[], margin: number) =>
  rankRanges(
    values,
    values.map(() => margin),
    all
  ).map((range) => rankText(range!));

describe("rank ranges", () => {
  it("are plain ranks, the greatest first, where there is no margin", () => {
    expect(texts([5, 9, 7], 0)).toEqual(["3", "1", "2"]);
  });

  it("are shared by regions that differ by no more than their combined margin", () => {
    expect(texts([100, 97, 60], 3)).toEqual(["1–2", "1–2", "3"]);
    expect(texts([100, 95, 60], 3)).toEqual(["1", "2", "3"]);
    expect(rankRanges([10, 5], [3, 4], all)).toEqual([
      {first: 1, last: 2},
      {first: 1, last: 2}
    ]);
    expect(rankRanges([10.01, 5], [3, 4], all).map((range) => range!.last)).toEqual([1, 2]);
  });

  it("overlap without being equal, as being told apart is between two", () => {
    expect(texts([10, 8, 6], 1.5)).toEqual(["1–2", "1–3", "2–3"]);
  });

  it("leave out who is not ranked", () => {
    expect(rankRanges([9, 8, 7], [0, 0, 0], (region) => region !== 1)).toEqual([
      {first: 1, last: 1},
      null,
      {first: 2, last: 2}
    ]);
  });

  it("hold the rank of every order that the margins allow", () => {
    const region = fc.record({value: fc.integer({min: 0, max: 100}), margin: fc.integer({min: 0, max: 20})});
    fc.assert(
      fc.property(fc.array(region, {minLength: 1, maxLength: 30}), (regions) => {
        const values = regions.map(({value}) => value);
        const ranges = rankRanges(
          values,
          regions.map(({margin}) => margin),
          all
        );
        values.forEach((value, at) => {
          const rank = values.filter((other) => other > value).length + 1;
          const {first, last} = ranges[at]!;
          expect(first).toBeLessThanOrEqual(rank);
          expect(last).toBeGreaterThanOrEqual(rank);
          expect(last).toBeLessThanOrEqual(values.length);
        });
      })
    );
  });
});
