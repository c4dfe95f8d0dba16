/** Words of the page Simulasi about actual recipients, checks, versions and the engine, Indonesian and English. */
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
  "actual.against": {id: "Angka judul: terhadap {against}.", en: "The headline’s figures: against {against}."},
  "actual.overlap": {
    id: "Juta keluarga. Penerima nyata: dihitung. Skenario: urutan penerima bersarang (bacaan terbitan).",
    en: "Million families. Actual recipients: counted. Scenario: service nested (the published reading)."
  },
  "actual.money": {id: "Selisih anggaran tidak diketahui", en: "The budget’s difference is unknown"},

  "sqlCheck.title": {id: "Periksa semua angka dengan SQL", en: "Check every figure by SQL"},
  "sqlCheck.about": {
    id: "DuckDB di peramban ini menghitung ulang skenario dan acuannya dari berkas terbitan: nasional, tiap wilayah, perubahan, paket, dan baris ekspor. Unduhan pertama sekitar 8 MB; sesudah itu tiap skenario diperiksa sendiri setelah 3 detik tidak diubah.",
    en: "DuckDB in this browser recomputes the scenario and its baseline from the published files: nation, every region, changes, the package and exported rows. The first download is about 8 MB; after that every scenario is checked by itself once it has rested for 3 seconds."
  },
  "sqlCheck.wait": {
    id: "Angka di halaman ini tetap dapat dipakai.",
    en: "The figures on this page can be used meanwhile."
  },
  "sqlCheck.stale": {id: "Skenario berubah sejak diperiksa.", en: "The scenario has changed since the check."},
  "sqlCheck.staleHint": {
    id: "Diperiksa lagi setelah 3 detik tidak diubah, atau tekan tombolnya.",
    en: "It is checked again after resting for 3 seconds, or press the button."
  },
  "sqlCheck.extent": {
    id: "SQL setuju: {compared} angka dibandingkan, selisih terbesar {rupiah} dan {units} keluarga, siswa, atau orang.",
    en: "SQL agrees: {compared} figures compared, largest difference {rupiah} and {units} families, pupils or persons."
  },
  "sqlCheck.differing": {
    id: "{differing} dari {compared} angka berbeda; selisih terbesar {rupiah} dan {units} keluarga, siswa, atau orang.",
    en: "{differing} of {compared} figures differ; largest difference {rupiah} and {units} families, pupils or persons."
  },
  "sqlCheck.differ": {
    id: "SQL berbeda dari layar pada {count} dari {of} angka ({programmes})",
    en: "SQL differs from the screen in {count} of {of} figures ({programmes})"
  },

  "engine.hint": {
    id: "{cause}. Angka yang tampil adalah hitungan terakhir; skenario Anda tidak hilang.",
    en: "{cause}. The figures shown are the last computed; your scenarios are not lost."
  },
  "engine.unopened": {id: "Data simulasi tidak dapat dibuka.", en: "The simulation’s data cannot be opened."},
  "engine.lawHint": {
    id: "{cause}. Angka yang tampil masih angka aturan berlaku; skenario Anda tidak hilang.",
    en: "{cause}. The figures shown are still those of the law in force; your scenarios are not lost."
  },
  "engine.restart": {id: "Mulai lagi mesin hitung", en: "Restart the engine"},
  "engine.refused": {id: "Perubahan ini tidak dapat dihitung.", en: "This change cannot be computed."},
  "engine.refusedHint": {
    id: "{cause}. Angka yang tampil adalah hitungan terakhir sebelum ini. Urungkan, pilih acuan lain, atau coba lagi.",
    en: "{cause}. The figures shown are the last computed before it. Undo, choose another baseline, or try again."
  },
  "engine.again": {id: "Coba hitung lagi", en: "Try again"},

  "version.other": {
    id: "{name} dibuat pada DTSEN {made}; halaman ini memakai DTSEN {here}.",
    en: "{name} was made on DTSEN {made}; this page uses DTSEN {here}."
  },
  "version.data": {
    id: "{name} dibuat pada terbitan lain dari DTSEN {made} (data {madeData}); halaman ini memakai data {hereData}.",
    en: "{name} was made on another release of DTSEN {made} (data {madeData}); this page uses data {hereData}."
  },
  "version.hint": {
    id: "Semua angka di halaman ini dihitung ulang pada versi di halaman ini, maka dapat berbeda dari angka semula. Tanpa hari aturan sendiri, aturannya juga dibaca pada {here}.",
    en: "Every figure on this page is recomputed on this page’s version, and so may differ from the original ones. Without a rule day of its own its rules, too, are read on {here}."
  },
  "version.adopt": {id: "Pakai versi ini", en: "Adopt this version"}
} as const;
