import {expect, it} from "vitest";
import {formatOf} from "../../src/components/format.js";
import {marginNote} from "../../src/components/marginNote.js";
import {margins} from "../../src/lattice/margins.js";

it("writes the margins of the level asked for beside the text's own values", () => {
  const note = marginNote("{nation}: {families}, {pupils}", "province", formatOf("id"), {nation: "Indonesia"});
  expect(note).toBe(`Indonesia: ${margins.families.province}, ${margins.pupils.province}`);
  expect(note).not.toBe(marginNote("{nation}: {families}, {pupils}", "regency", formatOf("id"), {nation: "Indonesia"}));
});
