import {describe, expect, it} from "vitest";
import {scalePath} from "../../../src/components/picture/scalePath.js";

describe("a stretched path", () => {
  it("has its coordinates across and down multiplied, whichever command holds them", () => {
    expect(scalePath("M0 100V50.5H20L30,40Z", 3, 0.5)).toBe("M0 50V25.25H60L90 20Z");
  });

  it("follows pairs that share one command", () => {
    expect(scalePath("M1,2 3,4 -5,6", 10, 100)).toBe("M10 200 30 400 -50 600");
  });

  it("is refused for commands whose coordinates it would misread", () => {
    expect(() => scalePath("M0 0l5 5", 2, 2)).toThrow("path command cannot be scaled: l");
    expect(() => scalePath("M0 0A5 5 0 0 1 9 9", 2, 2)).toThrow("path command cannot be scaled: A");
  });
});
