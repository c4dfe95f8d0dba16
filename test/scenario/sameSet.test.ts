import {expect, it} from "vitest";
import {sameSet} from "../../src/scenario/sameSet.js";
import {addScenario, chooseBaseline, editScenario, startSet} from "../../src/scenario/scenarioSet.js";

const threshold = {programmes: {pkh: {threshold: 20, fill: "terendah-dulu"}}} as const;
const turned = {programmes: {pkh: {fill: "terendah-dulu", threshold: 20}}} as const;

it("takes sets for the same whose keys stand in another order, or that say nothing more", () => {
  expect(sameSet(startSet(threshold), startSet(turned))).toBe(true);
  expect(sameSet(startSet(threshold), startSet({...threshold, reforms: {}}))).toBe(true);
});

it("tells sets apart by a value, a scenario more, the edited one and the baseline", () => {
  const set = startSet(threshold);
  const two = addScenario(set);
  const others = [
    startSet({programmes: {pkh: {threshold: 25}}}),
    two,
    editScenario(two, "A"),
    chooseBaseline(set, "penerima-nyata")
  ];
  expect(others.map((other) => sameSet(set, other))).toEqual([false, false, false, false]);
  expect(sameSet(two, editScenario(two, "A"))).toBe(false);
});
