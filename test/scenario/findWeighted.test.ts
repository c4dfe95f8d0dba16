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
  it("gives each programme its part, and says what is left and which step takes least", () => {
    expect(findWeighted({}, {pkh: 1, pip: 3}, rupiah(60), cuts, run)).toEqual({
      parts: {
        pkh: {
          weight: 1,
          unit: "family",
          limit: rupiah(15),
          at: steps[1],
          remainder: 5,
          next: {...steps[2], extra: 10, short: 5}
        },
        pip: {
          weight: 3,
          unit: "pupil",
          limit: rupiah(45),
          at: dear[2],
          remainder: 5,
          next: {...dear[3], extra: 20, short: 15}
        }
      },
      totals: [
        {
          kind: "rupiah",
          amount: 60,
          spent: 50,
          remainder: 10,
          cheapest: {programme: "pkh", next: {...steps[2], extra: 10, short: 5}, withinRemainder: true}
        }
      ],
      cost: 50,
      units: {family: 100, pupil: 200}
    });
  });

  it("sets a programme without weight to cut point 0, and never proposes its next step", () => {
    const {parts, totals} = findWeighted({}, {pkh: 0, sembako: 0, pip: 1}, rupiah(30), cuts, run);
    expect(parts.pkh).toEqual({
      weight: 0,
      unit: "family",
      limit: rupiah(0),
      at: steps[0],
      remainder: 0,
      next: null
    });
    expect(totals[0]!.cheapest).toMatchObject({programme: "pip", withinRemainder: false});
  });

  it("sets a programme whose part affords nothing to cut point 0, with its next step", () => {
    const {parts} = findWeighted({}, {pkh: 1, pip: 1}, rupiah(30), cuts, run);
    expect(parts.pip).toMatchObject({at: dear[0], remainder: 15, next: {threshold: 10, extra: 20, short: 5}});
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

  it("has no next step when everyone is served, and none within what is left when it is short", () => {
    expect(findWeighted({}, {pkh: 1, pip: 1}, rupiah(900), cuts, run).totals[0]!.cheapest).toBeNull();
    expect(findWeighted({}, {pkh: 1, pip: 0}, rupiah(9), cuts, run).totals[0]!.cheapest).toMatchObject({
      programme: "pkh",
      withinRemainder: false
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
        }
      ),
      {numRuns: 25}
    );
  });
});
