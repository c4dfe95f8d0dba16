import {describe, expect, it} from "vitest";
import {familyBenefit, type Family, type FamilyComponent} from "../../src/policy/family.js";
import type {Choices} from "../../src/policy/parameter.js";
import {pkhBenefit} from "../../src/policy/pkh.js";
import {pkhLaw} from "../../src/policy/resolve.js";
import {encodeSignature, decodeSignature, signatureCount, type Counts} from "../../src/lattice/signature.js";

const family = (components: FamilyComponent[][], rest: Partial<Family> = {}): Family => ({
  day: "2026-01-01",
  decile: 2,
  members: components.map((own) => ({components: own})),
  ...rest
});

const dropped = (of: Family, choices: Choices = {}) =>
  familyBenefit(of, choices).pkh.dropped.map(({member, component, rule}) => [member, component, rule]);

describe("PKH of a family of persons", () => {
  it("counts a person once, in the component of the highest amount", () => {
    const {pkh} = familyBenefit(family([["bumil"], ["sd", "disabilitas"]]));
    expect(pkh).toMatchObject({eligible: true, rule: "inside", year: 5_400_000, stage: 1_350_000, bimonth: 900_000});
    expect(pkh.counted).toEqual([
      {member: 0, component: "bumil", amount: 3_000_000},
      {member: 1, component: "disabilitas", amount: 2_400_000}
    ]);
    expect(pkh.dropped).toEqual([{member: 1, component: "sd", rule: "once"}]);
  });

  it("chooses a person's component by the amounts of the scenario", () => {
    const {pkh} = familyBenefit(family([["sd", "disabilitas"]]), {reforms: {"pkh.sd": 2_500_000}});
    expect(pkh.counted).toEqual([{member: 0, component: "sd", amount: 2_500_000}]);
  });

  it("says which cap drops a person", () => {
    expect(dropped(family([["aud"], ["aud"], ["aud"]]))).toEqual([[2, "aud", "maxEarlyChildhood"]]);
    expect(dropped(family([["sd"], ["sd"], ["smp"], ["sma"]]))).toEqual([[1, "sd", "maxChildren"]]);
    expect(dropped(family([["lansia70"], ["lansia70"], ["lansia60"], ["disabilitas"], ["bumil"]]))).toEqual([
      [2, "lansia60", "maxPersons"]
    ]);
  });

  it("drops the pregnant woman of a large family under the priority list", () => {
    const large = family([["bumil"], ["aud"], ["sd"], ["smp"], ["disabilitas"]]);
    expect(dropped(large)).toEqual([[2, "sd", "maxPersons"]]);
    expect(dropped(large, {switches: {"pkh.order": "priority"}})).toEqual([[0, "bumil", "maxPersons"]]);
  });

  it("counts the second pregnancy, not the third", () => {
    const pregnancy = (number: number) => ({
      ...family([]),
      members: [{components: ["bumil"] as const, pregnancy: number}]
    });
    expect(familyBenefit(pregnancy(2)).pkh.year).toBe(3_000_000);
    expect(familyBenefit(pregnancy(3)).pkh.year).toBe(0);
    expect(dropped(pregnancy(3))).toEqual([[0, "bumil", "pregnancy"]]);
  });

  it("counts persons of 60 to 69 from 2023, not the day before, and never where 70 is switched on", () => {
    const old = (day: string) => family([["lansia60"], ["lansia70"]], {day});
    expect(familyBenefit(old("2022-12-31")).pkh.year).toBe(2_400_000);
    expect(familyBenefit(old("2023-01-01")).pkh.year).toBe(4_800_000);
    expect(dropped(old("2026-01-01"), {switches: {"pkh.elderlyAge": "70"}})).toEqual([[0, "lansia60", "elderlyAge"]]);
  });

  it("replaces the ordinary PKH by the aid to a victim of gross violations, at any decile", () => {
    const victim = family([["ham", "lansia70"], ["sd"]], {decile: 9});
    const {pkh, pip} = familyBenefit(victim);
    expect(pkh).toMatchObject({eligible: true, rule: "ham", year: 10_800_000, stage: 2_700_000});
    expect(dropped(victim)).toEqual([
      [0, "lansia70", "ham"],
      [1, "sd", "ham"]
    ]);
    expect(pip.eligible).toBe(false);
    expect(() => familyBenefit(family([["ham"]], {day: "2023-05-31"}))).toThrow("pkh.ham has no value on 2023-05-31");
    expect(familyBenefit(family([["ham"]], {day: "2023-06-01"})).pkh.year).toBe(10_800_000);
  });

  it("agrees with the cells where every person is of one type, under both orders", () => {
    const types: FamilyComponent[] = ["bumil", "aud", "sd", "smp", "sma", "disabilitas", "lansia60", "lansia70"];
    for (const order of ["highest", "priority"]) {
      const choices = {switches: {"pkh.order": order}};
      const law = pkhLaw("2026-01-01", choices);
      for (let signature = 0; signature < signatureCount; signature += 37) {
        const counts: Counts = decodeSignature(signature);
        const members = types.flatMap((type, index) => Array.from({length: counts[index]!}, () => [type]));
        expect(encodeSignature(counts)).toBe(signature);
        expect(familyBenefit(family(members), choices).pkh.year).toBe(pkhBenefit(counts, law).amount);
      }
    }
  });
});

