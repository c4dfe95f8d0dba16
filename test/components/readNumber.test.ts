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

  it("keeps less than a unit apart from none, and per cent apart from their noise", () => {
    expect(readScaled("0,0000001", "id", 1e6)).toBe(0.1);
    expect(readScaled("7,13", "id", 0.01)).toBe(0.0713);
    expect(readScaled("banyak", "id", 1e6)).toBeNull();
  });
});
