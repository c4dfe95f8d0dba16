import {disputed, type Parameter} from "../parameter.js";

/** Persons counted in a family. */
export const pkhMaxPersons: Parameter = {
  id: "pkh.maxPersons",
  label: {id: "Batas orang dihitung per keluarga", en: "Most persons counted in a family"},
  unit: "personsFamily",
  history: [["2020-01-01", 4, "source", ["codas", "palpres", "poskota13", "ayo-max", "nadi"]]],
  note: {
    id: "Sebelum 2023 diingat pula batas satu lansia, satu disabilitas, dan satu anak per jenjang; tanpa sumber, tidak diterapkan.",
    en: "Before 2023 limits of one elderly, one disabled and one child a school level are remembered; unsourced, not applied."
  }
};

/** Children 0-6 counted in a family. */
export const pkhMaxEarlyChildhood: Parameter = {
  id: "pkh.maxEarlyChildhood",
  label: {id: "Batas anak usia dini dihitung", en: "Most children 0-6 counted"},
  unit: "childrenFamily",
  history: [["2020-01-01", 2, "source", ["palpres", "poskota13", "poskota-aug24"]]]
};

/** Children 0-6 and pupils together. */
export const pkhMaxChildren: Parameter<number | "none"> = disputed<number | "none">(
  {
    id: "pkh.maxChildren",
    label: {id: "Batas anak dihitung (0-6 dan sekolah)", en: "Most children counted (0-6 and pupils)"},
    unit: "childrenFamily",
    note: {
      id: "Hanya dilaporkan dalam daftar aturan 2023-2024, tidak ditemukan dalam keputusan.",
      en: "Reported in rule lists of 2023-2024 only, not found in a decree."
    }
  },
  [
    {
      id: "3",
      label: {id: "Paling banyak tiga anak sejak 2023", en: "At most three children from 2023"},
      history: [
        ["2020-01-01", "none", "memory", []],
        ["2023-01-01", 3, "conflict", ["palpres", "poskota13"]]
      ]
    },
    {
      id: "tanpa",
      label: {id: "Tanpa batas anak tersendiri", en: "No separate limit on children"},
      history: [["2020-01-01", "none", "conflict", ["codas", "ayo-max", "nadi"]]]
    }
  ]
);

/** Parity is in no registry column found, so this cap lives in the family calculator only. */
export const pkhMaxPregnancy: Parameter = {
  id: "pkh.maxPregnancy",
  label: {id: "Kehamilan yang dihitung, sampai yang ke-", en: "Pregnancies counted, up to number"},
  unit: "pregnancy",
  history: [["2020-01-01", 2, "source", ["palpres", "poskota13", "poskota-aug24"]]],
  note: {
    id: "Urutan kehamilan tidak ada dalam DTSEN; hanya dipakai di kalkulator keluarga.",
    en: "The order of a pregnancy is not in DTSEN; used in the family calculator only."
  }
};
