import {expect, it} from "vitest";
import {familyFragment, mostMembers, readFragment} from "../../../src/components/keluarga/familyLink.js";
import {exampleFamily, stateOf} from "../../../src/components/keluarga/familyState.js";
import type {FamilyQuestion} from "../../../src/policy/familyInput.js";

const case3: FamilyQuestion = {
  day: "2025-07-01",
  decile: null,
  members: [{components: ["bumil"], pregnancy: 3}, {components: ["sd", "disabilitas"], half: true}, {components: []}],
  switches: {"pkh.order": "priority"}
};

it("reads back the very family that it wrote", () => {
  expect(readFragment(familyFragment(case3))).toEqual(case3);
  expect(readFragment(familyFragment(exampleFamily("2026-01-23")))).toEqual(exampleFamily("2026-01-23"));
});

it("takes no other fragment for a family", () => {
  expect(readFragment("")).toBeNull();
  expect(readFragment("#isi")).toBeNull();
});

it("names the field and the reason of a link that it refuses", () => {
  const refused = (question: unknown) => () =>
    readFragment(`#keluarga=${encodeURIComponent(JSON.stringify(question))}`);
  expect(refused({...case3, decile: 11})).toThrow(/^decile must not be more than 10: 11/);
  expect(refused({...case3, switches: {"pkh.order": "acak"}})).toThrow(/pkh\.order has no reading: acak/);
  expect(refused({...case3, members: Array(mostMembers + 1).fill({components: []})})).toThrow(/members are more than/);
  expect(() => readFragment("#keluarga=%7B%22day")).toThrow(/keluarga is not valid JSON/);
  expect(() => readFragment("#keluarga=%E0%A4%A")).toThrow(/keluarga is not valid JSON/);
});

it("shows a link's reforms as a scenario, for the form itself shows the law", () => {
  const {question, entry} = stateOf({...case3, reforms: {"pkh.sd": 1_000_000}});
  expect(question).toEqual(case3);
  expect(entry.scenario).toEqual({reforms: {"pkh.sd": 1_000_000}});
  expect(stateOf(case3).entry).toEqual({text: "", scenario: null});
});
