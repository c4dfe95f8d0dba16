/** Words of families reached where a planner adds family programmes, Indonesian and English. */
export const terjangkauWords = {
  "reached.any": {
    id: "Keluarga terjangkau, salah satu program keluarga",
    en: "Families reached by any family programme"
  },
  "reached.anyShort": {id: "Keluarga, program keluarga mana pun", en: "Families, any family programme"},
  "reached.distinct": {
    id: "Semua program keluarga, termasuk yang ditambahkan: keluarga dihitung sekali. PIP per siswa; program per orang tidak termasuk.",
    en: "All family programmes, the added ones too: a family counts once. PIP per pupil; programmes per person are not in it."
  },
  "reached.titleMore": {
    id: "{money}: jumlah penerima tiap program tetap, keluarga yang terjangkau program keluarga bertambah {count}",
    en: "{money}: as many recipients in each programme, {count} more families reached by family programmes"
  },
  "reached.titleFewer": {
    id: "{money}: jumlah penerima tiap program tetap, keluarga yang terjangkau program keluarga berkurang {count}",
    en: "{money}: as many recipients in each programme, {count} fewer families reached by family programmes"
  }
} as const;
