import {expect, it} from "vitest";
import {effectOf} from "../../../src/components/aturan/effect.js";
import {parameterOf, parameters} from "../../../src/policy/parameters/index.js";

const effect = (id: string) => effectOf(parameterOf(id), "2026-01-23");

it("finds what moves the simulation: amounts, caps, choices, a top-up that is zero on the day", () => {
  const moving = ["pkh.sd", "pkh.maxChildren", "pkh.order", "pkh.elderlyAge", "pip.sd.halfShare", "sembako.topUp"];
  for (const id of [...moving, "pkh.quota", "pip.realisation"]) expect(effect(id), id).toBe("simulation");
});

it("finds what only the family calculator reads", () => {
  expect(effect("pkh.ham")).toBe("family");
  expect(effect("pkh.maxPregnancy")).toBe("family");
});

it("tells a budget, on which realisation stands, from what is shown for information", () => {
  expect(effect("sembako.budget")).toBe("budget");
  expect(effect("pkh.stages")).toBe("none");
});

it("knows an effect for every parameter", () => {
  for (const parameter of parameters) expect(() => effectOf(parameter, "2026-01-23"), parameter.id).not.toThrow();
});
