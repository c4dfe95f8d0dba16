import {describe, expect, it} from "vitest";
import {familiesByBin, regionFigures, shareInside} from "../../src/components/regionFigures.js";
import {counts, outcome, places, run} from "./pageFixture.js";

describe("regionFigures", () => {
  const now = outcome({pkh: run({}, [10, 10, 10])}, [40, 10, 100]);

  it("takes regencies as they are, and the change against the baseline", () => {
    const figures = regionFigures("regency", places, counts, now, outcome());
    expect([...figures.families]).toEqual([100, 100, 200]);
    expect([...figures.pkh]).toEqual([10, 10, 10]);
    expect([...figures.reachedChange]).toEqual([10, 0, -20]);
    expect([...figures.amountChange]).toEqual([30, 0, -60]);
  });

  it("has the change of a programme where one is chosen, beside all the rest as it is", () => {
    const figures = regionFigures("regency", places, counts, now, outcome(), "pkh");
    expect([...figures.unitsChange]).toEqual([-10, 5, -65]);
    expect([...figures.amountChange]).toEqual([-10, 5, -65]);
    expect([...figures.reachedChange]).toEqual([10, 0, -20]);
    expect([...regionFigures("regency", places, counts, now, outcome()).unitsChange]).toEqual([10, 0, -20]);
    expect([...regionFigures("province", places, counts, now, outcome(), "pkh").unitsChange]).toEqual([-5, -65]);
  });

  it("adds regencies up to their provinces", () => {
    const figures = regionFigures("province", places, counts, now, outcome());
    expect([...figures.families]).toEqual([200, 200]);
    expect([...figures.sembako]).toEqual([25, 75]);
    expect([...figures.reachedChange]).toEqual([10, -20]);
  });
});

it("counts unranked families in the denominator of a share, never inside", () => {
  expect([...shareInside("regency", places, counts, 1)]).toEqual([0.4, 0.1, 0.75]);
  expect([...shareInside("province", places, counts, 1)]).toEqual([0.25, 0.75]);
});

it("sums families by bin for the nation, a province and a regency", () => {
  expect([...familiesByBin(places, counts, null)]).toEqual([200, 180, 20]);
  expect([...familiesByBin(places, counts, "11")]).toEqual([50, 140, 10]);
  expect([...familiesByBin(places, counts, "53.11")]).toEqual([150, 40, 10]);
});
