/** Words of the calibration report on the page Metode, Indonesian and English. */
export const metodeWords = {
  "calibration.missing": {
    id: "Rilis ini tidak memuat laporan kalibrasi.",
    en: "This release has no calibration report."
  },
  "calibration.missingHint": {id: "Bangun ulang dengan registri sintetis.", en: "Rebuild with the synthetic registry."},
  "calibration.pass": {id: "Semua toleransi terpenuhi.", en: "All tolerances hold."},
  "calibration.fail": {id: "Ada toleransi yang tidak terpenuhi.", en: "Some tolerances do not hold."},
  "calibration.summary": {
    id: "Satu keluarga rekaan mewakili {weight} keluarga; benih acak {seed}. Dihitung dari berkas registri.",
    en: "One invented family stands for {weight} families; seed {seed}. Computed from the registry’s files."
  },
  "calibration.national": {id: "Angka nasional", en: "National figures"},
  "calibration.spreads": {id: "Sebaran menurut wilayah", en: "Spread over regions"},
  "calibration.assumptions": {
    id: "Anggapan model, tempat angka terbitan tidak ditemukan",
    en: "Model assumptions, where no published figure was found"
  },
  "calibration.assumption": {id: "Anggapan", en: "Assumption"},
  "calibration.value": {id: "Nilai", en: "Value"},
  "calibration.measure": {id: "Ukuran", en: "Measure"},
  "calibration.published": {id: "Terbitan", en: "Published"},
  "calibration.synthetic": {id: "Sintetis", en: "Synthetic"},
  "calibration.tolerance": {id: "Toleransi", en: "Tolerance"},
  "calibration.between": {id: "{low} sampai {high}", en: "{low} to {high}"},
  "calibration.holds": {id: "Terpenuhi", en: "Holds"},
  "calibration.places": {id: "Wilayah", en: "Regions"},
  "calibration.within": {id: "Dalam toleransi", en: "Within tolerance"},
  "calibration.required": {id: "{within} (perlu {required})", en: "{within} ({required} needed)"},
  "calibration.beyond": {id: "Di luar batas", en: "Beyond the bound"},
  "calibration.worst": {id: "Terjauh", en: "Farthest"},
  "calibration.against": {
    id: "{code}: {synthetic}, terbitan {published}",
    en: "{code}: {synthetic}, published {published}"
  },
  "calibration.yes": {id: "ya", en: "yes"},
  "calibration.no": {id: "tidak", en: "no"},
  "calibration.reported": {id: "dilaporkan saja", en: "reported only"},

  // What the synthetic registry assumes, by the name that the report gives it
  "assumption.ownGapWeight": {
    id: "Bobot P1/P0 kabupaten/kota terhadap provinsinya",
    en: "Weight of a regency's own P1/P0 against its province's"
  },
  "assumption.expenditureElasticity": {
    id: "Bagian selisih pengeluaran disesuaikan yang dihitung sebagai selisih nominal",
    en: "Share of the difference in adjusted expenditure taken as nominal"
  },
  "assumption.tailOnset": {
    id: "Awal ekor atas ln pengeluaran (posisi normal baku)",
    en: "Where the upper tail of ln expenditure begins (standard normal)"
  },
  "assumption.tailPower": {id: "Kelengkungan ekor atas", en: "How fast the upper tail bends"},
  "assumption.scoreCorrelation": {
    id: "Korelasi skor dengan pengeluaran sebenarnya",
    en: "Correlation of the score with true expenditure"
  },
  "assumption.unrankedShare": {id: "Bagian keluarga belum diperingkat", en: "Share of families not yet ranked"},
  "assumption.familySizes": {
    id: "Bagian kartu keluarga menurut jumlah anggota, 1 sampai 10",
    en: "Share of family cards by members, 1 to 10"
  },
  "assumption.severeDisabilityShare": {
    id: "Bagian orang dengan disabilitas berat",
    en: "Share of people severely disabled"
  },
  "assumption.severeDisabilityGrowth": {
    id: "Pertumbuhan disabilitas berat per tahun umur",
    en: "Growth of severe disability by year of age"
  },
  "assumption.sixInSchool": {
    id: "Bagian anak enam tahun yang sudah di SD",
    en: "Share of six-year-olds already in primary school"
  },
  "assumption.schoolingPull": {
    id: "Tarikan kesejahteraan pada sekolah: umur 6, 7–12, 13–15, 16–18, 19–23 (log-odds)",
    en: "Pull of welfare on schooling: ages 6, 7–12, 13–15, 16–18, 19–23 (log-odds)"
  },
  "assumption.schoolLevels": {
    id: "Bagian kumulatif di SD, sampai SMP, sampai SMA, menurut umur",
    en: "Cumulative share in SD, up to SMP, up to SMA, by age"
  },
  "assumption.madrasah": {id: "Bagian madrasah di SD, SMP, SMA", en: "Madrasah share at SD, SMP, SMA"},
  "assumption.vocational": {id: "Bagian SMK di luar madrasah aliyah", en: "Vocational share outside madrasah aliyah"},
  "assumption.targetingSpread": {
    id: "Sebaran galat pensasaran dalam satuan skor (0 = tepat)",
    en: "Spread of the targeting error in units of score (0 = perfect)"
  },
  "assumption.pkhWithoutComponent": {
    id: "Bagian penerima PKH tanpa komponen",
    en: "Share of PKH recipients without a component"
  },
  "assumption.pipForSembako": {
    id: "Tambahan log-odds PIP bagi keluarga penerima Sembako",
    en: "Addition to the log-odds of PIP in Sembako families"
  },
  "assumption.age": {id: "umur {age}", en: "age {age}"}
} as const;
