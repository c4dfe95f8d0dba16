import fc from "fast-check";
import {describe, expect, it, vi} from "vitest";
import {cutPoints, scoreBins} from "../../src/lattice/bins.js";
import {readCube} from "../../src/policy/cube.js";
import {brokenInvariants} from "../../src/policy/invariants.js";
import type {Law, ProgrammeLaw} from "../../src/policy/law.js";
import type {Scenario} from "../../src/policy/scenario.js";
import {simulate, simulateLaw} from "../../src/policy/simulate.js";
import {law, regencies, regionalLaw, registry} from "../reference/arbitrary.js";
import {releaseOf} from "../reference/cells.js";
import type {Family} from "../reference/naiveFamilies.js";

vi.setConfig({testTimeout: 60_000}); // hundreds of random registries, on whatever machine

const cuts = cutPoints(scoreBins);
const cubeOf = (families: readonly Family[]) =>
  readCube(releaseOf(families, {bins: scoreBins, regencies, explicit: 9, listedFrom: 0}));
const pupil: Family = {regency: "11.01", upper: 10, weight: 100, members: [{kind: "sd"}]};
const families: Family[] = [
  {...pupil, receives: ["pkh"]},
  {...pupil, upper: 30, weight: 300},
  {...pupil, regency: "11.02", upper: 30, weight: 200, receives: ["pkh"]},
  {...pupil, regency: "12.71", upper: 60, weight: 400, receives: ["pkh", "sembako"]}
];
const cube = cubeOf(families);
const served = (pkh: NonNullable<Scenario["programmes"]>[string]) =>
  Array.from(simulate(cube, {programmes: {pkh}}).programmes.pkh!.regencies.served, (count) => Number(count.toFixed(9)));

describe("thresholds by region", () => {
  it("go before the nation's, and a regency's before its province's", () => {
    const thresholds = {provinces: {"11": 10, "12": 60}, regencies: {"11.02": 30}};
    expect(served({threshold: 5, thresholds})).toEqual([100, 200, 400]);
  });

  it("refuse a region that the cube does not have", () => {
    expect(() => served({thresholds: {provinces: {"94": 20}}})).toThrow(/thresholds\.provinces\.94 is no region/);
  });
});

describe("local ranking", () => {
  it("serves each regency's lowest families up to a share of its people, the marginal bin in proportion", () => {
    expect(served({threshold: 50, ranking: "lokal"})).toEqual([200, 100, 200]);
  });

  it("takes a share that is no cut point, and everyone ranked at 100", () => {
    expect(served({threshold: 37.5, ranking: "lokal"})).toEqual([150, 75, 150]);
    expect(served({threshold: 100, ranking: "lokal"})).toEqual([400, 200, 400]);
  });
});

describe("a quota allocated to regencies", () => {
  it("goes by the eligible, by the law in force, or by a table, and unfilled places go to no other", () => {
    expect(served({threshold: 60, quota: 100, allocation: "eligible"})).toEqual([40, 20, 40]);
    const byLaw = served({threshold: 60, quota: 60, allocation: "baseline"});
    expect(byLaw.map((count) => Math.round(count * 1e6) / 1e6)).toEqual([40, 20, 0]);
    expect(served({threshold: 60, allocation: {"11.01": 1000, "11.02": 50, "12.71": 0}})).toEqual([400, 50, 0]);
  });

  it("says how many regencies have fewer places than claims, and that the quota binds", () => {
    const {pkh} = simulate(cube, {
      programmes: {pkh: {threshold: 60, allocation: {"11.01": 1000, "11.02": 50, "12.71": 0}}}
    }).programmes;
    expect([pkh!.binding, pkh!.regenciesAtQuota, pkh!.quota]).toEqual(["quota", 2, 1050]);
  });

  it("binds with a ceiling at the tighter of the two", () => {
    const {pkh} = simulate(cube, {
      programmes: {pkh: {threshold: 60, quota: 500, allocation: "eligible", ceiling: 90e6, realisation: "indeks"}}
    }).programmes;
    expect([pkh!.binding, Math.round(pkh!.nation.served)]).toEqual(["ceiling", 100]);
  });

  it("refuses a table that misses a regency", () => {
    expect(() => served({allocation: {"11.01": 5, "12.71": 5}})).toThrow("allocation misses regencies: 11.02");
  });
});

