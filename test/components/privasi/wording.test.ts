import {readFileSync} from "node:fs";
import {expect, it} from "vitest";
import {privasiWords} from "../../../src/components/words/privasi.js";

const text = [readFileSync("src/privasi.md", "utf8"), JSON.stringify(privasiWords)].join("\n").toLowerCase();

it("promises no more than it keeps", () => {
  for (const claim of ["anonim sempurna", "data asli", "tidak mungkin", "perfectly anonymous", "impossible"]) {
    expect(text).not.toContain(claim);
  }
  expect(text).toContain("risiko dibatasi dan diukur");
});
