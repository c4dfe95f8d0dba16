import {expect, it} from "vitest";
import {parameterGroups, type AnyParameter} from "../../../src/components/aturan/parameterGroups.js";
import {groupName} from "../../../src/components/aturan/groupName.js";
import {words} from "../../../src/components/dictionary.js";
import {parameters} from "../../../src/policy/parameters/index.js";

const named = (id: string): AnyParameter => ({
  id,
  label: {id, en: id},
  unit: "families",
  history: [["2020-01-01", 1, "source", []]]
});

it("shows every parameter of the law once, also one that was only just added", () => {
  const shown = parameterGroups([...parameters, named("baru.kuota")]).flatMap((group) => group.parameters);
  expect(shown.map(({id}) => id).toSorted()).toEqual([...parameters.map(({id}) => id), "baru.kuota"].toSorted());
});

it("puts parameters of one programme together, programmes in the order of their first parameter", () => {
  const groups = parameterGroups([named("pip.a"), named("pkh.a"), named("pip.b")]);
  expect(groups.map(({id, parameters: members}) => [id, ...members.map((one) => one.id)])).toEqual([
    ["pip", "pip.a", "pip.b"],
    ["pkh", "pkh.a"]
  ]);
});

it("names every programme of the law in words, and a new one by its id", () => {
  const word = words("id");
  for (const {id} of parameterGroups(parameters)) expect(word, id).toHaveProperty([`aturan.group.${id}`]);
  expect(groupName("pbi", word)).toBe("PBI-JKN");
  expect(groupName("baru", word)).toBe("baru");
});
