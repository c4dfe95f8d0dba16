/** Words that stand on every page: its frame, programmes, numbers, and what is said when something fails. Indonesian and English. */
export const kerangkaWords = {
  // Shell
  "nav.label": {id: "Halaman", en: "Pages"},
  "nav.map": {id: "Peta", en: "Map"},
  "nav.method": {id: "Metode", en: "Method"},
  "nav.skip": {id: "Langsung ke isi", en: "Skip to content"},
  "shell.language": {id: "Bahasa", en: "Language"},
  "shell.theme": {id: "Ganti tema terang atau gelap", en: "Switch light or dark theme"},
  "shell.version": {id: "DTSEN {date}", en: "DTSEN {date}"},
  "shell.day": {id: "Aturan per {date}", en: "Rules as of {date}"},
  "shell.year": {id: "Angka setahun", en: "Figures per year"},
  "shell.synthetic": {id: "Data sintetis", en: "Synthetic data"},
  "shell.simulation": {id: "Simulasi, bukan penetapan penerima", en: "Simulation, not a beneficiary decision"},
  "footer.synthetic": {
    id: "Angka di halaman ini dibangkitkan dari angka terbitan BPS, Dukcapil, dan RAPBN 2026; bukan isi DTSEN.",
    en: "Figures on this page are generated from published figures of BPS, Dukcapil and the 2026 draft budget; they are not DTSEN’s content."
  },
  "footer.notPoor": {
    id: "Desil 1 bukan “penduduk miskin”; jumlah keluarga per desil bukan angka kemiskinan.",
    en: "Decile 1 is not “the poor”; counts of families by decile are not poverty figures."
  },
  "footer.boundaries": {
    id: "Batas wilayah indikatif, bukan batas resmi.",
    en: "Boundaries are indicative, not official."
  },
  "footer.codes": {id: "Kode wilayah Kemendagri 2025.", en: "Region codes: Ministry of Home Affairs, 2025."},
  "footer.method": {id: "Metode dan sumber", en: "Method and sources"},

  // Search
  "search.label": {id: "Cari kabupaten, kota, atau provinsi", en: "Search regency, city or province"},
  "search.placeholder": {id: "Cari kabupaten, kota, provinsi", en: "Search regency, city, province"},
  "search.short": {id: "Cari wilayah", en: "Search region"},
  "search.none": {
    id: "Tidak ada wilayah bernama atau berkode “{text}”.",
    en: "No region with the name or code “{text}”."
  },
  "search.province": {id: "Provinsi", en: "Province"},

  // Programmes and units
  pkh: {id: "PKH", en: "PKH"},
  sembako: {id: "Sembako", en: "Sembako"},
  pip: {id: "PIP", en: "PIP"},
  package: {id: "Ketiga program", en: "All three programmes"},
  "unit.families": {id: "keluarga", en: "families"},
  "unit.pupils": {id: "siswa", en: "pupils"},
  "unit.year": {id: "setahun", en: "a year"},

  // Numbers
  "number.unchanged": {id: "tetap", en: "unchanged"},
  "number.saves": {id: "hemat", en: "saves"},
  "number.adds": {id: "tambahan", en: "adds"},
  "number.points": {id: "poin persen", en: "percentage points"},
  "decile.one": {id: "Desil 1", en: "Decile 1"},
  "decile.range": {id: "Desil 1–{k}", en: "Deciles 1–{k}"},
  "decile.half": {id: "Separuh bawah desil 1", en: "Lower half of decile 1"},
  "decile.none": {id: "Tidak ada", en: "None"},

  // States
  "state.loading": {id: "Membuka data peta", en: "Opening the map data"},
  "state.loadingHint": {id: "Sekitar 150 KB.", en: "About 150 KB."},
  "state.opening": {id: "Membuka data simulasi", en: "Opening the simulation data"},
  "state.openingHint": {
    id: "Peta dan tabel sudah dapat dipakai; ambang menyusul.",
    en: "Map and table can be used; the thresholds follow."
  },
  "state.fileMissing": {id: "Berkas data tidak dapat dibuka.", en: "A data file cannot be opened."},
  "state.fileHint": {
    id: "{cause}. Muat ulang halaman; bila tetap, beri tahu pengelola situs ini.",
    en: "{cause}. Reload the page; if it persists, tell whoever runs this site."
  },
  "state.workerDead": {id: "Mesin simulasi berhenti.", en: "The simulation engine stopped."},
  "state.workerHint": {
    id: "{cause}. Peta, tabel, dan angka aturan tetap dapat dipakai; muat ulang untuk menggeser ambang.",
    en: "{cause}. Map, table and the law’s figures still work; reload to move thresholds."
  },
  "state.mapMissing": {id: "Peta tidak dapat digambar.", en: "The map cannot be drawn."},
  "state.mapHint": {id: "{cause}. Tabel memuat semua angkanya.", en: "{cause}. The table holds all its figures."},
  "state.invariant": {id: "Pemeriksaan gagal: {name}.", en: "A check failed: {name}."},
  "state.invariantHint": {
    id: "Jangan pakai angka ini. Muat ulang halaman; bila tetap gagal, laporkan.",
    en: "Do not use these figures. Reload the page; if it still fails, report it."
  },
  "state.check.regions": {
    id: "jumlah wilayah berbeda dari nasional pada {programme}",
    en: "regions do not add up to the nation for {programme}"
  },
  "state.check.eligible": {
    id: "yang memenuhi syarat melebihi sasaran pada {programme}",
    en: "the eligible exceed the target for {programme}"
  },
  "state.check.served": {
    id: "yang terlayani melebihi yang memenuhi syarat pada {programme}",
    en: "the served exceed the eligible for {programme}"
  },
  "state.check.quota": {id: "kuota {programme} terlampaui", en: "the quota of {programme} is passed"},
  "state.check.ceiling": {id: "pagu {programme} terlampaui", en: "the ceiling of {programme} is passed"},
  "state.check.empty": {id: "skenario kosong mengubah angka {programme}", en: "the empty scenario changes {programme}"},

  // SQL check
  "check.button": {id: "Periksa dengan SQL", en: "Check by SQL"},
  "check.about": {
    id: "Hitung ulang angka pokok dengan DuckDB di peramban ini, dari berkas yang sama (mengunduh sekitar 8 MB).",
    en: "Recompute the headline with DuckDB in this browser, from the same files (downloads about 8 MB)."
  },
  "check.running": {id: "DuckDB menghitung ulang", en: "DuckDB is recomputing"},
  "check.agrees": {id: "Kedua hitungan sama dalam batas selisih.", en: "Both computations agree within tolerance."},
  "check.differs": {id: "Kedua hitungan berbeda.", en: "The two computations differ."},
  "check.failed": {id: "DuckDB tidak dapat dijalankan.", en: "DuckDB cannot run."},
  "check.failedHint": {
    id: "{cause}. Semua yang lain di halaman ini tetap berjalan.",
    en: "{cause}. Everything else on this page still works."
  },
  "check.programme": {id: "Program", en: "Programme"},
  "check.arrays": {id: "Larik, terlayani", en: "Arrays, served"},
  "check.sql": {id: "SQL, terlayani", en: "SQL, served"},
  "check.difference": {id: "Selisih", en: "Difference"},
  "check.amountArrays": {id: "Larik, rupiah", en: "Arrays, rupiah"},
  "check.amountSql": {id: "SQL, rupiah", en: "SQL, rupiah"},
  "check.time": {id: "{ms} milidetik.", en: "{ms} milliseconds."},

  // Sources
  "source.parameter": {id: "Angka", en: "Figure"},
  "source.from": {id: "Sejak", en: "From"},
  "source.value": {id: "Nilai", en: "Value"},
  "source.read": {id: "Dibaca di", en: "Read in"},
  "source.conflict": {id: "sumber berbeda", en: "sources differ"},
  "source.derived": {id: "turunan", en: "derived"},
  "source.memory": {id: "dari ingatan, perlu diperiksa", en: "from memory, to be verified"},
  "source.model": {id: "anggapan model", en: "model assumption"}
} as const;
