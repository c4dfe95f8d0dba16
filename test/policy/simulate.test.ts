import fc from "fast-check";
import {describe, expect, it, vi} from "vitest";
import {cutPoints, scoreBins} from "../../src/lattice/bins.js";
import {readCube} from "../../src/policy/cube.js";
import type {Law} from "../../src/policy/law.js";
import type {Outcome} from "../../src/policy/outcome.js";
import {simulate, simulateLaw} from "../../src/policy/simulate.js";
import {lattices, law, regencies, registry} from "../reference/arbitrary.js";
import {releaseOf} from "../reference/cells.js";
import {runNaively, type Family} from "../reference/naiveFamilies.js";
import {runPackage} from "../reference/naivePackage.js";

vi.setConfig({testTimeout: 60_000}); // hundreds of random registries, on whatever machine

const programmes = ["pkh", "sembako", "pip"] as const;
const measured = ["target", "eligible", "claiming", "served", "amount", "fullCost"] as const;
const toSixty = cutPoints(scoreBins).filter((cut) => cut > 0 && cut <= 60);
const ownClasses = {bins: scoreBins, regencies, explicit: Infinity, listedFrom: 0};

describe("simulate against families one at a time", () => {
  it("is exact where every signature is its own class and no disabled person is a pupil", () => {
    const families = registry({uppers: [...toSixty, null], disabledPupils: false, maxMembers: 7});
    fc.assert(
      fc.property(families, law([0, ...toSixty], true), law([0, ...toSixty], true), (families, law, inForce) => {
        const outcome = simulateLaw(readCube(releaseOf(families, ownClasses)), law, inForce);
        for (const id of programmes) {
          const reference = runNaively(families, law, inForce, id);
          for (const measure of measured) {
            close(outcome.programmes[id]!.nation[measure], reference.nation[measure], `${id} ${measure}`);
            regencies.forEach((code, at) => {
              const regency = outcome.programmes[id]!.regencies[measure][at]!;
              close(regency, reference.regencies[code]?.[measure] ?? 0, `${id} ${measure} ${code}`);
            });
          }
        }
        const reference = runPackage(families, law, inForce);
        close(outcome.package.families, reference.families, "nested");
        close(outcome.package.familiesIfIndependent, reference.familiesIfIndependent, "independent");
      }),
      {numRuns: 200}
    );
  });

  it("is exact for the nation at the edges of the bands, whatever is rare, when no rare signature is pooled", () => {
    const families = registry({uppers: toSixty, disabledPupils: false, maxMembers: 7});
    const edges = [20, 40, 60];
    fc.assert(
      fc.property(families, evenly(law(edges, true)), fc.integer({min: 0, max: 6}), (families, law, explicit) => {
        const outcome = simulateLaw(readCube(releaseOf(families, {...ownClasses, explicit})), law, law);
        for (const id of programmes) {
          const reference = runNaively(families, law, law, id);
          for (const measure of measured) {
            close(outcome.programmes[id]!.nation[measure], reference.nation[measure], `${id} ${measure}`);
          }
        }
      }),
      {numRuns: 200}
    );
  });

  it("lies between the capped and the uncapped benefit when rare signatures are pooled, as caps spare a mean", () => {
    const families = registry({uppers: toSixty, disabledPupils: false, maxMembers: 7});
    fc.assert(
      fc.property(families, law([20, 40, 60], false), fc.integer({min: 0, max: 6}), (families, law, explicit) => {
        const highest: Law = {...law, pkh: {...law.pkh, order: "highest"}};
        const uncapped: Law = {
          ...law,
          pkh: {...highest.pkh, maxPersons: null, maxEarlyChildhood: null, maxChildren: null}
        };
        const cube = readCube(releaseOf(families, {...ownClasses, explicit, listedFrom: 40}));
        const amount = (law: Law) => simulateLaw(cube, law, law).programmes.pkh!.nation.amount;
        const reference = (law: Law) => runNaively(families, law, law, "pkh").nation.amount;
        expect(amount(highest)).toBeGreaterThanOrEqual(reference(highest) * (1 - 1e-9) - 1e-3);
        expect(amount(highest)).toBeLessThanOrEqual(reference(uncapped) * (1 + 1e-9) + 1e-3);
        close(amount(uncapped), reference(uncapped), "a mean is exact where no cap binds");
      }),
      {numRuns: 150}
    );
  });

  it("counts persons of served families exactly where no family has six members and no component is left out", () => {
    const families = registry({uppers: [...toSixty, null], disabledPupils: false, maxMembers: 5});
    fc.assert(
      fc.property(families, evenly(law([0, ...toSixty], true)), (families, law) => {
        const everyComponent = {bumil: 3e6, aud: 3e6, sd: 9e5, smp: 1.5e6, sma: 2e6, disabilitas: 2.4e6, lansia: 2.4e6};
        const full: Law = {...law, pkh: {...law.pkh, amounts: everyComponent, elderlyAge: 60}};
        const outcome = simulateLaw(readCube(releaseOf(families, ownClasses)), full, full);
        for (const id of ["sembako", "pip"] as const) {
          close(outcome.programmes[id]!.nation.persons, runNaively(families, full, full, id).nation.persons, id);
        }
        const all = simulateLaw(readCube(releaseOf(families, ownClasses)), unlimited(full), full);
        close(
          all.programmes.pkh!.nation.persons,
          runNaively(families, unlimited(full), full, "pkh").nation.persons,
          "pkh"
        );
      }),
      {numRuns: 100}
    );
  });
});

