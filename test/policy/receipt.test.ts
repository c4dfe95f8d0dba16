import {describe, expect, it} from "vitest";
import {scoreBins} from "../../src/lattice/bins.js";
import {readCube} from "../../src/policy/cube.js";
import {regencies} from "../reference/arbitrary.js";
import {releaseOf} from "../reference/cells.js";
import type {Family} from "../reference/naiveFamilies.js";

const layout = {bins: scoreBins, regencies, explicit: 9, listedFrom: 0};

describe("pupils of families that receive PIP", () => {
  it("are more where families with pupils have more of them, and together what table L counts", () => {
    const cube = readCube(releaseOf([...families(0, 1, 40, 60), ...families(1, 3, 10, 30)], layout));
    // 40 families of one pupil, 10 of three: 40 + 30 pupils, exactly shared out
    expect(received(cube.receipt!.pip.withComponent, 0)).toBeCloseTo(40, 9);
    expect(received(cube.receipt!.pip.withComponent, 1)).toBeCloseTo(30, 9);
  });

  it("are made good for those beyond the four of a family that table L counts", () => {
    const cube = readCube(releaseOf([...families(0, 4, 20, 20), ...families(1, 6, 20, 20)], layout));
    expect(received(cube.receipt!.pip.withComponent, 0)).toBeCloseTo(80, 9);
    expect(received(cube.receipt!.pip.withComponent, 1)).toBeCloseTo(120, 9);
  });

  it("are one a family where noise leaves a regency no family with pupils", () => {
    const parts = releaseOf(families(0, 2, 10, 0), layout);
    const cube = readCube({...parts, tables: {...parts.tables, A2: parts.tables.A2.fill(0)}});
    expect(received(cube.receipt!.pip.withComponent, 0)).toBeCloseTo(20, 9);
  });
});

/** Families of a regency in the lowest bin, each with so many pupils of SD and SMP: some with PIP, some without. */
function families(regency: number, pupils: number, withPip: number, without: number): Family[] {
  const members = Array.from({length: pupils}, (_, at) => ({kind: at < 4 ? "sd" : "smp"}) as const);
  const of = (weight: number, receives: Family["receives"]): Family[] =>
    weight > 0 ? [{regency: regencies[regency]!, upper: 5, weight, members, receives: receives ?? []}] : [];
  return [...of(withPip, ["pip"]), ...of(without, [])];
}

function received(cells: Float64Array, regency: number): number {
  const bins = scoreBins.length;
  return cells.subarray(regency * bins, (regency + 1) * bins).reduce((sum, count) => sum + count, 0);
}
