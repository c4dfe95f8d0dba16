import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {cutPoints, scoreBins} from "../../src/lattice/bins.js";
import {readCube} from "../../src/policy/cube.js";
import {regencies, registry} from "../reference/arbitrary.js";
import {releaseOf, signatureOf} from "../reference/cells.js";
import type {Family} from "../reference/naiveFamilies.js";

const layout = {bins: scoreBins, regencies, explicit: 5, listedFrom: 10};
const uppers = [...cutPoints(scoreBins).slice(1), null];
const family: Family = {regency: "11.01", upper: 5, weight: 50, members: [{kind: "hamil"}, {kind: "lain"}]};

describe("readCube", () => {
  it("counts families, with and without a component, and their persons, by regency and bin", () => {
    fc.assert(
      fc.property(registry({uppers, disabledPupils: false, maxMembers: 9}), (families) => {
        const cube = readCube(releaseOf(families, layout));
        const weigh = (worth: (family: Family) => number, of: readonly Family[] = families) =>
          of.reduce((sum, family) => sum + worth(family) * family.weight, 0);
        const has = (family: Family) => (signatureOf(family) > 0 ? 1 : 0);
        expect(sum(cube.families)).toBe(weigh(() => 1));
        expect(sum(cube.withComponent)).toBe(weigh(has));
        expect(sum(cube.persons)).toBeCloseTo(
          weigh(({members}) => members.length),
          6
        );
        const last = families.filter(({regency, upper}) => regency === regencies[2] && upper === null);
        expect(cube.families.at(-1)).toBe(weigh(() => 1, last));
        expect(cube.withComponent.at(-1)).toBe(weigh(has, last));
      })
    );
  });

  it("counts six members and more as 6.7 where the class map does not state their mean", () => {
    const members = Array.from({length: 6}, () => ({kind: "lain"}) as const);
    const {classes, ...parts} = releaseOf([{...family, weight: 10, members}], layout);
    const {largeFamilyMean, ...unstated} = classes;
    expect(largeFamilyMean).toBe(6);
    expect(sum(readCube({...parts, classes: unstated}).persons)).toBeCloseTo(67, 9);
  });

  it("refuses a table of another length than the lattice has", () => {
    const parts = releaseOf([family], layout);
    const short = {...parts, tables: {...parts.tables, S: parts.tables.S.slice(1)}};
    expect(() => readCube(short)).toThrow("table S does not hold 612 cells: 611");
  });

  it("refuses families in a column whose make-up the class map leaves out", () => {
    const {classes, ...parts} = releaseOf([{...family, upper: 100}], layout);
    expect(() => readCube({...parts, classes: {...classes, mixes: []}})).toThrow(
      "class map has no make-up of column 1 in band: 3"
    );
  });
});

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
