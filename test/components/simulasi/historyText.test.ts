import {describe, expect, it} from "vitest";
import {words} from "../../../src/components/dictionary.js";
import {formatOf} from "../../../src/components/format.js";
import {historyText} from "../../../src/components/simulasi/historyText.js";
import type {Scenario} from "../../../src/policy/scenario.js";
import {
  addScenario,
  chooseBaseline,
  duplicateScenario,
  editScenario,
  moveScenario,
  removeScenario,
  renameScenario,
  replaceScenario,
  startSet,
  type ScenarioSet
} from "../../../src/scenario/scenarioSet.js";
import {stack} from "../../../src/scenario/stack.js";

const said = (before: ScenarioSet, after: ScenarioSet, language: "id" | "en" = "id") =>
  historyText(before, after, {
    defaultDay: "2026-01-23",
    nameOf: (code) => code,
    word: words(language),
    format: formatOf(language)
  });
const threshold = (pkh: number, sembako?: number): Scenario => ({
  programmes: {pkh: {threshold: pkh}, ...(sembako === undefined ? {} : {sembako: {threshold: sembako}})}
});
const start = startSet();

describe("a step of the history in words", () => {
  it("says a changed value from what it was, the law's or the scenario's own", () => {
    expect(said(start, startSet(threshold(20)))).toBe("Ambang PKH: 40% menjadi 20%");
    expect(said(startSet(threshold(20)), startSet(threshold(25)))).toBe("Ambang PKH: 20% menjadi 25%");
    expect(said(startSet(threshold(20)), start, "en")).toBe("PKH threshold: 20% to 40%");
  });

  it("counts the changes beyond the first, and names the way back to the law", () => {
    const focus = startSet(threshold(20, 20));
    expect(said(start, focus)).toBe("Ambang PKH: 40% menjadi 20%; dan 1 lagi");
    expect(said(focus, start)).toBe("Semua dikembalikan ke aturan");
  });

  it("puts the letter first where several scenarios stand side by side", () => {
    const two = addScenario(start);
    expect(said(two, replaceScenario(two, "B", threshold(20)))).toBe("B · Ambang PKH: 40% menjadi 20%");
  });

  it("tells a new scenario, a copy and a stack apart", () => {
    const focus = startSet(threshold(20));
    expect(said(focus, addScenario(focus))).toBe("Skenario B ditambah");
    expect(said(focus, duplicateScenario(focus, "A", "Salinan"))).toBe("A digandakan menjadi B");
    const two = addScenario(focus, {programmes: {pip: {threshold: 10}}});
    const [a, b] = two.entries.map(({scenario}) => scenario);
    const stacked = addScenario(two, {...stack(a!, b!), name: "A + B"});
    expect(said(two, stacked)).toBe("B ditumpuk di atas A menjadi C");
  });

  it("names what is done to the scenarios themselves", () => {
    const two = editScenario(addScenario(startSet(threshold(20))), "A");
    expect(said(two, removeScenario(two, "B"))).toBe("Skenario B dihapus");
    expect(said(two, moveScenario(two, "A", 1))).toBe("Urutan skenario diubah");
    expect(said(two, editScenario(two, "B"))).toBe("Pindah ke skenario B");
    expect(said(two, chooseBaseline(two, "B"))).toBe("Acuan: skenario B");
    expect(said(two, renameScenario(two, "A", "Fokus"))).toBe("A · Nama: “Fokus”");
    expect(said(renameScenario(two, "A", "Fokus"), two)).toBe("A · Nama dihapus");
  });

  it("says so where a link brought several scenarios", () => {
    expect(said(start, addScenario(addScenario(start, threshold(20)), threshold(30)))).toBe(
      "Beberapa skenario dibuka atau diganti"
    );
  });
});
