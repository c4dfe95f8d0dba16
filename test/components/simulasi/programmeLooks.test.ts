import {describe, expect, it} from "vitest";
import {programmeLooks} from "../../../src/components/simulasi/programmeLooks.js";
import type {Scenario} from "../../../src/policy/scenario.js";
import {addScenario, editScenario, startSet} from "../../../src/scenario/scenarioSet.js";

const own = {name: {id: "B", en: "B"}, unit: "family", monthly: 1, months: 1, threshold: 40} as const;
const adding = (...ids: string[]): Scenario => ({additional: Object.fromEntries(ids.map((id) => [id, own]))});

describe("the look of a programme", () => {
  it("is its own where it ships, whatever is added", () => {
    expect(["pkh", "sembako", "pip"].map(programmeLooks(startSet(adding("pbi"))))).toEqual(["pkh", "sembako", "pip"]);
  });

  it("differs for the first six that are added, and then begins again", () => {
    const lookOf = programmeLooks(startSet(adding("a", "b", "c", "d", "e", "f", "g")));
    expect(new Set(["a", "b", "c", "d", "e", "f"].map(lookOf)).size).toBe(6);
    expect(lookOf("g")).toBe(lookOf("a"));
  });

  it("goes by the edited scenario first, so that charts and its cards agree", () => {
    const set = addScenario(startSet(adding("a")), adding("b"));
    expect(["b", "a"].map(programmeLooks(set))).toEqual(["other", "other other-2"]);
    expect(["a", "b"].map(programmeLooks(editScenario(set, "A")))).toEqual(["other", "other other-2"]);
  });
});
