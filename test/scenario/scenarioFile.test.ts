import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {scoreBins} from "../../src/lattice/bins.js";
import {readScenarioFile, scenarioFileName, writeScenarioFile} from "../../src/scenario/scenarioFile.js";
import {tidy} from "../../src/scenario/tidy.js";
import {anyScenario} from "./arbitraryScenario.js";

describe("a scenario file", () => {
  it("brings back every scenario", () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        expect(readScenarioFile(writeScenarioFile(scenario))).toEqual({kind: "read", value: tidy(scenario)});
      })
    );
  });

  it("carries its format and ends with a line", () => {
    expect(writeScenarioFile({name: "x"})).toBe('{\n  "format": 1,\n  "name": "x"\n}\n');
  });

  it("is read with the mark that some editors put first", () => {
    expect(readScenarioFile('\ufeff{"name": "x"}')).toEqual({kind: "read", value: {name: "x"}});
  });

  it.each([
    ["text that is cut", '{"name": ', "", "di berkasnya"],
    ["a newer format", '{"format": 2}', "format", "muat ulang"],
    [
      "a threshold off the lattice",
      '{"programmes": {"pip": {"threshold": 33}}}',
      "programmes.pip.threshold",
      "perbaiki"
    ]
  ])("is refused with field and way out for %s", (_, text, path, wayOut) => {
    const answer = readScenarioFile(text, scoreBins);
    if (answer.kind === "read") throw new Error("read");
    expect(answer.refused.problems[0]!.path).toBe(path);
    expect(answer.refused.wayOut.id).toContain(wayOut);
  });

  it("is named after its scenario in plain letters", () => {
    expect(scenarioFileName({name: " Fokus désil 1–2 / PKH "})).toBe("desil-fokus-desil-1-2-pkh.json");
    expect(scenarioFileName({name: "数"})).toBe("desil-skenario.json");
    expect(scenarioFileName({})).toBe("desil-skenario.json");
  });
});
