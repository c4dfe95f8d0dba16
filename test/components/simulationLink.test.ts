import {describe, expect, it} from "vitest";
import {simulationLink} from "../../src/components/simulationLink.js";
import {scenarioOf} from "../../src/scenario/scenarioSet.js";
import {readLink} from "../../src/scenario/scenarioLink.js";

describe("simulationLink", () => {
  it("is read back as the scenario it was made from", () => {
    const scenario = {
      programmes: {pkh: {threshold: 25, quota: null, fill: "terendah-dulu" as const}, pip: {threshold: 60}}
    };
    const read = readLink(new URL(simulationLink(scenario), "https://desil.example/").hash);
    expect(read.kind === "read" && read.value && scenarioOf(read.value, "A")).toEqual(scenario);
  });

  it("is the page alone for the law in force", () => {
    expect(simulationLink({})).toBe("./simulasi");
  });
});
