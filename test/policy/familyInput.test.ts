import {expect, it} from "vitest";
import {parseFamily} from "../../src/policy/familyInput.js";

const good = {day: "2026-01-01", decile: 2, members: [{components: ["bumil"]}, {components: ["sd", "disabilitas"]}]};

it("reads a family with its choices", () => {
  const question = {...good, switches: {"pkh.order": "highest"}, reforms: {"pkh.sd": [["2026-01-01", 1e6]]}};
  expect(parseFamily(question)).toEqual(question);
  expect(parseFamily({...good, decile: null, members: []}).decile).toBeNull();
});

it.each([
  [{...good, decile: 0}, "decile must not be less than 1: 0 / decile tidak boleh kurang dari 1: 0"],
  [{...good, decile: 11}, "decile must not be more than 10: 11 / decile tidak boleh lebih dari 10: 11"],
  [{...good, decile: 2.5}, "decile must be of type int: 2.5"],
  [{...good, day: "2026-02-30"}, 'day is not an ISO day: "2026-02-30" / day bukan tanggal ISO: "2026-02-30"'],
  [{...good, desil: 2}, "desil is not a known field / desil bukan kolom yang dikenal"],
  [{day: good.day, decile: 2}, "members is missing / members tidak ada"],
  [[], "keluarga must be of type object: [] / keluarga harus bertipe objek: []"],
  [{...good, members: [{components: ["lansia"]}]}, "members[0].components[0] must be one of bumil, aud"],
  [{...good, members: [{components: ["sd", "sd"]}]}, "members[0].components names a component twice"],
  [{...good, members: [{components: ["sd", "sma"]}]}, "members[0].components names more than one school level"],
  [{...good, members: [{components: ["lansia60", "lansia70"]}]}, "members[0].components names both lansia60"],
  [{...good, members: [{components: ["sd"], pregnancy: 1}]}, "members[0].pregnancy goes with component bumil only"],
  [{...good, members: [{components: ["aud"], half: true}]}, "members[0].half goes with a pupil only"],
  [{...good, reforms: {"pkh.sd": "9"}}, 'reforms.pkh.sd is not valid: "9"']
])("refuses %j", (data, message) => {
  expect(() => parseFamily(data)).toThrow(message);
});
