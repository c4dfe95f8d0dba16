import type {Words} from "./parameter.js";

/** Why a component is not counted, in words that pages and the command line show. */
export const dropRules = {
  threshold: {id: "keluarga di luar ambang batas", en: "family outside the threshold"},
  ham: {
    id: "digantikan bantuan korban pelanggaran HAM berat",
    en: "replaced by the aid to victims of gross violations"
  },
  elderlyAge: {id: "belum mencapai usia lansia", en: "below the age of the elderly"},
  pregnancy: {id: "kehamilan melebihi urutan yang dihitung", en: "pregnancy beyond those counted"},
  once: {
    id: "satu orang dihitung sekali, pada komponen bernominal tertinggi",
    en: "a person counts once, in the component of the highest amount"
  },
  maxEarlyChildhood: {id: "batas anak usia dini terpenuhi", en: "limit on children 0-6 reached"},
  maxChildren: {id: "batas anak terpenuhi", en: "limit on children reached"},
  maxPersons: {id: "batas orang per keluarga terpenuhi", en: "limit on persons in a family reached"},
  off: {id: "komponen dimatikan dalam skenario", en: "component switched off by the scenario"}
} as const satisfies Record<string, Words>;

export type DropRule = keyof typeof dropRules;

/** Why a family is inside or outside a programme. */
export const scopeRules = {
  inside: {id: "desil di dalam ambang batas", en: "decile inside the threshold"},
  outside: {id: "desil di luar ambang batas", en: "decile outside the threshold"},
  cut: {
    id: "ambang batas memotong desil ini; keluarga dihitung di luar",
    en: "the threshold cuts this decile; the family is taken as outside"
  },
  unranked: {id: "keluarga belum diranking", en: "family not yet ranked"},
  listed: {
    id: "belum ada aturan desil pada tanggal ini; keluarga dianggap terdaftar",
    en: "no decile rule on this day; the family is taken as listed"
  },
  ham: {id: "daftar nama korban, tanpa ambang batas", en: "named list of victims, no threshold"}
} as const satisfies Record<string, Words>;

export type ScopeRule = keyof typeof scopeRules;
