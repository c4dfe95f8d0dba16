import {describe, expect, it} from "vitest";
import {
  withComponent,
  withReading,
  withReform,
  withRegion,
  withSetting
} from "../../../src/components/simulasi/editScenario.js";
import {parseScenario} from "../../../src/policy/scenarioSchema.js";

describe("editing a scenario", () => {
  it("comes back to the empty scenario when every edit is taken back", () => {
    const edited = withRegion(
      withReading(
        withReform(withComponent(withSetting({}, "pkh", "threshold", 25), "pkh", "sd", false), "pkh.lansia", 2_700_000),
        "pkh.elderlyAge",
        "70"
      ),
      "pkh",
      "regencies",
      "11.01",
      60
    );
    expect(edited).toEqual({
      programmes: {pkh: {threshold: 25, components: {sd: false}, thresholds: {regencies: {"11.01": 60}}}},
      reforms: {"pkh.lansia": 2_700_000},
      switches: {"pkh.elderlyAge": "70"}
    });
    expect(parseScenario(edited)).toEqual(edited);
    const back = withRegion(
      withReading(
        withReform(
          withComponent(withSetting(edited, "pkh", "threshold", undefined), "pkh", "sd", true),
          "pkh.lansia",
          undefined
        ),
        "pkh.elderlyAge",
        undefined
      ),
      "pkh",
      "regencies",
      "11.01",
      undefined
    );
    expect(back).toEqual({});
  });

  it("keeps null, which lifts a quota, apart from undefined, which is the law's", () => {
    expect(withSetting({}, "pkh", "quota", null)).toEqual({programmes: {pkh: {quota: null}}});
    expect(withSetting({programmes: {pkh: {quota: null}}}, "pkh", "quota", undefined)).toEqual({});
  });

  it("leaves the other programmes, the name and the edited scenario itself alone", () => {
    const before = {name: "Uji", programmes: {pip: {threshold: 30}}};
    expect(withSetting(before, "pkh", "fill", "terendah-dulu")).toEqual({
      name: "Uji",
      programmes: {pip: {threshold: 30}, pkh: {fill: "terendah-dulu"}}
    });
    expect(before).toEqual({name: "Uji", programmes: {pip: {threshold: 30}}});
  });
});
