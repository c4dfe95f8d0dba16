import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {
  cutPoints,
  decileBins,
  districtDecileBins,
  districtScoreBins,
  scoreBins,
  type Bin
} from "../../src/lattice/bins.js";
import {readCube} from "../../src/policy/cube.js";
import {districtCounts} from "../../src/policy/districtCounts.js";
import {districtEstimate, districtMeasures} from "../../src/policy/districts.js";
import type {Law} from "../../src/policy/law.js";
import {resolveLaw} from "../../src/policy/resolve.js";
import {runLaw, runScenario} from "../../src/policy/simulate.js";
import {law, regencies, regionalLaw, registry} from "../reference/arbitrary.js";
import {releaseOf} from "../reference/cells.js";
import {districtOf, districtsOf, groupOf, perRegency} from "../reference/districts.js";
import type {Family} from "../reference/naiveFamilies.js";
import {runPackage} from "../reference/naivePackage.js";
import {worth} from "../reference/naiveWorth.js";
import {scenarioRuns} from "../reference/scenarioRuns.js";

const numRuns = scenarioRuns(60);

const coarse = (bins: readonly Bin[]) => (bins === scoreBins ? districtScoreBins : districtDecileBins);

/** A registry laid out coarsely, so that classes are pooled, with its districts. */
function layOut(families: readonly Family[], bins: readonly Bin[], explicit: number) {
  const parts = releaseOf(families, {bins, regencies, explicit, listedFrom: 30});
  const cube = readCube(parts);
  return {cube, tables: districtsOf(families, parts, cube, coarse(bins))};
}

const cases = fc.constantFrom(scoreBins, decileBins).chain((bins) =>
  fc.record({
    bins: fc.constant(bins),
    families: registry({uppers: bins.map(({upper}) => upper), disabledPupils: true, maxMembers: 9}),
    explicit: fc.integer({min: 0, max: 8}),
    law: regionalLaw(cutPoints(bins)),
    inForce: law(cutPoints(bins), true)
  })
);

