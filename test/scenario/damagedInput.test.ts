import {deflateSync, strFromU8, strToU8} from "fflate";
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {problemText} from "../../src/components/simulasi/refusalNotice.js";
import {scoreBins} from "../../src/lattice/bins.js";
import type {Read} from "../../src/scenario/refused.js";
import {readScenarioFile, writeScenarioFile} from "../../src/scenario/scenarioFile.js";
import {readLink, writeLink} from "../../src/scenario/scenarioLink.js";
import {startSet} from "../../src/scenario/scenarioSet.js";
import {anyScenario} from "./arbitraryScenario.js";

/** Every problem of a refused text can be said in both languages; a text that is read has none. */
function expectSayable(answer: Read<unknown>): void {
  if (answer.kind === "read") return;
  expect(answer.refused.problems.length).toBeGreaterThan(0);
  for (const problem of answer.refused.problems) {
    for (const language of ["id", "en"] as const) expect(problemText(problem, language)).toMatch(/^.+[.!?]$/s);
  }
}

const words = [
  "programmes",
  "additional",
  "reforms",
  "switches",
  "pkh",
  "pip",
  "blt",
  "quota",
  "threshold",
  "thresholds"
];
const more = [
  "allocation",
  "regencies",
  "11.01",
  "99.99",
  "recipients",
  "phaseOut",
  "name",
  "day",
  "format",
  "__proto__"
];
const key = fc.oneof(fc.constantFrom(...words, ...more, "constructor", "pkh.sd"), fc.string({maxLength: 4}));
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    {maxDepth: 5},
    fc.constantFrom<unknown>(null, true, -1, 0, 40, 1e308, "2026-01-23", "lokal", "pagu", [], {}),
    fc.string({maxLength: 5}),
    fc.array(tie("any"), {maxLength: 3}),
    fc.dictionary(key, tie("any"), {maxKeys: 4})
  )
})).any;

describe("damaged input is refused in words, and never breaks the page", () => {
  it("as a file that holds any JSON", () => {
    fc.assert(fc.property(value, (document) => expectSayable(readScenarioFile(JSON.stringify(document), scoreBins))));
  });

  it("as a scenario's file with a piece cut out", () => {
    fc.assert(
      fc.property(anyScenario, fc.nat(), fc.nat(40), (scenario, at, length) => {
        const text = writeScenarioFile(scenario);
        const start = at % text.length;
        expectSayable(readScenarioFile(text.slice(0, start) + text.slice(start + length), scoreBins));
      })
    );
  });

  it("as a link with a piece cut out, with its check and without", () => {
    fc.assert(
      fc.property(anyScenario, fc.nat(), fc.nat(40), fc.boolean(), (scenario, at, length, checked) => {
        const link = writeLink(startSet(scenario)).replace(/^#v1\.[0-9a-z]+/, (version) => (checked ? version : "#v1"));
        const start = at % Math.max(1, link.length);
        expectSayable(readLink(link.slice(0, start) + link.slice(start + length), scoreBins));
      })
    );
  });

  it("as a packed link that holds any JSON", () => {
    fc.assert(
      fc.property(value, (scenario) => {
        const document = {format: 1, scenarios: [{letter: "A", scenario}], editing: "A", baseline: "law"};
        const packed = btoa(strFromU8(deflateSync(strToU8(JSON.stringify(document))), true));
        expectSayable(readLink(`#v1&z=${encodeURIComponent(packed)}`, scoreBins));
      })
    );
  });
});
