import {rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {strFromU8, unzipSync} from "fflate";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {runSimulate} from "../../cli/simulate.js";
import {csv} from "../../src/components/csv.js";
import {csvRows} from "../../src/scenario/exportTable.js";
import {exportColumns} from "../../src/scenario/exportColumns.js";
import {sources} from "../../src/policy/sources.js";
import {readScenarioFile} from "../../src/scenario/scenarioFile.js";
import {marginGuide} from "../../src/scenario/marginGuide.js";
import {zipBundle} from "../../src/scenario/zipBundle.js";
import {factsOf, fractional, partOf, tableOf, writeRelease} from "./exportFixture.js";

const table = tableOf(partOf(fractional, "province"));
const facts = factsOf(fractional);
const zipped = zipBundle(csv(table.header, csvRows(table)), facts);
const files = Object.fromEntries(Object.entries(unzipSync(zipped)).map(([name, bytes]) => [name, strFromU8(bytes)]));
let release: string;

beforeAll(() => void (release = writeRelease()));
afterAll(() => rmSync(release, {recursive: true}));

describe("a bundle", () => {
  it("holds data, metadata, a README in both languages and the scenario", () => {
    expect(Object.keys(files)).toEqual([
      "data.csv",
      "metadata.json",
      "BACA-SAYA.md",
      "README.md",
      "skenario/A-desil-2-2-uji.json"
    ]);
    expect(files["data.csv"]!.startsWith("version,rule_day,data,status,scenario,")).toBe(true);
    expect([...unzipSync(zipped)["data.csv"]!.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it("carries a scenario file from which the command line makes the same figures", async () => {
    const text = files["skenario/A-desil-2-2-uji.json"]!;
    expect(readScenarioFile(text)).toEqual({kind: "read", value: fractional});
    const file = join(release, "scenario.json");
    writeFileSync(file, text);
    const {rows} = JSON.parse(await runSimulate([file, "--by", "province"], release));
    const amounts = tableOf(partOf(fractional, "province")).rows.map((row) => row[table.header.indexOf("amount")]);
    expect(rows.map(({amount}: {amount: number}) => amount)).toEqual(amounts);
    for (const amount of amounts) expect(files["data.csv"]).toContain(`,${amount},`);
  });

  it("explains every column, the data, the scenario and how to cite, in both languages", () => {
    const metadata = JSON.parse(files["metadata.json"]!);
    expect(metadata).toMatchObject({version: "2026-01-23", synthetic: true, dataHash: "0123456789abcdef"});
    expect(metadata.columns.map(({name}: {name: string}) => name)).toEqual(table.header);
    expect(metadata.scenarios).toMatchObject([{letter: "A", sentence: {id: expect.stringContaining("ambang PKH")}}]);
    expect(metadata).toMatchObject({margins: facts.margins, displayMin: 10, reliability: {A: 0.05, B: 0.2}});
    expect(JSON.stringify(metadata)).toContain("data sintetis");
    for (const [name, language] of [
      ["BACA-SAYA.md", "id"],
      ["README.md", "en"]
    ] as const) {
      const text = files[name]!;
      for (const {label} of exportColumns) expect(text).toContain(label[language]);
      expect(text).toContain(facts.citation[language]);
      expect(text).toContain(facts.scenarios[0]!.sentence[language]);
      for (const line of marginGuide(facts)) expect(text).toContain(line[language]);
      expect(text).toMatch(language === "id" ? /Keluarga: nasional ±80, .*kecamatan ±10/ : /Families: nation ±80/);
      expect(text).toMatch(language === "id" ? /kali(kan)? manfaat rata-rata/ : /times the mean benefit/);
      expect(text).toMatch(language === "id" ? /bukan penetapan penerima/ : /not a beneficiary decision/);
    }
  });

  it("names the sources of the law, and every programme that a scenario adds, in both languages", () => {
    const blt = {
      name: {id: "BLT\nDesa", en: "Village cash"},
      unit: "family",
      monthly: 1,
      months: 3,
      threshold: 30
    } as const;
    const added = zipBundle("", factsOf({...fractional, additional: {blt}}));
    const text = (name: string) => strFromU8(unzipSync(added)[name]!);
    expect(text("BACA-SAYA.md")).toContain("- blt: BLT Desa\n");
    expect(text("README.md")).toContain("- blt: Village cash\n");
    expect(text("BACA-SAYA.md")).toContain(sources.sidanegara.title.id);
    expect(text("README.md")).toContain(sources.sidanegara.title.en);
    expect(files["README.md"]).not.toContain("Added programmes");
  });

  it("speaks one language in each README", () => {
    expect(files["README.md"]).toContain("compared with the law in force)");
    expect(files["README.md"]).not.toMatch(/aturan berlaku|Keputusan Menteri|disalin|dikutip/);
    expect(files["BACA-SAYA.md"]).toContain("dibanding aturan berlaku)");
    expect(files["BACA-SAYA.md"]).not.toMatch(/quoting|quoted|draft state budget|Decree/);
  });

  it("explains the rows of all programmes together, in both languages and for machines", () => {
    const ids = JSON.parse(files["metadata.json"]!).packageRows.map(({id}: {id: string}) => id);
    expect(ids).toEqual(["gabungan.keluarga", "gabungan.orang", "pkh+sembako"]);
    for (const id of ids) {
      expect(files["BACA-SAYA.md"]).toContain(`- \`${id}\`: `);
      expect(files["README.md"]).toContain(`- \`${id}\`: `);
    }
    expect(files["README.md"]).toContain("each counted once");
  });

  it("says what every code of the data stands for, and how the page's own tables are read, in both languages", () => {
    const columns = JSON.parse(files["metadata.json"]!).columns as {name: string; codes?: object}[];
    expect(columns.flatMap(({name, codes}) => (codes ? [name] : []))).toEqual(["data", "status", "level", "unit"]);
    expect(files["BACA-SAYA.md"]).toContain("- `level`: Tingkat (`nation` nasional, `province` provinsi,");
    expect(files["README.md"]).toContain("`pupil` pupil, `person` person)");
    expect(files["BACA-SAYA.md"]).toMatch(/## Berkas tabel di halaman\n\n- Kolom data.csv bernama Inggris/);
    expect(files["README.md"]).toContain("`keandalan_x`");
  });

  it("is the same for the same facts", () => {
    expect(zipBundle(csv(table.header, csvRows(table)), facts)).toEqual(zipped);
  });
});
