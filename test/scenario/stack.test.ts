import fc from "fast-check";
import {describe, expect, it} from "vitest";
import type {Scenario} from "../../src/policy/scenario.js";
import {overwritten, stack} from "../../src/scenario/stack.js";
import {sameScenario} from "../../src/scenario/tidy.js";
import {anyScenario} from "./arbitraryScenario.js";

/** What a stack takes of a scenario: blank notes say nothing. */
const bare = (scenario: Scenario): Scenario => {
  const {name: _, about: __, notes, ...rest} = scenario;
  return notes ? {...rest, notes} : rest;
};
const hasTable = ({programmes = {}}: Scenario) =>
  Object.values(programmes).some(({allocation}) => typeof allocation === "object");
const blt = {name: {id: "BLT", en: "Cash"}, unit: "family" as const, monthly: 300_000, months: 3, threshold: 40};

describe("stack", () => {
  it("changes nothing with the empty scenario, below or above", () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        expect(sameScenario(stack(scenario, {}), bare(scenario))).toBe(true);
        expect(sameScenario(stack({}, scenario), bare(scenario))).toBe(true);
        expect(overwritten(scenario, {})).toEqual([]);
        expect(overwritten({}, scenario)).toEqual([]);
      })
    );
  });

  it("is the scenario itself when stacked on itself, but for notes, which are said twice", () => {
    fc.assert(
      fc.property(anyScenario, (any) => {
        const {notes: _, ...scenario} = any;
        expect(sameScenario(stack(scenario, scenario), bare(scenario))).toBe(true);
        expect(overwritten(scenario, scenario)).toEqual([]);
      })
    );
  });

  it("is associative where no table of places takes a quota's place", () => {
    const free = anyScenario.filter((scenario) => !hasTable(scenario));
    fc.assert(
      fc.property(free, free, free, (a, b, c) => {
        expect(sameScenario(stack(stack(a, b), c), stack(a, stack(b, c)))).toBe(true);
      })
    );
  });

  it("has everything that the later sets", () => {
    fc.assert(
      fc.property(anyScenario, anyScenario, (a, b) => {
        const {programmes = {}, reforms = {}, switches = {}} = stack(a, b);
        expect({...reforms, ...switches}).toMatchObject({...b.reforms, ...b.switches});
        for (const [id, {thresholds: _, components: __, ...fields}] of Object.entries(b.programmes ?? {})) {
          expect(programmes[id] ?? {}).toMatchObject(fields);
        }
      })
    );
  });

  it("never gives a quota beside a table of places", () => {
    fc.assert(
      fc.property(anyScenario, anyScenario, (a, b) => {
        for (const settings of Object.values(stack(a, b).programmes ?? {})) {
          expect(typeof settings.allocation === "object" && settings.quota !== undefined).toBe(false);
        }
      })
    );
  });

  it("merges regional cut points by region and components by name", () => {
    const a = {programmes: {pkh: {thresholds: {provinces: {"11": 20, "31": 10}}, components: {sd: false}}}};
    const b = {programmes: {pkh: {thresholds: {provinces: {"31": 30}}, components: {smp: false}}}};
    expect(stack(a, b)).toEqual({
      programmes: {pkh: {thresholds: {provinces: {"11": 20, "31": 30}}, components: {sd: false, smp: false}}}
    });
    expect(overwritten(a, b)).toEqual(["programmes.pkh.thresholds.provinces.31"]);
  });

  it("names what the later says differently, and not what both say alike", () => {
    const a: Scenario = {reforms: {"pkh.sd": 1, "pkh.smp": 2}, programmes: {pip: {threshold: 20}}, additional: {blt}};
    const b: Scenario = {reforms: {"pkh.sd": 1, "pkh.smp": 3}, programmes: {pip: {threshold: 30}}, additional: {blt}};
    expect(overwritten(a, b)).toEqual(["reforms.pkh.smp", "programmes.pip.threshold"]);
  });

  it("lets a quota take a table's place and a table a quota's, and names what is gone", () => {
    const table = {programmes: {pkh: {allocation: {"11.01": 5}}}};
    const quota = {programmes: {pkh: {quota: 7}}};
    expect(stack(table, quota)).toEqual(quota);
    expect(stack(quota, table)).toEqual(table);
    expect(overwritten(table, quota)).toEqual(["programmes.pkh.allocation"]);
    expect(overwritten(quota, table)).toEqual(["programmes.pkh.quota"]);
  });

  it("says which release the later was made on, version and data together", () => {
    const [a, b] = [
      {version: "2026-01-23", data: "0".repeat(16)},
      {version: "2025-10-01", data: "1".repeat(16)}
    ];
    expect(stack(a, b)).toEqual(b);
    expect(stack(a, {})).toEqual(a);
    expect(stack(a, {version: b.version})).toEqual({version: b.version});
  });

  it("joins notes, keeps the earlier's additional programmes first, and takes neither name", () => {
    const a = {name: "A", notes: "satu", additional: {blt, pbi: blt}};
    const b = {name: "B", notes: "dua", additional: {baru: blt, blt: {...blt, months: 6}}};
    const both = stack(a, b);
    expect(both.name).toBeUndefined();
    expect(both.notes).toBe("satu\n\ndua");
    expect(Object.entries(both.additional!).map(([id, {months}]) => [id, months])).toEqual([
      ["blt", 6],
      ["pbi", 3],
      ["baru", 3]
    ]);
  });
});
