/** Words of the page Simulasi, Indonesian and English. */
export const simulasiWords = {
  "nav.simulation": {id: "Simulasi", en: "Simulation"},
  "board.open": {id: "Buka di Simulasi", en: "Open in Simulation"},

  // Tabs and the rail's head
  "sim.tabs": {id: "Skenario", en: "Scenarios"},
  "sim.law": {id: "Aturan berlaku", en: "Law in force"},
  "sim.theLaw": {id: "aturan berlaku", en: "the law in force"},
  "sim.actual": {id: "penerima nyata", en: "actual recipients"},
  "sim.scenarioLetter": {id: "skenario {letter}", en: "scenario {letter}"},
  "sim.scenarioTitle": {id: "Skenario {letter}", en: "Scenario {letter}"},
  "sim.unnamed": {id: "Skenario {letter}", en: "Scenario {letter}"},
  "sim.nameOf": {id: "Nama skenario {letter}", en: "Name of scenario {letter}"},
  "sim.isBaseline": {id: "acuan", en: "baseline"},
  "sim.new": {id: "Skenario baru", en: "New scenario"},
  "sim.duplicate": {id: "Gandakan", en: "Duplicate"},
  "sim.copy": {id: "salinan", en: "copy"},
  "sim.rail": {id: "Pengaturan skenario", en: "Scenario settings"},
  "sim.undo": {id: "Urungkan (Ctrl+Z)", en: "Undo (Ctrl+Z)"},
  "sim.redo": {id: "Ulangi (Ctrl+Shift+Z)", en: "Redo (Ctrl+Shift+Z)"},
  "sim.resetAll": {id: "Kembalikan semua ke aturan", en: "Reset all to the law"},
  "sim.removeScenario": {id: "Hapus skenario", en: "Remove scenario"},
  "sim.changes": {id: "{count} perubahan.", en: "{count} changes."},
  "sim.changesAndDay": {id: "{count} perubahan, dan hari aturan lain.", en: "{count} changes, and another rule day."},
  "sim.dayOnly": {id: "Hanya hari aturan yang lain.", en: "Only the rule day differs."},
  "sim.noChanges": {id: "Belum ada perubahan.", en: "No change yet."},
  "sim.startHint": {
    id: "Semua pengaturan masih mengikuti aturan. Geser satu ambang, ubah kuota, atau coba contohnya untuk mulai.",
    en: "Every setting still follows the law. Move a threshold, change a quota, or try the example to begin."
  },
  "sim.tryExample": {id: "Coba contoh: fokus desil 1–2", en: "Try an example: focus on deciles 1–2"},
  "sim.exampleName": {id: "Fokus desil 1–2", en: "Focus on deciles 1–2"},
  "sim.changeList": {id: "Perubahan terhadap aturan", en: "Changes against the law"},
  "sim.resetOne": {id: "Kembalikan {label} ke aturan", en: "Reset {label} to the law"},
  "sim.was": {id: "semula", en: "was"},
  "sim.becomes": {id: "menjadi", en: "becomes"},

  // Controls
  "sim.source": {id: "sumber", en: "source"},
  "sim.sourceOf": {id: "{label}: sumber", en: "{label}: source"},
  "sim.lawSince": {id: "Aturan {value} sejak {date}", en: "Law {value} since {date}"},
  "sim.lawCeiling": {
    id: "Aturan tanpa batas; terbitan {year} {value}",
    en: "Law: no limit; published for {year}: {value}"
  },
  "sim.noBudget": {id: "Aturan tanpa batas; pagu belum terbit.", en: "Law: no limit; no ceiling published."},
  "sim.lawTag": {id: "Aturan:", en: "Law:"},
  "sim.quota": {id: "Kuota", en: "Quota"},
  "sim.million": {id: "juta", en: "million"},
  "sim.trillion": {id: "triliun", en: "trillion"},
  "sim.rupiah": {id: "rupiah", en: "rupiah"},
  "sim.persons": {id: "orang", en: "persons"},
  "sim.noLimit": {id: "tanpa batas", en: "no limit"},
  "sim.liftOf": {id: "Angkat kuota {programme}", en: "Lift the {programme} quota"},
  "sim.fillOf": {id: "Cara mengisi kuota {programme}", en: "How the {programme} quota is filled"},
  "sim.ceiling": {id: "Pagu", en: "Ceiling"},
  "sim.amountsYear": {id: "Nilai bantuan, rupiah setahun", en: "Amounts, rupiah a year"},
  "sim.amountsMonth": {id: "Nilai bantuan, rupiah sebulan", en: "Amounts, rupiah a month"},
  "sim.amountsPaid": {
    id: "Kotak kosong: komponen itu tidak dibayar.",
    en: "Unticked: the component is not paid."
  },
  "sim.paid": {id: "{component} dibayar", en: "{component} is paid"},
  "sim.rules": {id: "Usia lansia, urutan, batas orang", en: "Elderly age, order, caps"},
  "sim.realisation": {id: "Realisasi", en: "Realisation"},
  "sim.pagu": {id: "Sesuai pagu", en: "By ceiling"},
  "sim.indeks": {id: "Sesuai indeks", en: "By index"},
  "sim.realisationNote": {
    id: "Sesuai pagu: bagian indeks yang dibayar agar kuota terbitan menghabiskan pagu terbitan. Sesuai indeks: indeks dibayar penuh.",
    en: "By ceiling: the share of the index at which the published quota uses up the published ceiling. By index: the index is paid in full."
  },
  "sim.takeUp": {id: "Yang mengambil", en: "Take-up"},
  "sim.excluded": {id: "Dikecualikan pemeriksaan", en: "Excluded by checks"},
  "sim.administration": {id: "Biaya administrasi", en: "Administration cost"},
  "sim.ranking": {id: "Peringkat", en: "Ranking"},
  "sim.nasional": {id: "Nasional", en: "National"},
  "sim.lokal": {id: "Lokal", en: "Local"},
  "sim.rankingNote": {
    id: "Lokal (model): ambang menjadi bagian penduduk tiap kabupaten/kota, menurut peringkat nasional di dalamnya.",
    en: "Local (model): the threshold is a share of each regency’s people, in national order within it."
  },
  "sim.allocation": {id: "Pembagian kuota", en: "Quota divided"},
  "sim.allocation.nasional": {id: "Tidak dibagi", en: "Not divided"},
  "sim.allocation.eligible": {id: "Menurut yang memenuhi syarat", en: "By the eligible"},
  "sim.allocation.baseline": {id: "Menurut penerima aturan berlaku", en: "By recipients under the law"},
  "sim.regions": {id: "Ambang khusus wilayah", en: "Thresholds of regions"},
  "sim.addRegion": {id: "Tambah provinsi atau kabupaten/kota", en: "Add a province or regency"},
  "sim.wholeProvince": {id: "Seluruh {name}", en: "All of {name}"},
  "sim.regionsNote": {
    id: "Ambang kabupaten/kota mengalahkan ambang provinsinya.",
    en: "A regency’s threshold goes before its province’s."
  },
  "sim.remove": {id: "Hapus", en: "Remove"},
  "sim.removeNamed": {id: "Hapus {name}", en: "Remove {name}"},
  "sim.notNumber": {
    id: "“{text}” bukan bilangan nol ke atas: tulis angkanya saja, misalnya 25. Tetap memakai {kept}.",
    en: "“{text}” is no number from zero up: write the number alone, such as 25. {kept} stays in use."
  },
  "sim.notWhole": {
    id: "“{text}” bukan bilangan bulat. Tetap memakai {kept}.",
    en: "“{text}” is not whole. {kept} stays in use."
  },
  "sim.notWholeUnits": {
    id: "“{text}” {unit} bukan jumlah yang utuh. Tetap memakai {kept}.",
    en: "“{text}” {unit} is not a whole number of them. {kept} stays in use."
  },
  "sim.tooMuch": {
    id: "“{text}” melebihi {most}. Tetap memakai {kept}.",
    en: "“{text}” is above {most}. {kept} stays in use."
  },

  // A link to a baseline that the page cannot compute

  // Comparison
  "sim.compareTitle": {id: "{count} skenario di samping aturan", en: "Scenarios beside the law: {count}"},
  "sim.compareNote": {
    id: "Batang tiap baris memakai satu sumbu dari nol; garis tegak menandai acuan.",
    en: "The bars of a row share one axis from zero; the upright line marks the baseline."
  },
  "sim.measure": {id: "Ukuran", en: "Measure"},
  "sim.makeBaseline": {id: "jadikan acuan", en: "make baseline"},
  "sim.makeBaselineOf": {id: "Jadikan acuan: {name}", en: "Make baseline: {name}"},
  "sim.familiesOf": {id: "Keluarga {programme}", en: "{programme} families"},
  "sim.pupilsOf": {id: "Siswa {programme}", en: "{programme} pupils"},
  "sim.reachedFamilies": {id: "Keluarga terjangkau, PKH atau Sembako", en: "Families reached, PKH or Sembako"},
  "sim.missed": {id: "Belum terjangkau Sembako di desil 1–4", en: "Not reached by Sembako in deciles 1–4"},

  // Finding a threshold
  "sim.findTitle": {id: "Cari ambang", en: "Find the threshold"},
  "sim.findNote": {
    id: "Ambang tertinggi yang cukup bagi semua yang memenuhi syarat di dalamnya, tanpa kuota dan pagu program.",
    en: "The highest threshold that pays for all eligible inside it, without the programme’s quota and ceiling."
  },
  "sim.limitIn": {id: "Batas dalam", en: "Limit in"},
  "sim.inRupiah": {id: "Rupiah", en: "Rupiah"},
  "sim.inUnits": {id: "Kuota", en: "Quota"},
  "sim.weightOf": {id: "Bobot {programme}", en: "Weight of {programme}"},
  "sim.foundThreshold": {id: "Ambang", en: "Threshold"},
  "sim.foundNone": {id: "tidak ada yang cukup", en: "none is affordable"},
  "sim.foundSpent": {id: "Terpakai", en: "Spent"},
  "sim.foundLeft": {id: "Sisa", en: "Left"},
  "sim.foundNext": {id: "Langkah berikut, {threshold}", en: "Next step, {threshold}"},
  "sim.foundNextCost": {id: "+{extra}, kurang {short}", en: "+{extra}, {short} short"},
  "sim.cheapest": {id: "Langkah termurah: {programme} {threshold}", en: "Cheapest step: {programme} {threshold}"},
  "sim.cheapestCost": {
    id: "+{extra}, tidak cukup dari sisa: kurang {short}",
    en: "+{extra}, not affordable from what is left: {short} short"
  },
  "sim.foundRule": {
    id: "Batas dibagi menurut bobot. Sisa bagian lalu menaikkan, selangkah demi selangkah, program yang paling jauh di bawah bagiannya dan yang langkahnya masih cukup, sampai tidak ada lagi langkah yang cukup.",
    en: "The limit is divided by weight. What the parts leave then raises, one step at a time, the programme furthest below its part whose next step is still affordable, until no step is."
  },
  "sim.applyThreshold": {id: "Terapkan {programme} {threshold}", en: "Apply {programme} {threshold}"},
  "sim.applyAll": {id: "Terapkan ketiganya", en: "Apply all three"},
  "sim.applied": {id: "Sudah diterapkan", en: "Applied"},
  "sim.foundCost": {id: "Biaya setahun", en: "Cost a year"},
  "sim.weightNone": {id: "bobotnya 0", en: "its weight is 0"},
  "sim.endsUnweighted": {
    id: "{programme} akan diatur ke 0%, karena bobotnya 0: tidak ada yang dilayani di dalam ambangnya.",
    en: "{programme} will be set to 0%, as its weight is 0: nobody inside its threshold is served."
  },
  "sim.endsUnaffordable": {
    id: "{programme} akan diatur ke 0%: bagiannya dan sisa tidak cukup bagi langkah pertama, {threshold}.",
    en: "{programme} will be set to 0%: its part and what is left do not pay for the first step, {threshold}."
  },
  "sim.foundUnits": {
    id: "Batas berlaku sendiri bagi keluarga dan bagi siswa; keluarga di dua program terhitung dua kali.",
    en: "The limit holds for families and for pupils, each by itself; a family in two programmes counts twice."
  },

  // Saving and leaving
  "sim.saveTitle": {id: "Simpan dan buka", en: "Save and open"},
  "sim.saveNote": {
    id: "Di perangkat ini atau sebagai berkas; tidak ada yang dikirim.",
    en: "On this device or as a file; nothing is sent."
  },
  "sim.save": {id: "Simpan di sini", en: "Save here"},
  "sim.toFile": {id: "Unduh berkas", en: "Download file"},
  "sim.fromFile": {id: "Buka berkas", en: "Open file"},
  "sim.saved": {id: "“{name}” tersimpan di perangkat ini.", en: "“{name}” is saved on this device."},
  "sim.opened": {
    id: "“{name}” dibuka sebagai skenario yang disunting; Urungkan mengembalikan yang lama.",
    en: "“{name}” is open in place of the edited scenario; Undo brings the old one back."
  },
  "sim.nameTaken": {id: "Sudah ada simpanan bernama “{name}”.", en: "Something is already saved as “{name}”."},
  "sim.nameTakenHint": {
    id: "Ganti simpanan itu, atau beri skenario ini nama lain lebih dulu.",
    en: "Replace it, or give this scenario another name first."
  },
  "sim.replace": {id: "Ganti simpanan", en: "Replace it"},
  "sim.cancel": {id: "Batal", en: "Cancel"},
  "sim.fileBad": {
    id: "Berkas tidak dapat dibuka.",
    en: "The file cannot be opened."
  },
  "sim.noneSaved": {id: "Belum ada simpanan.", en: "Nothing is saved yet."},
  "sim.csv": {id: "Unduh CSV, {count} baris", en: "Download CSV, {count} rows"},
  "sim.xlsx": {id: "Unduh XLSX, {count} lembar", en: "Download XLSX, {count} sheets"},
  "sim.zip": {id: "Unduh ZIP, {count} berkas", en: "Download ZIP, {count} files"},
  "sim.copyLink": {id: "Salin tautan", en: "Copy link"},
  "sim.copied": {id: "Tautan tersalin.", en: "Link copied."},
  "sim.copyFailed": {
    id: "Peramban menolak menyalin. Tautannya ada di bilah alamat.",
    en: "The browser refused to copy. The link is in the address bar."
  },
  "sim.preparing": {id: "Menyiapkan berkas…", en: "Preparing the file…"},
  "sim.exportFailed": {
    id: "Berkas tidak jadi. {cause}. Skenario Anda tetap; coba lagi.",
    en: "No file was made. {cause}. Your scenarios are kept; try again."
  },

  // Links and states
  "sim.linkBad": {id: "Tautan tidak dapat dibuka.", en: "The link cannot be opened."},
  "sim.linkOffer": {id: "Tautan ini memuat skenario lain.", en: "This link holds another scenario."},
  "sim.linkOfferHint": {
    id: "Membukanya mengganti skenario di halaman ini; Urungkan mengembalikannya.",
    en: "Opening it replaces the scenarios on this page; Undo brings them back."
  },
  "sim.openLink": {id: "Buka tautan", en: "Open the link"},
  "sim.keepWork": {id: "Tetap di sini", en: "Stay here"}
} as const;
