import {rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {runSimulate} from "../../cli/simulate.js";
import {csv} from "../../src/components/csv.js";
import {rowLevels} from "../../src/policy/regionSums.js";
import {csvRows, exportTable} from "../../src/scenario/exportTable.js";
import {writeScenarioFile} from "../../src/scenario/scenarioFile.js";
import {fractional, partOf, tableOf, writeRelease} from "./exportFixture.js";

let release: string;
const figures = [
  "target",
  "eligible",
  "served",
  "amount",
  "entering",
  "leaving",
  "unchanged",
  "changed",
  "reliability"
];

beforeAll(() => void (release = writeRelease()));
afterAll(() => rmSync(release, {recursive: true}));

describe("exported rows", () => {
  it.each(rowLevels)("are what the command line gives for the scenario's file, by %s", async (level) => {
    const file = join(release, "scenario.json");
    writeFileSync(file, writeScenarioFile(fractional));
    const {version, day, rows} = JSON.parse(await runSimulate([file, "--by", level], release));
    const table = tableOf(partOf(fractional, level));
    const column = (row: readonly unknown[], name: string) => row[table.header.findIndex((own) => own === name)];
    expect(table.rows).toHaveLength(rows.length);
    table.rows.forEach((row, at) => {
      const expected = rows[at];
      for (const name of ["region", "programme", ...figures]) expect(column(row, name)).toBe(expected[name]);
      for (const name of figures.slice(0, 4)) expect(column(row, `baseline_${name}`)).toBe(expected.baseline[name]);
      const {baseline, ...margins} = expected.margins;
      for (const [name, margin] of Object.entries(margins)) expect(column(row, `${name}_margin`)).toBe(margin);
      for (const [name, margin] of Object.entries(baseline))
        expect(column(row, `baseline_${name}_margin`)).toBe(margin);
      expect([column(row, "version"), column(row, "rule_day"), column(row, "level")]).toEqual([version, day, level]);
    });
    expect(rows.some(({eligible}: {eligible: number}) => !Number.isInteger(eligible))).toBe(true);
  });

  it("are the command line's in CSV too, digit by digit", async () => {
    const file = join(release, "scenario.json");
    writeFileSync(file, writeScenarioFile(fractional));
    const [heads, ...lines] = (await runSimulate([file, "--by=regency", "--format=csv"], release)).split("\n");
    const table = tableOf(partOf(fractional, "regency"));
    const places = heads!.split(",").map((name) => table.header.findIndex((own) => own === name));
    expect(csvRows(table).map((row) => places.map((place) => row[place]).join(","))).toEqual(lines);
  });

  it("say of each row its version, rule day, nature, scenario, what it is compared with, region and unit", () => {
    const [first] = tableOf(partOf(fractional, "regency")).rows;
    expect(first!.slice(0, 12)).toEqual([
      "2026-01-23",
      "2026-01-23",
      "synthetic",
      "simulation",
      fractional.name,
      "aturan berlaku",
      "regency",
      "11.01",
      "wilayah 11.01",
      "pkh",
      "program pkh",
      "family"
    ]);
  });

  it("say what rows of all programmes together count, whose ids are no programme's", () => {
    const {header, rows} = tableOf(partOf(fractional, "nation"));
    const places = ["programme", "unit"].map((name) => header.findIndex((own) => own === name));
    expect(rows.slice(3).map((row) => places.map((place) => row[place]))).toEqual([
      ["gabungan.keluarga", "family"],
      ["gabungan.orang", "person"],
      ["pkh+sembako", "family"]
    ]);
  });

  it("put scenarios and levels under one another", () => {
    const parts = [partOf(fractional, "nation"), partOf({name: "lain"}, "province")];
    expect(tableOf(...parts).rows.map((row) => `${String(row[4])} ${String(row[7])}`)).toEqual([
      ...Array.from({length: 6}, () => `${fractional.name} ID`),
      ...["11", "12"].flatMap((code) => Array.from({length: 3}, () => `lain ${code}`)),
      "lain 11",
      "lain 12"
    ]);
  });

  it("leave a figure empty that is not known, and round no rupiah to minus zero", () => {
    const [row] = partOf(fractional, "nation").rows;
    const unknown = {...row!, changed: -0.3, baseline: {...row!.baseline, target: null}};
    const part = {...partOf(fractional, "nation"), rows: [unknown]};
    const table = exportTable([part], {version: "2026-01-23", synthetic: false, nameOf: String});
    const cells = Object.fromEntries(table.header.map((name, at) => [name, table.rows[0]![at]]));
    expect(cells.changed).toBe(0);
    expect(cells.baseline_target).toBeNull();
    expect(csvRows(table)[0]![table.header.indexOf("baseline_target")]).toBe("");
  });

  it("give a spreadsheet no formula to run", () => {
    const text = csv(tableOf().header, csvRows(tableOf(partOf(fractional, "nation"))));
    expect(text).toContain(`,"'=2+2, ""uji""",`);
    expect(text).not.toMatch(/[,"]=/);
  });
});
