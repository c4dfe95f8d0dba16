import {createHash} from "node:crypto";
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import type {Scenario} from "../../src/policy/scenario.js";
import {fingerprint} from "../../src/scenario/fingerprint.js";
import {readScenarioFile, writeScenarioFile} from "../../src/scenario/scenarioFile.js";
import {sha256} from "../../src/scenario/sha256.js";
import {anyScenario} from "./arbitraryScenario.js";

describe("a scenario's fingerprint", () => {
  it("begins the SHA-256 that any tool gives for the downloaded file", () => {
    const scenario: Scenario = {name: "Fokus desil 1–2", programmes: {pkh: {threshold: 20}}};
    const digest = createHash("sha256").update(writeScenarioFile(scenario)).digest("hex");
    expect(fingerprint(scenario)).toBe(`${digest.slice(0, 4)} ${digest.slice(4, 8)}`);
  });

  it("is the same whatever the order of the document's keys, and after a way through a file", () => {
    const one: Scenario = {name: "x", programmes: {pkh: {threshold: 20, quota: 5}, pip: {threshold: 30}}};
    const other: Scenario = {programmes: {pip: {threshold: 30}, pkh: {quota: 5, threshold: 20}}, name: "x"};
    expect(fingerprint(other)).toBe(fingerprint(one));
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const read = readScenarioFile(writeScenarioFile(scenario));
        if (read.kind !== "read") throw new Error("not read");
        expect(fingerprint(read.value)).toBe(fingerprint(scenario));
      })
    );
  });

  it("differs when a value, a name or the order of additional programmes does", () => {
    const base = {name: {id: "P", en: "P"}, unit: "family", monthly: 1, months: 3, threshold: 30} as const;
    const all: Scenario[] = [
      {},
      {name: "x"},
      {programmes: {pkh: {threshold: 20}}},
      {programmes: {pkh: {threshold: 25}}},
      {additional: {a: base, b: base}},
      {additional: {b: base, a: base}}
    ];
    expect(new Set(all.map(fingerprint)).size).toBe(all.length);
  });
});

describe("sha256", () => {
  it("is FIPS 180-4, for texts of every length about a block's", () => {
    for (const length of [0, 1, 3, 54, 55, 56, 63, 64, 65, 119, 120, 1000]) {
      const text = "désil–".repeat(200).slice(0, length);
      expect(sha256(text)).toBe(createHash("sha256").update(text).digest("hex"));
    }
  });

  it("is what Node gives for any text", () => {
    fc.assert(
      fc.property(fc.string({unit: "binary"}), (text) => {
        expect(sha256(text)).toBe(createHash("sha256").update(text).digest("hex"));
      })
    );
  });
});
