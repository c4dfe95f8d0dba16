import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {formatOf} from "../../src/components/format.js";
import {numberText} from "../../src/components/simulasi/numberField.js";
import {readNumber, readScaled} from "../../src/components/readNumber.js";

describe("readNumber", () => {
  it.each([
    ["12,5", 12.5],
    ["12.5", 12.5],
    ["1.500", 1500],
    ["3.000.000", 3_000_000],
    ["1.500,25", 1500.25],
    ["0.500", 0.5],
    ["0,125", 0.125],
    [" Rp 28,7 ", 28.7],
    ["95%", 95],
    ["\u22123", -3]
  ])("reads %s as an Indonesian writes it", (text, value) => {
    expect(readNumber(text, "id")).toBe(value);
  });

  it.each([
    ["12.5", 12.5],
    ["1,500", 1500],
    ["3,000,000.5", 3_000_000.5],
    ["12,5", 12.5]
  ])("reads %s as English does", (text, value) => {
    expect(readNumber(text, "en")).toBe(value);
  });

  it.each(["", "abc", "1,2,3", "12 juta", "1.50.000", "--3", "1e3", "."])("takes %j for no number", (text) => {
    expect(readNumber(text, "id")).toBeNull();
  });
});

describe("readScaled", () => {
  it("gives whole units for every number of millions with six decimals", () => {
    fc.assert(
      fc.property(fc.integer({min: 0, max: 300e6}), (units) => {
        const typed = numberText(units / 1e6, 1, formatOf("id"));
        expect(readScaled(typed, "id", 1e6)).toBe(units);
      })
    );
  });

  it.each([
    ["Rp 25 triliun", 25e12],
    ["25 triliun", 25e12],
    ["Rp25,5 Triliun rupiah", 25.5e12],
    ["1.500 miliar", 1.5e12],
    ["500\u00a0miliar", 5e11],
    ["25 trillion", 25e12],
    ["25", 25e12]
  ])("reads %s in a box of triliun, with its scale written or not", (text, value) => {
    expect(readScaled(text, "id", 1e12)).toBe(value);
  });

  it("reads a box's own words, and numbers as the language writes them", () => {
    expect(readScaled("8 juta", "id", 1e6)).toBe(8e6);
    expect(readScaled("8.5 million", "en", 1e6)).toBe(8.5e6);
    expect(readScaled("1,250 million", "en", 1e6)).toBe(1.25e9);
    expect(readScaled("750 ribu", "id", 1)).toBe(750e3);
    expect(readScaled("40 %", "id", 0.01)).toBe(0.4);
  });

  it.each(["juta", "25 juta juta", "25 keping", "5 juta %", "dua juta"])("takes %j for no number", (text) => {
    expect(readScaled(text, "id", 1e6)).toBeNull();
  });

  it("takes no scale word in a box of per cent", () => {
    expect(readScaled("5 juta", "id", 0.01)).toBeNull();
  });

  it("keeps less than a unit apart from none, and per cent apart from their noise", () => {
    expect(readScaled("0,0000001", "id", 1e6)).toBe(0.1);
    expect(readScaled("7,13", "id", 0.01)).toBe(0.0713);
    expect(readScaled("banyak", "id", 1e6)).toBeNull();
  });
});
