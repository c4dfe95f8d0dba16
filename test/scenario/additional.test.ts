import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {parseScenario} from "../../src/policy/scenarioSchema.js";
import type {AdditionalProgramme, Scenario} from "../../src/policy/scenario.js";
import {
  addAdditional,
  editAdditional,
  leftOutBy,
  notWithChoices,
  withoutAdditional
} from "../../src/scenario/additional.js";

const blt: AdditionalProgramme = {
  name: {id: "BLT", en: "BLT"},
  unit: "family",
  monthly: 300_000,
  months: 3,
  threshold: 10
};

describe("additional programmes of a scenario", () => {
  it("gives a programme the name asked for, or the next that is free, and never a shipped one", () => {
    const [once, first] = addAdditional({}, "blt", blt);
    const [twice, second] = addAdditional(once, "blt", blt);
    expect([first, second]).toEqual(["blt", "blt-2"]);
    expect(Object.keys(twice.additional!)).toEqual(["blt", "blt-2"]);
    expect(addAdditional({}, "pkh", blt)[1]).toBe("pkh-2");
    expect(parseScenario(twice)).toEqual(twice);
  });

  it("takes a setting away where the edit says undefined, and leaves the rest", () => {
    const [scenario] = addAdditional({name: "Uji"}, "blt", {...blt, quota: 5, takeUp: 0.5});
    const {additional, name} = editAdditional(scenario, "blt", {quota: undefined, months: 6});
    expect(additional!.blt).toEqual({...blt, takeUp: 0.5, months: 6});
    expect(name).toBe("Uji");
    expect(() => editAdditional({}, "blt", {})).toThrow(/blt/);
  });

  it("takes a removed programme out of what the others leave out", () => {
    const scenario = {additional: {a: blt, b: {...blt, notWith: ["pkh", "a"]}, c: {...blt, notWith: ["a"]}}};
    const left = withoutAdditional(scenario, "a");
    expect(left).toEqual({additional: {b: {...blt, notWith: ["pkh"]}, c: blt}});
    expect(withoutAdditional({additional: {a: blt}}, "a")).toEqual({});
  });

  it("offers to leave out only what parseScenario takes, whatever is chosen one after another", () => {
    const step = fc.record({at: fc.nat(3), choice: fc.nat(5)});
    fc.assert(
      fc.property(fc.integer({min: 1, max: 4}), fc.array(step, {maxLength: 8}), (count, steps) => {
        let scenario: Scenario = {};
        for (let made = 0; made < count; ++made) [scenario] = addAdditional(scenario, "p", blt);
        for (const {at, choice} of steps) {
          const id = Object.keys(scenario.additional!)[at % count]!;
          if (leftOutBy(scenario, id).length > 0) continue;
          const open = notWithChoices(scenario, id).filter(({chained}) => !chained);
          const {notWith = []} = scenario.additional![id]!;
          const chosen = open[choice % open.length]!.id;
          const next = notWith.includes(chosen) ? notWith.filter((other) => other !== chosen) : [...notWith, chosen];
          scenario = editAdditional(scenario, id, {notWith: next.length > 0 ? next : undefined});
          expect(parseScenario(scenario)).toEqual(scenario);
        }
      })
    );
  });
});
