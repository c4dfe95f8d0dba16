import {expect, it} from "vitest";
import {words} from "../../../src/components/dictionary.js";
import {figureText} from "../../../src/components/figures/regionNote.js";
import type {ShownFigure} from "../../../src/components/figures/shownFigure.js";

const text = (part: Partial<ShownFigure>) =>
  figureText({state: "shown", text: "1.230", margin: "±39", reliability: "A", ...part}, "regency", words("id"));

it("says a figure with its margin and class, and a change within it as noise", () => {
  expect(text({})).toBe("1.230 ±39 (95%), keandalan A");
  expect(text({state: "within", text: "+30"})).toBe("+30 ±39 (95%), tidak dapat dibedakan dari derau");
});

it("says of a figure too small where to look, and no number", () => {
  expect(text({state: "hidden", reliability: "C"})).toBe("Terlalu kecil untuk disimpulkan; lihat tingkat provinsi");
  expect(text({state: "few", text: "Kurang dari 10"})).toBe("Kurang dari 10");
});
