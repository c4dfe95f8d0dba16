import {describe, expect, it} from "vitest";
import {scoreBins} from "../../src/lattice/bins.js";
import {readCube} from "../../src/policy/cube.js";
import {simulate} from "../../src/policy/simulate.js";
import {ruleDays} from "../../src/scenario/ruleDays.js";
import {sameLaw} from "../../src/scenario/sameLaw.js";
import {regencies} from "../reference/arbitrary.js";
import {releaseOf} from "../reference/cells.js";

const families = regencies.flatMap((regency) =>
  [10, 40, 60].map((upper) => ({
    regency,
    upper,
    weight: 1e6,
    members: [{kind: "sd" as const}, {kind: "dini" as const}, {kind: "lain" as const}]
  }))
);
const cube = readCube(releaseOf(families, {bins: scoreBins, regencies, explicit: 9, listedFrom: 0}));

describe("sameLaw", () => {
  it("is the same law on two days between which nothing changes, another where a quota does", () => {
    expect(sameLaw("2026-01-23", "2026-02-09")).toBe(true);
    expect(sameLaw("2026-01-23", "2025-08-01")).toBe(false);
  });

  it("holds of two days exactly where every figure of the law in force is the same on both", () => {
    const changing = ruleDays({}).flatMap(({day, refused}) => (refused === null ? [day] : []));
    const days = [...changing, "2025-12-31", "2026-01-23", "2026-02-09"];
    const figures = (day: string) => JSON.stringify({...simulate(cube, {day}), day: null});
    const known = new Map(days.map((day) => [day, figures(day)]));
    for (const one of days) {
      for (const other of days) {
        expect(sameLaw(one, other), `${one} and ${other}`).toBe(known.get(one) === known.get(other));
      }
    }
    expect(new Set(known.values()).size).toBeGreaterThan(1);
  });
});
