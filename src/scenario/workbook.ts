import writeXlsxFile, {type Cell, type SheetData} from "write-excel-file/universal";
import type {Format} from "../components/format.js";
import type {StatedChange} from "./change.js";
import {changeText} from "./changeText.js";
import {exportColumns, type ExportColumn} from "./exportColumns.js";
import {caveatsOf, type ExportFacts} from "./exportMetadata.js";
import type {ExportTable} from "./exportTable.js";
import {packageLines, programmeLines, sourceLines} from "./exportNotes.js";
import {marginGuide, marginLines} from "./marginGuide.js";
import {plainText} from "./plainText.js";
import {units} from "../policy/units.js";

/** What a workbook holds: results, what each scenario changes of the law, and what explains them. */
export interface Workbook {
  readonly national: ExportTable;
  readonly regional: ExportTable;
  /** Changes of each of the facts' scenarios, in their order. */
  readonly changes: readonly (readonly StatedChange[])[];
  readonly facts: ExportFacts;
}

/** An XLSX file with sheets for inputs, national and regional results, and notes, in the format's language. */
export function workbook(book: Workbook, format: Format): Promise<Blob> {
  const {language} = format;
  const named = names[language];
  const sheets = [
    {sheet: named.inputs, data: inputs(book, format), columns: [10, 24, 46, 22, 22, 30, 34].map(wide)},
    {sheet: named.national, data: results(book.national, language), columns: resultColumns},
    {sheet: named.regional, data: results(book.regional, language), columns: resultColumns},
    {sheet: named.notes, data: notes(book, format), columns: [26, 110].map(wide)}
  ];
  return writeXlsxFile(sheets.map((sheet) => ({...sheet, stickyRowsCount: 1}))).toBlob();
}

type Language = Format["language"];

/** A change a line: numbers as numbers, words as words; a scenario without changes says so. */
function inputs({changes, facts}: Workbook, format: Format): SheetData {
  const {language} = format;
  const lines = facts.scenarios.flatMap(({letter, name, sentence}, at) => {
    const own = changes[at] ?? [];
    if (own.length === 0) return [[letter, name, sentence[language]].map(cellOf)];
    return own.map((change) => {
      const text = changeText(change, format);
      const cell = (value: StatedChange["old"], words: string) =>
        cellOf(typeof value === "number" ? value : plainText(words));
      return [
        cellOf(letter),
        cellOf(name),
        cellOf(change.label[language]),
        cell(change.old, text.old),
        cell(change.new, text.new),
        cellOf(unitOf(change, language)),
        cellOf(change.path)
      ];
    });
  });
  return [titles(names[language].inputTitles), ...lines];
}

/** The unit of a change's two values, which local ranking gives a new one. */
function unitOf({unit, local}: StatedChange, language: Language): string {
  if (unit === "day" || unit === "choice") return "";
  if (!local) return units[unit][language];
  const {before, now, share} = names[language];
  return `${before}: ${units[unit][language]}; ${now}: ${share}`;
}

/** Figures keep every digit; the format shows them whole. Codes are words. */
function results({rows}: ExportTable, language: Language): SheetData {
  const heads = exportColumns.map(({label, unit}) =>
    unit === "" ? label[language] : `${label[language]} (${unit[language]})`
  );
  const codes = exportColumns.map((column: ExportColumn) => column.codes);
  const worded = (cell: string | number, at: number) => codes[at]?.[cell]?.[language] ?? cell;
  return [
    titles(heads),
    ...rows.map((row) => row.map((cell, at) => (cell === null ? null : cellOf(worded(cell, at)))))
  ];
}

function notes({facts}: Workbook, {language}: Format): SheetData {
  const named = names[language];
  const lines: (readonly [string, string])[] = [
    ...caveatsOf(facts).map((caveat) => ["", caveat[language]] as const),
    ...marginGuide(facts).map((line, at) => [at === 0 ? named.margins : "", line[language]] as const),
    ...marginLines(facts).map(({measure, levels}) => ["", `${measure[language]}: ${levels[language]}`] as const),
    [named.version, facts.version],
    [named.data, facts.dataHash],
    [named.made, facts.made],
    [named.address, facts.address],
    ...facts.scenarios.flatMap(({letter, name, day, comparedWith, sentence}) => [
      [`${named.scenario} ${letter}`, name] as const,
      ["", sentence[language]] as const,
      ["", `${named.rules} ${day}; ${named.against} ${comparedWith[language]}`] as const
    ]),
    ...programmeLines(facts, language).map((line, at) => [at === 0 ? named.programmes : "", line] as const),
    ...packageLines(language).map((line, at) => [at === 0 ? named.packages : "", line] as const),
    ...sourceLines(facts, language).map((line, at) => [at === 0 ? named.sources : "", line] as const),
    [named.cite, facts.citation[language]]
  ];
  return [titles(named.noteTitles), ...lines.map((line) => line.map(cellOf))];
}

/** A share is shown as it is, any larger number with its thousands apart; a sheet takes no longer text. */
function cellOf(value: string | number): Cell {
  if (typeof value === "string") return {value: value.slice(0, 32_767), type: String, wrap: true};
  return {value, type: Number, ...(Math.abs(value) < 1 && value !== 0 ? {} : {format: "#,##0"})};
}

function titles(texts: readonly string[]): Cell[] {
  return texts.map((text) => ({value: text, type: String, fontWeight: "bold", wrap: true}));
}

function wide(width: number) {
  return {width};
}

const resultColumns = exportColumns.map(({holds}) => wide(holds === "text" ? 16 : 20));

const names = {
  id: {
    inputs: "Masukan",
    national: "Nasional",
    regional: "Wilayah",
    notes: "Catatan",
    inputTitles: ["Skenario", "Nama", "Yang diubah", "Semula", "Skenario ini", "Satuan", "Kolom berkas"],
    noteTitles: ["Hal", "Keterangan"],
    before: "semula",
    now: "skenario ini",
    share: "persen penduduk tiap kabupaten/kota",
    margins: "Margin dan keandalan",
    version: "Versi DTSEN",
    data: "Data terbitan",
    made: "Diekspor",
    address: "Buka di Desil",
    scenario: "Skenario",
    rules: "aturan per",
    against: "dibanding",
    programmes: "Program tambahan",
    packages: "Baris semua program bersama",
    sources: "Sumber aturan",
    cite: "Kutipan"
  },
  en: {
    inputs: "Inputs",
    national: "National",
    regional: "Regions",
    notes: "Notes",
    inputTitles: ["Scenario", "Name", "Changed", "Before", "This scenario", "Unit", "Field of the file"],
    noteTitles: ["Item", "Particulars"],
    before: "before",
    now: "this scenario",
    share: "per cent of each regency’s people",
    margins: "Margins and reliability",
    version: "DTSEN version",
    data: "Published data",
    made: "Exported",
    address: "Open in Desil",
    scenario: "Scenario",
    rules: "rules as of",
    against: "compared with",
    programmes: "Added programmes",
    packages: "Rows of all programmes together",
    sources: "Sources of the law",
    cite: "Citation"
  }
} as const;
