import type {z} from "zod";

/** Why a field was refused, Indonesian and English. */
export interface Reason {
  readonly id: string;
  readonly en: string;
}

/** Reasons that the schema alone does not know. */
export const reasons = {
  // what the browser says of the text is in its own language
  notJson: (detail: string) => ({id: "bukan JSON yang sah", en: `is not valid JSON: ${detail}`}),
  newerFormat: (format: number, newest: number) => ({
    id: `lebih baru dari yang dikenal (${newest}): ${format}`,
    en: `is newer than the format known here (${newest}): ${format}`
  }),
  notWithin: (least: number, most: number) => ({
    id: `harus antara ${least} dan ${most}`,
    en: `must be between ${least} and ${most}`
  }),
  above: (limit: Reason) => ({
    id: `tidak boleh lebih dari ${limit.id}`,
    en: `must not be more than ${limit.en}`
  }),
  givenTwice: {id: "diberikan dua kali", en: "is given twice"},
  unknownKey: {id: "bukan kolom yang dikenal", en: "is not a known field"},
  unknownProgramme: {id: "bukan program yang dikenal", en: "is not a known programme"},
  unknownParameter: {id: "bukan parameter yang dikenal", en: "is not a known parameter"},
  badKey: {id: "bukan nama atau kode yang berlaku", en: "is not a valid name or code"},
  unknownRegion: {id: "bukan wilayah pada data ini", en: "is no region of this data"},
  missingRegencies: (codes: readonly string[]) => {
    const list = `${codes.slice(0, 5).join(", ")}${codes.length > 5 ? `, … (${codes.length})` : ""}`;
    return {id: `tidak memuat kabupaten/kota: ${list}`, en: `misses regencies: ${list}`};
  },
  quotaBesideTable: {
    id: "sudah ditetapkan oleh tabel kabupaten/kota; pilih salah satu",
    en: "is already given by the table of regencies; give one of the two"
  },
  noBaseline: {
    id: "program tambahan tidak ada dalam aturan yang berlaku",
    en: "asks for the law in force, which has no additional programme"
  },
  unknownComponent: (known: readonly string[]) => ({
    id: known.length > 0 ? `bukan komponen (${known.join(", ")})` : "program ini tidak punya komponen",
    en: known.length > 0 ? `is not a component (${known.join(", ")})` : "is set, but this programme has no components"
  }),
  noComponent: {id: "tidak boleh dimatikan semuanya", en: "switches every component off"},
  unknownSource: (key: string) => ({id: `bukan sumber yang dikenal: ${key}`, en: `is not a known source: ${key}`}),
  notCutPoint: (threshold: number, allowed: readonly number[]) => ({
    id: `bukan titik potong (${allowed.join(", ")}): ${threshold}`,
    en: `is not a cut point (${allowed.join(", ")}): ${threshold}`
  })
};

/** The reason behind one issue of the schema. A refinement gives its own as `params`. */
export function reasonOf(issue: z.core.$ZodIssue): Reason {
  switch (issue.code) {
    case "invalid_type":
      return {
        id: `harus bertipe ${typeWords[issue.expected] ?? issue.expected}`,
        en: `must be of type ${issue.expected}`
      };
    case "too_small":
      return issue.origin === "array"
        ? {id: "tidak boleh kosong", en: "must not be empty"}
        : {id: `tidak boleh kurang dari ${issue.minimum}`, en: `must not be less than ${issue.minimum}`};
    case "too_big":
      return {id: `tidak boleh lebih dari ${issue.maximum}`, en: `must not be more than ${issue.maximum}`};
    case "invalid_value":
      return {id: `harus salah satu dari ${issue.values.join(", ")}`, en: `must be one of ${issue.values.join(", ")}`};
    case "invalid_format":
      if (issue.format === "regex") return {id: "tidak sesuai pola tanda data", en: "is not the mark of any data"};
      return {
        id: "harus tanggal kalender ISO, misalnya 2026-01-23",
        en: "must be an ISO calendar day, like 2026-01-23"
      };
    case "custom":
      return issue.params as unknown as Reason;
    default:
      return {id: "nilai tidak berlaku", en: "is not valid"};
  }
}

const typeWords: Partial<Record<string, string>> = {
  number: "angka",
  int: "bilangan bulat",
  boolean: "benar atau salah",
  string: "teks",
  object: "objek",
  record: "objek",
  array: "daftar",
  tuple: "pasangan [tanggal, angka]",
  date: "tanggal"
};
