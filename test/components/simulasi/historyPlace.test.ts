import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {historyPlace} from "../../../src/components/simulasi/historyPlace.js";

describe("historyPlace", () => {
  it("goes to the latest step by Home and to the earliest by End, from the list and from outside it", () => {
    for (const focused of [null, 0, 2, 4]) {
      expect(historyPlace("Home", {count: 5, at: 3, focused})).toBe(4);
      expect(historyPlace("End", {count: 5, at: 3, focused})).toBe(0);
    }
  });

  it("goes up to the later step and down to the earlier one, and no further than the ends", () => {
    expect(historyPlace("ArrowUp", {count: 5, at: 3, focused: 2})).toBe(3);
    expect(historyPlace("ArrowDown", {count: 5, at: 3, focused: 2})).toBe(1);
    expect(historyPlace("ArrowUp", {count: 5, at: 3, focused: 4})).toBe(4);
    expect(historyPlace("ArrowDown", {count: 5, at: 3, focused: 0})).toBe(0);
  });

  it("enters the list at the step in force", () => {
    for (const key of ["ArrowUp", "ArrowDown"]) expect(historyPlace(key, {count: 5, at: 3, focused: null})).toBe(3);
  });

  it("leaves other keys alone, and every key where there is no step", () => {
    expect(historyPlace("Enter", {count: 5, at: 3, focused: 2})).toBeNull();
    expect(historyPlace("Home", {count: 0, at: 0, focused: null})).toBeNull();
  });

  it("never leaves the list", () => {
    const key = fc.constantFrom("Home", "End", "ArrowUp", "ArrowDown");
    const stand = fc.integer({min: 1, max: 50}).chain((count) =>
      fc.record({
        count: fc.constant(count),
        at: fc.nat(count - 1),
        focused: fc.option(fc.nat(count - 1))
      })
    );
    fc.assert(
      fc.property(key, stand, (pressed, of) => {
        const place = historyPlace(pressed, of)!;
        expect(place >= 0 && place < of.count).toBe(true);
      })
    );
  });
});
