import {expect, it} from "vitest";
import {isDay, monthsOf} from "../../src/policy/day.js";

it("knows the days of the calendar, with leap years", () => {
  for (const day of ["2020-02-29", "2000-02-29", "2026-12-31", "2026-04-30"]) expect(isDay(day), day).toBe(true);
  for (const day of [
    "2026-02-29",
    "1900-02-29",
    "2026-04-31",
    "2026-13-01",
    "2026-00-10",
    "2026-01-00",
    "2026-1-1",
    ""
  ]) {
    expect(isDay(day), day).toBe(false);
  }
});

it("lists the first days of the twelve months", () => {
  const months = monthsOf("2026-05-17");
  expect(months).toHaveLength(12);
  expect([months[0], months[9], months[11]]).toEqual(["2026-01-01", "2026-10-01", "2026-12-01"]);
});
