import {expect, it} from "vitest";
import {addedFigures} from "../../../src/components/figures/addedFigures.js";
import {statedMargins as margins} from "../../fixtures/statedNoise.js";
import {outcome, places, run} from "../pageFixture.js";

const plain = outcome();
const now = {
  ...plain,
  programmes: {
    ...plain.programmes,
    air: run({}, [10, 20, 30]),
    lansia: run({unit: "person"}, [1, 2, 3]),
    kosong: run({threshold: 0}, [0, 0, 0])
  }
};
const of = (level: "province" | "regency") => addedFigures(now, level, places, margins, (id) => id.toUpperCase());

it("lists what each added programme serves by region, and no programme that ships", () => {
  expect(of("regency").map(({id, name, unit, values}) => [id, name, unit, ...values])).toEqual([
    ["air", "AIR", "family", 10, 20, 30],
    ["lansia", "LANSIA", "person", 1, 2, 3],
    ["kosong", "KOSONG", "family", 0, 0, 0]
  ]);
  expect(of("province").map(({values}) => [...values])).toEqual([
    [30, 30],
    [3, 3],
    [0, 0]
  ]);
});

it("gives each the margin of its unit and level, and none where it aims at nobody", () => {
  const {families, persons} = margins.measures;
  expect(of("regency").map(({margin}) => margin)).toEqual([families.regency, persons.regency, 0]);
  expect(of("province").map(({margin}) => margin)).toEqual([families.province, persons.province, 0]);
});

it("is empty where nothing is added", () => {
  expect(addedFigures(plain, "regency", places, margins, String)).toEqual([]);
});
