import {expect, it} from "vitest";
import {parameterOf} from "../../src/policy/parameters/index.js";
import type {Scenario} from "../../src/policy/scenario.js";
import {readingsInUse} from "../../src/scenario/readingsInUse.js";

const labels = (scenario: Scenario) => readingsInUse(scenario, "2026-01-23").map(({label}) => label.id);
const threshold = parameterOf("pkh.threshold").label.id;

it("names the reading of every disputed value that the law leaves open", () => {
  expect(labels({})).toContain(threshold);
  expect(new Set(labels({})).size).toBe(labels({}).length);
});

it("names no reading of a value that the scenario sets itself, and all others", () => {
  const own = labels({programmes: {pkh: {threshold: 20}}});
  expect(own).toEqual(labels({}).filter((label) => label !== threshold));
  expect(labels({programmes: {pkh: {thresholds: {provinces: {"11": 20}}}}})).toContain(threshold);
});

it("names the reading that a scenario chose", () => {
  const chosen = (scenario: Scenario) =>
    readingsInUse(scenario, "2026-01-23").find(({label}) => label.id === parameterOf("pkh.elderlyAge").label.id)!;
  expect(chosen({switches: {"pkh.elderlyAge": "70"}}).reading).not.toEqual(chosen({}).reading);
});