describe("the family's decile", () => {
  it("is inside to decile 4 and outside from 5", () => {
    expect(familyBenefit(family([["aud"]], {decile: 4})).pkh).toMatchObject({rule: "inside", year: 3_000_000});
    expect(familyBenefit(family([["aud"]], {decile: 5})).pkh).toMatchObject({rule: "outside", year: 0, counted: []});
    expect(dropped(family([["aud"]], {decile: 5}))).toEqual([[0, "aud", "threshold"]]);
  });

  it("follows the switch for Sembako alone", () => {
    const benefit = familyBenefit(family([["aud"]], {decile: 5}), {switches: {"sembako.threshold": "50"}});
    expect(benefit.sembako).toEqual({eligible: true, rule: "inside", year: 2_400_000});
    expect(benefit.pkh.eligible).toBe(false);
  });

  it("is outside where a threshold cuts it, and where the family is not yet ranked", () => {
    const choices = {reforms: {"pkh.threshold": 45}};
    expect(familyBenefit(family([["aud"]], {decile: 5}), choices).pkh).toMatchObject({eligible: false, rule: "cut"});
    expect(familyBenefit(family([["aud"]], {decile: 4}), choices).pkh.eligible).toBe(true);
    expect(familyBenefit(family([["aud"]], {decile: null})).sembako).toMatchObject({eligible: false, rule: "unranked"});
  });

  it("decides nothing before 26 May 2025: the family is taken as listed", () => {
    const pkh = (day: string) => familyBenefit(family([["aud"]], {day, decile: 9})).pkh;
    expect(pkh("2025-05-25")).toMatchObject({rule: "listed", year: 3_000_000});
    expect(pkh("2025-05-26")).toMatchObject({rule: "outside", year: 0});
  });
});

describe("Sembako and PIP of a family", () => {
  it("pays Sembako once, with no component at all", () => {
    expect(familyBenefit(family([])).sembako.year).toBe(2_400_000);
    expect(familyBenefit(family([], {day: "2025-01-01"})).sembako.year).toBe(2_800_000);
  });

  it("pays every pupil, beside PKH and without a cap, disabled pupils too", () => {
    const {pip, pkh} = familyBenefit(family([["sd"], ["sd", "disabilitas"], ["smp"], ["sma"], ["sma"]]));
    expect(pip.year).toBe(2 * 450_000 + 750_000 + 2 * 1_800_000);
    expect(pip.pupils.map(({member, level}) => [member, level])).toEqual([
      [0, "sd"],
      [1, "sd"],
      [2, "smp"],
      [3, "sma"],
      [4, "sma"]
    ]);
    expect(pkh.counted).toHaveLength(4);
  });

  it("pays a pupil of one semester the half rate", () => {
    const {pip} = familyBenefit({...family([]), members: [{components: ["smp"], half: true}]});
    expect(pip.pupils).toEqual([{member: 0, level: "smp", rate: "half", amount: 375_000}]);
  });
});

it("refuses unknown choices and a day without law", () => {
  expect(() => familyBenefit(family([]), {switches: {"pkh.order": "x"}})).toThrow("pkh.order has no reading: x");
  expect(() => familyBenefit(family([]), {reforms: {"pkh.sd": -1}})).toThrow("pkh.sd is negative: -1");
  expect(() => familyBenefit(family([["aud"]], {day: "2019-12-31"}))).toThrow("has no value on");
  expect(() => familyBenefit(family([], {day: "kemarin"}))).toThrow("day is not an ISO day: kemarin");
});