describe("the estimate for districts", () => {
  it("adds up to every regency, in every measure and programme, whatever the rules", () => {
    fc.assert(
      fc.property(cases, ({bins, families, explicit, law, inForce}) => {
        const {cube, tables} = layOut(families, bins, explicit);
        const run = runLaw(cube, law, inForce);
        const {programmes: outcome, reached} = districtEstimate(cube, law, run, tables);
        expect(Object.keys(outcome)).toEqual(Object.keys(run.programmes));
        for (const [id, {figures}] of Object.entries(outcome)) {
          for (const measure of districtMeasures) {
            cube.regencies.forEach((_, regency) => {
              const own = figures[measure].slice(regency * perRegency, (regency + 1) * perRegency);
              const sum = own.reduce((total, value) => total + value, 0);
              const whole = run.outcome.programmes[id]!.regencies[measure][regency]!;
              expect(Math.abs(sum - whole), `${id} ${measure}`).toBeLessThanOrEqual(1e-6 + 1e-9 * Math.abs(whole));
            });
          }
        }
        run.outcome.package.regencies.families.forEach((whole, regency) => {
          const own = reached.slice(regency * perRegency, (regency + 1) * perRegency);
          close(
            own.reduce((total, value) => total + value, 0),
            whole
          );
        });
      }),
      {numRuns}
    );
  });

  it("is never negative, and serves no more than claim", () => {
    fc.assert(
      fc.property(cases, ({bins, families, explicit, law, inForce}) => {
        const {cube, tables} = layOut(families, bins, explicit);
        const {programmes: outcome} = districtEstimate(cube, law, runLaw(cube, law, inForce), tables);
        for (const {figures} of Object.values(outcome)) {
          for (const measure of districtMeasures) {
            for (const value of figures[measure]) expect(value).toBeGreaterThanOrEqual(0);
          }
          figures.served.forEach((served, at) => expect(served).toBeLessThanOrEqual(figures.claiming[at]! + 1e-6));
        }
      }),
      {numRuns}
    );
  });

  it("agrees with families one at a time, each group at its regency's mean", () => {
    const toSixty = cutPoints(scoreBins).filter((cut) => cut <= 60);
    const exact = fc.record({
      families: registry({uppers: toSixty.slice(1), disabledPupils: false, maxMembers: 5}),
      law: regionalLaw(toSixty).map(withoutRecipients),
      inForce: law(toSixty, true)
    });
    fc.assert(
      fc.property(exact, ({families, law, inForce}) => {
        const parts = releaseOf(families, {bins: scoreBins, regencies, explicit: Infinity, listedFrom: 0});
        const cube = readCube(parts);
        const tables = districtsOf(families, parts, cube, districtScoreBins);
        const run = runLaw(cube, law, inForce);
        const {programmes: outcome} = districtEstimate(cube, law, run, tables);
        const {runs} = runPackage(families, law, inForce);
        for (const id of ["pkh", "sembako", "pip"]) {
          const {realisation} = run.outcome.programmes[id]!;
          const units = (family: Family) => (runs[id]!.shares.get(family) ?? 0) * worth(family, law, id).units;
          const rupiah = (family: Family) => (runs[id]!.shares.get(family) ?? 0) * worth(family, law, id).rupiah;
          tables.districts.forEach(({code}, district) => {
            const {served, amount} = outcome[id]!.figures;
            close(served[district]!, naively(families, code, units));
            close(amount[district]!, naively(families, code, rupiah) * realisation);
          });
        }
      }),
      {numRuns}
    );
  });

  it("gives a cut inside a group the regency's share of that group", () => {
    const at = (upper: number): Family => ({regency: "11.01", upper, weight: 30, members: [{kind: "dini"}]});
    // 11-15 twice and 16-20 once in the regency: a cut at 15 serves two thirds of the group 11-20 in every district
    const {cube, tables} = layOut([at(15), at(15), at(20)], scoreBins, 8);
    const scenario = {programmes: {pkh: {threshold: 15, quota: null}}};
    const {figures} = districtEstimate(cube, resolveLaw(scenario, cube.version), runScenario(cube, scenario), tables)
      .programmes.pkh!;
    expect(Array.from(figures.target.slice(0, 3))).toEqual([20, 20, 20]);
  });

  it("serves an additional programme that leaves PKH out mostly where families have no component", () => {
    const with_ = (kind: "dini" | "lain", weight: number): Family => ({
      regency: "11.01",
      upper: 5,
      weight,
      members: [{kind}]
    });
    // in turn: district 1 all with a component, district 2 all without, district 3 with
    const {cube, tables} = layOut([with_("dini", 40), with_("lain", 40), with_("dini", 40)], scoreBins, 8);
    const plain = resolveLaw({}, cube.version);
    const settings = {...plain.programmes.pkh!, threshold: 40, quota: null, ceiling: null, takeUp: 1, excluded: 0};
    const law: Law = {
      ...plain,
      programmes: {...plain.programmes, pkh: settings, blt: {...settings, realisation: 1}},
      additional: {blt: {unit: "family", year: 900_000, quarters: [0.25, 0.25, 0.25, 0.25], notWith: ["pkh"]}}
    };
    const {figures} = districtEstimate(cube, law, runLaw(cube, law, law), tables).programmes.blt!;
    expect(Array.from(figures.served.slice(0, 3))).toEqual([0, 40, 0]);
    expect(figures.amount[1]).toBe(40 * 900_000);
  });

  it("reaches families by any programme at least as by each, and at most as by all or as there are", () => {
    fc.assert(
      fc.property(cases, ({bins, families, explicit, law, inForce}) => {
        const {cube, tables} = layOut(families, bins, explicit);
        const {programmes, reached} = districtEstimate(cube, law, runLaw(cube, law, inForce), tables);
        const served = Object.values(programmes).flatMap(({unit, figures}) =>
          unit === "family" ? [figures.served] : []
        );
        const all = districtCounts(tables).families;
        reached.forEach((count, at) => {
          const each = served.map((values) => values[at]!);
          const most = Math.min(
            all[at]!,
            each.reduce((sum, value) => sum + value, 0)
          );
          expect(count).toBeGreaterThanOrEqual(Math.max(...each) - 1e-6);
          expect(count).toBeLessThanOrEqual(most + 1e-6);
        });
      }),
      {numRuns}
    );
  });

  it("keeps recipients without a component where families have none", () => {
    const receiving: Family = {regency: "11.01", upper: 5, weight: 40, members: [{kind: "lain"}], receives: ["pkh"]};
    const other: Family = {regency: "11.01", upper: 5, weight: 40, members: [{kind: "dini"}]};
    const {cube, tables} = layOut(
      [receiving, other, other].map((family) => ({...family})),
      scoreBins,
      8
    );
    const scenario = {programmes: {pkh: {threshold: 0, recipients: "keep" as const, quota: null}}};
    const {figures} = districtEstimate(cube, resolveLaw(scenario, cube.version), runScenario(cube, scenario), tables)
      .programmes.pkh!;
    expect(Array.from(figures.target.slice(0, 3))).toEqual([40, 0, 0]);
    expect(figures.served[0]).toBeGreaterThan(0);
    expect(figures.served[1]).toBe(0);
  });
});

