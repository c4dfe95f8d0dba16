/** Words of the history of a planner's work. */
export const riwayatWords = {
  "riwayat.title": {id: "Riwayat", en: "History"},
  "riwayat.list": {id: "Riwayat, terbaru di atas", en: "History, latest first"},
  "riwayat.start": {id: "Awal", en: "Start"},
  "riwayat.oldest": {id: "Keadaan tertua yang disimpan", en: "Oldest state kept"},
  "riwayat.empty": {
    id: "Belum ada langkah. Setiap perubahan tercatat di sini; satu geseran adalah satu langkah.",
    en: "No step yet. Every change is listed here; one drag is one step."
  },
  "riwayat.now": {id: "sekarang", en: "now"},
  "riwayat.undone": {id: "diurungkan", en: "undone"},
  "riwayat.note": {
    id: "Pilih langkah untuk kembali ke sana. Langkah sesudahnya tetap ada sampai Anda mengubah sesuatu.",
    en: "Choose a step to go back to it. Later steps stay until you change something."
  },
  "riwayat.of": {id: "{letter} · {text}", en: "{letter} · {text}"},
  "riwayat.more": {id: "{text}; dan {count} lagi", en: "{text}; and {count} more"},
  "riwayat.several": {id: "Beberapa skenario dibuka atau diganti", en: "Several scenarios opened or replaced"},
  "riwayat.added": {id: "Skenario {letter} ditambah", en: "Scenario {letter} added"},
  "riwayat.copied": {id: "{from} digandakan menjadi {letter}", en: "{from} duplicated as {letter}"},
  "riwayat.stacked": {
    id: "{over} ditumpuk di atas {under} menjadi {letter}",
    en: "{over} stacked on {under} as {letter}"
  },
  "riwayat.removed": {id: "Skenario {letter} dihapus", en: "Scenario {letter} removed"},
  "riwayat.moved": {id: "Urutan skenario diubah", en: "Scenarios reordered"},
  "riwayat.opened": {id: "Pindah ke skenario {letter}", en: "Switched to scenario {letter}"},
  "riwayat.baseline": {id: "Acuan: {name}", en: "Baseline: {name}"},
  "riwayat.named": {id: "Nama: “{name}”", en: "Name: “{name}”"},
  "riwayat.unnamed": {id: "Nama dihapus", en: "Name removed"},
  "riwayat.reset": {id: "Semua dikembalikan ke aturan", en: "All reset to the law"},
  "riwayat.other": {id: "Catatan skenario diubah", en: "The scenario’s notes changed"}
} as const;
