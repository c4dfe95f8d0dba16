import {describe, expect, it} from "vitest";
import {z} from "zod";
import {decileBins, scoreBins} from "../../src/lattice/bins.js";
import type {Regions} from "../../src/lattice/release.js";
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
    pkh: {
      threshold: 25,
      thresholds: {provinces: {"11": 40}, regencies: {"11.01": 60}},
      components: {sma: false},
      quota: null,
      fill: "terendah-dulu",
      ceiling: 3e13,
      takeUp: 0.9,
      excluded: 0.1,
      administration: 0.05,
      recipients: {phaseOut: 4}
    },
    sembako: {realisation: "indeks", ranking: "lokal", threshold: 37.5, quota: 100, allocation: "eligible"},
    pip: {realisation: 0.8, components: {tk: false}, recipients: "keep", allocation: {"11.01": 5, "11.02": 0}}
  },
  additional: {
    pbi: {name: {id: "PBI-JKN", en: "PBI-JKN"}, unit: "person", monthly: 42_000, months: 12, threshold: 50},
    blt: {name: {id: "BLT", en: "BLT"}, unit: "family", monthly: 1, months: 3, threshold: 10, notWith: ["pkh"]}
  },
  about: {title: {id: "Judul", en: "Title"}, note: {id: "Catatan", en: "Note"}, sources: ["pesantenan"]},
  notes: "catatan"
};

const words = {id: "kata", en: "word"};
const blt = {name: words, unit: "family", monthly: 1, months: 3, threshold: 10};
const added = (change: object) => ({additional: {blt: {...blt, ...change}}});
const set = (pkh: object) => ({programmes: {pkh}});

