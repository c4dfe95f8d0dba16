/** Words of the accuracy section on the page Privasi, Indonesian and English. */
export const privasiUtilityWords = {
  "utility.measured": {
    id: "Diukur {date} pada versi {version} dari dunia rekaan: {families} ribu keluarga sintetis, {fraction}. Karena setiap keluarga direka, angka yang benar diketahui. Registri nyata akan memberi kekeliruan model yang lain; derau sama saja.",
    en: "Measured on {date} on version {version} of an invented world: {families} thousand synthetic families, {fraction}. As every family is invented, the true figures are known. A real registry will have other model errors; the noise is the same."
  },
  "utility.whole": {id: "semuanya dibaca", en: "all of them read"},
  "utility.sample": {
    id: "satu dari {weight} dibaca, sehingga wilayah kecil lebih kasar daripada skala nasional",
    en: "one in {weight} read, so that small regions are coarser than at national scale"
  },
  "utility.sameCode": {
    id: "Rilis ini dibuat oleh kode pelindung yang diukur itu.",
    en: "This release was made by the protecting code that was measured."
  },
  "utility.otherCode": {
    id: "Diukur pada kode pelindung yang lebih lama daripada kode rilis ini.",
    en: "Measured on protecting code that is earlier than this release’s."
  },
  "utility.none": {
    id: "Ketelitian belum diukur. Operator menjalankan “npm run -s utility -- --record”, lalu membangun situs lagi.",
    en: "Accuracy is not measured yet. The operator runs “npm run -s utility -- --record” and builds the site again."
  },
  "utility.finding": {
    id: "Derau Gauss menyembunyikan keluarga dan tetap teliti: dari 100 keluarga {own} dikenali, kekeliruan kabupaten/kota paling banyak {error}% pada 95 dari 100 angka",
    en: "Gaussian noise hides families and stays accurate: of 100 families {own} are recognised, and 95 of 100 regency figures are off by at most {error}%"
  },
  "utility.note": {
    id: "Mendatar: keluarga yang dikenali penyerang terkuat bila satu dari 100 tebakan boleh salah, skala logaritma; menebak buta mengenali 1%, makin ke kiri makin aman. Tegak: kekeliruan persentil ke-95 kabupaten/kota, rata-rata {scenarios} skenario; makin ke bawah makin teliti. Tabel dan cara menaksirnya sama untuk semua cara.",
    en: "Across: families recognised by the strongest attacker when one guess in 100 may be wrong, logarithmic; blind guessing recognises 1%, further left is safer. Up: 95th percentile of the regencies’ errors, mean of {scenarios} scenarios; further down is more accurate. Tables and estimator are the same for every way."
  },
  "utility.chartLabel": {
    id: "Risiko dan ketelitian menurut cara melindungi. {list}. Angka lengkap ada di tabel di bawah.",
    en: "Risk and accuracy by way of protecting. {list}. All numbers are in the table below."
  },
  "utility.point": {
    id: "{name}: dikenali {recognised}, kekeliruan {error}",
    en: "{name}: recognised {recognised}, error {error}"
  },
  "utility.across": {id: "Keluarga yang dikenali", en: "Families recognised"},
  "utility.up": {id: "Kekeliruan kabupaten/kota", en: "Regency error"},
  "utility.mechanism.gauss": {id: "Derau Gauss (dipakai)", en: "Gaussian noise (in use)"},
  "utility.mechanism.cellKey2": {id: "Kunci sel, D = 2", en: "Cell key, D = 2"},
  "utility.mechanism.cellKey5": {id: "Kunci sel, D = 5", en: "Cell key, D = 5"},
  "utility.mechanism.suppress": {id: "Tutup di bawah 10", en: "Hide below 10"},
  "utility.mechanism.none": {id: "Tanpa perlindungan", en: "No protection"},
  "utility.mechanisms": {
    id: "Risiko dan ketelitian menurut cara melindungi: rata-rata skenario, yang lebih buruk dari jumlah dan rupiah",
    en: "Risk and accuracy by way of protecting: means of the scenarios, the worse of units and rupiah"
  },
  "utility.way": {id: "Cara", en: "Way"},
  "utility.recognised": {id: "Dikenali", en: "Recognised"},
  "utility.nationMean": {id: "Nasional, rata-rata", en: "Nation, mean"},
  "utility.nationWorst": {id: "Nasional, terburuk", en: "Nation, worst"},
  "utility.regencyP95": {id: "Kab/kota, persentil 95", en: "Regency, 95th percentile"},
  "utility.regencyWithin": {id: "Kab/kota di dalam batas", en: "Regencies inside"},
  "utility.districtP95": {id: "Kecamatan, persentil 95", en: "District, 95th percentile"},
  "utility.districtWithin": {id: "Kecamatan di dalam batas", en: "Districts inside"},
  "utility.nonAdditive": {
    id: "Kunci sel: tabelnya tidak berjumlah cocok, dan angka yang tidak nol membuktikan ada keluarga. Menutup angka kecil: sel yang ditutup diisi dari sisa wilayah induknya. Tanpa perlindungan: yang tersisa hanya kekeliruan model.",
    en: "Cell key: tables do not add up, and a figure that is not nought proves a family. Hiding small figures: hidden cells are filled from what is left of the parent region. No protection: only the model’s errors remain."
  },
  "utility.targets": {id: "Janji ketelitian dan hasilnya", en: "Promises of accuracy and the outcome"},
  "utility.level": {id: "Tingkat", en: "Level"},
  "utility.tolerance": {id: "Batas", en: "Tolerance"},
  "utility.mean": {id: "Rata-rata skenario (syarat)", en: "Mean of scenarios (required)"},
  "utility.worst": {id: "Skenario terburuk (syarat)", en: "Worst scenario (required)"},
  "utility.verdict": {id: "Hasil", en: "Outcome"},
  "utility.percentOnly": {id: "{percent}%", en: "{percent}%"},
  "utility.percentOr": {
    id: "{percent}%, atau {families} keluarga ({pupils} siswa) bila lebih lebar",
    en: "{percent}%, or {families} families ({pupils} pupils) where wider"
  },
  "utility.atLeast": {id: "{found} (≥ {required})", en: "{found} (≥ {required})"},
  "utility.atMost": {id: "{found} (≤ {required})", en: "{found} (≤ {required})"},
  "utility.worstOf": {id: "{found}: {scenario}", en: "{found}: {scenario}"},
  "utility.met": {id: "terpenuhi", en: "met"},
  "utility.missed": {id: "TIDAK terpenuhi", en: "MISSED"},
  "utility.scenarios": {id: "Setiap skenario ({count})", en: "Every scenario ({count})"},
  "utility.scenarioCaption": {
    id: "Kekeliruan persentil ke-95, dalam persen: seluruhnya, lalu bagian model (tanpa derau) dan bagian derau",
    en: "95th percentile of errors, in per cent: in all, then the model’s part (without noise) and the noise’s part"
  },
  "utility.scenario": {id: "Skenario", en: "Scenario"},
  "utility.nation": {id: "Nasional", en: "Nation"},
  "utility.regency.total": {id: "Kab/kota", en: "Regency"},
  "utility.regency.model": {id: "Kab/kota, model", en: "Regency, model"},
  "utility.regency.mechanism": {id: "Kab/kota, derau", en: "Regency, noise"},
  "utility.district.total": {id: "Kecamatan", en: "District"},
  "utility.district.model": {id: "Kecamatan, model", en: "District, model"},
  "utility.district.mechanism": {id: "Kecamatan, derau", en: "District, noise"},
  "utility.notTold": {id: "tidak dihitung", en: "not computed"},
  "utility.rare": {
    id: "{name} (terlalu jarang: dilaporkan terpisah, tidak dinilai)",
    en: "{name} (too rare: reported apart, not judged)"
  },
  "utility.source": {
    id: "Sumber: data/measured/utility.json, ditulis oleh “npm run -s utility -- --record”. Derau ditarik {keys} kali dengan kunci berbeda.",
    en: "Source: data/measured/utility.json, written by “npm run -s utility -- --record”. Noise was drawn {keys} times with different keys."
  },
  "utility.scenario.pkh-10": {id: "PKH sampai persentil 10", en: "PKH to percentile 10"},
  "utility.scenario.pkh-20": {id: "PKH sampai persentil 20", en: "PKH to percentile 20"},
  "utility.scenario.pkh-40": {id: "PKH sampai persentil 40", en: "PKH to percentile 40"},
  "utility.scenario.pkh-60": {id: "PKH sampai persentil 60", en: "PKH to percentile 60"},
  "utility.scenario.sembako-20": {id: "Sembako sampai persentil 20", en: "Sembako to percentile 20"},
  "utility.scenario.sembako-40": {id: "Sembako sampai persentil 40", en: "Sembako to percentile 40"},
  "utility.scenario.pip-20": {id: "PIP sampai persentil 20, siswa", en: "PIP to percentile 20, pupils"},
  "utility.scenario.pip-40": {id: "PIP sampai persentil 40, siswa", en: "PIP to percentile 40, pupils"},
  "utility.scenario.pip-60": {id: "PIP sampai persentil 60, siswa", en: "PIP to percentile 60, pupils"},
  "utility.scenario.pkh-school": {id: "PKH hanya anak sekolah", en: "PKH for pupils only"},
  "utility.scenario.pkh-early": {id: "PKH hanya hamil dan anak 0–6", en: "PKH for pregnancy and children 0–6 only"},
  "utility.scenario.pkh-elderly": {id: "PKH hanya lanjut usia", en: "PKH for the elderly only"},
  "utility.scenario.pkh-raised": {id: "PKH dinaikkan, batas enam orang", en: "PKH raised, cap of six persons"},
  "utility.scenario.pkh-law": {id: "PKH menurut hukum berlaku", en: "PKH under the law in force"},
  "utility.scenario.pkh-lowest": {id: "PKH, kuota diisi dari terendah", en: "PKH, quota filled lowest first"},
  "utility.scenario.pkh-local": {id: "PKH, peringkat lokal 40", en: "PKH, local ranking to 40"},
  "utility.scenario.pkh-missed": {id: "Sasaran PKH yang tidak menerima", en: "PKH targets that do not receive"},
  "utility.scenario.received-pkh": {id: "Penerima nyata PKH", en: "Actual PKH recipients"},
  "utility.scenario.received-sembako": {id: "Penerima nyata Sembako", en: "Actual Sembako recipients"},
  "utility.scenario.received-pip": {id: "Penerima nyata PIP, siswa", en: "Actual PIP recipients, pupils"},
  "utility.scenario.received-above": {
    id: "Penerima PKH di atas persentil 50",
    en: "PKH recipients above percentile 50"
  }
} as const;
