import {describe, expect, it} from "vitest";
import {scoreBins} from "../../src/lattice/bins.js";
import {readCube} from "../../src/policy/cube.js";
import {simulate} from "../../src/policy/simulate.js";
import {regencies} from "../reference/arbitrary.js";
import {releaseOf} from "../reference/cells.js";

const family = {regency: "11.01", upper: 10, weight: 900, members: [{kind: "sd" as const}]};
const cube = readCube(releaseOf([family], {bins: scoreBins, regencies, explicit: 9, listedFrom: 0}));
const stages = (id: string, day: string, administration = 0) => {
  const {programmes} = simulate(cube, {day, programmes: {[id]: {realisation: "indeks", administration}}});
  return programmes[id]!;
};

describe("cash by stage", () => {
  it("pays PKH a quarter of the year's index in each", () => {
    expect(stages("pkh", "2026-01-23").stages).toEqual([1, 1, 1, 1].map(() => (900 * 900_000) / 4));
  });

  it("pays Sembako by its months, so the top-up of June and July 2025 falls in the second and third", () => {
    const [first, second, third, fourth] = stages("sembako", "2025-07-01").stages!.map((rupiah) => rupiah / 900);
    expect([first, fourth].map((rupiah) => Math.round(rupiah!))).toEqual([600_000, 600_000]);
    expect([second, third].map((rupiah) => Math.round(rupiah!))).toEqual([800_000, 800_000]);
  });

  it("pays PIP a third in each termin, evenly over February-April, May-September and October-December", () => {
    const {stages: paid, nation} = stages("pip", "2026-01-23");
    const months = [0, 1, 1, 1, 0.6, 0.6, 0.6, 0.6, 0.6, 1, 1, 1].map((share) => share / 9);
    const quarters = [0, 3, 6, 9].map((from) => months.slice(from, from + 3).reduce((sum, share) => sum + share, 0));
    paid!.forEach((rupiah, at) => expect(rupiah / nation.amount).toBeCloseTo(quarters[at]!, 12));
  });

  it("adds up to the year", () => {
    for (const {stages: paid, nation} of Object.values(simulate(cube, {}).programmes)) {
      expect(paid!.reduce((sum, rupiah) => sum + rupiah, 0)).toBeCloseTo(nation.amount, 3);
    }
  });
});

it("reports administration beside the amount, never inside it", () => {
  const {administration, nation} = stages("pkh", "2026-01-23", 0.05);
  expect([administration, nation.amount]).toEqual([900 * 45_000, 900 * 900_000]);
});
