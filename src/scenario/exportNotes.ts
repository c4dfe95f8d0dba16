import {packageIds} from "../policy/packageIds.js";
import type {Words} from "../policy/parameter.js";
import {sources} from "../policy/sources.js";
import type {ExportFacts} from "./exportMetadata.js";
import {lawSources} from "./lawSources.js";

/** The sources of the law on which exported scenarios stand: title, date, address. */
export function sourceLines(
  {scenarios, version}: Pick<ExportFacts, "scenarios" | "version">,
  language: "id" | "en"
): string[] {
  const keys = lawSources(
    scenarios.map(({scenario}) => scenario),
    version
  );
  return keys.map((key) => {
    const {title, date, address} = sources[key];
    return [title[language], date, ...(address === null ? [] : [address])].join(", ");
  });
}

/** What the rows of all programmes together hold, which carry these ids for a programme. */
export const packageNotes: readonly {readonly id: string; readonly note: Words}[] = [
  {
    id: packageIds.families,
    note: {
      id: "keluarga yang dijangkau sedikitnya satu program keluarga, masing-masing dihitung sekali; rupiahnya jumlah semua program, juga yang dihitung per siswa atau orang",
      en: "families reached by at least one family programme, each counted once; their rupiah are the sum of all programmes, those that count pupils or persons too"
    }
  },
  {
    id: packageIds.persons,
    note: {id: "orang di dalam keluarga itu, hanya nasional", en: "persons in those families, for the nation only"}
  },
  {
    id: "pkh+sembako",
    note: {
      id: "keluarga yang dilayani kedua program, hanya nasional; demikian pula tiap pasangan program keluarga",
      en: "families served by both programmes, for the nation only; so too every two family programmes"
    }
  }
];

/** The same as lines, and what such rows leave empty. */
export function packageLines(language: "id" | "en"): string[] {
  return [...packageNotes.map(({id, note}) => `${id}: ${note[language]}`), packageEmpty[language]];
}

const packageEmpty: Words = {
  id: "Baris ini tidak punya sasaran, berhak, masuk, keluar, atau tetap: sel itu kosong.",
  en: "These rows have no target, eligible, entering, leaving or unchanged: those cells are empty."
};

/** How the files of the tables on the page are read, whose columns have Indonesian names, and what those mean. */
export const tableFileNotes: readonly Words[] = [
  {
    id: "Kolom data.csv bernama Inggris, sama dengan keluaran baris perintah. CSV dari tabel wilayah dan kecamatan di halaman, yang tidak ada di dalam ZIP ini, bernama Indonesia dalam kedua bahasa.",
    en: "The columns of data.csv have English names, those of the command line’s output. The CSV files of the tables of regions and districts on the page, which are not in this ZIP, have Indonesian names in both languages."
  },
  {
    id: "Di sana tiap angka `x` disertai `satuan_x`, `margin_x` (± 95%), dan `keandalan_x` (A, B, C); di kecamatan juga `cara_x`: hitungan, atau perkiraan memakai rata-rata kabupaten/kota.",
    en: "There every figure `x` has its unit in `satuan_x`, its 95% margin in `margin_x` and its reliability in `keandalan_x`; for districts also `cara_x`: `hitungan`, counted, or `perkiraan`, estimated by the regency’s means."
  },
  {
    id: "`nilai` angka yang dipilih untuk peta (lihat `indikator`), `keluarga` semua keluarga, `perubahan` keluarga terjangkau terhadap pembanding, `rupiah` setahun dari semua program, `tambahan_…` program tambahan menurut namanya.",
    en: "`nilai`: the figure chosen for the map (see `indikator`); `keluarga`: all families; `perubahan`: change of families reached, against `dibanding_dengan`; `rupiah`: a year, all programmes; `tambahan_…`: an added programme, by its name."
  }
];

/** Names of the programmes that scenarios add, by the id that files give them. */
export function programmeLines({scenarios}: Pick<ExportFacts, "scenarios">, language: "id" | "en"): string[] {
  const added = scenarios.flatMap(({scenario}) => Object.entries(scenario.additional ?? {}));
  return [...new Set(added.map(([id, {name}]) => `${id}: ${name[language].replaceAll(/[\r\n\t ]+/g, " ")}`))];
}
