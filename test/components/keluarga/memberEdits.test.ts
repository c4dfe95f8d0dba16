import {expect, it} from "vitest";
import {withComponent} from "../../../src/components/keluarga/memberEdits.js";
import {familyComponents, type FamilyMember} from "../../../src/policy/family.js";
import {parseFamily} from "../../../src/policy/familyInput.js";

it("adds and removes a component without touching the others", () => {
  const member = withComponent({components: ["sd"]}, "disabilitas", true);
  expect(member).toEqual({components: ["sd", "disabilitas"]});
  expect(withComponent(member, "sd", false)).toEqual({components: ["disabilitas"]});
});

it("lets a new school level or age of the elderly replace the old one", () => {
  expect(withComponent({components: ["disabilitas", "sd"]}, "smp", true).components).toEqual(["disabilitas", "smp"]);
  expect(withComponent({components: ["lansia60"]}, "lansia70", true).components).toEqual(["lansia70"]);
});

it("forgets a pregnancy's number with the pregnancy, and the half rate with the school", () => {
  expect(withComponent({components: ["bumil"], pregnancy: 3}, "bumil", false)).toEqual({components: []});
  expect(withComponent({components: ["sma"], half: true}, "sma", false)).toEqual({components: []});
  expect(withComponent({components: ["sma"], half: true}, "smp", true)).toEqual({components: ["smp"], half: true});
});

it("never makes a member that the calculator refuses, whatever boxes are ticked in whatever order", () => {
  for (const first of familyComponents) {
    for (const second of familyComponents) {
      for (const off of familyComponents) {
        const start: FamilyMember = {components: []};
        const ticked = withComponent(withComponent(start, first, true), second, true);
        const member = withComponent(
          {...ticked, ...(ticked.components.includes("bumil") && {pregnancy: 2})},
          off,
          false
        );
        expect(() => parseFamily({day: "2026-01-23", decile: 2, members: [member]})).not.toThrow();
      }
    }
  }
});
