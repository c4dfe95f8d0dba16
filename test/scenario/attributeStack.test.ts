import {describe, expect, it} from "vitest";
import {scoreBins} from "../../src/lattice/bins.js";
import {attribute, stepsOf} from "../../src/policy/attribution.js";
import {readCube} from "../../src/policy/cube.js";
import type {Scenario} from "../../src/policy/scenario.js";
import {attributeStack} from "../../src/scenario/attributeStack.js";
import {stack} from "../../src/scenario/stack.js";
import {regencies} from "../reference/arbitrary.js";
import {releaseOf} from "../reference/cells.js";
import {evenMargins as margins} from "../fixtures/evenMargins.js";

const families = [10, 30, 50].flatMap((upper, at) => [
  {regency: regencies[at]!, upper, weight: 7_000_001, members: [{kind: "lansia60" as const}, {kind: "sd" as const}]},
  {regency: regencies[at]!, upper, weight: 3_000_007, members: [{kind: "lain" as const}]}
]);
const cube = readCube(releaseOf(families, {bins: scoreBins, regencies, explicit: 9, listedFrom: 0}));
const low: Scenario = {programmes: {pkh: {threshold: 20, quota: 12_345_678}}, reforms: {"pkh.sd": 1_111_111}};
const high: Scenario = {programmes: {pkh: {threshold: 50}, sembako: {threshold: 30}}};
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe("attributeStack", () => {
  it("is attribute itself for one scenario", () => {
    for (const order of [[], ["programmes.pkh.quota"]]) {
      expect(attributeStack(cube, [{scenario: low, order}], margins)).toEqual(attribute(cube, low, margins, order));
    }
  });

  it("subtotals each scenario's steps, and adds up exactly to the stack", () => {
    const both = [low, high].map((scenario) => ({scenario, order: []}));
    const {steps, parts, whole} = attributeStack(cube, both, margins);
    const count = stepsOf(low).length;
    expect(steps.map(({step}) => step)).toEqual([...stepsOf(low), ...stepsOf(high)]);
    expect(sum(steps.slice(0, count).map(({total}) => total))).toBe(attribute(cube, low, margins).whole.total);
    expect(parts[0]).toEqual(attribute(cube, low, margins).whole);
    expect(parts[1]!.total).toBe(sum(steps.slice(count).map(({total}) => total)));
    expect(parts[1]!.margins.total).toBeGreaterThan(0);
    expect(sum(steps.map(({total}) => total))).toBe(whole.total);
    expect(sum(steps.map(({families: of}) => of))).toBe(whole.families);
    expect(whole).toEqual(attribute(cube, stack(low, high), margins).whole);
  });

  it("reads every step on the day of the stack", () => {
    const later = {...high, day: "2025-06-15"};
    const parts = [low, later].map((scenario) => ({scenario, order: []}));
    expect(attributeStack(cube, parts, margins).whole).toEqual(attribute(cube, stack(low, later), margins).whole);
  });

  it("refuses an order that names no step of its part", () => {
    const parts = [
      {scenario: low, order: []},
      {scenario: high, order: ["programmes.pkh.quota"]}
    ];
    expect(() => attributeStack(cube, parts, margins)).toThrow("order names no step");
  });
});
