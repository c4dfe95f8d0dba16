import {expect, it} from "vitest";
import {settingsWithoutFamily, underScenario} from "../../../src/components/keluarga/underScenario.js";
import {familyBenefit} from "../../../src/policy/family.js";
import type {FamilyQuestion} from "../../../src/policy/familyInput.js";

const family: FamilyQuestion = {
  day: "2026-01-23",
  decile: 3,
  members: [{components: ["sd"]}, {components: ["lansia60"]}, {components: ["smp", "disabilitas"]}]
};

it("gives the law in force under the empty scenario", () => {
  expect(underScenario(family, {})).toEqual(familyBenefit(family));
});

it("takes a programme's threshold as it takes a reform of it", () => {
  const set = underScenario(family, {programmes: {pkh: {threshold: 20}}});
  expect(set).toEqual(underScenario(family, {reforms: {"pkh.threshold": 20}}));
  expect(set.pkh.eligible).toBe(false);
  expect(set.sembako.eligible).toBe(true);
});

it("lets a local threshold alone, as the family's region is not asked", () => {
  const {pkh} = underScenario(family, {programmes: {pkh: {threshold: 20, ranking: "lokal"}}});
  expect(pkh.eligible).toBe(true);
});

it("reads the law on the scenario's day, and its readings before the form's", () => {
  const form = {...family, switches: {"pkh.elderlyAge": "70"}};
  expect(underScenario(form, {day: "2025-06-02"})).toMatchObject({day: "2025-06-02", sembako: {year: 2_800_000}});
  expect(underScenario(form, {}).pkh.dropped).toContainEqual({member: 1, component: "lansia60", rule: "elderlyAge"});
  expect(underScenario(form, {switches: {"pkh.elderlyAge": "60"}}).pkh.counted).toHaveLength(3);
});

it("counts a person in the next component when the scenario switches the best one off, and says which is off", () => {
  const {pkh, pip} = underScenario(family, {programmes: {pkh: {components: {disabilitas: false, lansia: false}}}});
  expect(pkh.counted.map(({component}) => component).toSorted()).toEqual(["sd", "smp"]);
  expect(pkh.dropped).toEqual([
    {member: 1, component: "lansia60", rule: "off"},
    {member: 2, component: "disabilitas", rule: "off"}
  ]);
  expect(pip.pupils).toHaveLength(2);
});

it("switches a school level off in PIP alone", () => {
  const {pkh, pip} = underScenario(family, {programmes: {pip: {components: {sd: false}}}});
  expect(pip.pupils.map(({level}) => level)).toEqual(["smp"]);
  expect(pkh.counted.map(({component}) => component)).toContain("sd");
});

it("names the settings that say nothing of one family", () => {
  const scenario = {
    programmes: {pkh: {threshold: 20, quota: 5, components: {sd: false}}, pip: {fill: "merata" as const}}
  };
  expect(settingsWithoutFamily(scenario)).toEqual(["programmes.pkh.quota", "programmes.pip.fill"]);
  expect(settingsWithoutFamily({programmes: {pkh: {threshold: 20, ranking: "lokal"}}})).toEqual([
    "programmes.pkh.threshold",
    "programmes.pkh.ranking"
  ]);
});
