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
    check: "sum",
    programme: "sembako",
    difference: -1
  });
});

it("reports any change by the empty scenario, and none by another", () => {
  const other = outcome({pip: run({}, [20, 5, 76])});
  expect(brokenInvariant(other, outcome(), true)).toMatchObject({check: "null", programme: "pip", difference: 1});
  expect(brokenInvariant(other, outcome(), false)).toBeNull();
});
