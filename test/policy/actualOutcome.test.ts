import {expect, it} from "vitest";
import {scoreBins} from "../../src/lattice/bins.js";
import {besideBaseline} from "../../src/policy/besideBaseline.js";
import {compare} from "../../src/policy/comparison.js";
import {readCube} from "../../src/policy/cube.js";
import {runBaseline} from "../../src/policy/runBaseline.js";
import {regencies} from "../reference/arbitrary.js";
import {releaseOf} from "../reference/cells.js";
import type {Family} from "../reference/naiveFamilies.js";

const pupil: Family = {regency: "11.01", upper: 10, weight: 100, members: [{kind: "sd"}, {kind: "lain"}]};
const alone: Family = {...pupil, regency: "12.71", upper: 60, members: [{kind: "lain"}]};
const parts = releaseOf(
  [
    {...pupil, receives: ["pkh", "sembako", "pip"]},
    {...pupil, weight: 300, receives: ["sembako"]},
    {...alone, weight: 10, receives: ["pkh"]}
  ],
  {bins: scoreBins, regencies, explicit: 9, listedFrom: 0}
);
const cube = readCube(parts);
const {outcome} = runBaseline(cube, "penerima-nyata", {});
const blt = {name: {id: "BLT", en: "BLT"}, unit: "family", monthly: 1000, months: 1, threshold: 10} as const;

it("counts who receives each programme in nation, regency and bin, as the comparison does", () => {
  const {before} = compare(cube, {}, "penerima-nyata");
  for (const [id, {nation, regencies: of, bins}] of Object.entries(outcome.programmes)) {
    for (const measure of ["served", "persons", "amount"] as const) {
      expect(Array.from(of[measure])).toEqual(Array.from(before[id]![measure]));
      expect(nation[measure]).toBeCloseTo(
        before[id]![measure].reduce((sum, value) => sum + value, 0),
        6
      );
    }
    expect(bins.served.reduce((sum, value) => sum + value, 0)).toBeCloseTo(nation.served, 6);
  }
  expect(outcome.programmes.pkh!.nation.served).toBe(110);
  expect(outcome.programmes.pip!.nation.served).toBe(100);
  expect(Array.from(outcome.programmes.pkh!.bins.served).filter((count) => count > 0)).toEqual([100, 10]);
});

it("counts families of PKH or Sembako, and of both, in the table of receipt itself", () => {
  const {families, persons, overlaps, regencies: of, amount} = outcome.package;
  expect([families, overlaps![0]!.families]).toEqual([410, 100]);
  expect(persons).toBe(810);
  expect(Array.from(of.families)).toEqual([400, 0, 10]);
  expect(amount).toBeCloseTo(
    Object.values(outcome.programmes).reduce((sum, {nation}) => sum + nation.amount, 0),
    3
  );
});

it("leaves what receipt does not tell unknown, never 0", () => {
  const {nation, regencies: of, bins, threshold, stages} = outcome.programmes.pkh!;
  expect([nation.target, nation.eligible, nation.claiming, nation.fullCost, threshold]).toEqual(Array(5).fill(NaN));
  expect([...of.eligible, ...bins.eligible].every(Number.isNaN)).toBe(true);
  expect(stages).toBeUndefined();
  expect(outcome.package.familiesIfIndependent).toBeNaN();
});

it("does not know the sum of all programmes where it does not know one of them", () => {
  const {baseline, unknown, flows, method} = besideBaseline(cube, {additional: {blt}}, "penerima-nyata");
  expect([unknown, method]).toEqual([["blt"], "independent"]);
  expect([baseline.package.amount, baseline.package.families]).toEqual([NaN, NaN]);
  expect(baseline.programmes.pkh!.nation.served).toBe(110);
  expect(Object.keys(flows)).toEqual(["pkh", "sembako", "pip"]);
  expect(besideBaseline(cube, {}, "penerima-nyata").baseline.package.families).toBe(410);
});

it("runs a baseline once, however often it is asked for, and another one for another day", () => {
  expect(runBaseline(cube, "penerima-nyata", {programmes: {pkh: {threshold: 10}}}).outcome).toBe(outcome);
  expect(runBaseline(cube, "penerima-nyata", {day: "2026-04-01"}).outcome).not.toBe(outcome);
  const law = runBaseline(cube, "hukum", {});
  expect(runBaseline(cube, {}, {programmes: {pkh: {threshold: 10}}})).toBe(law);
});

it("says so where the tables of receipt were not read", () => {
  const {A2, S} = parts.tables;
  const without = readCube({...parts, tables: {A2, S}});
  expect(() => runBaseline(without, "penerima-nyata", {})).toThrow("penerima-nyata");
});
