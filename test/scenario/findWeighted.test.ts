import fc from "fast-check";
import {describe, expect, it, vi} from "vitest";
import {cutPoints, scoreBins} from "../../src/lattice/bins.js";
import {readCube} from "../../src/policy/cube.js";
import type {Outcome} from "../../src/policy/outcome.js";
import {resolveLaw} from "../../src/policy/resolve.js";
import type {Scenario} from "../../src/policy/scenario.js";
import {simulate} from "../../src/policy/simulate.js";
import type {CutStep, Limit} from "../../src/scenario/findThreshold.js";
import {applyWeighted, findWeighted} from "../../src/scenario/findWeighted.js";
import {regencies, registry} from "../reference/arbitrary.js";
import {releaseOf} from "../reference/cells.js";

const cuts = [0, 10, 20, 30];
const rupiah = (amount: number): Limit => ({measure: "rupiah", amount});
const units = (amount: number): Limit => ({measure: "units", amount});
/** 100 families and Rp10 at each step; a pupil programme costs twice as much. */
const steps: CutStep[] = cuts.map((threshold, at) => ({threshold, units: at * 100, cost: at * 10}));
const dear = steps.map((step) => ({...step, cost: step.cost * 2}));

const run = ({programmes = {}}: Scenario) => {
  const kinds = {
    pkh: {unit: "family", from: steps},
    sembako: {unit: "family", from: steps},
    pip: {unit: "pupil", from: dear}
  };
  const programmesOf = Object.entries(kinds).flatMap(([id, {unit, from}]) => {
    const step = from.find(({threshold}) => threshold === programmes[id]?.threshold);
    return step ? [[id, {unit, nation: {amount: step.cost, served: step.units}}] as const] : [];
  });
  return {programmes: Object.fromEntries(programmesOf)} as unknown as Outcome;
};