describe("invariants of a run", () => {
  const cases = lattices.chain((bins) =>
    fc.record({
      families: registry({uppers: bins.map(({upper}) => upper), disabledPupils: true, maxMembers: 9}),
      bins: fc.constant(bins),
      law: law(cutPoints(bins), true),
      inForce: law(cutPoints(bins), true)
    })
  );
  const cubeOf = (families: Family[], bins: typeof scoreBins) =>
    readCube(releaseOf(families, {bins, regencies, explicit: 4, listedFrom: 20}));

  it("changes exactly nothing when nothing is reformed, whatever was run in between", () => {
    fc.assert(
      fc.property(cases, ({families, bins, law, inForce}) => {
        const cube = cubeOf(families, bins);
        const before = simulate(cube, {});
        simulateLaw(cube, law, inForce);
        expect(simulate(cube, {programmes: {}, reforms: {}})).toEqual(before);
        expect(simulate(cubeOf(families, bins), {day: cube.version})).toEqual(before);
      }),
      {numRuns: 30}
    );
  });

  it("adds regencies and bins up to the nation, and programmes to the package", () => {
    fc.assert(
      fc.property(cases, ({families, bins, law, inForce}) => {
        const outcome = simulateLaw(cubeOf(families, bins), law, inForce);
        for (const {nation, regencies, bins: byBin} of Object.values(outcome.programmes)) {
          for (const measure of measured) close(sum(regencies[measure]), nation[measure], measure);
          close(sum(byBin.eligible), nation.eligible, "eligible by bin");
          close(sum(byBin.served), nation.served, "served by bin");
          close(sum(byBin.amount), nation.amount, "amount by bin");
        }
        close(sum(outcome.package.regencies.families), outcome.package.families, "package families");
        close(sum(outcome.package.regencies.amount), outcome.package.amount, "package amount");
        close(amountOf(outcome), outcome.package.amount, "package amount by programme");
      })
    );
  });

  it("never serves more than claim, than the quota or than the ceiling pays for, and names what binds", () => {
    fc.assert(
      fc.property(cases, ({families, bins, law, inForce}) => {
        for (const {nation, regencies, quota, ceiling, binding} of Object.values(
          simulateLaw(cubeOf(families, bins), law, inForce).programmes
        )) {
          expect(nation.eligible).toBeLessThanOrEqual(nation.target);
          expect(nation.served).toBeLessThanOrEqual(nation.claiming * (1 + 1e-12));
          expect(nation.served).toBeLessThanOrEqual((quota ?? Infinity) * (1 + 1e-12));
          expect(nation.amount).toBeLessThanOrEqual((ceiling ?? Infinity) * (1 + 1e-12));
          regencies.served.forEach((served, at) =>
            expect(served).toBeLessThanOrEqual(regencies.eligible[at]! * (1 + 1e-12))
          );
          if (binding !== "quota" && binding !== "ceiling") close(nation.served, nation.claiming, "all are served");
          if (binding === "quota") close(nation.served, quota!, "the quota is used up");
          if (binding === "ceiling") close(nation.amount, ceiling!, "the ceiling is used up");
        }
      })
    );
  });

  it("never lowers the eligible, in any regency, when the threshold rises", () => {
    fc.assert(
      fc.property(cases, ({families, bins, law, inForce}) => {
        const cube = cubeOf(families, bins);
        for (const id of programmes) {
          let before = new Float64Array(regencies.length);
          for (const threshold of cutPoints(bins)) {
            const raised = {...law.programmes, [id]: {...law.programmes[id]!, threshold}};
            const {eligible} = simulateLaw(cube, {...law, programmes: raised}, inForce).programmes[id]!.regencies;
            eligible.forEach((count, at) => expect(count).toBeGreaterThanOrEqual(before[at]!));
            before = eligible.slice();
          }
        }
      }),
      {numRuns: 30}
    );
  });

  it("serves no unranked family at any threshold", () => {
    fc.assert(
      fc.property(cases, ({families, bins, law}) => {
        const unranked = families.map((family) => ({...family, upper: null}));
        const {programmes} = simulateLaw(cubeOf(unranked, bins), law, law);
        for (const {nation} of Object.values(programmes)) expect(nation.target).toBe(0);
      }),
      {numRuns: 20}
    );
  });

  it("costs more when amounts are raised, though the realisation rate goes by the budget", () => {
    const cube = cubeOf([{regency: "11.01", upper: 10, weight: 50, members: [{kind: "sd"}]}], scoreBins);
    const law = simulate(cube, {}).programmes.pkh!.nation.amount;
    const raised = simulate(cube, {reforms: {"pkh.sd": 1_800_000}}).programmes.pkh!.nation.amount;
    expect(raised).toBeCloseTo(2 * law, 6);
  });

  it("refuses a threshold that is no cut point", () => {
    const cube = cubeOf([{regency: "11.01", upper: 10, weight: 50, members: [{kind: "sd"}]}], scoreBins);
    expect(() => simulate(cube, {programmes: {pkh: {threshold: 37}}})).toThrow("threshold is not a cut point: 37");
  });
});

/** Filled evenly, so that only sums over whole bands enter. */
function evenly(laws: fc.Arbitrary<Law>): fc.Arbitrary<Law> {
  return laws.map((law) => ({...law, programmes: eachProgramme(law, {fill: "merata"})}));
}

function unlimited(law: Law): Law {
  return {...law, programmes: eachProgramme(law, {quota: null, ceiling: null})};
}

function eachProgramme({programmes}: Law, settings: Partial<Law["programmes"][string]>): Law["programmes"] {
  return Object.fromEntries(Object.entries(programmes).map(([id, programme]) => [id, {...programme, ...settings}]));
}

function amountOf({programmes}: Outcome): number {
  return Object.values(programmes).reduce((sum, {nation}) => sum + nation.amount, 0);
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}

function close(value: number, reference: number, what: string): void {
  const tolerance = 1e-6 + 1e-9 * Math.abs(reference);
  expect(Math.abs(value - reference), `${what}: ${value} is not ${reference}`).toBeLessThanOrEqual(tolerance);
}