describe("who already receives", () => {
  const stays = (recipients: ProgrammeLaw["recipients"], quota: number | null = null) =>
    served({threshold: 10, quota, recipients: recipients!});

  it("stays, leaves at once, or leaves in equal quarterly stages, whom the rules no longer reach", () => {
    expect(stays("keep")).toEqual([100, 200, 400]);
    expect(stays("drop")).toEqual([100, 0, 0]);
    expect(stays({phaseOut: 1})).toEqual([100, 0, 0]);
    expect(stays({phaseOut: 4})).toEqual([100, 75, 150]); // (3/4 + 2/4 + 1/4 + 0) / 4
  });

  it("goes before newcomers when places are short", () => {
    expect(served({threshold: 60, quota: 350, recipients: "drop"})).toEqual([50, 100, 200]);
    expect(served({threshold: 60, quota: 800, recipients: "drop"})).toEqual([200, 200, 400]);
  });

  it("is paid by quarter while staying", () => {
    const {stages, nation} = simulate(cube, {
      programmes: {pkh: {threshold: 0, recipients: {phaseOut: 2}, realisation: "indeks", quota: null}}
    }).programmes.pkh!;
    expect(stages!.map((rupiah) => Math.round(rupiah))).toEqual([(350 * 900_000) / 4, 0, 0, 0]);
    expect(nation.served).toBe(87.5);
  });

  it("never passes the quota in any quarter, and gives the places that become free to others who claim", () => {
    const {pkh} = simulate(cube, {
      programmes: {pkh: {threshold: 30, recipients: {phaseOut: 4}, realisation: "indeks", quota: 450}}
    }).programmes;
    // 300 receive inside, of 400 beyond stay 300, 200, 100, 0; of the 300 others inside none, none, 50, 150 find a place
    expect(pkh!.servedByQuarter!.map((count) => Math.round(count))).toEqual([450, 450, 450, 450]);
    expect(pkh!.stages!.map(Math.round)).toEqual([450, 450, 450, 450].map((count) => (count * 900_000) / 4));
    expect(Array.from(pkh!.regencies.served, Math.round)).toEqual([
      ...[75 + 90 + 100 + 100 + 50 + 150, 150 + 180 + 200 + 200].map((sum) => Math.round(sum / 4)),
      Math.round((225 + 180 + 100) / 4)
    ]);
    expect([pkh!.nation.served, pkh!.binding]).toEqual([450, "quota"]);
  });

  it("counts the year as the mean of its quarters, and its rupiah as their sum", () => {
    const {pkh} = simulate(cube, {
      programmes: {pkh: {threshold: 10, recipients: {phaseOut: 6}, realisation: "indeks", quota: null}}
    }).programmes;
    const quarters = [5, 4, 3, 2].map((stage) => 100 + (600 * stage) / 6);
    expect(pkh!.servedByQuarter!.map(Math.round)).toEqual(quarters);
    expect(pkh!.nation.served).toBeCloseTo(450, 9);
    expect(pkh!.nation.amount).toBeCloseTo(450 * 900_000, 3);
  });

  it("divides a year's ceiling over the quarters as the programme pays, PIP by its termins", () => {
    const all = families.map((family) => ({...family, receives: ["pip" as const]}));
    const pip = (ceiling: number | null) =>
      simulate(cubeOf(all), {
        programmes: {pip: {threshold: 0, recipients: {phaseOut: 2}, realisation: 1, quota: null, ceiling}}
      }).programmes.pip!;
    const [first, ...rest] = pip(null).stages!;
    expect([pip(null).servedByQuarter, rest]).toEqual([
      [500, 0, 0, 0],
      [0, 0, 0]
    ]);
    const aYear = first / (2 / 9); // of the 500 pupils who stay in January-March
    const half = pip(aYear / 2);
    expect(half.servedByQuarter!.map(Math.round)).toEqual([250, 0, 0, 0]);
    expect(half.stages![0]).toBeCloseTo(first / 2, 3);
    expect(half.nation.amount).toBeCloseTo(half.stages![0], 6);
    expect(half.binding).toBe("ceiling");
  });

  it("serves in a regency no more than its places in any quarter, which stay the same all year", () => {
    const one = (threshold: number) =>
      simulate(cube, {
        programmes: {
          pkh: {threshold, recipients: {phaseOut: 2}, allocation: {"11.01": 150, "11.02": 60, "12.71": 100}}
        }
      }).programmes.pkh!;
    expect(one(0).servedByQuarter!.map(Math.round)).toEqual([50 + 60 + 100, 0, 0, 0]);
    expect(one(30).servedByQuarter!.map(Math.round)).toEqual([150 + 60 + 100, 210, 210, 210]);
    expect(one(30).regenciesAtQuota).toBe(3);
  });

  it("is asked of no cube that was read without table B", () => {
    const {tables, ...parts} = releaseOf(families, {bins: scoreBins, regencies, explicit: 9, listedFrom: 0});
    const bare = readCube({...parts, tables: {A2: tables.A2, S: tables.S}});
    expect(() => simulate(bare, {programmes: {pkh: {recipients: "keep"}}})).toThrow(/tables B and L were not read/);
  });
});

