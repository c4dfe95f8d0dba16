/** Words of the baseline "penerima nyata" on the page Simulasi, Indonesian and English. */
export const baselineWords = {
  "number.unknown": {id: "tidak diketahui", en: "unknown"},
  "actual.title": {
    id: "Acuan: penerima nyata, bukan simulasi.",
    en: "Baseline: actual recipients, not a simulation."
  },
  "actual.note": {
    id: "Penerima dihitung dari tabel penerima versi DTSEN ini. Rupiahnya ditaksir: penerima × indeks aturan berlaku × realisasi. Kelayakan dan penerimaan dianggap saling bebas di dalam tiap kabupaten/kota, kelompok peringkat, dan ada-tidaknya komponen. Ambang, kuota, dan tahap penerima nyata tidak diketahui.",
    en: "Recipients are counted in this DTSEN version’s table of receipt. Their rupiah are estimated: recipients × the index of the law in force × realisation. Eligibility and receipt are taken as independent within each regency, rank group and presence of a component. Thresholds, quotas and stages of actual recipients are unknown."
  },
  "actual.unknown": {
    id: "Penerima {programmes} tidak diketahui, maka jumlah semua program juga tidak diketahui.",
    en: "Recipients of {programmes} are unknown, and so is the sum of all programmes."
  },
  "actual.coverage": {
    id: "Persen terlayani per desil. Bidang: skenario {letter} (simulasi). Garis: penerima nyata.",
    en: "Per cent served by decile. Area: scenario {letter} (simulated). Line: actual recipients."
  },
  "actual.flow": {
    id: "Keluarga (PIP: siswa) per kelompok peringkat: skenario (simulasi) terhadap penerima nyata, dianggap saling bebas. Ke atas: masuk. Ke bawah: keluar.",
    en: "Families (PIP: pupils) by rank group: scenario (simulated) against actual recipients, taken as independent. Up: entering. Down: leaving."
  },
  "actual.map": {
    id: "Skenario {letter} (simulasi) dikurangi penerima nyata. Kelas simetris, dibekukan selama skenario diubah.",
    en: "Scenario {letter} (simulated) minus actual recipients. Symmetric classes, frozen while the scenario is edited."
  },
  "actual.overlap": {
    id: "Juta keluarga. Penerima nyata: dihitung. Skenario: urutan penerima bersarang (bacaan terbitan).",
    en: "Million families. Actual recipients: counted. Scenario: service nested (the published reading)."
  },
  "actual.money": {id: "Selisih anggaran tidak diketahui", en: "The budget’s difference is unknown"},
  "actual.loading": {id: "Memuat tabel penerima …", en: "Loading the table of recipients …"}
} as const;
