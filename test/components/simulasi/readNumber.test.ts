import {describe, expect, it} from "vitest";
import {readNumber} from "../../../src/components/simulasi/readNumber.js";

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
