import {describe, expect, it} from "vitest";
import type {RowLevel} from "../../src/policy/regionSums.js";
import type {AdditionalProgramme, Scenario} from "../../src/policy/scenario.js";
import {csvRows} from "../../src/scenario/exportTable.js";
import {exportRows} from "../../src/scenario/exportCounts.js";
import {addScenario, baselineOf, chooseBaseline, startSet, type ScenarioSet} from "../../src/scenario/scenarioSet.js";
import {cube, fractional, partOf, tableOf} from "./exportFixture.js";

const blt: AdditionalProgramme = {
  name: {id: "BLT", en: "Cash"},
  unit: "family",
  monthly: 300_000,
  months: 3,
  threshold: 20
};
const added: Scenario = {additional: {blt}};
const two = addScenario(startSet(fractional), added);

function rowsOf(set: ScenarioSet): number {
  const levels: readonly RowLevel[] = ["nation", "province", "regency"];
  const parts = set.entries.flatMap(({scenario}) => levels.map((level) => partOf(scenario, level, baselineOf(set))));
  return csvRows(tableOf(...parts)).length;
}

describe("exportRows", () => {
  it.each([
    ["the law in force", startSet()],
    ["an additional programme", startSet(added)],
    ["two scenarios against the law", two],
    ["two against one of them, whose programme all rows tell of", chooseBaseline(two, "B")]
  ])("counts the rows that a file holds: %s", (_, set) => {
    const regions = 1 + cube.provinces.length + cube.regencies.length;
    expect(exportRows(set, regions)).toBe(rowsOf(set));
  });
});
