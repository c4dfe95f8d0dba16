import {expect, it} from "vitest";
import {bindingNote} from "../../src/components/bindingNote.js";
import {words} from "../../src/components/dictionary.js";
import {formatOf} from "../../src/components/format.js";
import type {ProgrammeOutcome} from "../../src/policy/outcome.js";
import {run} from "./pageFixture.js";

const note = (part: Partial<ProgrammeOutcome>, eligible = 100, target = eligible) => {
  const sound = run(part);
  const full = {...sound, nation: {...sound.nation, target, eligible}};
  return bindingNote(full, words("id"), formatOf("id")).replaceAll("\u00a0", " ");
};

it("says that the threshold decides, and what is left of the quota", () => {
  expect(note({})).toBe("Ambang menentukan: semua yang memenuhi syarat terlayani.");
  expect(note({quota: 140})).toBe("Ambang menentukan: kuota 140 tersisa 40.");
});

it("says how many of the eligible an even quota reaches", () => {
  expect(note({binding: "quota", quota: 100}, 250)).toBe(
    "Kuota 100 menentukan: 40% dari yang memenuhi syarat terlayani."
  );
});

it("says where a quota filled lowest first runs out", () => {
  expect(note({binding: "quota", quota: 100, exhaustedAt: 17.2}, 250)).toBe(
    "Kuota 100 habis di 17%: ambang di atasnya tidak berpengaruh."
  );
});

it("says that a ceiling decides, and that a threshold of zero serves nobody", () => {
  expect(note({binding: "ceiling", ceiling: 5e12}, 200)).toBe(
    "Pagu Rp5,00 triliun menentukan: 50% dari yang memenuhi syarat terlayani."
  );
  expect(note({threshold: 0}, 0)).toBe("Ambang 0%: tidak ada yang dilayani.");
});

it("says that exclusion or take-up decides, and never that all the eligible are served when some do not claim", () => {
  expect(note({binding: "exclusion", quota: 500}, 100, 400)).toBe(
    "Pengecualian menentukan: hanya 25% dari sasaran yang memenuhi syarat."
  );
  expect(note({binding: "takeUp", quota: 500}, 400)).toBe(
    "Kepesertaan menentukan: hanya 25% dari yang memenuhi syarat ikut."
  );
  expect(note({}, 125)).toBe("Ambang menentukan: semua yang ikut terlayani, 80% dari yang memenuhi syarat.");
});
