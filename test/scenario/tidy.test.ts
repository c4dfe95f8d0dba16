import {describe, expect, it} from "vitest";
import {sameScenario, tidy} from "../../src/scenario/tidy.js";

describe("tidy", () => {
  it("drops the format, undefined fields and records that say nothing, at every depth", () => {
    const left = {
      format: 1,
      reforms: {},
      programmes: {pkh: {thresholds: {provinces: {}}}, pip: {threshold: undefined}}
    };
    expect(tidy(left as never)).toEqual({});
  });

  it("keeps nulls, zeros, off switches, blank text and an empty table of places, which all say something", () => {
    const scenario = {name: "", programmes: {pkh: {quota: null, takeUp: 0, components: {sd: false}, allocation: {}}}};
    expect(tidy(scenario)).toEqual(scenario);
  });
});

describe("sameScenario", () => {
  it("minds no order of keys, but that in which additional programmes run", () => {
    const blt = {name: {id: "B", en: "B"}, unit: "family", monthly: 1, months: 1, threshold: 10} as const;
    expect(sameScenario({name: "x", day: "2026-01-01"}, {day: "2026-01-01", name: "x", programmes: {}})).toBe(true);
    expect(sameScenario({programmes: {pkh: {takeUp: 1}}}, {programmes: {pkh: {takeUp: 0}}})).toBe(false);
    expect(sameScenario({additional: {a: blt, b: blt}}, {additional: {b: blt, a: blt}})).toBe(false);
  });
});
