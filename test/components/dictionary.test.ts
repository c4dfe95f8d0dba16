import {expect, it} from "vitest";
import {fill, words, type Word} from "../../src/components/dictionary.js";

const id = words("id");
const en = words("en");
const keys = Object.keys(id) as Word[];

it("has a word in both languages for every key, with the same places to fill", () => {
  const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
  for (const key of keys) {
    expect(id[key].trim(), key).not.toBe("");
    expect(places(en[key]), key).toEqual(places(id[key]));
  }
});

it("fills every place and refuses a missing value", () => {
  expect(fill("{a} dan {b}", {a: "satu", b: "dua"})).toBe("satu dan dua");
  expect(() => fill("{a} dan {b}", {a: "satu"})).toThrow("text has no value for a place: b");
});
