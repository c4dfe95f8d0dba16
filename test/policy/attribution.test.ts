import {describe, expect, it} from "vitest";
import {scoreBins} from "../../src/lattice/bins.js";
import {attribute, stepsOf} from "../../src/policy/attribution.js";
import {readCube} from "../../src/policy/cube.js";
import type {Scenario} from "../../src/policy/scenario.js";
import {nationChangeMargin} from "../../src/policy/runMargins.js";
import {simulate} from "../../src/policy/simulate.js";
import {regencies} from "../reference/arbitrary.js";
import {releaseOf} from "../reference/cells.js";
import {evenMargins as margins} from "../fixtures/evenMargins.js";

const families = [10, 30, 50].flatMap((upper, at) => [
  {regency: regencies[at]!, upper, weight: 7_000_001, members: [{kind: "lansia60" as const}, {kind: "sd" as const}]},
  {regency: regencies[at]!, upper, weight: 3_000_007, members: [{kind: "lain" as const}]}
]);
const cube = readCube(releaseOf(families, {bins: scoreBins, regencies, explicit: 9, listedFrom: 0}));
const scenario: Scenario = {
  additional: {blt: {name: {id: "a", en: "a"}, unit: "family", monthly: 100_000, months: 3, threshold: 50}},
  programmes: {pip: {takeUp: 0.7}, pkh: {quota: 12_345_678, threshold: 50}},
  reforms: {"pkh.sd": 1_111_111},
  switches: {"pkh.elderlyAge": "70"}
};

describe("attribute", () => {
  it("takes switches and reforms, then settings by programme, then additional programmes", () => {
    expect(stepsOf(scenario)).toEqual([
      "switches.pkh.elderlyAge",
      "reforms.pkh.sd",
      "programmes.pkh.threshold",
      "programmes.pkh.quota",
      "programmes.pip.takeUp",
      "additional.blt"
    ]);
  });

  it.each([[[]], [["additional.blt", "programmes.pkh.quota"]]])("adds up exactly, %j first", (order) => {
    const {steps, whole} = attribute(cube, scenario, margins, order);
    const total = (of: (step: (typeof steps)[number]) => number) => steps.reduce((sum, step) => sum + of(step), 0);
    expect(total((step) => step.total)).toBe(whole.total);
    expect(total((step) => step.families)).toBe(whole.families);
    for (const id of ["pkh", "sembako", "pip", "blt"]) {
      expect(total((step) => step.amount[id] ?? 0)).toBe(whole.amount[id]);
      expect(total((step) => step.served[id] ?? 0)).toBe(whole.served[id]);
    }
    const change = simulate(cube, scenario).package.amount - simulate(cube, {}).package.amount;
    expect(Math.abs(whole.total - change)).toBeLessThan(5);
    expect(steps.slice(0, order.length).map(({step}) => step)).toEqual(order);
  });

  it("gives every change the margin that it has between two outcomes, and none to what does not change", () => {
    const {steps, whole} = attribute(cube, scenario, margins);
    const [first, last] = [simulate(cube, {}), simulate(cube, scenario)];
    const ofAmount = (id: string) => nationChangeMargin(last.programmes[id], first.programmes[id], margins);
    expect(whole.margins.amount).toEqual({
      pkh: ofAmount("pkh"),
      sembako: 0,
      pip: ofAmount("pip"),
      blt: ofAmount("blt")
    });
    expect(whole.margins.total).toBe(ofAmount("pkh") + ofAmount("pip") + ofAmount("blt"));
    expect([whole.margins.amount["pip"]! > 0, whole.margins.served["pip"]]).toEqual([true, 560]);
    const pip = steps.find(({step}) => step === "programmes.pip.takeUp")!.margins;
    expect([pip.total, pip.served]).toEqual([ofAmount("pip"), {pkh: 0, sembako: 0, pip: 560}]);
  });

  it("gives a step what it changes after the steps before it, so that the order matters", () => {
    const raise = (order: string[]) =>
      attribute(cube, scenario, margins, order).steps.find(({step}) => step === "reforms.pkh.sd")!.amount.pkh!;
    const [alone, after] = [raise([]), raise(["programmes.pkh.quota"])];
    expect(after / alone).toBeCloseTo(12_345_678 / 10_000_000, 6);
  });

  it("refuses an order that names no step", () => {
    expect(() => attribute(cube, scenario, margins, ["reforms.pkh.smp"])).toThrow("order names no step");
  });
});
