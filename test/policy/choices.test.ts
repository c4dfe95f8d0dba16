import {describe, expect, it} from "vitest";
import {checkChoices} from "../../src/policy/choices.js";

describe("checkChoices", () => {
  it("takes the empty scenario, numbers, dated steps and known readings", () => {
    checkChoices({});
    checkChoices({reforms: {"pkh.bumil": 0, "pkh.elderlyAge": 70, "pkh.maxChildren": 2, "pip.sd.halfShare": 1}});
    checkChoices({reforms: {"pkh.threshold": [["2026-01-01", 100]]}, switches: {"pkh.order": "priority"}});
  });

  it.each([
    [{"pkh.amount": 1}, "pkh.amount is no known parameter"],
    [{"pkh.bumil": -1}, "pkh.bumil is negative: -1"],
    [{"pkh.bumil": NaN}, "pkh.bumil is not a number: NaN"],
    [{"pkh.elderlyAge": 65}, "pkh.elderlyAge is none of 60, 70: 65"],
    [{"pkh.threshold": 101}, "pkh.threshold is above 100: 101"],
    [{"pip.sd.halfShare": 1.1}, "pip.sd.halfShare is above 1: 1.1"],
    [{"pkh.maxPersons": 1.5}, "pkh.maxPersons is not whole: 1.5"],
    [{"pkh.order": 1}, "pkh.order is a choice and takes a switch"],
    [{"pkh.budget": 1}, "pkh.budget is shown for information and takes no reform"],
    [{"pkh.bumil": [["2026-02-30", 1]]}, "pkh.bumil has a step on no ISO day: 2026-02-30"]
  ] as const)("refuses reform %j", (reforms, message) => {
    expect(() => checkChoices({reforms})).toThrow(message);
    expect(() => checkChoices({reforms})).toThrow(RangeError);
  });

  it("refuses steps out of order or on the same day", () => {
    for (const second of ["2026-01-01", "2025-12-31"]) {
      const reforms = {"pkh.sd": [["2026-01-01", 1] as const, [second, 2] as const]};
      expect(() => checkChoices({reforms})).toThrow(`pkh.sd has steps out of order: ${second}`);
    }
  });

  it("refuses an unknown switch or reading by name, in both languages", () => {
    expect(() => checkChoices({switches: {"pkh.oder": "highest"}})).toThrow("pkh.oder is no known parameter");
    expect(() => checkChoices({switches: {"pkh.order": "lowest"}})).toThrow(
      "pkh.order has no reading: lowest / pkh.order tidak punya bacaan: lowest"
    );
    expect(() => checkChoices({switches: {"pkh.bumil": "x"}})).toThrow("pkh.bumil has no reading: x");
  });
});
