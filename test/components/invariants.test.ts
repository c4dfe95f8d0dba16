import {expect, it} from "vitest";
import {brokenInvariant} from "../../src/components/invariants.js";
import {outcome, run} from "./pageFixture.js";

it("passes an answer whose regions add up and whose law changes nothing", () => {
  expect(brokenInvariant(outcome(), outcome(), true)).toBeNull();
});

it("names the programme whose regions do not add up", () => {
  const sound = run();
  const broken = {...sound, nation: {...sound.nation, served: 101}};
  expect(brokenInvariant(outcome({sembako: broken}), outcome(), false)).toEqual({
    check: "regions",
    programme: "sembako"
  });
});

it("reports any change by the empty scenario, and none by another", () => {
  const other = outcome({pip: run({}, [20, 5, 76])});
  expect(brokenInvariant(other, outcome(), true)).toEqual({check: "empty", programme: "pip"});
  expect(brokenInvariant(other, outcome(), false)).toBeNull();
});

it("names the programme that serves more than its quota", () => {
  const sound = run();
  expect(brokenInvariant(outcome({pkh: {...sound, quota: sound.nation.served - 1}}), outcome(), false)).toEqual({
    check: "quota",
    programme: "pkh"
  });
});
