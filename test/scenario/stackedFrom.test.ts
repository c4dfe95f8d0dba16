import {describe, expect, it} from "vitest";
import {addScenario, renameScenario, replaceScenario, scenarioOf, startSet} from "../../src/scenario/scenarioSet.js";
import {stack} from "../../src/scenario/stack.js";
import {stackedFrom} from "../../src/scenario/stackedFrom.js";

const narrow = {name: "Sempit", programmes: {pkh: {threshold: 20, quota: 5}}};
const generous = {name: "Murah hati", programmes: {pkh: {threshold: 50}, sembako: {threshold: 60}}};
const two = addScenario(startSet(narrow), generous);
const three = addScenario(two, {...stack(narrow, generous), name: "A + B"});

describe("stackedFrom", () => {
  it("finds the two scenarios and which lies below", () => {
    expect(stackedFrom(three, "C")).toEqual({under: "A", over: "B"});
    const other = replaceScenario(three, "C", stack(generous, narrow));
    expect(stackedFrom(other, "C")).toEqual({under: "B", over: "A"});
  });

  it("takes a copy for a stack only by its name", () => {
    const over = {programmes: {pkh: {threshold: 30, quota: 7}}};
    const set = addScenario(addScenario(startSet(narrow), over), {...stack(narrow, over), name: "Sempit + B"});
    expect(stackedFrom(set, "C")).toEqual({under: "A", over: "B"});
    expect(stackedFrom(renameScenario(set, "C", "Salinan"), "C")).toBeNull();
  });

  it("does not mind another name, and minds any other change", () => {
    expect(stackedFrom(renameScenario(three, "C", "Baru"), "C")).not.toBeNull();
    const changed = replaceScenario(three, "C", {...scenarioOf(three, "C"), reforms: {"pkh.sd": 1}});
    expect(stackedFrom(changed, "C")).toBeNull();
    expect(stackedFrom(three, "A")).toBeNull();
  });

  it("does not call a copy a stack on nothing", () => {
    const copy = addScenario(addScenario(startSet(narrow), {name: "Kosong"}), narrow);
    expect(stackedFrom(copy, "C")).toBeNull();
    expect(stackedFrom(startSet(narrow), "A")).toBeNull();
    expect(stackedFrom(addScenario(two, generous), "C")).toBeNull();
  });
});
