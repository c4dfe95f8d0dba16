import {strFromU8, unzipSync} from "fflate";
import {beforeAll, describe, expect, it} from "vitest";
import {formatOf} from "../../src/components/format.js";
import {changesOf} from "../../src/scenario/changes.js";
import {exportColumns, type ExportColumn} from "../../src/scenario/exportColumns.js";
import type {ExportCell} from "../../src/scenario/exportTable.js";
import {workbook} from "../../src/scenario/workbook.js";
import {cube, factsOf, fractional, partOf, tableOf} from "./exportFixture.js";

const national = tableOf(partOf(fractional, "nation"));
const regional = tableOf(partOf(fractional, "province"), partOf(fractional, "regency"));
let id: Sheets;
let en: Sheets;

beforeAll(async () => {
  const [indonesian, english] = [formatOf("id"), formatOf("en")].map((format) =>
    workbook({national, regional, changes: [changesOf(fractional, cube.version)], facts: factsOf(fractional)}, format)
  );
  id = await read(await indonesian!);
  en = await read(await english!);
});

describe("a workbook", () => {
  it("has sheets for inputs, national and regional results, and notes", () => {
    expect([...id.keys()]).toEqual(["Masukan", "Nasional", "Wilayah", "Catatan"]);
    expect([...en.keys()]).toEqual(["Inputs", "National", "Regions", "Notes"]);
  });

  it("holds the exported rows, every digit", () => {
    expect(id.get("Nasional")!.slice(1)).toEqual(national.rows.map((row) => written(row, "id")));
    expect(en.get("Regions")!.slice(1)).toEqual(regional.rows.map((row) => written(row, "en")));
    expect(en.get("Regions")![0]).toContain("Amount (rupiah a year)");
  });

  it("gives words for codes, in its own language", () => {
    const rowOf = (sheets: Sheets, sheet: string) => sheets.get(sheet)![1]!;
    for (const text of ["sintetis", "simulasi, bukan penetapan penerima", "nasional", "keluarga"]) {
      expect(rowOf(id, "Nasional")).toContain(text);
    }
    for (const text of ["synthetic", "province", "family"]) expect(rowOf(en, "Regions")).toContain(text);
  });

  it("lists what the scenario changes, numbers as numbers", () => {
    expect(id.get("Masukan")).toEqual([
      ["Skenario", "Nama", "Yang diubah", "Semula", "Skenario ini", "Satuan", "Kolom berkas"],
      ["A", fractional.name, "Ambang PKH", 40, 25, "persen penduduk terperingkat", "programmes.pkh.threshold"],
      ["A", fractional.name, "Kuota PKH", 10_000_000, 333, "keluarga", "programmes.pkh.quota"],
      ["A", fractional.name, "Bagian yang dikecualikan PKH", 0, 0.0713, "bagian (0-1)", "programmes.pkh.excluded"],
      ["A", fractional.name, "Kuota Sembako", 18_300_000, 1000, "keluarga", "programmes.sembako.quota"],
      [
        "A",
        fractional.name,
        "Pengisian kuota Sembako",
        "merata",
        "desil terendah dulu",
        null,
        "programmes.sembako.fill"
      ]
    ]);
  });

  it("says of a threshold under local ranking that it is a share of each regency’s people", async () => {
    const local = {programmes: {pkh: {ranking: "lokal" as const, threshold: 35}}};
    const book = {national, regional, changes: [changesOf(local, cube.version)], facts: factsOf(local)};
    const rows = (await read(await workbook(book, formatOf("id")))).get("Masukan")!;
    expect(rows.find(([, , label]) => label === "Ambang PKH")!.slice(3, 6)).toEqual([
      40,
      35,
      "semula: persen penduduk terperingkat; skenario ini: persen penduduk tiap kabupaten/kota"
    ]);
  });

  it("says in one line that a scenario changes nothing", async () => {
    const facts = factsOf({name: "sama"});
    const sheets = await read(await workbook({national, regional, changes: [[]], facts}, formatOf("id")));
    expect(sheets.get("Masukan")!.slice(1)).toEqual([["A", "sama", facts.scenarios[0]!.sentence.id]]);
  });

  it("notes that it is a simulation on synthetic data, the version, the sentence and the citation", () => {
    const {families, received} = factsOf(fractional).margins.measures;
    const notes = id.get("Catatan")!.flat().join("\n");
    const facts = factsOf(fractional);
    for (const text of [
      "Simulasi, bukan penetapan penerima.",
      "Data sintetis",
      "2026-01-23",
      facts.scenarios[0]!.sentence.id,
      facts.citation.id,
      "Margin rupiah adalah margin satuannya",
      `nasional ±${Math.ceil(Math.hypot(families.nation, received.nation))}. Demikian pula`,
      "Siswa: nasional ±400"
    ]) {
      expect(notes).toContain(text);
    }
  });
});

/** A row as a sheet has it: words for codes, and without empty cells at its end. */
function written(row: readonly ExportCell[], language: "id" | "en"): ExportCell[] {
  const worded = row.map((cell, at) => {
    const {codes}: ExportColumn = exportColumns[at]!;
    return codes?.[String(cell)]?.[language] ?? cell;
  });
  return worded.slice(0, worded.findLastIndex((value) => value !== null) + 1);
}

type Sheets = Map<string, (string | number | null)[][]>;

/** Reads a workbook back: sheets by name, cells by their place, shared and inline strings alike. */
async function read(blob: Blob): Promise<Sheets> {
  const zip = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const file = (name: string) => strFromU8(zip[name] ?? new Uint8Array());
  const shared = [...file("xl/sharedStrings.xml").matchAll(/<si>(.*?)<\/si>/gs)].map(([, text]) => plain(text!));
  const names = [...file("xl/workbook.xml").matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name!);
  return new Map(
    names.map((name, at) => {
      const rows = [...file(`xl/worksheets/sheet${at + 1}.xml`).matchAll(/<row [^>]*>(.*?)<\/row>/gs)];
      return [name, rows.map(([, row]) => cells(row!, shared))];
    })
  );
}

function cells(row: string, shared: readonly string[]): (string | number | null)[] {
  const read: (string | number | null)[] = [];
  for (const [, attributes, content = ""] of row.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
    const place = columnOf(/ ?r="([A-Z]+)\d+"/.exec(attributes!)![1]!);
    while (read.length < place) read.push(null); // an empty cell is not written
    read.push(cell(attributes!, content, shared));
  }
  return read;
}

function cell(attributes: string, content: string, shared: readonly string[]): string | number | null {
  const value = /<v>(.*?)<\/v>/s.exec(content)?.[1];
  if (attributes.includes('t="s"')) return shared[Number(value)]!;
  if (value === undefined) return content === "" ? null : plain(content);
  return attributes.includes('t="str"') ? plain(value) : Number(value);
}

/** The place of a column by its letters: A is 0, AA is 26. */
function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1;
}

function plain(xml: string): string {
  const text = xml.replaceAll(/<[^>]*>/g, "");
  return text.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}
