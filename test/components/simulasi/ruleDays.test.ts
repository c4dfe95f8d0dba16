import {describe, expect, it} from "vitest";
import {words} from "../../../src/components/dictionary.js";
import {formatOf} from "../../../src/components/format.js";
import {ownChange} from "../../../src/components/simulasi/ownChange.js";
import {ruleDayText} from "../../../src/components/simulasi/ruleDayNotice.js";
import {outcomeOfSide} from "../../../src/components/simulasi/side.js";
import {dayText, otherDay, sideTitle} from "../../../src/components/simulasi/sideDay.js";
import type {WorkbenchData} from "../../../src/components/simulasi/workbenchData.js";
import {scoreBins} from "../../../src/lattice/bins.js";
import {readCube} from "../../../src/policy/cube.js";
import type {Scenario} from "../../../src/policy/scenario.js";
import {lawInForce, simulate} from "../../../src/policy/simulate.js";
import {addScenario, chooseBaseline, editScenario, scenarioOf, startSet} from "../../../src/scenario/scenarioSet.js";
import type {BaselineChoice, Letter} from "../../../src/scenario/scenarioSet.js";
import {regencies} from "../../reference/arbitrary.js";
import {releaseOf} from "../../reference/cells.js";

const families = regencies.flatMap((regency) =>
  [10, 40, 60].map((upper) => ({
    regency,
    upper,
    weight: 1e6,
    members: [{kind: "sd" as const}, {kind: "lain" as const}]
  }))
);
const cube = readCube(releaseOf(families, {bins: scoreBins, regencies, explicit: 9, listedFrom: 0}));
const today = cube.version;
const earlier = "2025-08-01";
const [word, format] = [words("id"), formatOf("id")];

/** The page's data: A reads the law of 2025, B that of the version's own day. */
function dataOf(editing: Letter, baseline: BaselineChoice): WorkbenchData {
  const scenarios: Scenario[] = [{day: earlier}, {programmes: {pkh: {threshold: 20}}}];
  const set = chooseBaseline(editScenario(addScenario(startSet(scenarios[0]), scenarios[1]), editing), baseline);
  const edited = scenarioOf(set, editing);
  const law = simulate(cube, lawInForce(edited));
  const against = baseline === "law" ? law : simulate(cube, scenarioOf(set, baseline as Letter));
  const outcomes = set.entries.map(({letter, scenario}) => [letter, simulate(cube, scenario)] as const);
  const laws = [today, earlier].map((day) => [day, simulate(cube, {day})] as const);
  return {
    set,
    law,
    laws: new Map(laws),
    actual: null,
    outcome: simulate(cube, edited),
    baseline: against,
    unknown: [],
    flows: null,
    outcomes: new Map(outcomes),
    engine: "ready",
    refused: null,
    broken: null
  };
}

describe("sides on different rule days", () => {
  it.each(["law", "A", "B"] as const)("takes differences against the very column of the baseline %s", (baseline) => {
    const data = dataOf("B", baseline);
    const stale = {...data, law: simulate(cube, {day: earlier}), outcomes: new Map()};
    expect(outcomeOfSide(baseline, data)).toBe(data.baseline);
    expect(outcomeOfSide(baseline, stale)).toBe(data.baseline);
  });

  it("names the day of the law and of a scenario where it is not the page's", () => {
    const data = dataOf("A", "law");
    expect(sideTitle("law", data, today, word, format)).toBe("Aturan berlaku, 1 Agustus 2025");
    expect(sideTitle("A", data, today, word, format)).toBe("Skenario A, 1 Agustus 2025");
    expect(sideTitle("B", data, today, word, format)).toBe("Skenario B");
    expect(otherDay("law", dataOf("B", "law"), today)).toBeNull();
  });

  it("says which scenario is read on which day, and on which the law is shown", () => {
    const text = ruleDayText(dataOf("A", "law"), today, word, format);
    expect(text).toContain(`Skenario A: 1 Agustus 2025; Skenario B: ${format.date(today)}. `);
    expect(text).toContain("Aturan berlaku ditampilkan per 1 Agustus 2025, hari skenario A");
    const one = {...dataOf("A", "law"), set: startSet({day: earlier})};
    expect(ruleDayText(one, today, word, format)).toBeNull();
  });
});

describe("the headline's detail", () => {
  it("says what the law itself changed between the days of the two", () => {
    const data = dataOf("B", "A");
    const [now, before] = [today, earlier].map((day) => data.laws.get(day)!.package.amount);
    const money = `${now! < before! ? "hemat" : "tambahan"} ${format.rupiah(Math.abs(now! - before!))}`;
    const text = ownChange(data, word, format);
    expect(text).toContain(`Skenario B dibaca per ${format.date(today)}, acuannya, skenario A, per 1 Agustus 2025.`);
    expect(text).toContain(`Perubahan aturan berlaku sendiri di antara kedua hari itu: ${money}`);
  });

  it("says that there is such a part while it is not computed", () => {
    const text = ownChange({...dataOf("B", "A"), laws: new Map()}, word, format);
    expect(text).toMatch(/Sebagian selisih adalah perubahan aturannya sendiri\.$/);
  });

  it("says nothing of days against the law and between scenarios of one day", () => {
    expect(ownChange(dataOf("A", "law"), word, format)).toBe("");
    expect(ownChange(dataOf("B", "B"), word, format)).toBe("");
  });
});

describe("actual recipients", () => {
  it("are valued by a day's law, and are of no rule day themselves", () => {
    const data = {...dataOf("A", "law"), actual: simulate(cube, {day: earlier})};
    expect(sideTitle("penerima-nyata", data, today, word, format)).toBe(
      "Penerima nyata, rupiah menurut aturan 1 Agustus 2025"
    );
    expect(dayText("penerima-nyata", earlier, word, format)).toBe("Rupiah per 1 Agustus 2025");
    expect(dayText("law", earlier, word, format)).toBe("Aturan per 1 Agustus 2025");
  });
});
