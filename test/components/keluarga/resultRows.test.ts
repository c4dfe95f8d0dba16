import {expect, it} from "vitest";
import {pipRows, pkhRows, totalYear} from "../../../src/components/keluarga/resultRows.js";
import {familyBenefit, type Family} from "../../../src/policy/family.js";

const family: Family = {
  day: "2026-01-23",
  decile: 2,
  members: [{components: ["sd", "disabilitas"]}, {components: ["lansia60"]}, {components: ["sma"], half: true}]
};
const law = familyBenefit(family);
const strict = familyBenefit(family, {switches: {"pkh.elderlyAge": "70"}, reforms: {"pip.threshold": 10}});

it("gives each component of each person the amount or the rule, under every result", () => {
  expect(pkhRows(family.members, [law, strict])).toMatchObject([
    {member: 0, component: "sd", verdicts: [{rule: "once"}, {rule: "once"}]},
    {member: 0, component: "disabilitas", verdicts: [{amount: 2_400_000}, {amount: 2_400_000}]},
    {member: 1, component: "lansia60", verdicts: [{amount: 2_400_000}, {rule: "elderlyAge"}]},
    {member: 2, component: "sma", verdicts: [{amount: 2_000_000}, {amount: 2_000_000}]}
  ]);
});

it("gives each pupil the rate's amount, and nothing where the family is outside PIP", () => {
  expect(pipRows(family.members, [law, strict])).toEqual([
    {member: 0, level: "sd", half: false, amounts: [450_000, null]},
    {member: 2, level: "sma", half: true, amounts: [900_000, null]}
  ]);
});

it("adds the three programmes up", () => {
  expect(totalYear(law)).toBe(6_800_000 + 2_400_000 + 1_350_000);
});
