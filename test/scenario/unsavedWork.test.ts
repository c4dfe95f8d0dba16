import {describe, expect, it} from "vitest";
import {addScenario, startSet} from "../../src/scenario/scenarioSet.js";
import {openSet, unsavedWork} from "../../src/scenario/unsavedWork.js";

const narrow = {programmes: {pkh: {threshold: 20}}};
const wide = {programmes: {pkh: {threshold: 50}}};
const present = addScenario(addScenario(startSet(narrow), wide));

describe("unsaved work", () => {
  it("is what is neither the law in force nor kept elsewhere", () => {
    expect(unsavedWork(present, [])).toEqual(["A", "B"]);
    expect(unsavedWork(present, [{format: 1, ...narrow}])).toEqual(["B"]);
    expect(unsavedWork(startSet({programmes: {pkh: {}}}), [])).toEqual([]);
  });

  it("makes opening another set a question", () => {
    const set = startSet({name: "dari tautan"});
    expect(openSet(present, set, [wide])).toEqual({kind: "conflict", unsaved: ["A"], set});
    expect(openSet(present, set, [wide, narrow])).toEqual({kind: "opened", set});
  });

  it("asks nothing when the other set holds it too", () => {
    expect(openSet(startSet(narrow), present, []).kind).toBe("opened");
  });
});
