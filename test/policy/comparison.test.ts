import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {cutPoints, scoreBins} from "../../src/lattice/bins.js";
import {changeMeasures} from "../../src/policy/compare.js";
import {compare, compareActual, compareRuns, type Comparison} from "../../src/policy/comparison.js";
import {readCube} from "../../src/policy/cube.js";
import {runLaw} from "../../src/policy/simulate.js";
import {law, regencies, regionalLaw, registry} from "../reference/arbitrary.js";
import {releaseOf} from "../reference/cells.js";
import type {Family} from "../reference/naiveFamilies.js";

const cuts = cutPoints(scoreBins);
const cubeOf = (families: readonly Family[]) =>
  readCube(releaseOf(families, {bins: scoreBins, regencies, explicit: 9, listedFrom: 0}));
const pupil: Family = {regency: "11.01", upper: 10, weight: 100, members: [{kind: "sd"}, {kind: "lain"}]};
const cube = cubeOf([
  {...pupil, receives: ["pkh", "pip"]},
  {...pupil, weight: 300},
  {...pupil, regency: "12.71", upper: 60, weight: 50, receives: ["pkh"]},
  {...pupil, regency: "12.71", upper: 60, weight: 10, members: [{kind: "lain"}], receives: ["pkh"]}
]);
const inIndex = (threshold: number, quota: number | null) => {
  return {programmes: {pkh: {threshold, quota, realisation: "indeks" as const}}};
};

describe("compare with a run", () => {
  it("takes service as nested: the smaller of the two is served in both", () => {
    const {changes, method} = compare(cube, inIndex(60, 115), inIndex(10, 200));
    expect(method).toBe("nested");
    // 400 and 50 claim: a quarter of each against half of the first
    expect(changes.pkh!.nation).toMatchObject({entering: 12.5 * (115 / 112.5), leaving: 200 - 100 * (115 / 112.5)});
    expect(changes.pkh!.nation.unchanged).toBeCloseTo(115 - 12.5 * (115 / 112.5), 9);
    expect(Array.from(changes.pkh!.regencies.entering).map(Math.round)).toEqual([0, 0, 13]);
    expect(Math.round(changes.pkh!.bins.leaving[1]!)).toBe(98);
  });

  it("gives whom a reform of amounts leaves in place what it pays more", () => {
    const {changes} = compare(cube, {...inIndex(10, null), reforms: {"pkh.sd": 1_000_000}}, inIndex(10, null));
    expect(changes.pkh!.nation).toMatchObject({entering: 0, leaving: 0, unchanged: 400, amount: 400 * 100_000});
    expect(changes.pkh!.nation).toMatchObject({unchangedAmount: 400 * 100_000, unchangedPersons: 800});
  });

  it("lets everyone enter a programme that the baseline does not have", () => {
    const blt = {name: {id: "a", en: "a"}, unit: "family", monthly: 1000, months: 1, threshold: 10} as const;
    const {changes} = compare(cube, {additional: {blt}});
    expect(changes.blt!.nation).toMatchObject({entering: 400, leaving: 0, enteringAmount: 400_000});
    expect(compare(cube, {}, {additional: {blt}}).changes.blt!.nation).toMatchObject({entering: 0, leaving: 400});
  });

  it("finds exactly nothing changed against itself", () => {
    const {changes} = compare(cube, {});
    for (const {nation} of Object.values(changes)) {
      expect([nation.entering, nation.leaving, nation.amount, nation.unchangedAmount]).toEqual([0, 0, 0, 0]);
    }
  });
});

describe("compare with who actually receives", () => {
  it("takes receipt as independent within regency, bin and any component, and says so", () => {
    const {changes, method, baseline, before} = compare(cube, inIndex(10, 200), "penerima-nyata");
    expect([method, baseline]).toEqual(["independent", null]);
    // half of 400 are served and a quarter of them receive; nobody is served in the third regency, where 60 receive
    expect(changes.pkh!.nation).toMatchObject({unchanged: 50, entering: 150, leaving: 110});
    expect(Array.from(before.pkh!.served)).toEqual([100, 0, 60]);
    expect(changes.pip!.nation.leaving + changes.pip!.nation.unchanged).toBe(100);
  });

  it("lets none of those leave who are kept", () => {
    const {changes} = compare(cube, {programmes: {pkh: {threshold: 0, recipients: "keep"}}}, "penerima-nyata");
    expect(changes.pkh!.nation).toMatchObject({entering: 0, unchanged: 160});
    expect(changes.pkh!.nation.leaving).toBeCloseTo(0, 9);
  });

  it("keeps no more than receive where a reform counts pupils that the law in force does not", () => {
    const child = {...pupil, members: [{kind: "sd" as const}, {kind: "dini" as const}]};
    const of = cubeOf([
      {...child, receives: ["pip"]},
      {...child, weight: 300}
    ]);
    const everyone = {programmes: {pip: {threshold: 100, quota: null}}, reforms: {"pip.tk.share": 0.9}};
    const {leaving, unchanged} = compare(of, everyone, "penerima-nyata").changes.pip!.nation;
    expect([leaving, unchanged]).toEqual([0, 100]);
  });

  it("leaves out, by name, the programmes whose receipt is not known", () => {
    const blt = {name: {id: "a", en: "a"}, unit: "family", monthly: 1000, months: 1, threshold: 10} as const;
    const {changes, unknown} = compare(cube, {additional: {blt}}, "penerima-nyata");
    expect([Object.keys(changes), unknown]).toEqual([["pkh", "sembako", "pip"], ["blt"]]);
  });
});

it("adds up, whatever is compared: regions and bins to the nation, entering less leaving to the change", () => {
  const cases = fc.record({
    families: registry({uppers: [...cuts.slice(1), null], disabledPupils: true, maxMembers: 9}),
    one: regionalLaw(cuts),
    other: regionalLaw(cuts),
    inForce: law(cuts, true)
  });
  fc.assert(
    fc.property(cases, ({families, one, other, inForce}) => {
      const cube = cubeOf(families);
      const run = runLaw(cube, one, inForce);
      for (const comparison of [
        compareRuns(cube, run, runLaw(cube, other, inForce)),
        compareActual(cube, run, inForce)
      ]) {
        addsUp(comparison);
      }
    })
  );
});

function addsUp({outcome, changes, before}: Comparison): void {
  for (const [id, {nation, regencies, bins, cells}] of Object.entries(changes)) {
    for (const measure of changeMeasures) {
      for (const parts of [regencies, bins, cells]) near(sum(parts[measure]), nation[measure], cells[measure], measure);
    }
    const run = outcome.programmes[id]?.nation ?? {served: 0, amount: 0};
    near(nation.entering + nation.unchanged, run.served, cells.unchanged, `${id} served`);
    near(nation.leaving + nation.unchanged, sum(before[id]!.served), cells.unchanged, `${id} before`);
    near(nation.amount, run.amount - sum(before[id]!.amount), before[id]!.amount, `${id} amount`);
    near(nation.enteringAmount - nation.leavingAmount + nation.unchangedAmount, nation.amount, cells.leavingAmount, id);
  }
}

function near(value: number, reference: number, parts: Float64Array, what: string): void {
  const scale = parts.reduce((total, part) => total + Math.abs(part), Math.abs(reference));
  expect(Math.abs(value - reference), `${what}: ${value} is not ${reference}`).toBeLessThanOrEqual(1e-5 + 1e-9 * scale);
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