describe("counts of districts", () => {
  it("are those of their families, by bin, composition and receipt", () => {
    fc.assert(
      fc.property(registry({uppers: [5, 40, 100, null], disabledPupils: false, maxMembers: 5}), (families) => {
        const {tables} = layOut(families, scoreBins, 4);
        const counts = districtCounts(tables);
        tables.districts.forEach(({code}, at) => {
          const own = families.filter((family) => districtOf(families, family) === code);
          const count = (of: (family: Family) => boolean) => own.filter(of).reduce((sum, {weight}) => sum + weight, 0);
          const has = (...kinds: string[]) => count(({members}) => members.some(({kind}) => kinds.includes(kind)));
          expect(counts.families[at]).toBe(count(() => true));
          expect(counts.withComponent[at]).toBe(count(({members}) => members.some(({kind}) => kind !== "lain")));
          expect(counts.early[at]).toBe(has("hamil", "dini"));
          expect(counts.school[at]).toBe(has("sd", "smp", "sma"));
          expect(counts.vulnerable[at]).toBe(has("disabilitas", "lansia60", "lansia70"));
          expect(counts.received.pkh[at]).toBe(count(({receives}) => receives?.includes("pkh") ?? false));
          expect(counts.receivedAny[at]).toBe(count(({receives = []}) => receives.some((id) => id !== "pip")));
          expect(counts.received.sembako[at]).toBe(count(({receives}) => receives?.includes("sembako") ?? false));
          const bins = counts.byBin.subarray(at * tables.bins.length, (at + 1) * tables.bins.length);
          expect(bins[0]).toBe(count(({upper}) => upper === 5));
          expect(bins[4]).toBe(count(({upper}) => upper === 40));
          expect(bins.at(-1)).toBe(count(({upper}) => upper === null));
        });
      }),
      {numRuns}
    );
  });
});

/** A figure of a district, family by family: each counts as the mean of its regency's families of the same group. */
function naively(families: readonly Family[], code: string, value: (family: Family) => number): number {
  let total = 0;
  for (const family of families) {
    if (districtOf(families, family) !== code) continue;
    const group = groupOf(family, districtScoreBins);
    const like = families.filter(
      (other) => other.regency === family.regency && groupOf(other, districtScoreBins) === group
    );
    const weight = like.reduce((sum, other) => sum + other.weight, 0);
    total += (family.weight * like.reduce((sum, other) => sum + other.weight * value(other), 0)) / weight;
  }
  return total;
}

function withoutRecipients(law: Law): Law {
  const programmes = Object.entries(law.programmes).map(([id, settings]) => {
    const copy = {...settings};
    delete (copy as {recipients?: unknown}).recipients;
    return [id, copy] as const;
  });
  return {...law, programmes: Object.fromEntries(programmes)};
}

function close(value: number, expected: number): void {
  expect(Math.abs(value - expected)).toBeLessThanOrEqual(1e-6 + 1e-9 * Math.abs(expected));
}
