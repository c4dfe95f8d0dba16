import {describe, expect, it} from "vitest";
import {answeredOf, lettersToCome} from "../../../src/components/nota/answered.js";
import type {Outcome} from "../../../src/policy/outcome.js";
import type {Scenario} from "../../../src/policy/scenario.js";
import {writeMapView} from "../../../src/scenario/mapView.js";
import {writeLink} from "../../../src/scenario/scenarioLink.js";
import {addScenario, chooseBaseline, editScenario, startSet, type Letter} from "../../../src/scenario/scenarioSet.js";
import {outcome} from "../pageFixture.js";

const law = outcome();
const focus: Scenario = {programmes: {pkh: {threshold: 20}}};
const alone = startSet(focus);
const three = editScenario(addScenario(addScenario(alone, {day: "2026-02-09"}), focus), "A");
const engine = "ready" as const;

describe("answeredOf", () => {
  it("knows figures of the scenarios in the address, whatever else stands in it", () => {
    const fragment = writeLink(alone);
    const withMap = writeMapView({pair: null, programme: "pkh", measure: "changeRupiah", level: "province"}, fragment);
    for (const address of [fragment, withMap]) {
      expect(answeredOf({set: alone, outcome: outcome(), law}, address)).toBe("now");
    }
  });

  it("knows the law in force of an address that says no scenario, before anything is answered too", () => {
    expect(answeredOf({set: startSet(), outcome: law, law}, "")).toBe("now");
    expect(answeredOf({set: startSet({name: "Nama"}), outcome: law, law}, writeLink(startSet({name: "Nama"})))).toBe(
      "now"
    );
  });

  it("knows that a scenario has no figures yet while they are the law's", () => {
    expect(answeredOf({set: alone, outcome: law, law}, writeLink(alone))).toBe("never");
  });

  it("knows figures of before the latest change of scenario or baseline", () => {
    const now = startSet({programmes: {pkh: {threshold: 30}}});
    const answered = {set: alone, outcome: outcome(), law};
    expect(answeredOf(answered, writeLink(now))).toBe("earlier");
    expect(answeredOf(answered, writeLink(chooseBaseline(alone, "penerima-nyata")))).toBe("earlier");
    expect(answeredOf(answered, "")).toBe("earlier");
  });
});

describe("lettersToCome", () => {
  const outcomes = new Map<Letter, Outcome>([["A", outcome()]]);
  const data = {set: three, outcome: outcome(), law, outcomes, engine, refused: null};

  it("names the scenarios beside the edited one that have no figures yet", () => {
    expect(lettersToCome(data, writeLink(three))).toEqual(["B", "C"]);
    expect(lettersToCome({...data, outcomes: new Map([...outcomes, ["B", law]])}, writeLink(three))).toEqual(["C"]);
  });

  it("names the edited one too while its figures are not those of the address", () => {
    expect(lettersToCome(data, writeLink(alone))).toEqual(["A", "B", "C"]);
    expect(lettersToCome({...data, outcome: law, engine: "opening"}, writeLink(three))).toEqual(["A", "B", "C"]);
  });

  it("names none once nothing more will come: a failed engine, a refused question", () => {
    const cause = {id: "sebab", en: "cause", technical: ""};
    expect(lettersToCome({...data, engine: {failed: cause}}, writeLink(three))).toEqual([]);
    expect(lettersToCome({...data, refused: cause}, writeLink(three))).toEqual([]);
  });
});
