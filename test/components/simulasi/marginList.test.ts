import {expect, it} from "vitest";
import {words} from "../../../src/components/dictionary.js";
import {formatOf} from "../../../src/components/format.js";
import {figureValues} from "../../../src/components/simulasi/figureValues.js";
import {marginList} from "../../../src/components/simulasi/marginList.js";
import type {Outcome, ProgrammeOutcome} from "../../../src/policy/outcome.js";

const word = words("id");
const values = figureValues(word, formatOf("id"));

/** Programmes whose widest margin is 1, 2, 3 ... points. */
function listOf(count: number): string {
  const ids = Array.from({length: count}, (_, at) => String(at + 1));
  const programmes = Object.fromEntries(ids.map((id) => [id, {unit: id} as unknown as ProgrammeOutcome]));
  const panels = ids.map((id) => ({id, name: `Program ${id}`, look: ""}));
  const spread = {widestCoverage: ({unit}: ProgrammeOutcome) => Number(unit) / 100};
  type Arguments = Parameters<typeof marginList>;
  return marginList({programmes} as Outcome, panels as unknown as Arguments[1], spread as Arguments[2], values, word);
}

it("says each programme's widest margin while they are few", () => {
  expect(listOf(3)).toMatch(/1\S*\u00a0poin \(Program 1\), .*3\S*\u00a0poin \(Program 3\)\.$/);
  expect(listOf(4)).toContain("(Program 4)");
});

it("says the widest of all where a list of them would be longer than the figure", () => {
  const text = listOf(8);
  expect(text).toMatch(/paling lebar ±8\S*\u00a0poin, program mana pun\.$/);
  expect(text).not.toContain("Program 1");
});
