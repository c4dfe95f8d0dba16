/** Words of thresholds in sentences, Indonesian and English. */
export const ambangWords = {
  "ambang.nobody": {id: "tidak melayani siapa pun", en: "serving nobody"},
  "ambang.noChange": {id: "sama dengan acuan", en: "as the baseline"},
  "ambang.local": {id: "{percent}% penduduk tiap kabupaten/kota", en: "{percent}% of each regency’s people"},
  "ambang.localShort": {id: "tiap kabupaten/kota", en: "of each regency"},
  "card.exclusion": {id: "pengecualian", en: "exclusion"},
  "card.takeUp": {id: "kepesertaan", en: "take-up"},
  "track.exclusion": {
    id: "Pengecualian menentukan: hanya {percent} dari sasaran yang memenuhi syarat.",
    en: "Exclusion decides: only {percent} of the target are eligible."
  },
  "track.takeUp": {
    id: "Kepesertaan menentukan: hanya {percent} dari yang memenuhi syarat ikut.",
    en: "Take-up decides: only {percent} of the eligible claim."
  },
  "track.claiming": {
    id: "Ambang menentukan: semua yang ikut terlayani, {percent} dari yang memenuhi syarat.",
    en: "The threshold decides: all who claim are served, {percent} of the eligible."
  },
  "track.outside": {id: "{text} di luar 0–100; tetap {kept}.", en: "{text} is outside 0–100; {kept} stays."},
  "track.notNumber": {id: "“{text}” bukan angka; tetap {kept}.", en: "“{text}” is no number; {kept} stays."},
  "track.emptyBox": {id: "Kotak ini kosong; tetap {kept}.", en: "This box is empty; {kept} stays."},
  "track.nearest": {id: "{text} bukan titik potong; dipakai {used}.", en: "{text} is no cut point; {used} is used."},
  "ambang.ends": {
    id: "Ambang {programme} turun dari {old} menjadi {new}",
    en: "The {programme} threshold falls from {old} to {new}"
  }
} as const;
