import {describe, expect, it} from "vitest";
import {parseScenario} from "../../src/policy/scenarioSchema.js";
import {dayRefusal, onDay, ruleDays} from "../../src/scenario/ruleDays.js";

describe("days on which the rules change", () => {
  it("are in order, say what changes, and say why some cannot be read", () => {
    const days = ruleDays({});
    expect(days.map(({day}) => day)).toEqual(days.map(({day}) => day).toSorted());
    const on = (day: string) => days.find((candidate) => candidate.day === day)!;
    expect(on("2026-01-01").changes.map(({id}) => id)).toContain("Kuota PKH");
    expect(on("2026-01-01").refused).toBeNull();
    expect(on("2025-05-26").refused).toBeNull();
    expect(on("2023-01-01").refused!.id).toMatch(/^Ambang batas \S+ tidak punya nilai pada 2023-01-01$/);
    expect(on("2027-01-01").refused!.en).toMatch(/has no value on 2027-01-01$/);
  });

  it("are refused to a scenario that asks for a ceiling no year has published", () => {
    const scenario = {programmes: {pkh: {realisation: "pagu" as const}}};
    expect(dayRefusal(scenario, "2026-01-23")).toBeNull();
    expect(dayRefusal(scenario, "2025-07-01")!.id).toMatch(/^Pagu PKH/);
    expect(dayRefusal({}, "2025-02-30")!.id).toContain("2025-02-30");
  });

  it("leave no day in a scenario that is read on the version's own", () => {
    expect(onDay({day: "2025-06-01", name: "Uji"}, "2026-01-23", "2026-01-23")).toEqual({name: "Uji"});
    expect(onDay({}, "2025-06-01", "2026-01-23")).toEqual({day: "2025-06-01"});
  });

  it("close the door to a scenario of another day, naming the day and the parameter", () => {
    expect(() => parseScenario({day: "2027-01-01"})).toThrow(/^day: .*2027-01-01/);
    expect(() => parseScenario({day: "2025-07-01", programmes: {pkh: {realisation: "pagu"}}})).toThrow(
      /^day: .*Pagu PKH/
    );
    expect(parseScenario({day: "2025-07-01"})).toEqual({day: "2025-07-01"});
  });
});