describe("additional programmes", () => {
  const blt = {name: {id: "BLT", en: "BLT"}, unit: "family", monthly: 300_000, months: 3, threshold: 60} as const;

  it("leave out the families of the programmes that they may not go with", () => {
    const {programmes, package: whole} = simulate(cube, {
      programmes: {pkh: {threshold: 30, quota: 300}, sembako: {threshold: 0}},
      additional: {blt: {...blt, notWith: ["pkh"]}}
    });
    expect(programmes.blt!.nation).toMatchObject({target: 700, amount: 700 * 900_000});
    expect(programmes.blt!.stages).toEqual([700 * 900_000, 0, 0, 0]);
    expect(whole.families).toBeCloseTo(1000, 9);
    const both = whole.overlaps!.find(({programmes: [a, b]}) => a === "pkh" && b === "blt");
    expect(both).toMatchObject({families: 0, familiesIfIndependent: 0});
  });

  it("are in the union only where they serve, above the programme of persons that they leave out", () => {
    const scenario = (quota: number): Scenario => ({
      programmes: {pkh: {threshold: 60, quota: 100}, sembako: {threshold: 60, quota: 200}},
      additional: {
        pbi: {...blt, unit: "person", threshold: 60, quota},
        x: {...blt, quota: 50, notWith: ["pbi"]}
      }
    });
    const none = simulate(cube, scenario(1000)); // everyone has PBI, so X serves none
    expect(none.programmes.x!.nation.served).toBe(0);
    expect([none.package.families, none.package.persons].map(Math.round)).toEqual([200, 200]);
    expect(none.package.familiesIfIndependent).toBeGreaterThanOrEqual(none.package.families);
    const above = simulate(cube, scenario(600)).package; // X from 60 per cent of the order, Sembako up to 20
    expect([above.families, above.familiesIfIndependent, above.persons].map(Math.round)).toEqual([250, 316, 250]);
    expect(Array.from(above.regencies.families, Math.round)).toEqual([100, 50, 100]);
  });

  it("count persons where that is their unit", () => {
    const {pbi} = simulate(cubeOf([{...pupil, members: [{kind: "sd"}, {kind: "lain"}, {kind: "lain"}]}]), {
      additional: {pbi: {...blt, unit: "person", monthly: 42_000, months: 12, quota: 150}}
    }).programmes;
    expect(pbi).toMatchObject({unit: "person", nation: {target: 300, served: 150, persons: 150}, binding: "quota"});
    expect(pbi!.nation.amount).toBe(150 * 504_000);
  });

  it("refuse to leave out a programme that is none before them, or leaves families out itself", () => {
    const run = (additional: NonNullable<Scenario["additional"]>) => () => simulate(cube, {additional});
    expect(run({blt: {...blt, notWith: ["pip"]}})).toThrow(/additional\.blt\.notWith is no family programme.*: pip/);
    expect(run({a: {...blt, notWith: ["pkh"]}, b: {...blt, notWith: ["a"]}})).toThrow(/has a notWith itself: a/);
    expect(run({pkh: blt})).toThrow(/additional\.pkh has the name of a shipped programme/);
  });
});

