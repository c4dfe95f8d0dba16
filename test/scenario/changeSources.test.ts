import {describe, expect, it} from "vitest";
import {parameterOf} from "../../src/policy/parameters/index.js";
import {readyProgrammes} from "../../src/policy/readyProgrammes.js";
import type {Scenario} from "../../src/policy/scenario.js";
import {changesOf} from "../../src/scenario/changes.js";
import {changeSources} from "../../src/scenario/changeSources.js";

/** A day on which quota and budget were read in different sources. */
const day = "2025-06-23";

function sourcesBy(scenario: Scenario) {
  return Object.fromEntries(changesOf(scenario, day).map((change) => [change.path, changeSources(change, day)]));
}

function published(id: string) {
  return parameterOf(id).history.findLast(([from]) => from <= day)![3];
}

describe("the sources of a changed value", () => {
  it("are those of the law's value on the day", () => {
    const programmes = {pkh: {threshold: 20, quota: 9e6, ceiling: 2e13, thresholds: {regencies: {"11.01": 30}}}};
    expect(sourcesBy({programmes, reforms: {"pkh.lansia": 2_700_000}})).toEqual({
      "programmes.pkh.threshold": published("pkh.threshold"),
      "programmes.pkh.quota": published("pkh.quota"),
      "programmes.pkh.ceiling": published("pkh.budget"),
      "programmes.pkh.thresholds.regencies.11.01": published("pkh.threshold"),
      "reforms.pkh.lansia": published("pkh.lansia")
    });
    expect(published("pkh.quota").length).toBeGreaterThan(0);
  });

  it("are those of what a ready-made programme was published as", () => {
    const pbi = {...readyProgrammes("2026-01-23")["pbi"]!, quota: 1e6, takeUp: 0.9};
    const changes = changesOf({day: "2026-01-23", additional: {"pbi-2": pbi}}, day);
    const sources = Object.fromEntries(changes.map((change) => [change.path, changeSources(change, "2026-01-23")]));
    expect(sources).toMatchObject({
      "additional.pbi-2": parameterOf("pbi.month").history.at(-1)![3],
      "additional.pbi-2.quota": parameterOf("pbi.quota").history[0]![3],
      "additional.pbi-2.takeUp": []
    });
  });

  it("are none where no law says a value", () => {
    const blt = {name: {id: "BLT", en: "BLT"}, unit: "family", monthly: 1, months: 3, threshold: 30} as const;
    expect(sourcesBy({programmes: {pip: {takeUp: 0.9, fill: "terendah-dulu"}}, additional: {blt}})).toEqual({
      "programmes.pip.takeUp": [],
      "programmes.pip.fill": [],
      "additional.blt": []
    });
  });
});
