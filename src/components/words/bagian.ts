/** Words of narrow windows: sections of Simulasi that fold, the list that leads to them, jumps inside the sheet. */
export const bagianWords = {
  "bagian.list": {id: "Bagian", en: "Sections"},
  "bagian.listLabel": {id: "Bagian halaman ini", en: "Sections of this page"},
  "bagian.kartu": {id: "Angka pokok", en: "Headline figures"},
  "bagian.anggaran": {id: "Anggaran menurut program", en: "Budget by programme"},
  "bagian.cakupan": {id: "Cakupan menurut desil", en: "Coverage by decile"},
  "bagian.peta-selisih": {id: "Peta selisih", en: "Map of the difference"},
  "bagian.masuk-keluar": {id: "Yang masuk dan keluar", en: "Who enters and leaves"},
  "bagian.langkah": {id: "Langkah demi langkah", en: "Step by step"},
  "bagian.banding": {id: "Tabel perbandingan", en: "Comparison table"},
  "bagian.cakupan-skenario": {id: "Cakupan tiap skenario", en: "Coverage by scenario"},
  "bagian.anggaran-skenario": {id: "Anggaran tiap skenario", en: "Budget by scenario"},
  "bagian.wilayah-terbesar": {id: "Kenaikan dan penurunan terbesar", en: "Largest rises and falls"},
  "bagian.tumpang-tindih": {id: "Tumpang tindih program", en: "Overlap of programmes"},
  "bagian.tahap": {id: "Uang tunai per triwulan", en: "Cash by quarter"},
  "bagian.semua-wilayah": {id: "Tabel semua wilayah", en: "Table of all regions"},
  "bagian.kecamatan": {id: "Kecamatan", en: "Districts"},
  "bagian.periksa": {id: "Periksa dengan SQL", en: "Check by SQL"},
  "bagian.more": {id: "Rincian", en: "Details"},
  "bagian.controls": {id: "Ke pengaturan", en: "Go to controls"},
  "bagian.otherControls": {id: "Lainnya", en: "Other"}
} as const;
