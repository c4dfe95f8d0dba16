import {expect, it} from "vitest";
import {words} from "../../src/components/dictionary.js";
import {fileStamp} from "../../src/components/fileStamp.js";
import {formatOf} from "../../src/components/format.js";
import {sidesStamp} from "../../src/components/simulasi/sidesStamp.js";
import type {WorkbenchData} from "../../src/components/simulasi/workbenchData.js";
import {addScenario, startSet} from "../../src/scenario/scenarioSet.js";
import {outcome, run} from "./pageFixture.js";

const release = {version: "2026-01-23", synthetic: true};

it("names the scenario and what it is compared with, and says the status apart", () => {
  expect(fileStamp(release, {day: "2026-02-01", scenario: "=2+2", against: "aturan berlaku"})).toEqual({
    versi_dtsen: "2026-01-23",
    hari_aturan: "2026-02-01",
    data: "sintetis",
    skenario: "'=2+2",
    dibanding_dengan: "aturan berlaku",
    status: "simulasi, bukan penetapan penerima"
  });
});

it("takes the names of two sides and the rule day of the first", () => {
  const simulated = outcome({pkh: run()});
  const set = addScenario(startSet({name: "Fokus"}), {});
  const data = {set, law: simulated, outcome: simulated, baseline: simulated, actual: null} as unknown as WorkbenchData;
  const view = {...release, law: {day: simulated.day}} as Parameters<typeof sidesStamp>[0];
  const named = (of: "A" | "B", against: "law" | "A") => {
    const {skenario, dibanding_dengan, hari_aturan} = sidesStamp(
      view,
      {of, against, outcome: simulated},
      data,
      words("id"),
      formatOf("id")
    );
    return [skenario, dibanding_dengan, hari_aturan];
  };
  expect(named("A", "law")).toEqual(["Fokus", "Aturan berlaku", simulated.day]);
  expect(named("B", "A")).toEqual(["Skenario B", "Fokus", simulated.day]);
});
