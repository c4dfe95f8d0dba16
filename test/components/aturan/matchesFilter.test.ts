import {expect, it} from "vitest";
import {matchesFilter} from "../../../src/components/aturan/matchesFilter.js";
import {parameters} from "../../../src/policy/parameters/index.js";

const shown = (text: string, disputedOnly = false) =>
  parameters.filter((parameter) => matchesFilter(parameter, {text, disputedOnly})).map(({id}) => id);

it("shows every parameter for an empty filter", () => {
  expect(shown("  ")).toHaveLength(parameters.length);
});

it("finds by id, by a label of either language, by a note and by a source's title, whatever the case", () => {
  expect(shown("PKH.ELDERLY")).toEqual(["pkh.elderlyAge"]);
  expect(shown("usia lansia")).toContain("pkh.elderlyAge");
  expect(shown("pregnancies")).toEqual(["pkh.maxPregnancy"]);
  expect(shown("dua blog")).toEqual(["pkh.disabilitas"]);
  expect(shown("kumparan")).toEqual(["pkh.quota", "pkh.budget"]);
});

it("asks for every word", () => {
  expect(shown("kuota pip")).toContain("pip.quota");
  expect(shown("kuota pip")).not.toContain("sembako.month");
  expect(shown("kuota entahlah")).toEqual([]);
});

it("leaves only those with more than one reading when asked", () => {
  expect(shown("", true)).toEqual(parameters.filter(({readings}) => readings).map(({id}) => id));
  expect(shown("pkh.sd", true)).toEqual([]);
});
