/** Words with which the brief says how far its figures carry and what they stand on. Indonesian and English. */
export const notaReadWords = {
  // What is changed
  "nota.changed": {id: "Yang diubah dari aturan berlaku", en: "What differs from the law in force"},
  "nota.lawSince": {id: "aturan sejak {date}", en: "law since {date}"},
  "nota.startingOn": {id: "mulai {date}", en: "from {date}"},
  "nota.added": {id: "program tambahan, bukan aturan", en: "an added programme, no law"},
  "nota.noRule": {id: "bukan perubahan aturan", en: "no change of the law"},
  "nota.restOverleaf": {id: "dan {count} perubahan lain di halaman 2", en: "and {count} more changes on page 2"},
  "nota.allOverleaf": {
    id: "Skenario ini mengubah {count} hal; daftarnya di halaman 2.",
    en: "This scenario changes {count} things; they are listed on page 2."
  },
  "nota.noChange": {id: "Tidak mengubah apa pun.", en: "Changes nothing."},

  // Before every answer is there
  "nota.waiting": {id: "Menunggu angka skenario {letters} …", en: "Waiting for the figures of scenario {letters} …"},
  "nota.unanswered": {id: "{scenario} belum dihitung", en: "{scenario} is not computed yet"},
  "nota.unansweredHint": {
    id: "Mesin hitung belum menjawab saat nota ini dicetak, maka tidak ada angka skenario di sini. Tunggu sampai angkanya tampil di halaman, lalu cetak lagi.",
    en: "The engine had not answered when this brief was printed, so no figures of the scenario are here. Wait until they show on the page, then print again."
  },
  "nota.earlier": {
    id: "Perubahan terakhir belum dihitung saat nota ini dicetak: angka, daftar perubahan, dan tautan di sini milik skenario sebelum perubahan itu.",
    en: "The latest change was not computed when this brief was printed: figures, changes and link are those of the scenario before it."
  },
  "nota.columnToCome": {id: "belum dihitung saat dicetak", en: "not computed when printed"},

  // Margins and reliability
  "nota.beside": {id: "{against} {value}; {change}", en: "{against} {value}; {change}"},
  "nota.besideOnly": {id: "{against} {value}", en: "{against} {value}"},
  "nota.exact": {id: "tanpa margin", en: "no margin"},
  "nota.low": {id: "keandalan rendah", en: "low reliability"},
  "nota.lowShort": {id: "rendah", en: "low"},
  "nota.billionsLow": {
    id: "Rp miliar setahun, ± margin 95%; “rendah”: keandalan rendah, margin lebih dari 20%.",
    en: "Rp billion a year, ± 95% margin; “low”: low reliability, a margin above 20%."
  },
  "nota.enlarged": {id: "Jawa–Bali {zoom}×", en: "Java–Bali {zoom}×"},
  "nota.insideNoise": {id: "di dalam margin", en: "within margin"},
  "nota.budgetNoise": {
    id: "Perubahan anggaran ini lebih kecil dari marginnya (±{margin}): tidak dapat dibedakan dari derau.",
    en: "This change of the budget is smaller than its margin (±{margin}): it cannot be told from noise."
  },
  "nota.within": {
    id: "{count} dari {all}: di dalam margin",
    en: "{count} of {all}: within margin"
  },
  "nota.rowMargin": {id: "±{margin}", en: "±{margin}"},
  "nota.trillion": {id: "triliun", en: "trillion"},
  "nota.trillionShort": {id: "T", en: "tn"},
  "nota.billion": {id: "miliar", en: "billion"},
  "nota.billionShort": {id: "M", en: "bn"},
  "nota.million": {id: "juta", en: "million"},
  "nota.millionShort": {id: "jt", en: "m"},
  "nota.thousand": {id: "ribu", en: "thousand"},
  "nota.thousandShort": {id: "rb", en: "k"},
  "nota.localRank": {id: "peringkat lokal", en: "local ranking"},
  "nota.ownRegions": {id: "{count} wilayah lain", en: "{count} regions differ"},
  "nota.personsOf": {id: "Orang {programme}", en: "{programme} persons"},

  // Where nothing is mapped
  "nota.mapMissing": {
    id: "Batas wilayah tidak terbuka, maka petanya tidak tercetak; tabelnya memuat semua angka.",
    en: "The boundaries did not open, so no map is printed; the table holds all figures."
  },
  "nota.mapNoRoom": {
    id: "Peta tidak muat bersama program sebanyak ini; lihat petanya di halaman Simulasi; cara membukanya di Kutipan.",
    en: "With so many programmes there is no room for the map; see it on the page Simulasi, opened as the citation says."
  },
  "nota.programmesAndMore": {id: "dan {count} program lain", en: "and {count} more programmes"},
  "nota.moreProgrammes": {
    id: "dan {count} program lain, termasuk dalam jumlah di bawah",
    en: "and {count} more programmes, in the sum below"
  },
  "nota.mapNone": {
    id: "Tidak ada wilayah yang berubah terhadap {against}, maka tidak ada selisih untuk dipetakan atau diperingkat.",
    en: "No region changes against {against}, so there is no difference to map or to rank."
  },
  "nota.mapUnknown": {
    id: "Penerima nyata program tambahan tidak tercatat, maka selisih per wilayah terhadap {against} tidak diketahui.",
    en: "Actual receipt of added programmes is not recorded, so the difference of regions against {against} is unknown."
  },
  "nota.mapWithin": {
    id: "Perubahan tiap wilayah terhadap {against} ada di dalam marginnya: tidak dapat dibedakan dari derau, maka tidak dipetakan.",
    en: "Every region’s change against {against} is within its margin: it cannot be told from noise, so it is not mapped."
  },

  // What the figures stand on
  "nota.moreOverleaf": {id: "Anggapan dan sumber di halaman 2.", en: "Assumptions and sources on page 2."},
  "nota.method": {id: "Dasar, batas, dan anggapan", en: "Basis, limits and assumptions"},
  "nota.method.decides": {
    id: "Ini simulasi atas agregat, bukan penetapan penerima: tidak satu pun keluarga ditunjuk atau dicoret.",
    en: "This is a simulation over aggregates, not a beneficiary decision: no family is named or struck off."
  },
  "nota.method.synthetic": {
    id: "Datanya sintetis, dibangkitkan dari angka terbitan; bukan isi DTSEN. Pakai untuk menguji cara berpikir, bukan untuk menetapkan anggaran.",
    en: "The data are synthetic, generated from published figures; not DTSEN’s content. Use them to test reasoning, not to set a budget."
  },
  "nota.method.margin": {
    id: "Margin (±, 95%) hanya derau yang ditambahkan untuk melindungi keluarga; kekeliruan data dan model tidak termasuk. “Keandalan rendah”: margin lebih dari 20% dari angkanya. “Di dalam margin”: perubahan tidak dapat dibedakan dari derau dan tidak diperingkat.",
    en: "A margin (±, 95%) is only the noise that is added to protect families; errors of data and models are not in it. “Low reliability”: the margin is more than 20% of the figure. “Within margin”: the change cannot be told from noise and is not ranked."
  },
  "nota.method.chain": {
    id: "Urutan hitung: di dalam ambang dan punya komponen, dikurangi yang dikecualikan, yang mengambil, lalu kuota dan pagu; rupiah adalah indeks kali realisasi.",
    en: "Order of counting: inside the threshold with a component, less the excluded, those who claim, then quota and ceiling; rupiah are the index times realisation."
  },
  "nota.method.fill": {
    id: "Kuota diisi merata, kecuali skenario mengisinya dari desil terendah. PKH dan Sembako bersarang: keluarga yang menerima keduanya dihitung sekali. PIP dihitung per siswa.",
    en: "A quota is filled evenly unless the scenario fills it from the lowest decile. PKH and Sembako are nested: a family that receives both counts once. PIP counts pupils."
  },
  "nota.method.behaviour": {
    id: "Keluarga dianggap tidak mengubah perilaku atau susunannya karena aturan baru; biaya penyaluran tidak termasuk anggaran.",
    en: "Families are taken not to change what they do, or who they are, under new rules; costs of delivery are not in the budget."
  },
  "nota.method.year": {
    id: "Rupiah adalah setahun penuh menurut aturan tiap bulannya, bukan yang sudah cair.",
    en: "Rupiah are those of a whole year under the law of each month, not what has been paid out."
  },
  "nota.actualLimit": {
    id: "Penerima nyata dan kelayakan dianggap saling bebas di dalam tiap wilayah dan kelompok peringkat.",
    en: "Actual receipt and eligibility are taken as independent within each region and rank group."
  },
  "nota.method.decile": {
    id: "Desil adalah sepersepuluh penduduk menurut peringkat kesejahteraan DTSEN; desil 1 bukan “penduduk miskin”.",
    en: "A decile is a tenth of the people by DTSEN’s welfare rank; decile 1 is not “the poor”."
  },
  "nota.method.readings": {
    id: "Nilai yang sumbernya berbeda dibaca begini: {list}.",
    en: "Values on which sources differ are read thus: {list}."
  },
  "nota.sources": {id: "Sumber", en: "Sources"},
  "nota.publishedSources": {
    id: "Ambang, kuota, dan pagu yang berlaku: {numbers}.",
    en: "Thresholds, quotas and ceilings in force: {numbers}."
  },
  "nota.dataSource": {
    id: "Data: DTSEN versi {version}, tabel terbitan {hash}.",
    en: "Data: DTSEN version of {version}, published tables {hash}."
  }
} as const;
