import {describe, expect, it} from "vitest";
import {
  addScenario,
  baselineOf,
  chooseBaseline,
  duplicateScenario,
  editScenario,
  isFull,
  moveScenario,
  removeScenario,
  renameScenario,
  replaceScenario,
  scenarioOf,
  startSet,
  type ScenarioSet
} from "../../src/scenario/scenarioSet.js";

const narrow = {name: "Sempit", programmes: {pkh: {threshold: 20}}};
const order = ({entries}: ScenarioSet) => entries.map(({letter}) => letter).join("");
const four = [1, 2, 3].reduce((set) => addScenario(set), startSet(narrow));

describe("a set of scenarios", () => {
  it("starts with the law in force as its only scenario, compared with the law", () => {
    expect(startSet()).toEqual({entries: [{letter: "A", scenario: {}}], editing: "A", baseline: "law"});
  });

  it("adds up to four, each under its letter, and edits the newest", () => {
    expect([order(four), four.editing, isFull(four)]).toEqual(["ABCD", "D", true]);
    expect(isFull(startSet())).toBe(false);
    expect(() => addScenario(four)).toThrow("scenario set is full: 4");
  });

  it("gives a new scenario the first letter that is free", () => {
    expect(order(addScenario(removeScenario(four, "B")))).toBe("ACDB");
  });

  it("puts a copy after its original and leaves the original's name alone", () => {
    const set = duplicateScenario(addScenario(startSet(narrow)), "A", "Sempit (2)");
    expect([order(set), set.editing]).toEqual(["ACB", "C"]);
    expect(scenarioOf(set, "C")).toEqual({...narrow, name: "Sempit (2)"});
    expect(scenarioOf(set, "A")).toEqual(narrow);
    expect(scenarioOf(duplicateScenario(startSet(narrow), "A"), "B")).toEqual(narrow);
  });

  it("renames without the spaces around a name, and drops a blank one", () => {
    expect(scenarioOf(renameScenario(startSet(narrow), "A", "  Lebar "), "A").name).toBe("Lebar");
    expect(scenarioOf(renameScenario(startSet(narrow), "A", "  "), "A")).toEqual({programmes: narrow.programmes});
  });

  it("moves a scenario and keeps its letter, no further than the ends", () => {
    expect(order(moveScenario(four, "A", 2))).toBe("BCAD");
    expect(order(moveScenario(four, "D", 0))).toBe("DABC");
    expect(order(moveScenario(four, "B", 9))).toBe("ACDB");
    expect(order(moveScenario(four, "C", -1))).toBe("CABD");
    expect(moveScenario(four, "A", 2).editing).toBe("D");
  });

  it("edits a neighbour when the edited one goes, and the law takes over its baseline", () => {
    const set = chooseBaseline(editScenario(four, "C"), "C");
    expect(removeScenario(set, "C")).toMatchObject({editing: "D", baseline: "law"});
    expect(removeScenario(editScenario(set, "D"), "D")).toMatchObject({editing: "C", baseline: "C"});
    expect(removeScenario(set, "A")).toMatchObject({editing: "C", baseline: "C"});
    expect(() => removeScenario(startSet(), "A")).toThrow("only scenario: A");
  });

  it("gives the baseline as the policy core takes it", () => {
    expect(baselineOf(four)).toBe("hukum");
    expect(baselineOf(chooseBaseline(four, "A"))).toBe(narrow);
    expect(baselineOf(chooseBaseline(four, "penerima-nyata"))).toBe("penerima-nyata");
  });

  it("refuses letters that it does not have", () => {
    for (const change of [editScenario, chooseBaseline, scenarioOf, duplicateScenario]) {
      expect(() => change(startSet(), "B")).toThrow("scenario set has no scenario: B");
    }
  });

  it("never writes to the set it was given", () => {
    const frozen = freeze(structuredClone(four));
    replaceScenario(frozen, "B", narrow);
    renameScenario(frozen, "A", "x");
    moveScenario(frozen, "A", 3);
    removeScenario(frozen, "D");
    duplicateScenario(removeScenario(frozen, "A"), "B");
    expect(frozen).toEqual(four);
  });
});

function freeze<T>(value: T): T {
  if (typeof value === "object" && value !== null) Object.values(value).forEach(freeze);
  return Object.freeze(value);
}
