import {describe, expect, it} from "vitest";
import {isDay} from "../../src/policy/day.js";
import {disputed, publishedOn, valueOn, type Parameter} from "../../src/policy/parameter.js";
import {parameterOf, parameters} from "../../src/policy/parameters/index.js";
import {sources} from "../../src/policy/sources.js";
import {units} from "../../src/policy/units.js";

const words = {id: "contoh", en: "example"};

const grant: Parameter = {
  id: "grant",
  label: words,
  unit: "idrPersonYear",
  history: [
    ["2020-01-01", 100, "source", ["nadi"]],
    ["2025-07-01", 150, "source", ["nadi"]],
    ["2027-01-01", null, "source", []]
  ]
};

const age = disputed<number>({id: "age", label: words, unit: "age"}, [
  {id: "60", label: words, history: [["2020-01-01", 60, "conflict", ["nadi"]]]},
  {id: "70", label: words, history: [["2020-01-01", 70, "conflict", ["dairi"]]]}
]);

describe("valueOn", () => {
  it("gives the new value from its first day, the old one the day before", () => {
    expect(valueOn(grant, "2025-06-30")).toBe(100);
    expect(valueOn(grant, "2025-07-01")).toBe(150);
  });

  it("refuses a day before the history, and one from which nothing is published", () => {
    expect(() => valueOn(grant, "2019-12-31")).toThrow(new RegExp("^grant has no value on 2019-12-31"));
    expect(() => valueOn(grant, "2027-01-01")).toThrow(RangeError);
    expect(publishedOn(grant, "2027-01-01")).toBeNull();
    expect(publishedOn(grant, "2019-12-31")).toBeNull();
  });

  it("takes one value for all days, even where the law has none", () => {
    expect(valueOn(grant, "2019-12-31", {reforms: {grant: 0}})).toBe(0);
  });

  it("takes a dated reform from its first day, and the law before", () => {
    const reforms = {
      grant: [
        ["2025-03-01", 120],
        ["2026-01-01", 130]
      ]
    } as const;
    expect(valueOn(grant, "2025-02-28", {reforms})).toBe(100);
    expect(valueOn(grant, "2025-03-01", {reforms})).toBe(120);
    expect(valueOn(grant, "2025-12-31", {reforms})).toBe(120);
    expect(valueOn(grant, "2026-01-01", {reforms})).toBe(130);
  });

  it("stands on the first reading, and on another when it is switched", () => {
    expect(valueOn(age, "2026-01-01")).toBe(60);
    expect(valueOn(age, "2026-01-01", {switches: {age: "70"}})).toBe(70);
    expect(() => valueOn(age, "2026-01-01", {switches: {age: "65"}})).toThrow("age has no reading: 65");
  });
});

describe("every parameter", () => {
  it("has an id of its own", () => {
    expect(new Set(parameters.map(({id}) => id)).size).toBe(parameters.length);
    for (const parameter of parameters) expect(parameterOf(parameter.id)).toBe(parameter);
    expect(() => parameterOf("pkh.unknown")).toThrow("pkh.unknown is no known parameter");
  });

  it.each(parameters.map((parameter) => [parameter.id, parameter] as const))(
    "%s is labelled, dated, sourced",
    (id, of) => {
      expect(units).toHaveProperty(of.unit);
      expect(of.label.id && of.label.en).toBeTruthy();
      for (const history of [of.history, ...(of.readings ?? []).map((reading) => reading.history)]) {
        expect(history.length).toBeGreaterThan(0);
        history.forEach(([from, value, mark, keys], index) => {
          expect(isDay(from), from).toBe(true);
          if (index > 0) expect(from > history[index - 1]![0], from).toBe(true);
          for (const key of keys) expect(sources, id).toHaveProperty([key]);
          if (value !== null && ["source", "conflict", "derived"].includes(mark))
            expect(keys.length).toBeGreaterThan(0);
        });
      }
      if (of.readings) expect(of.history).toBe(of.readings[0]!.history);
    }
  );

  it("shows no source that nothing stands on but the cases of the corpus", () => {
    const used = new Set(
      parameters.flatMap(({history, readings = []}) =>
        [history, ...readings.map((reading) => reading.history)].flatMap((steps) =>
          steps.flatMap(([, , , keys]) => keys)
        )
      )
    );
    const unused = Object.keys(sources).filter((key) => !used.has(key as keyof typeof sources));
    expect(unused.sort()).toEqual(["ayo-26", "ayo-4komp"]);
  });
});
