import {expect, it} from "vitest";
import {parseFamily} from "../../src/policy/familyInput.js";

const good = {day: "2026-01-01", decile: 2, members: [{components: ["bumil"]}, {components: ["sd", "disabilitas"]}]};

it("reads a family with its choices", () => {
  const question = {...good, switches: {"pkh.order": "highest"}, reforms: {"pkh.sd": [["2026-01-01", 1e6]]}};
  expect(parseFamily(question)).toEqual(question);
  expect(parseFamily({...good, decile: null, members: []}).decile).toBeNull();
});

it.each([
  [{...good, decile: 0}, "decile is below 1: 0 / decile kurang dari 1: 0"],
  [{...good, decile: 11}, "decile is above 10: 11 / decile lebih dari 10: 11"],
  [{...good, decile: 2.5}, "decile is no int: 2.5 / decile bukan bilangan bulat: 2.5"],
  [{...good, day: "2026-02-30"}, 'day is not an ISO day: "2026-02-30" / day bukan tanggal ISO: "2026-02-30"'],
  [{...good, desil: 2}, "desil is no known field / desil bukan kolom yang dikenal"],
  [{day: good.day, decile: 2}, "members is missing / members tidak ada"],
  [[], "keluarga is no object: [] / keluarga bukan objek: []"],
  [{...good, members: [{components: ["lansia"]}]}, "members[0].components[0] is none of bumil, aud"],
  [{...good, members: [{components: ["sd", "sd"]}]}, "members[0].components names a component twice"],
  [{...good, members: [{components: ["sd", "sma"]}]}, "members[0].components names more than one school level"],
  [{...good, members: [{components: ["lansia60", "lansia70"]}]}, "members[0].components names both lansia60"],
  [{...good, members: [{components: ["sd"], pregnancy: 1}]}, "members[0].pregnancy goes with component bumil only"],
  [{...good, members: [{components: ["aud"], half: true}]}, "members[0].half goes with a pupil only"],
  [{...good, reforms: {"pkh.sd": "9"}}, 'reforms.pkh.sd is invalid: "9"']
])("refuses %j", (data, message) => {
  expect(() => parseFamily(data)).toThrow(message);
});
