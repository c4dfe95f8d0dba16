import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {copiedName} from "../../src/scenario/copiedName.js";

const focus = "Fokus desil 1-2";

describe("copiedName", () => {
  it("marks a copy, and counts the copies from the second", () => {
    expect(copiedName(focus, [focus], "salinan")).toBe("Fokus desil 1-2 (salinan)");
    expect(copiedName(focus, [focus, "Fokus desil 1-2 (salinan)"], "salinan")).toBe("Fokus desil 1-2 (salinan 2)");
    expect(copiedName(focus, [focus], "copy")).toBe("Fokus desil 1-2 (copy)");
  });

  it("counts on for the copy of a copy, instead of marking it twice", () => {
    const first = "Fokus desil 1-2 (salinan)";
    expect(copiedName(first, [focus, first], "salinan")).toBe("Fokus desil 1-2 (salinan 2)");
    expect(copiedName("Fokus (salinan 2)", ["Fokus (salinan 2)"], "salinan")).toBe("Fokus (salinan)");
    expect(copiedName("(salinan)", ["(salinan)"], "salinan")).toBe("(salinan) (salinan)");
  });

  it("keeps to 80 characters, as every name does, and halves none", () => {
    const long = "N".repeat(79) + "M";
    const first = copiedName(long, [long], "salinan");
    expect(first).toBe(`${"N".repeat(70)} (salinan)`);
    expect(copiedName(long, [long, first], "salinan")).toBe(`${"N".repeat(68)} (salinan 2)`);
    const face = `${"N".repeat(69)}\u{1f642}${"N".repeat(9)}`;
    expect(copiedName(face, [face], "salinan")).toBe(`${"N".repeat(69)} (salinan)`);
  });

  it("never gives a name that another scenario has, however often it is asked", () => {
    const names = fc.array(fc.string({minLength: 1, maxLength: 80}), {minLength: 1, maxLength: 3});
    fc.assert(
      fc.property(names, (taken) => {
        for (let round = 0; round < 3; ++round) {
          const name = copiedName(taken[0]!, taken, "salinan");
          expect(name.length).toBeLessThanOrEqual(80);
          expect(taken).not.toContain(name);
          taken = [name, ...taken];
        }
      })
    );
  });
});
