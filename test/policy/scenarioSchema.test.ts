import {describe, expect, it} from "vitest";
import {z} from "zod";
import {decileBins, scoreBins} from "../../src/lattice/bins.js";
import type {Scenario} from "../../src/policy/scenario.js";
import {parseScenario, ScenarioError, type Problem} from "../../src/policy/scenarioSchema.js";

const full: Scenario = {
  format: 1,
  name: "Fokus desil 1-2",
  day: "2026-07-01",
  version: "2026-01-23",
  reforms: {"pkh.sd": 1_000_000, "pkh.smp": [["2026-01-01", 1_600_000]]},
  switches: {"pkh.order": "priority"},
  programmes: {
    pkh: {threshold: 25, quota: null, fill: "terendah-dulu", ceiling: 3e13, takeUp: 0.9, excluded: 0.1},
    sembako: {realisation: "indeks"},
    pip: {realisation: 0.8}
  },
  notes: "catatan"
};

describe("parseScenario", () => {
  it("reads the empty scenario and a full one, as text or as data", () => {
    expect(parseScenario("{}")).toEqual({});
    expect(parseScenario(JSON.stringify(full), scoreBins)).toEqual(full);
    expect(parseScenario(full)).toEqual(full);
  });

  it.each<[string, unknown, string, RegExp]>([
    ["text that is not JSON", "{", "", /is not JSON/],
    ["a list", [], "", /must be of type object/],
    ["a newer format", {format: 2, anything: true}, "format", /newer than the format known here \(1\): 2/],
    ["format zero", {format: 0}, "format", /must be one of 1/],
    ["an unknown field", {programs: {}}, "programs", /not a known field/],
    ["an unknown setting", {programmes: {pkh: {cap: 4}}}, "programmes.pkh.cap", /not a known field/],
    ["an unknown programme", {programmes: {blt: {}}}, "programmes.blt", /not a known programme/],
    ["a programme named after Object's own", '{"programmes": {"toString": {}}}', "programmes.toString", /not a known/],
    ["a day outside the calendar", {day: "2026-02-29"}, "day", /ISO calendar day/],
    ["a threshold as text", {programmes: {pkh: {threshold: "40"}}}, "programmes.pkh.threshold", /type number/],
    ["a threshold above 100", {programmes: {pkh: {threshold: 101}}}, "programmes.pkh.threshold", /more than 100/],
    ["a negative quota", {programmes: {pip: {quota: -1}}}, "programmes.pip.quota", /less than 0/],
    ["a take-up above 1", {programmes: {pip: {takeUp: 1.01}}}, "programmes.pip.takeUp", /more than 1/],
    ["a realisation above 1", {programmes: {pip: {realisation: 2}}}, "programmes.pip.realisation", /more than 1/],
    ["an unknown fill", {programmes: {pkh: {fill: "acak"}}}, "programmes.pkh.fill", /one of merata, terendah-dulu/],
    ["a negative amount", {reforms: {"pkh.sd": -1}}, "reforms.pkh.sd", /less than 0/],
    ["an empty history", {reforms: {"pkh.sd": []}}, "reforms.pkh.sd", /not be empty/],
    ["an unknown parameter", {reforms: {"pkh.sekolah": 1}}, "reforms.pkh.sekolah", /not a known parameter/],
    ["an unknown reading", {switches: {"pkh.order": "acak"}}, "switches.pkh.order", /no reading: acak/],
    ["undefined written out", {day: undefined}, "day", /must be/]
  ])("refuses %s, naming the field and the reason", (_, input, path, reason) => {
    const [problem] = problemsIn(input);
    expect(problem?.path).toBe(path);
    expect(problem?.en).toMatch(reason);
    expect(problem?.id).not.toBe("");
  });

  it("refuses a threshold that is no cut point of the lattice in use", () => {
    const scenario = {programmes: {pkh: {threshold: 35}}};
    expect(parseScenario(scenario, scoreBins)).toEqual(scenario);
    expect(() => parseScenario(scenario, decileBins)).toThrow(/programmes\.pkh\.threshold: bukan titik potong/);
    const reform = {reforms: {"pip.threshold": [["2026-01-01", 37]]}};
    expect(() => parseScenario(reform, scoreBins)).toThrow(/reforms\.pip\.threshold: bukan titik potong/);
  });

  it("checks without eval, which the site's policy forbids", () => {
    expect(z.config().jitless).toBe(true);
  });

  it("lists every problem, one a line, in both languages", () => {
    const input = {day: 5, programmes: {pkh: {takeUp: 2}}};
    expect(problemsIn(input)).toHaveLength(2);
    expect(() => parseScenario(input)).toThrow(
      "day: harus bertipe teks / must be of type string\nprogrammes.pkh.takeUp"
    );
  });
});

function problemsIn(input: unknown): readonly Problem[] {
  try {
    parseScenario(input);
  } catch (error) {
    if (error instanceof ScenarioError) return error.problems;
    throw error;
  }
  return [];
}
