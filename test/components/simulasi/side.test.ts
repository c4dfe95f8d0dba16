import {expect, it} from "vitest";
import {awaitedSide} from "../../../src/components/simulasi/side.js";
import type {WorkbenchData} from "../../../src/components/simulasi/workbenchData.js";
import {addScenario, chooseBaseline, editScenario, startSet} from "../../../src/scenario/scenarioSet.js";
import {outcome} from "../pageFixture.js";

const set = chooseBaseline(editScenario(addScenario(startSet()), "A"), "law");
const law = outcome();
const data = {set, law, actual: null, outcome: law, baseline: law, outcomes: new Map()} as unknown as WorkbenchData;

it("awaits the side that no outcome is known of yet, whichever it is", () => {
  expect(awaitedSide({of: "A", against: "penerima-nyata"}, data)).toBe("penerima-nyata");
  expect(awaitedSide({of: "penerima-nyata", against: "law"}, data)).toBe("penerima-nyata");
  expect(awaitedSide({of: "B", against: "law"}, data)).toBe("B");
});

it("awaits nothing once both are known, nor for a scenario that is gone", () => {
  expect(awaitedSide({of: "A", against: "law"}, data)).toBeNull();
  expect(awaitedSide({of: "A", against: "penerima-nyata"}, {...data, actual: law})).toBeNull();
  expect(awaitedSide({of: "C", against: "penerima-nyata"}, data)).toBeNull();
});
