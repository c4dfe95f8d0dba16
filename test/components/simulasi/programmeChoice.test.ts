import {expect, it} from "vitest";
import {words} from "../../../src/components/dictionary.js";
import {formatOf} from "../../../src/components/format.js";
import {programmesOfPair} from "../../../src/components/simulasi/programmeChoice.js";
import type {Scenario} from "../../../src/policy/scenario.js";
import {addScenario, startSet, type BaselineChoice} from "../../../src/scenario/scenarioSet.js";
import {outcome} from "../pageFixture.js";

const adds = (id: string, name: string): Scenario => ({
  additional: {[id]: {name: {id: name, en: `${name} (en)`}, unit: "person", monthly: 1, months: 1, threshold: 40}}
});
const set = addScenario(addScenario(startSet(adds("air", "Air")), adds("gas", "Gas")), {});
const of = (one: BaselineChoice, other: BaselineChoice) =>
  programmesOfPair(
    {of: one, against: other, outcome: outcome(), baseline: outcome()},
    set,
    words("id"),
    formatOf("id")
  ).map(({name, unit}) => `${name} ${unit}`);
const shipped = ["PKH family", "Sembako family", "PIP pupil"];

it("offers those that ship and those that a scenario of the pair adds, and no other scenario's", () => {
  expect(of("A", "law")).toEqual([...shipped, "Air person"]);
  expect(of("B", "A")).toEqual([...shipped, "Air person", "Gas person"]);
  expect(of("C", "penerima-nyata")).toEqual(shipped);
});
