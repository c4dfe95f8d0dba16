import {expect, it} from "vitest";
import {formatOf} from "../../src/components/format.js";
import {marginNote} from "../../src/components/marginNote.js";
import {statedMargins} from "../fixtures/statedNoise.js";

it("writes the release's margins of the level asked for beside the text's own values", () => {
  const note = (level: "province" | "district") =>
    marginNote("{nation}: {families}, {pupils}", statedMargins, level, formatOf("id"), {nation: "Indonesia"});
  expect(note("province")).toBe("Indonesia: 40, 200");
  expect(note("district")).toBe("Indonesia: 10, 50");
});