describe("parseScenario", () => {
  it("reads the empty scenario and a full one, as text or as data", () => {
    expect(parseScenario("{}")).toEqual({});
    expect(parseScenario(JSON.stringify(full), scoreBins)).toEqual(full);
    expect(parseScenario(full)).toEqual(full);
  });

  it.each<[string, unknown, string, RegExp]>([
    ["text that is not JSON", "{", "", /is not valid JSON/],
    ["a list", [], "", /must be of type object/],
    ["a newer format", {format: 2, anything: true}, "format", /newer than the format known here \(1\): 2/],
    ["format zero", {format: 0}, "format", /must be one of 1/],
    ["an unknown field", {programs: {}}, "programs", /not a known field/],
    ["an unknown setting", {programmes: {pkh: {cap: 4}}}, "programmes.pkh.cap", /not a known field/],
    ["an unknown programme", {programmes: {blt: {}}}, "programmes.blt", /not a known programme/],
    ["a programme named after Object's own", '{"programmes": {"toString": {}}}', "programmes.toString", /not a known/],
    ["a day outside the calendar", {day: "2026-02-29"}, "day", /ISO calendar day/],
    ["a threshold as text", {programmes: {pkh: {threshold: "40"}}}, "programmes.pkh.threshold", /type number/],
    [
      "a threshold above 100",
      {programmes: {pkh: {threshold: 101}}},
      "programmes.pkh.threshold",
      /between 0 and 100: 101$/
    ],
    ["a negative quota", {programmes: {pip: {quota: -1}}}, "programmes.pip.quota", /less than 0: -1$/],
    ["a take-up above 1", {programmes: {pip: {takeUp: 1.01}}}, "programmes.pip.takeUp", /between 0 and 1: 1.01$/],
    [
      "a realisation above 1",
      {programmes: {pip: {realisation: 2}}},
      "programmes.pip.realisation",
      /between 0 and 1: 2$/
    ],
    [
      "a ceiling that the box refuses",
      {programmes: {pkh: {ceiling: 1e30}}},
      "programmes.pkh.ceiling",
      /more than 10,000 trillion rupiah: 1e\+30$/
    ],
    ["a quota that the box refuses", set({quota: 300_000_001}), "programmes.pkh.quota", /than 300 million: 300000001$/],
    ["more places than people", set({allocation: {"11.01": 4e8}}), "programmes.pkh.allocation.11.01", /300 million: 4/],
    ["a payment that the box refuses", added({monthly: 2e8}), "additional.blt.monthly", /100 million rupiah: 2/],
    ["an amount that the box refuses", {reforms: {"pkh.sd": 2e9}}, "reforms.pkh.sd", /above 1 billion rupiah: 2/],
    ["a phase-out that the box refuses", set({recipients: {phaseOut: 41}}), "programmes.pkh.recipients.phaseOut", /40/],
    ["an unknown fill", {programmes: {pkh: {fill: "acak"}}}, "programmes.pkh.fill", /one of merata, terendah-dulu/],
    ["a negative amount", {reforms: {"pkh.sd": -1}}, "reforms.pkh.sd", /less than 0/],
    ["an empty history", {reforms: {"pkh.sd": []}}, "reforms.pkh.sd", /not be empty/],
    ["an unknown parameter", {reforms: {"pkh.sekolah": 1}}, "reforms.pkh.sekolah", /not a known parameter/],
    ["an unknown reading", {switches: {"pkh.order": "acak"}}, "switches.pkh.order", /no reading: acak/],
    [
      "a province's code as a number's",
      set({thresholds: {provinces: {"1": 40}}}),
      "programmes.pkh.thresholds.provinces.1",
      /valid name or code/
    ],
    [
      "an undotted regency",
      set({thresholds: {regencies: {"1101": 40}}}),
      "programmes.pkh.thresholds.regencies.1101",
      /valid name or code/
    ],
    ["an unknown ranking", set({ranking: "desa"}), "programmes.pkh.ranking", /one of nasional, lokal/],
    [
      "an unknown component",
      set({components: {tk: false}}),
      "programmes.pkh.components.tk",
      /not a component \(bumil, aud/
    ],
    [
      "components of a programme without any",
      {programmes: {sembako: {components: {sd: true}}}},
      "programmes.sembako.components.sd",
      /no components/
    ],
    [
      "all components off",
      {programmes: {pip: {components: {tk: false, sd: false, smp: false, sma: false}}}},
      "programmes.pip.components",
      /every component off/
    ],
    ["a quota beside a table", set({quota: 5, allocation: {"11.01": 5}}), "programmes.pkh.quota", /given by the table/],
    ["negative places", set({allocation: {"11.01": -5}}), "programmes.pkh.allocation.11.01", /less than 0/],
    ["half a stage", set({recipients: {phaseOut: 1.5}}), "programmes.pkh.recipients.phaseOut", /type int/],
    [
      "an administrative share above 1",
      set({administration: 5}),
      "programmes.pkh.administration",
      /between 0 and 1: 5$/
    ],
    [
      "an unknown source",
      {about: {title: words, note: words, sources: ["kompas"]}},
      "about.sources.0",
      /source: kompas/
    ],
    ["a note in one language", {about: {title: words, note: {id: "a"}, sources: []}}, "about.note.en", /is missing/],
    [
      "an additional programme without a threshold",
      added({threshold: undefined}),
      "additional.blt.threshold",
      /is missing/
    ],
    ["an additional programme by the pupil", added({unit: "pupil"}), "additional.blt.unit", /one of family, person/],
    ["thirteen months", added({months: 13}), "additional.blt.months", /more than 12/],
    ["a negative benefit", added({monthly: -1}), "additional.blt.monthly", /less than 0/],
    [
      "an allocation by a law that has it not",
      added({allocation: "baseline"}),
      "additional.blt.allocation",
      /no additional programme/
    ],
    [
      "a programme not with itself",
      added({notWith: ["blt"]}),
      "additional.blt.notWith",
      /no family programme run before it: blt/
    ],
    [
      "an additional programme named as what every record has",
      {additional: {constructor: blt}},
      "additional.constructor",
      /not a valid name/
    ],
    [
      "an additional programme named as a shipped one",
      {additional: {pip: blt}},
      "additional.pip",
      /name of a shipped programme/
    ],
    ["a key given twice", '{"programmes":{"pip":{"quota":1,"quota":2}}}', "programmes.pip.quota", /given twice/],
    ["undefined written out", {day: undefined}, "day", /is missing/],
    ["a number that JSON has not", {programmes: {pip: {quota: Infinity}}}, "programmes.pip.quota", /number: Infinity$/],
    ["a long text", {day: "2026".repeat(99)}, "day", /like 2026-01-23: "(2026){14}\.\.\.$/]
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

  it("refuses a cut point of a region as it does the nation's, but takes any share with local ranking", () => {
    const thresholds = {provinces: {"11": 37}};
    expect(() => parseScenario(set({thresholds}), scoreBins)).toThrow(
      /pkh\.thresholds\.provinces\.11: bukan titik potong/
    );
    expect(() => parseScenario(added({threshold: 37}), scoreBins)).toThrow(/additional\.blt\.threshold: bukan titik/);
    expect(parseScenario(set({ranking: "lokal", thresholds}), scoreBins)).toBeDefined();
  });

  it("refuses regions that the release does not have, and a table of places that misses one of its regencies", () => {
    const regency = {name: "", province: "11", bps: "", point: [0, 0], population: 1} as const;
    const regions = {
      provinces: [{code: "11", name: "Aceh"}],
      regencies: ["11.01", "11.02"].map((code) => ({...regency, code}))
    };
    expect(parseScenario(full, scoreBins, regions)).toEqual(full);
    const problems = (pkh: object) => problemsIn(set(pkh), regions).map(({path, en}) => [path, en]);
    expect(problems({thresholds: {provinces: {"12": 40}, regencies: {"11.03": 40}}})).toEqual([
      ["programmes.pkh.thresholds.provinces.12", "is no region of this data"],
      ["programmes.pkh.thresholds.regencies.11.03", "is no region of this data"]
    ]);
    expect(problems({allocation: {"11.01": 5}})).toEqual([["programmes.pkh.allocation", "misses regencies: 11.02"]]);
  });

  it("checks without eval, which the site's policy forbids", () => {
    expect(z.config().jitless).toBe(true);
  });

  it("lists every problem, one a line, in both languages", () => {
    const input = {day: 5, programmes: {pkh: {takeUp: 2}}};
    expect(problemsIn(input)).toHaveLength(2);
    expect(() => parseScenario(input)).toThrow(
      "day: harus bertipe teks: 5 / must be of type string: 5\nprogrammes.pkh.takeUp"
    );
  });
});

function problemsIn(input: unknown, regions?: Regions): readonly Problem[] {
  try {
    parseScenario(input, undefined, regions);
  } catch (error) {
    if (error instanceof ScenarioError) return error.problems;
    throw error;
  }
  return [];
}
