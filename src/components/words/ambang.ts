/** Words of thresholds in sentences, Indonesian and English. */
export const ambangWords = {
  "ambang.nobody": {id: "tidak melayani siapa pun", en: "serving nobody"},
  "ambang.noChange": {id: "sama dengan acuan", en: "as the baseline"},
  "ambang.local": {id: "{percent}% penduduk tiap kabupaten/kota", en: "{percent}% of each regency’s people"},
  "ambang.localShort": {id: "tiap kabupaten/kota", en: "of each regency"},
  "ambang.ends": {
    id: "Ambang {programme} turun dari {old} menjadi {new}",
    en: "The {programme} threshold falls from {old} to {new}"
  }
} as const;
