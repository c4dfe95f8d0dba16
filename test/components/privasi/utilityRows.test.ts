import {describe, expect, it} from "vitest";
import {words} from "../../../src/components/dictionary.js";
import {formatOf} from "../../../src/components/format.js";
import {sharePosition} from "../../../src/components/privasi/utilityChart.js";
import {mechanismRows, scenarioName, scenarioRows, targetRows} from "../../../src/components/privasi/utilityRows.js";
import {readUtility} from "../../../loaders/utility/readUtility.js";
import {utilityScenarios} from "../../../loaders/utility/scenarios.js";

const [word, format] = [words("id"), formatOf("id")];
const report = readUtility()!;

describe("the recorded accuracy", () => {
  it("is of at least twelve scenarios, five ways to protect and three promises, each with its words", () => {
    expect(report.scenarios.length).toBeGreaterThanOrEqual(12);
    expect(mechanismRows(report.mechanisms, word, format).map(([name]) => name)).toEqual([
      "Derau Gauss (dipakai)",
      "Kunci sel, D = 2",
      "Kunci sel, D = 5",
      "Tutup di bawah 10",
      "Tanpa perlindungan"
    ]);
    expect(targetRows(report.targets, word, format).map(([level]) => level)).toEqual([
      "Nasional",
      "Kabupaten/kota",
      "Kecamatan"
    ]);
  });

  it("says a promise met or missed as the numbers have it", () => {
    const rows = targetRows(
      report.targets.map((target) => ({...target, pass: !target.pass})),
      word,
      format
    );
    targetRows(report.targets, word, format).forEach((row, at) => {
      const {pass, mean, required, worst} = report.targets[at]!;
      const kept = at === 0 ? worst.value <= required.worst : mean >= required.mean && worst.value >= required.worst;
      expect(pass).toBe(kept);
      expect([row.at(-1), rows[at]!.at(-1)]).toContain("TIDAK terpenuhi");
      expect(row.at(-1)).toBe(kept ? "terpenuhi" : "TIDAK terpenuhi");
    });
  });

  it("writes a number for every scenario and part, and says where nothing is computed", () => {
    const rows = scenarioRows(report, word, format);
    expect(rows.map((row) => row.length)).toEqual(rows.map(() => 8));
    rows.forEach(([, ...cells]) => cells.forEach((cell) => expect(cell).toMatch(/^(\d+,\d{2,3}%|tidak dihitung)$/)));
    const missed = rows[report.scenarios.findIndex(({id}) => id === "pkh-missed")]!;
    expect(missed.slice(-3)).toEqual(["tidak dihitung", "tidak dihitung", "tidak dihitung"]);
  });

  it("holds the very scenarios that the command measures", () => {
    expect(report.scenarios.map(({id}) => id)).toEqual(utilityScenarios.map(({id}) => id));
  });
});

it("every scenario has a name, and no name is of a scenario that is gone", () => {
  for (const {id} of utilityScenarios) expect(scenarioName(id, word)).not.toBe(id);
  const named = Object.keys(word).flatMap((key) => key.match(/^utility\.scenario\.(.+)$/)?.[1] ?? []);
  expect(named.sort()).toEqual(utilityScenarios.map(({id}) => id).sort());
});

it("the chart's axis runs from blind guessing, one in a hundred, to all, in equal steps for equal factors", () => {
  expect([0.001, 0.01, 0.1, 1].map(sharePosition)).toEqual([0, 0, 50, 100]);
});
