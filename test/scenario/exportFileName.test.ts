import {describe, expect, it} from "vitest";
import {exportFileName} from "../../src/scenario/exportFileName.js";
import {addScenario, chooseBaseline, startSet} from "../../src/scenario/scenarioSet.js";

const one = startSet({name: "Fokus desil 1–2"});

describe("the name of an exported file", () => {
  it("says the scenario and the date of the DTSEN version", () => {
    expect(exportFileName(one, "2026-01-23", "csv")).toBe("desil-fokus-desil-1-2-2026-01-23.csv");
    expect(exportFileName(startSet(), "2026-01-23", "zip")).toBe("desil-skenario-a-2026-01-23.zip");
  });

  it("counts the other scenarios, and names what they are compared with", () => {
    const two = addScenario(one, {name: "=SUM(A1) 🎒 Böck"});
    expect(exportFileName(two, "2026-01-23", "xlsx")).toBe("desil-sum-a1-bock-dan-1-lain-2026-01-23.xlsx");
    expect(exportFileName(chooseBaseline(two, "A"), "2026-01-23", "xlsx")).toBe(
      "desil-sum-a1-bock-dan-1-lain-banding-fokus-desil-1-2-2026-01-23.xlsx"
    );
    expect(exportFileName(chooseBaseline(one, "penerima-nyata"), "2026-01-23", "csv")).toBe(
      "desil-fokus-desil-1-2-banding-penerima-nyata-2026-01-23.csv"
    );
  });

  it("takes nothing that a file's name must not hold, and stays short", () => {
    for (const name of ["../../etc/passwd", "CON:*?<>|", "🎒", "x".repeat(5000), "a\u0000b\n"]) {
      const made = exportFileName(chooseBaseline(startSet({name}), "penerima-nyata"), "2026-01-23", "csv");
      expect(made).toMatch(/^desil-[a-z0-9-]+-2026-01-23\.csv$/);
      expect(made.length).toBeLessThan(140);
    }
  });
});
