import type {MarginStatement} from "../lattice/margins.js";
import {reliabilityLimits} from "../lattice/reliability.js";
import type {Words} from "../policy/parameter.js";
import type {Scenario} from "../policy/scenario.js";
import {exportColumns, type ExportColumn} from "./exportColumns.js";
import {packageNotes, sourceLines, tableFileNotes} from "./exportNotes.js";
import {marginGuide} from "./marginGuide.js";
import type {Letter} from "./scenarioSet.js";

/** A scenario that leaves the page, with what is said of it. */
export interface ExportedScenario {
  readonly letter: Letter;
  readonly scenario: Scenario;
  readonly name: string;
  readonly day: string;
  /** What it is compared with, in words. */
  readonly comparedWith: Words;
  /** describeChanges in both languages. */
  readonly sentence: Words;
}

/** What travels with exported figures. */
export interface ExportFacts {
  readonly version: string;
  readonly dataHash: string;
  readonly synthetic: boolean;
  /** The manifest's protection: how the published counts were made safe. */
  readonly protection: string;
  /** The manifest's margins, and its smallest figure that the screen shows. */
  readonly margins: MarginStatement;
  readonly displayMin: number;
  /** ISO moment of the export. */
  readonly made: string;
  /** The address with the scenarios in it. */
  readonly address: string;
  readonly citation: Words;
  readonly bibtex: string;
  readonly scenarios: readonly ExportedScenario[];
}

/** Facts, scenarios and columns as a plain object, for metadata.json. */
export function exportMetadata({scenarios, ...facts}: ExportFacts): unknown {
  const of = {scenarios, version: facts.version};
  return {
    format: 1,
    ...facts,
    caveats: caveatsOf(facts),
    reliability: reliabilityLimits,
    readingMargins: marginGuide(facts),
    scenarios: scenarios.map(withoutDocument),
    packageRows: packageNotes,
    sources: {id: sourceLines(of, "id"), en: sourceLines(of, "en")},
    columns: exportColumns.map(({name, label, unit, codes}: ExportColumn) => ({
      name,
      label,
      ...(unit === "" ? {} : {unit}),
      ...(codes ? {codes} : {})
    })),
    tableFiles: tableFileNotes
  };
}

/** The document itself goes as a file of its own. */
function withoutDocument(exported: ExportedScenario): Omit<ExportedScenario, "scenario"> {
  const {scenario: _, ...of} = exported;
  return of;
}

/** What no figure may be read without. */
export function caveatsOf({synthetic, protection}: Pick<ExportFacts, "synthetic" | "protection">): Words[] {
  return [
    {id: "Simulasi, bukan penetapan penerima.", en: "A simulation, not a beneficiary decision."},
    ...(synthetic
      ? [
          {
            id: "Data sintetis, dibangkitkan dari angka terbitan; bukan isi DTSEN.",
            en: "Synthetic data, generated from published figures; not DTSEN’s content."
          }
        ]
      : []),
    protection === "none"
      ? {id: "Tabel sumber tanpa pengendalian pengungkapan.", en: "Source tables without disclosure control."}
      : {
          id: `Tabel sumber dilindungi pengendalian pengungkapan (${protection}); angka wilayah kecil berbatas galat.`,
          en: `Source tables are under disclosure control (${protection}); figures of small regions have a margin.`
        },
    {
      id: "Desil bukan angka kemiskinan; jumlah keluarga per desil bukan jumlah penduduk miskin.",
      en: "Deciles are not poverty figures; families in a decile are not the number of the poor."
    },
    {
      id: "Keluarga dan siswa adalah hitungan model dan bisa pecahan; rupiah setahun, dibulatkan sekali.",
      en: "Families and pupils are counts of a model and may be fractional; rupiah a year, rounded once."
    }
  ];
}
