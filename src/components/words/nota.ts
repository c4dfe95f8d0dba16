import {notaReadWords} from "./notaRead.js";

/** Words of what leaves a page: pictures, the brief "Nota kebijakan", and citations. Indonesian and English. */
export const notaWords = {
  ...notaReadWords,
  // Files of one view
  "nota.take": {id: "Unduh", en: "Download"},
  "nota.takeOf": {id: "Unduh: {name}", en: "Download: {name}"},
  "nota.png": {id: "Gambar (PNG)", en: "Picture (PNG)"},
  "nota.svg": {id: "Gambar (SVG)", en: "Picture (SVG)"},
  "nota.csv": {id: "Angka yang tampil (CSV)", en: "Figures shown (CSV)"},
  "nota.csvRows": {id: "Angka yang tampil (CSV, {count} baris)", en: "Figures shown (CSV, {count} rows)"},
  "nota.everything": {id: "Semua angka: CSV, XLSX, ZIP …", en: "Every figure: CSV, XLSX, ZIP …"},
  "nota.notYet": {
    id: "Belum ada gambar: datanya masih dibuka. Coba lagi sebentar lagi.",
    en: "No picture yet: the data are still opening. Try again in a moment."
  },
  "nota.pictureFailed": {
    id: "Berkas tidak jadi. {cause}. Angkanya tetap ada di Tabel dan di Unduh CSV.",
    en: "No file was made. {cause}. The figures are still in Table and in Download CSV."
  },
  "nota.against": {id: "acuan: {against}", en: "baseline: {against}"},
  "nota.source": {id: "Sumber: Desil, {address}", en: "Source: Desil, {address}"},
  "nota.mapNote": {id: "{count} {level}.", en: "{count} {level}."},
  "nota.code": {id: "Kode", en: "Code"},
  "nota.csvVersion": {id: "versi_dtsen", en: "dtsen_version"},
  "nota.csvDay": {id: "hari_aturan", en: "rule_day"},
  "nota.csvScenario": {id: "nama_skenario", en: "scenario_name"},
  "nota.csvAgainst": {id: "dibanding_dengan", en: "compared_with"},
  "nota.csvNature": {id: "sifat", en: "nature"},
  "nota.margin": {
    id: "Margin perlindungan data (95%): nasional ±{nation} keluarga, kabupaten/kota ±{regency} (siswa ±{nationPupils} dan ±{regencyPupils}).",
    en: "Margin of disclosure control (95%): nation ±{nation} families, regency ±{regency} (pupils ±{nationPupils} and ±{regencyPupils})."
  },
  // The brief
  "nota.title": {id: "Nota kebijakan", en: "Policy brief"},
  "nota.consequence": {id: "Akibatnya {parts}.", en: "As a result {parts}."},
  "nota.leave": {
    id: "{count} {unit} di {deciles} keluar dari {programme}",
    en: "{count} {unit} in {deciles} leave {programme}"
  },
  "nota.others": {id: "{clause} dan {count} di {deciles} masuk", en: "{clause} and {count} in {deciles} enter"},
  "nota.enter": {
    id: "{count} {unit} di {deciles} masuk {programme}",
    en: "{count} {unit} in {deciles} enter {programme}"
  },
  "nota.oneDecile": {id: "desil {decile}", en: "decile {decile}"},
  "nota.manyDeciles": {id: "desil {from}\u2060–\u2060{to}", en: "deciles {from}\u2060–\u2060{to}"},
  "nota.anyDecile": {id: "kelompok belum diperingkat", en: "the group not yet ranked"},
  "nota.budget": {id: "Anggaran setahun", en: "Budget a year"},
  "nota.budgetOf": {id: "Anggaran {programme}", en: "{programme} budget"},
  "nota.reached": {id: "Keluarga PKH/Sembako", en: "PKH/Sembako families"},
  "nota.pupils": {id: "Siswa PIP", en: "PIP pupils"},
  "nota.missed": {id: "Luput Sembako, desil 1–4", en: "Missed by Sembako, D1–4"},
  "nota.threshold": {id: "Ambang", en: "Threshold"},
  "nota.served": {id: "Terlayani", en: "Served"},
  "nota.trillions": {id: "Rupiah, triliun setahun", en: "Rupiah, trillion a year"},
  "nota.law": {id: "aturan", en: "law"},
  "nota.boundBy": {id: "dibatasi oleh", en: "bound by"},
  "nota.all": {id: "Semua program", en: "All programmes"},
  "nota.persons": {id: "orang", en: "persons"},
  "nota.mapTitle": {id: "Di mana bantuan bertambah dan berkurang", en: "Where aid rises and falls"},
  "nota.mapUnit": {
    id: "Ribu rupiah per keluarga setahun, terhadap {against}. Yang berkurang bergaris.",
    en: "Thousand rupiah a family and year, against {against}. Falls are lined."
  },
  "nota.coverage": {id: "Cakupan per desil", en: "Coverage by decile"},
  "nota.coverageNote": {
    id: "Persen terlayani dari tiap satuan. Bidang: skenario. Garis: {against}. ±: margin 95% paling lebar, poin.",
    en: "Per cent served of each unit. Area: scenario. Line: {against}. ±: widest 95% margin, points."
  },
  "nota.coverageOf": {id: "{unit}, ±{margin}", en: "{unit}, ±{margin}"},
  "nota.scenarioOnly": {id: "tanpa acuan", en: "no baseline"},
  "nota.baselineOnly": {id: "hanya pada acuan", en: "in the baseline only"},
  "nota.coverageMore": {id: "Dan {count} program lain.", en: "And {count} more programmes."},
  "nota.coverageNoRoom": {
    id: "Tidak muat di sini; lihat grafiknya di halaman Simulasi, cara membukanya di Kutipan.",
    en: "No room here; see the charts on the page Simulasi, opened as the citation says."
  },
  "nota.up": {id: "Bertambah terbanyak", en: "Greatest rises"},
  "nota.down": {id: "Berkurang terbanyak", en: "Greatest falls"},
  "nota.billions": {id: "Rp miliar setahun, ± margin 95%.", en: "Rp billion a year, ± 95% margin."},
  "nota.noneUp": {
    id: "Tidak ada yang bertambah lebih dari marginnya.",
    en: "None rises by more than its margin."
  },
  "nota.noneDown": {
    id: "Tidak ada yang berkurang lebih dari marginnya.",
    en: "None falls by more than its margin."
  },
  "nota.limits": {id: "Keterbatasan.", en: "Limits."},
  "nota.syntheticLimit": {id: "Data sintetis dari angka terbitan.", en: "Synthetic data, from published figures."},
  "nota.foot": {id: "DTSEN {version} · aturan per {day}", en: "DTSEN {version} · rules as of {day}"},
  "nota.fingerprint": {id: "{scenario}, sidik {fingerprint}", en: "{scenario}, fingerprint {fingerprint}"},
  "nota.printed": {id: "Dicetak {date}", en: "Printed {date}"},
  "nota.compare": {id: "Perbandingan skenario", en: "Scenarios compared"},
  "nota.compareNote": {
    id: "Di bawah tiap angka selisihnya terhadap {against}; di bawah tiap ukuran margin 95% yang terlebar, juga dari selisihnya.",
    en: "Below each figure its difference against {against}; below each measure the widest 95% margin, of its differences too."
  },
  "nota.changes": {id: "Yang diubah, dan sumber aturannya", en: "What is changed, and the sources of the law"},
  "nota.change.assumed": {id: "anggapan model", en: "model assumption"},
  "nota.change.more": {
    id: "dan {count} perubahan lain",
    en: "and {count} more changes"
  },
  "nota.change.allInLink": {
    id: "Selengkapnya di tautan dan berkas skenario.",
    en: "All of them are in the link and the scenario file."
  },
  "nota.change.allInFile": {
    id: "Selengkapnya di berkas skenario.",
    en: "All of them are in the scenario file."
  },
  "nota.cite": {id: "Kutipan", en: "Citation"},
  "nota.citeOverleaf": {id: "Kutipan, halaman 2", en: "Citation, page 2"},
  "nota.wholeLink": {id: "tautan lengkap: {where}", en: "whole link: {where}"},
  "nota.filesInstead": {id: "cara membuka: {where}", en: "how to open: {where}"},
  "nota.file": {id: "{letter} {file} (sidik {fingerprint})", en: "{letter} {file} (fingerprint {fingerprint})"},
  "nota.fileShort": {id: "{letter} (sidik {fingerprint})", en: "{letter} (fingerprint {fingerprint})"},
  "nota.openByFile": {
    id: "Tautan lengkapnya {count} karakter, terlalu panjang untuk dicetak. Untuk membuka skenario ini, buka berkasnya di halaman Simulasi, {page}: {files}.",
    en: "The whole link has {count} characters, too long for print. To open these scenarios, open their files on the page Simulasi, {page}: {files}."
  },
  "nota.fingerprintNote": {
    id: "Sidik: delapan digit pertama SHA-256 berkas skenario; dokumen yang sama memberi sidik yang sama.",
    en: "Fingerprint: the first eight digits of the scenario file’s SHA-256; the same document gives the same one."
  },
  "nota.print": {id: "Nota kebijakan", en: "Policy brief"},
  "nota.printTitle": {
    id: "Cetak atau simpan sebagai PDF, satu sampai dua halaman",
    en: "Print or save as PDF, one to two pages"
  },

  // Citation
  "nota.citeButton": {id: "Kutip", en: "Cite"},
  "nota.citeTitle": {id: "Kutip simulasi ini", en: "Cite this simulation"},
  "nota.citeId": {id: "Bahasa Indonesia", en: "Indonesian"},
  "nota.citeEn": {id: "Bahasa Inggris", en: "English"},
  "nota.citeBibtex": {id: "BibTeX", en: "BibTeX"},
  "nota.copy": {id: "Salin", en: "Copy"},
  "nota.copyOf": {id: "Salin kutipan, {name}", en: "Copy the citation, {name}"},
  "nota.copied": {id: "Kutipan tersalin.", en: "Citation copied."},
  "nota.copyFailed": {
    id: "Peramban menolak menyalin. Teksnya sudah terpilih: tekan Ctrl+C.",
    en: "The browser refused to copy. The text is selected: press Ctrl+C."
  },
  "nota.close": {id: "Tutup", en: "Close"}
} as const;
