import {exportColumns, type ExportColumn} from "./exportColumns.js";
import {caveatsOf, type ExportFacts} from "./exportMetadata.js";
import {packageLines, programmeLines, sourceLines, tableFileNotes} from "./exportNotes.js";
import {marginGuide, marginLines} from "./marginGuide.js";

/** The README that goes with exported files, in one language, as Markdown. */
export function readme(facts: ExportFacts, language: "id" | "en"): string {
  const word = words[language];
  const lines = [
    `# ${word.title}`,
    "",
    ...caveatsOf(facts).map((caveat) => `- ${caveat[language]}`),
    "",
    `## ${word.origin}`,
    "",
    `- ${word.version}: ${facts.version}`,
    `- ${word.data}: ${facts.dataHash}`,
    `- ${word.made}: ${facts.made}`,
    `- ${word.address}: ${facts.address}`,
    "",
    `## ${word.scenarios}`,
    "",
    ...facts.scenarios.flatMap(({letter, name, day, comparedWith, sentence}) => [
      `- ${letter}, ${oneLine(name)}: ${oneLine(sentence[language])} (${word.rules} ${day}; ${word.against} ${oneLine(comparedWith[language])})`
    ]),
    "",
    ...section(word.programmes, programmeLines(facts, language)),
    `## ${word.files}`,
    "",
    ...word.fileList.map((line) => `- ${line}`),
    "",
    `## ${word.margins}`,
    "",
    ...marginGuide(facts).map((line) => `- ${line[language]}`),
    ...marginLines(facts).map(({measure, levels}) => `- ${measure[language]}: ${levels[language]}`),
    "",
    `## ${word.columns}`,
    "",
    ...exportColumns.map((column) => `- ${columnLine(column, language)}`),
    "",
    ...section(
      word.tableFiles,
      tableFileNotes.map((note) => note[language])
    ),
    ...section(word.packages, packageLines(language).map(code)),
    ...section(word.sources, sourceLines(facts, language)),
    `## ${word.cite}`,
    "",
    facts.citation[language],
    ""
  ];
  return lines.join("\n");
}

function columnLine({name, label, unit, codes = {}}: ExportColumn, language: "id" | "en"): string {
  const stands = Object.entries(codes).map(([own, text]) => `\`${own}\` ${text[language]}`);
  const inBrackets = [...(unit === "" ? [] : [unit[language]]), ...stands].join(", ");
  return `\`${name}\`: ${label[language]}${inBrackets === "" ? "" : ` (${inBrackets})`}`;
}

/** A heading with its list; nothing where the list is empty. */
function section(title: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`## ${title}`, "", ...items.map((item) => `- ${item}`), ""];
}

/** A line with the id before its colon set as code. */
function code(line: string): string {
  return line.replace(/^[a-z.+]+(?=: )/, "`$&`");
}

function oneLine(text: string): string {
  return text.replaceAll(/[\r\n\t ]+/g, " ");
}

const words = {
  id: {
    title: "Desil: hasil simulasi",
    origin: "Asal",
    version: "Versi DTSEN",
    data: "Data terbitan",
    made: "Diekspor",
    address: "Buka di Desil",
    scenarios: "Skenario",
    rules: "aturan per",
    against: "dibanding",
    files: "Berkas",
    fileList: [
      "`data.csv`: hasil per skenario, tingkat, wilayah, dan program; UTF-8, koma, titik desimal, kosong berarti tidak diketahui",
      "`metadata.json`: keterangan yang sama untuk mesin",
      "`skenario/`: berkas skenario; hitung ulang dengan `npm run -s simulate -- <berkas> --by regency`"
    ],
    margins: "Margin dan keandalan",
    columns: "Kolom data.csv",
    tableFiles: "Berkas tabel di halaman",
    programmes: "Program tambahan",
    packages: "Baris semua program bersama",
    sources: "Sumber aturan",
    cite: "Kutipan"
  },
  en: {
    title: "Desil: simulation results",
    origin: "Origin",
    version: "DTSEN version",
    data: "Published data",
    made: "Exported",
    address: "Open in Desil",
    scenarios: "Scenarios",
    rules: "rules as of",
    against: "compared with",
    files: "Files",
    fileList: [
      "`data.csv`: results by scenario, level, region and programme; UTF-8, comma, decimal point, empty means unknown",
      "`metadata.json`: the same particulars for machines",
      "`skenario/`: scenario files; recompute with `npm run -s simulate -- <file> --by regency`"
    ],
    margins: "Margins and reliability",
    columns: "Columns of data.csv",
    tableFiles: "Files of the tables on the page",
    programmes: "Added programmes",
    packages: "Rows of all programmes together",
    sources: "Sources of the law",
    cite: "Citation"
  }
} as const;
