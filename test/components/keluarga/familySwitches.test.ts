import {expect, it} from "vitest";
import {familySwitches, withReading} from "../../../src/components/keluarga/familySwitches.js";
import {parameterOf} from "../../../src/policy/parameters/index.js";

it("offers the order, the elderly's age, the children cap and the disputed thresholds, but no realisation", () => {
  expect(familySwitches.map(({id}) => id)).toEqual([
    "pkh.maxChildren",
    "pkh.order",
    "pkh.elderlyAge",
    "pkh.threshold",
    "sembako.threshold"
  ]);
});

it("writes down only what departs from the default reading", () => {
  const order = parameterOf("pkh.order");
  const switches = withReading({"pkh.elderlyAge": "70"}, order, "priority");
  expect(switches).toEqual({"pkh.elderlyAge": "70", "pkh.order": "priority"});
  expect(withReading(switches, order, "highest")).toEqual({"pkh.elderlyAge": "70"});
});
