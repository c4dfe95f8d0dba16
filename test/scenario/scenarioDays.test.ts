import {describe, expect, it} from "vitest";
import {dayOf, lawDays, scenarioDays} from "../../src/scenario/scenarioDays.js";
import {addScenario, chooseBaseline, editScenario, startSet} from "../../src/scenario/scenarioSet.js";

const today = "2026-01-23";
const set = addScenario(addScenario(startSet({day: "2025-08-01"}), {}), {day: today});

describe("rule days of a set", () => {
  it("takes the default day for a scenario that says none", () => {
    expect(dayOf(set, "A", today)).toBe("2025-08-01");
    expect(dayOf(set, "B", today)).toBe(today);
  });

  it("puts scenarios of one day together, whether they say it or not", () => {
    expect([...scenarioDays(set, today)]).toEqual([
      ["2025-08-01", ["A"]],
      [today, ["B", "C"]]
    ]);
  });

  it("asks for the law on the edited scenario's day and on its baseline's, each once", () => {
    expect(lawDays(editScenario(set, "A"), today)).toEqual(["2025-08-01"]);
    expect(lawDays(chooseBaseline(editScenario(set, "B"), "A"), today)).toEqual([today, "2025-08-01"]);
    expect(lawDays(chooseBaseline(editScenario(set, "B"), "C"), today)).toEqual([today]);
    expect(lawDays(chooseBaseline(editScenario(set, "A"), "penerima-nyata"), today)).toEqual(["2025-08-01"]);
  });
});
