import {describe, expect, it} from "vitest";
import {linesOf} from "../../../src/components/picture/textLines.js";

/** Characters ten wide on lines sixteen high, as a browser places them. */
function placed(...lines: readonly string[]) {
  return lines.flatMap((line, row) =>
    Array.from(line, (character, at) => ({
      character,
      left: 10 * at,
      right: 10 * at + 10,
      top: 16 * row,
      bottom: 16 * row + 14
    }))
  );
}

describe("lines of text", () => {
  it("are joined as the browser broke them, with their place and size", () => {
    expect(linesOf(placed("ambang PKH", "turun"))).toEqual([
      {text: "ambang PKH", left: 0, top: 0, width: 100, height: 14},
      {text: "turun", left: 0, top: 16, width: 50, height: 14}
    ]);
  });

  it("leave out spaces at their ends and those that the layout swallowed", () => {
    const [first, second, ...rest] = placed("  ab ");
    const swallowed = {character: "\n", left: 30, right: 30, top: 0, bottom: 14};
    const all = [first!, second!, rest[0]!, swallowed, ...rest.slice(1)];
    expect(linesOf(all)).toEqual([{text: "ab", left: 20, top: 0, width: 20, height: 14}]);
    expect(linesOf(placed("   "))).toEqual([]);
  });

  it("keep a no-break space, and write a line break within a line as a space", () => {
    expect(linesOf(placed("Rp1\u00a0juta\nlagi"))[0]!.text).toBe("Rp1\u00a0juta lagi");
  });
});