describe("components", () => {
  it("switched off qualify nobody, and are paid to nobody", () => {
    const mixed = cubeOf([pupil, {...pupil, members: [{kind: "lansia70"}, {kind: "sma"}]}]);
    const {pkh, pip} = simulate(mixed, {
      programmes: {pkh: {components: {sd: false, sma: false}, realisation: "indeks"}, pip: {components: {sd: false}}}
    }).programmes;
    expect(pkh!.nation).toMatchObject({target: 100, amount: 240e6});
    expect(pip!.nation.target).toBe(100);
  });

  it("of PIP count kindergarten as a stated share of the children 0-6, from 2026", () => {
    const children = cubeOf([{...pupil, members: [{kind: "dini"}]}]);
    expect(simulate(children, {}).programmes.pip!.nation.target).toBeCloseTo(7.0377, 3);
    expect(simulate(children, {day: "2025-07-01"}).programmes.pip!.nation.target).toBe(0);
    expect(simulate(children, {programmes: {pip: {components: {tk: false}}}}).programmes.pip!.nation.target).toBe(0);
  });
});

describe("invariants of a run by region", () => {
  const cases = fc.record({
    families: registry({uppers: [...cuts.slice(1), null], disabledPupils: true, maxMembers: 9}),
    law: regionalLaw(cuts),
    inForce: law(cuts, true)
  });

  it("hold whatever differs by region, is kept or is added", () => {
    fc.assert(
      fc.property(cases, ({families, law, inForce}) => {
        expect(brokenInvariants(simulateLaw(cubeOf(families), law, inForce))).toEqual([]);
      })
    );
  });

  it("raising a threshold never lowers the eligible, in any regency", () => {
    fc.assert(
      fc.property(cases, ({families, law, inForce}) => {
        const cube = cubeOf(families);
        let before = new Float64Array(regencies.length);
        for (const threshold of cuts) {
          const raised: Law = {
            ...law,
            programmes: {...law.programmes, sembako: {...law.programmes.sembako!, threshold}}
          };
          const {eligible} = simulateLaw(cube, raised, inForce).programmes.sembako!.regencies;
          eligible.forEach((count, at) => expect(count).toBeGreaterThanOrEqual(before[at]! - 1e-9));
          before = eligible.slice();
        }
      }),
      {numRuns: 30}
    );
  });

  it("is the plain run where regional settings say no more than the nation's", () => {
    fc.assert(
      fc.property(cases, fc.constantFrom(...cuts), ({families, inForce}, threshold) => {
        const cube = cubeOf(families);
        const with_ = (set: Partial<ProgrammeLaw>): Law => ({
          ...inForce,
          programmes: {...inForce.programmes, pkh: {...inForce.programmes.pkh!, threshold, ...set}}
        });
        const plain = simulateLaw(cube, with_({}), inForce);
        const regional = simulateLaw(cube, with_({thresholds: {provinces: {"11": threshold}}}), inForce);
        expect(regional.programmes.pkh!.binding).toBe(plain.programmes.pkh!.binding);
        const values = (outcome: typeof plain) => [
          ...Object.values(outcome.programmes.pkh!.nation),
          outcome.package.families,
          outcome.package.familiesIfIndependent,
          outcome.package.persons,
          ...outcome.package.overlaps!.flatMap(({families, familiesIfIndependent}) => [families, familiesIfIndependent])
        ];
        values(regional).forEach((value, at) => {
          const expected = values(plain)[at]!;
          expect(Math.abs(value - expected)).toBeLessThanOrEqual(1e-6 + 1e-9 * Math.abs(expected));
        });
      })
    );
  });
});
