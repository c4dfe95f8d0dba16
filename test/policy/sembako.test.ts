import {expect, it} from "vitest";
import {sembakoYear} from "../../src/policy/sembako.js";

it("adds up the months of the calendar year", () => {
  expect(sembakoYear("2020-01-01", {})).toBe(2 * 150_000 + 10 * 200_000);
  expect(sembakoYear("2020-12-31", {})).toBe(2_300_000);
  expect(sembakoYear("2021-01-01", {})).toBe(2_400_000);
  expect(sembakoYear("2024-12-31", {})).toBe(2_400_000);
  expect(sembakoYear("2025-01-01", {})).toBe(2_400_000 + 2 * 200_000);
  expect(sembakoYear("2026-01-01", {})).toBe(2_400_000);
});

it("takes a reform in the months it holds", () => {
  expect(sembakoYear("2026-01-01", {reforms: {"sembako.month": [["2026-11-01", 300_000]]}})).toBe(2_600_000);
  expect(sembakoYear("2026-01-01", {reforms: {"sembako.topUp": [["2026-11-02", 100_000]]}})).toBe(2_500_000);
});

it("refuses a year before its history", () => {
  expect(() => sembakoYear("2019-12-31", {})).toThrow("sembako.month has no value on 2019-01-01");
});
