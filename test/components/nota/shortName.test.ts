import {describe, expect, it} from "vitest";
import {shortName} from "../../../src/components/nota/shortName.js";

describe("shortName", () => {
  it("leaves a name that fits as it is", () => {
    expect(shortName("Fokus desil 1–2")).toBe("Fokus desil 1–2");
    expect(shortName("Dua belas ya", 12)).toBe("Dua belas ya");
  });

  it("cuts a longer one at a word's end, never beyond the limit but for the sign", () => {
    expect(shortName("Bantuan langsung tunai kesejahteraan rakyat", 26)).toBe("Bantuan langsung tunai…");
    expect(shortName("Bantuan langsung tunai", 21)).toBe("Bantuan langsung…");
  });

  it("keeps the number at the end that tells a row of names apart", () => {
    expect(shortName("Program bantuan tambahan daerah 8")).toBe("Program bantuan tambahan… 8");
    expect(shortName("Perluasan Sembako hingga desil lima, usulan rapat ke-2", 26)).toBe("Perluasan Sembako… ke-2");
    for (let longest = 12; longest < 33; ++longest) {
      expect(shortName("Program bantuan tambahan daerah 12", longest).length).toBeLessThanOrEqual(longest + 1);
      expect(shortName("Program bantuan tambahan daerah 12", longest)).toMatch(/… 12$/);
    }
  });

  it("cuts a single long word at the limit", () => {
    expect(shortName("Kesejahteraanrakyat", 8)).toBe("Kesejaht…");
  });
});
