import type {History, Parameter} from "../parameter.js";

const indexSince2020 = (value: number): History<number> => [
  ["2020-01-01", value, "source", ["codas", "tempo25", "nadi"]]
];

/** Benefit index of PKH: rupiah a person and year by component, unchanged since 2020. */
export const pkhIndex = {
  bumil: {
    id: "pkh.bumil",
    label: {id: "Ibu hamil/nifas", en: "Pregnant or post-partum mother"},
    unit: "idrPersonYear",
    history: indexSince2020(3_000_000)
  },
  aud: {
    id: "pkh.aud",
    label: {id: "Anak usia dini (0-6 tahun)", en: "Young child (0-6)"},
    unit: "idrPersonYear",
    history: indexSince2020(3_000_000)
  },
  sd: {
    id: "pkh.sd",
    label: {id: "Anak SD/MI/sederajat", en: "Primary-school pupil"},
    unit: "idrPersonYear",
    history: indexSince2020(900_000)
  },
  smp: {
    id: "pkh.smp",
    label: {id: "Anak SMP/MTs/sederajat", en: "Junior-secondary pupil"},
    unit: "idrPersonYear",
    history: indexSince2020(1_500_000)
  },
  sma: {
    id: "pkh.sma",
    label: {id: "Anak SMA/SMK/MA/sederajat", en: "Senior-secondary pupil"},
    unit: "idrPersonYear",
    history: indexSince2020(2_000_000)
  },
  disabilitas: {
    id: "pkh.disabilitas",
    label: {id: "Penyandang disabilitas berat", en: "Severely disabled person"},
    unit: "idrPersonYear",
    history: indexSince2020(2_400_000),
    note: {
      id: "Dua blog mencetak Rp3 juta; tidak dipakai karena berlawanan dengan semua sumber lain.",
      en: "Two blogs print Rp3 million; not used, as every other source contradicts them."
    }
  },
  lansia: {
    id: "pkh.lansia",
    label: {id: "Lanjut usia", en: "Elderly person"},
    unit: "idrPersonYear",
    history: indexSince2020(2_400_000)
  }
} as const satisfies Record<string, Parameter>;

/** Victims of gross human-rights violations: a named list, so in the family calculator only. */
export const pkhHam: Parameter = {
  id: "pkh.ham",
  label: {id: "Korban pelanggaran HAM berat masa lalu", en: "Victim of past gross human-rights violations"},
  unit: "idrPersonYear",
  history: [["2023-06-01", 10_800_000, "source", ["warta-ham", "nadi", "antara-ham"]]],
  note: {
    id: "Rp900.000 per bulan. Menggantikan PKH biasa keluarga itu; hanya ada di kalkulator keluarga.",
    en: "Rp900,000 a month. Replaces the family's ordinary PKH; in the family calculator only."
  }
};
