import fc from "fast-check";
import {describe, expect, it, vi} from "vitest";
import {cutPoints, scoreBins} from "../../src/lattice/bins.js";
import {readCube} from "../../src/policy/cube.js";
import type {Outcome} from "../../src/policy/outcome.js";
import {resolveLaw} from "../../src/policy/resolve.js";
import type {Scenario} from "../../src/policy/scenario.js";
import {simulate} from "../../src/policy/simulate.js";
import {answerOf, applyThreshold, findThreshold, type CutStep, type Limit} from "../../src/scenario/findThreshold.js";
import {regencies, registry} from "../reference/arbitrary.js";
import {releaseOf} from "../reference/cells.js";

const cuts = cutPoints(scoreBins);
const rupiah = (amount: number): Limit => ({measure: "rupiah", amount});
const units = (amount: number): Limit => ({measure: "units", amount});
/** 100 families and Rp10 at each step. */
const steps: CutStep[] = [0, 10, 20, 30].map((threshold, at) => ({threshold, units: at * 100, cost: at * 10}));
const uppers = scoreBins.flatMap(({upper}) => (upper === null ? [] : [upper]));
const families = registry({uppers, disabledPupils: false, maxMembers: 5});

describe("the threshold that a limit affords", () => {
  it("is the highest cut point within it, with what is left and what the next step takes", () => {
    expect(answerOf(steps, rupiah(24))).toEqual({
      kind: "found",
      at: steps[2],
      remainder: 4,
      next: {...steps[3], extra: 10, short: 6}
    });
    expect(answerOf(steps, units(100))).toMatchObject({kind: "found", at: steps[1], remainder: 0});
    expect(answerOf(steps, units(99))).toMatchObject({kind: "none"});
  });

  it("is none when not even the first step is afforded, and says what that takes", () => {
    expect(answerOf(steps, rupiah(9))).toEqual({
      kind: "none",
      remainder: 9,
      next: {...steps[1], extra: 10, short: 1}
    });
    expect(answerOf(steps, rupiah(0)).kind).toBe("none");
  });

  it("is everyone when every step is afforded", () => {
    expect(answerOf(steps, rupiah(30))).toEqual({kind: "all", at: steps[3], remainder: 0});
    expect(answerOf(steps.slice(0, 1), rupiah(5))).toEqual({kind: "all", at: steps[0], remainder: 5});
  });

  it("compares amounts as they are shown, to whole rupiah", () => {
    const shown = [steps[0]!, {...steps[1]!, cost: 10.3}];
    expect(answerOf(shown, rupiah(10)).kind).toBe("all");
    expect(answerOf([steps[0]!, {...steps[1]!, cost: 10.5}], rupiah(10)).kind).toBe("none");
  });

  it("is the cut point after which the simulated programme passes the limit, whatever the scenario's quota", () => {
    vi.setConfig({testTimeout: 60_000});
    fc.assert(
      fc.property(
        families,
        fc.constantFrom("pkh", "sembako", "pip"),
        fc.nat(2000).map((n) => n * 1e5),
        fc.constantFrom<Scenario>(
          {},
          {programmes: {pkh: {quota: 10, takeUp: 0.7}, pip: {ceiling: 1e6, excluded: 0.1}}}
        ),
        (families, id, amount, scenario) => {
          const cube = readCube(releaseOf(families, {bins: scoreBins, regencies, explicit: 9, listedFrom: 0}));
          const run = (of: Scenario) => simulate(cube, of);
          const answer = findThreshold(scenario, id, rupiah(amount), cuts, run);
          const costAt = (threshold: number) =>
            run({
              ...scenario,
              programmes: {
                ...scenario.programmes,
                [id]: {...scenario.programmes?.[id], threshold, quota: null, ceiling: null}
              }
            }).programmes[id]!.nation.amount;
          const affordable = cuts.filter((cut) => Math.round(costAt(cut)) <= amount);
          expect("at" in answer ? answer.at.threshold : 0).toBe(affordable.at(-1));
          if (answer.kind === "all") return;
          expect(answer.next.threshold).toBe(cuts[affordable.length]);
          expect(answer.next.short).toBeGreaterThan(0);
          if (answer.kind === "none") return;
          expect(answer.at.cost).toBe(costAt(answer.at.threshold));
          expect(answer.next.extra).toBe(answer.next.cost - answer.at.cost);
        }
      ),
      {numRuns: 60}
    );
  });

  it("serves and costs what it said once it is applied", () => {
    fc.assert(
      fc.property(families, fc.constantFrom("pkh", "sembako", "pip"), (families, id) => {
        const cube = readCube(releaseOf(families, {bins: scoreBins, regencies, explicit: 9, listedFrom: 0}));
        const run = (of: Scenario) => simulate(cube, of);
        const scenario: Scenario = {
          programmes: {[id]: {quota: 30, ceiling: 1e7, allocation: "eligible", fill: "terendah-dulu"}}
        };
        const answer = findThreshold(scenario, id, rupiah(5e7), cuts, run);
        if (!("at" in answer)) return;
        const applied = applyThreshold(scenario, id, answer.at, resolveLaw(scenario, cube.version).programmes[id]!);
        const {nation} = run(applied).programmes[id]!;
        expect(nation.served).toBeCloseTo(answer.at.units, 6);
        expect(nation.amount).toBeCloseTo(answer.at.cost, 0);
      }),
      {numRuns: 40}
    );
  });

  it("leaves a quota and a ceiling that are wide enough alone", () => {
    const now = resolveLaw({}, "2026-01-23").programmes.pkh!;
    expect(applyThreshold({name: "x"}, "pkh", steps[1]!, now)).toEqual({
      name: "x",
      programmes: {pkh: {threshold: 10}}
    });
  });

  it("is found for an additional programme, whose own settings stay", () => {
    const blt = {name: {id: "B", en: "B"}, unit: "family", monthly: 1, months: 1, threshold: 40, quota: 5} as const;
    const seen: Scenario[] = [];
    findThreshold({additional: {blt}}, "blt", rupiah(1), [0, 10], (scenario) => {
      seen.push(scenario);
      return outcome({blt: steps[seen.length - 1]!});
    });
    expect(seen.map(({additional}) => additional!.blt)).toEqual(
      [0, 10].map((threshold) => ({...blt, threshold, quota: null, ceiling: null}))
    );
  });

  it("refuses a programme that the run does not have", () => {
    expect(() => findThreshold({}, "pbi", rupiah(1), [0], () => outcome({}))).toThrow("pbi");
  });
});

function outcome(of: Readonly<Record<string, CutStep>>): Outcome {
  const programmes = Object.entries(of).map(([id, {cost, units}]) => [id, {nation: {amount: cost, served: units}}]);
  return {programmes: Object.fromEntries(programmes)} as Outcome;
}