describe("a limit divided by weights", () => {
  it("gives each programme its part, spends what the parts leave, and says which step does not fit", () => {
    const short = {extra: 10, short: 6};
    expect(findWeighted({}, {pkh: 1, pip: 3}, rupiah(64), cuts, run)).toEqual({
      parts: {
        pkh: {weight: 1, unit: "family", limit: rupiah(16), at: steps[2], next: {...steps[3], ...short}},
        pip: {weight: 3, unit: "pupil", limit: rupiah(48), at: dear[2], next: {...dear[3], extra: 20, short: 16}}
      },
      totals: [
        {
          kind: "rupiah",
          amount: 64,
          spent: 60,
          remainder: 4,
          cheapest: {programme: "pkh", next: {...steps[3], ...short}}
        }
      ],
      cost: 60,
      units: {family: 200, pupil: 200}
    });
  });

  it("sets a programme without weight to cut point 0, and never proposes its next step", () => {
    const {parts, totals} = findWeighted({}, {pkh: 0, sembako: 0, pip: 1}, rupiah(30), cuts, run);
    expect(parts.pkh).toEqual({
      weight: 0,
      unit: "family",
      limit: rupiah(0),
      at: steps[0],
      next: null
    });
    expect(totals[0]!.cheapest).toMatchObject({programme: "pip", next: {short: 10}});
  });

  it("gives a programme whose part affords nothing its first step from what the others leave, where that fits", () => {
    const at = (amount: number) => {
      const {parts} = findWeighted({}, {pkh: 1, pip: 1}, rupiah(amount), cuts, run);
      return [parts.pkh!.at, parts.pip!.at];
    };
    expect(at(30)).toEqual([steps[1], dear[1]]);
    expect(at(29)).toEqual([steps[2], dear[0]]);
  });

  it.each([rupiah, units])("raises the furthest below its part that fits, until no next step does: %o", (limitOf) => {
    const rising = fc.array(fc.nat(60), {minLength: 3, maxLength: 3});
    const growth = fc.record({pkh: rising, sembako: rising, pip: rising, kept: fc.nat(9)});
    const weights = fc.record({pkh: fc.nat(3), sembako: fc.nat(3), pip: fc.nat(3)});
    fc.assert(
      fc.property(growth, weights, fc.nat(300), ({kept, ...extras}, weights, amount) => {
        fc.pre(Object.values(weights).some((weight) => weight > 0));
        const takes = (id: keyof typeof extras, at: number) =>
          extras[id].slice(0, at).reduce((sum, extra) => sum + extra, kept);
        const unit = {pkh: "family", sembako: "family", pip: "pupil"} as const;
        const limit = limitOf(amount);
        const answer = findWeighted({}, weights, limit, cuts, ({programmes = {}}) => {
          const ids = Object.keys(unit) as (keyof typeof unit)[];
          const outcomes = ids.map((id) => {
            const taken = takes(id, cuts.indexOf(programmes[id]!.threshold!));
            return [id, {unit: unit[id], nation: {amount: taken, served: taken}}] as const;
          });
          return {programmes: Object.fromEntries(outcomes)} as unknown as Outcome;
        });
        const all = Object.keys(unit) as (keyof typeof unit)[];
        const pots = limit.measure === "rupiah" ? [all] : [all.slice(0, 2), all.slice(2)];
        for (const pot of pots) {
          const sum = pot.reduce((total, id) => total + weights[id], 0);
          const part = (id: keyof typeof unit) => (sum > 0 ? (amount * weights[id]) / sum : 0);
          const at = Object.fromEntries(
            pot.map((id) => {
              const afforded = cuts.filter((_, k) => weights[id] > 0 && takes(id, k) <= part(id));
              return [id, Math.max(0, afforded.length - 1)];
            })
          );
          const spent = () => pot.reduce((total, id) => total + takes(id, at[id]!), 0);
          const fits = (id: keyof typeof unit) =>
            weights[id] > 0 && at[id]! < 3 && spent() - takes(id, at[id]!) + takes(id, at[id]! + 1) <= amount;
          const below = (id: keyof typeof unit) => part(id) - takes(id, at[id]!);
          const over = () => (spent() > amount ? pot.filter((id) => at[id]! > 0) : []);
          for (let open = over(); open.length > 0; open = over()) {
            at[open.sort((a, b) => below(a) - below(b))[0]!]! -= 1;
          }
          for (let next = pot.filter(fits); next.length > 0; next = pot.filter(fits)) {
            at[next.sort((a, b) => below(b) - below(a))[0]!]! += 1;
          }
          expect(pot.map((id) => answer.parts[id]!.at.threshold)).toEqual(pot.map((id) => cuts[at[id]!]));
          const raised = pot.some((id) => at[id]! > 0);
          if (raised) expect(spent()).toBeLessThanOrEqual(amount);
          for (const id of pot) expect(answer.parts[id]!.next?.short ?? 1).toBeGreaterThan(0);
        }
        for (const {amount, spent, remainder, cheapest} of answer.totals) {
          expect(remainder).toBe(amount - spent);
          expect(cheapest?.next.extra ?? Infinity).toBeGreaterThan(remainder);
        }
      })
    );
  });

  it("never adds families and pupils: a limit in units holds for each kind by itself", () => {
    const answer = findWeighted({}, {pkh: 1, sembako: 1, pip: 1}, units(200), cuts, run);
    expect(Object.values(answer.parts).map(({limit}) => limit.amount)).toEqual([100, 100, 200]);
    expect(answer.totals.map(({kind, amount, spent, remainder}) => ({kind, amount, spent, remainder}))).toEqual([
      {kind: "family", amount: 200, spent: 200, remainder: 0},
      {kind: "pupil", amount: 200, spent: 200, remainder: 0}
    ]);
    expect(answer.units).toEqual({family: 200, pupil: 200});
    expect(findWeighted({}, {pkh: 1, pip: 0}, units(100), cuts, run).totals.map(({kind}) => kind)).toEqual(["family"]);
  });

  it("has no next step when everyone is served, and says by how much the first is short", () => {
    expect(findWeighted({}, {pkh: 1, pip: 1}, rupiah(900), cuts, run).totals[0]!.cheapest).toBeNull();
    expect(findWeighted({}, {pkh: 1, pip: 0}, rupiah(9), cuts, run).totals[0]!.cheapest).toMatchObject({
      programme: "pkh",
      next: {extra: 10, short: 1}
    });
  });

  it.each([
    [{pkh: 0, pip: 0}, "weights have no positive sum: 0"],
    [{pkh: -1, pip: 3}, "weight of pkh is below 0: -1"],
    [{pkh: NaN, pip: 3}, "weight of pkh is below 0: NaN"]
  ])("refuses weights that divide nothing: %o", (weights, message) => {
    expect(() => findWeighted({}, weights, rupiah(9), cuts, run)).toThrow(
      expect.objectContaining({message, code: "noWeight", values: {}})
    );
  });

  it("serves and costs what it promises once it is applied, whatever stood in the scenario", () => {
    vi.setConfig({testTimeout: 60_000});
    const uppers = scoreBins.flatMap(({upper}) => (upper === null ? [] : [upper]));
    const families = registry({uppers, disabledPupils: false, maxMembers: 5});
    const weights = fc.record({pkh: fc.nat(2), sembako: fc.nat(2), pip: fc.nat(2), blt: fc.nat(2)});
    const scenario: Scenario = {
      programmes: {
        pkh: {quota: 30, recipients: {phaseOut: 3}},
        sembako: {ceiling: 1e6, allocation: Object.fromEntries(regencies.map((code) => [code, 1e4]))},
        pip: {quota: 2, fill: "terendah-dulu", thresholds: {provinces: {"11": 20}}}
      },
      additional: {
        blt: {
          name: {id: "B", en: "B"},
          unit: "person",
          monthly: 1e5,
          months: 3,
          threshold: 40,
          quota: 5,
          notWith: ["pkh"]
        }
      }
    };
    fc.assert(
      fc.property(
        families,
        weights.filter((of) => Object.values(of).some((weight) => weight > 0)),
        fc.constantFrom(rupiah(3e7), rupiah(3e8), units(60), units(600)),
        (families, weights, limit) => {
          const cube = readCube(releaseOf(families, {bins: scoreBins, regencies, explicit: 9, listedFrom: 0}));
          const answer = findWeighted(scenario, weights, limit, cutPoints(scoreBins), (of) => simulate(cube, of));
          const now = resolveLaw(scenario, cube.version).programmes;
          const {programmes} = simulate(cube, applyWeighted(scenario, answer, now));
          let cost = 0;
          for (const [id, {at}] of Object.entries(answer.parts)) {
            expect(programmes[id]!.threshold).toBe(at.threshold);
            expect(programmes[id]!.nation.served).toBeCloseTo(at.units, 6);
            expect(programmes[id]!.nation.amount).toBeCloseTo(at.cost, 0);
            cost += programmes[id]!.nation.amount;
          }
          expect(answer.cost).toBeCloseTo(cost, 0);
          for (const {remainder, cheapest} of answer.totals) {
            if (Object.values(answer.parts).every(({at}) => at.threshold > 0)) expect(remainder).toBeGreaterThan(-5);
            if (weights.blt === 0 && cheapest) expect(cheapest.next.extra).toBeGreaterThan(remainder);
          }
        }
      ),
      {numRuns: 25}
    );
  });
});
