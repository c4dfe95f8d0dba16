import {expect, it} from "vitest";
import {lawControls, scenarioOf} from "../../src/components/controls.js";
import {outcome, run} from "./pageFixture.js";

const law = outcome({sembako: run({threshold: 30})});

it("says the law as the empty scenario", () => {
  expect(lawControls(law).thresholds).toEqual({pkh: 40, sembako: 30, pip: 40});
  expect(scenarioOf(lawControls(law), law)).toEqual({});
});

it("says only the threshold that departs from the law", () => {
  const controls = {...lawControls(law), thresholds: {pkh: 40, sembako: 25, pip: 40}};
  expect(scenarioOf(controls, law)).toEqual({programmes: {sembako: {threshold: 25}}});
});

it("lifts every quota and sets the fill of every programme", () => {
  const scenario = scenarioOf({...lawControls(law), quotaLifted: true, fill: "terendah-dulu"}, law);
  const each = {quota: null, fill: "terendah-dulu"};
  expect(scenario).toEqual({programmes: {pkh: each, sembako: each, pip: each}});
});
