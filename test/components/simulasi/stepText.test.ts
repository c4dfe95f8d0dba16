import {describe, expect, it} from "vitest";
import {words} from "../../../src/components/dictionary.js";
import {formatOf} from "../../../src/components/format.js";
import {stepProgramme, stepText} from "../../../src/components/simulasi/stepText.js";
import {stepsOf} from "../../../src/policy/attribution.js";
import type {Scenario} from "../../../src/policy/scenario.js";
import {changesOf} from "../../../src/scenario/changes.js";

const text = (scenario: Scenario, isOver = false) => {
  const changes = changesOf(scenario, "2026-01-23");
  return stepsOf(scenario).map((step) => stepText(step, changes, isOver, words("id"), formatOf("id")));
};

describe("stepText", () => {
  it("says a setting as its chip does, from the law's value to the scenario's", () => {
    expect(text({programmes: {pkh: {threshold: 25}}})).toEqual(["Ambang PKH: 40% menjadi 25%"]);
  });

  it("leaves the old value out where the step lies over another scenario", () => {
    expect(text({programmes: {pkh: {threshold: 25}}}, true)).toEqual(["Ambang PKH: 25%"]);
  });

  it("joins a step's components, and counts its regions when there are many", () => {
    expect(text({programmes: {pkh: {components: {sd: false, smp: false}}}})[0]).toMatch(/SD: .*; .*SMP: /);
    const regencies = {"11.01": 20, "11.71": 20, "31.71": 30};
    expect(text({programmes: {pkh: {thresholds: {regencies}}}})).toEqual(["Ambang PKH di 3 wilayah"]);
    expect(text({programmes: {sembako: {thresholds: {regencies}}}})).toEqual(["Ambang Sembako di 3 wilayah"]);
  });

  it("names a step that only repeats the law", () => {
    expect(text({programmes: {pkh: {threshold: 40}}})).toEqual(["Ambang PKH: sama dengan aturan"]);
    expect(text({reforms: {"pkh.sd": 900_000}})).toEqual(["Indeks PKH anak SD/MI/sederajat: sama dengan aturan"]);
    const english = stepText("programmes.pip.components", [], false, words("en"), formatOf("en"));
    expect(english).toBe("PIP components: as the law");
  });

  it("says from which day each value of a dated reform holds", () => {
    const scenario: Scenario = {
      reforms: {
        "pkh.aud": [
          ["2026-01-01", 3_100_000],
          ["2026-07-01", 3_200_000]
        ]
      }
    };
    expect(text(scenario)[0]).toMatch(/3\.100\.000, mulai 1 Januari 2026; .*3\.200\.000, mulai 1 Juli 2026$/);
  });

  it("says of an additional programme that it is added, and with it each of its settings", () => {
    const own = {name: {id: "Lansia", en: "Elderly"}, unit: "family", monthly: 1, months: 1, threshold: 40} as const;
    const settings = {quota: 5e5, thresholds: {regencies: {"11.01": 20}}};
    const additional = {own: {...own, ...settings}};
    const changes = changesOf({additional}, "2026-01-23");
    expect(text({additional})[0]).toMatch(/^Program Lansia: Rp1 .*; Ambang Lansia di 11\.01: .*; Kuota Lansia: /);
    expect(stepProgramme("additional.own", changes)).toBe("own");
  });

  it("has the programme of its changes", () => {
    const changes = changesOf({programmes: {pip: {threshold: 20}}}, "2026-01-23");
    expect(stepProgramme("programmes.pip.threshold", changes)).toBe("pip");
    expect(stepProgramme("programmes.pkh.threshold", changes)).toBeNull();
  });
});
