/** Words of the page Privasi, Indonesian and English. */
export const privasiWords = {
  "footer.privacy": {id: "Privasi", en: "Privacy"},
  "privasi.level.nation": {id: "Nasional", en: "Nation"},
  "privasi.level.province": {id: "Provinsi", en: "Province"},
  "privasi.level.regency": {id: "Kabupaten/kota", en: "Regency/city"},
  "privasi.level.district": {id: "Kecamatan", en: "District"},

  // Key
  "privasi.key.release": {
    id: "Rilis DTSEN {version}, revisi {revision}. Id kunci: {key}. Id hanya menamai kunci; kuncinya sendiri tidak ikut terbit.",
    en: "Release DTSEN {version}, revision {revision}. Key id: {key}. The id only names the key; the key itself is not published."
  },
  "privasi.key.test": {
    id: "Kunci uji: data sintetis saja; tidak melindungi siapa pun",
    en: "Test key: synthetic data only; protects nobody"
  },
  "privasi.key.testHint": {
    id: "Kunci ini tertulis di repositori, sehingga siapa pun dapat menghapus deraunya. Registri yang tidak sintetis ditolak bila kunci ini dipakai.",
    en: "This key is written in the repository, so anyone can take the noise away. A registry that is not synthetic is refused under it."
  },

  // Noise
  "privasi.noise.caption": {
    id: "Derau pada setiap jumlah: ragam (simpangan baku)",
    en: "Noise on every count: variance (standard deviation)"
  },
  "privasi.noise.table": {id: "Tabel", en: "Table"},
  "privasi.noise.adds": {id: "Satu keluarga menambah paling banyak", en: "One family adds at most"},
  "privasi.noise.use": {id: "Dipakai", en: "Use"},
  "privasi.noise.cell": {id: "{variance} ({deviation})", en: "{variance} ({deviation})"},
  "privasi.use.published": {id: "terbit sebagai berkas", en: "published as a file"},
  "privasi.use.measured": {id: "diukur, tanpa berkas sendiri", en: "measured, no file of its own"},
  "privasi.use.reserved": {id: "dicadangkan, belum diisi", en: "reserved, not filled yet"},
  "privasi.table.T0": {id: "jenjang × ada komponen", en: "bin × any component"},
  "privasi.table.A1": {id: "jenjang × jenis komponen", en: "bin × kinds of component"},
  "privasi.table.A2": {id: "jenjang × susunan keluarga", en: "bin × family composition"},
  "privasi.table.B": {
    id: "jenjang × ada komponen × PKH, Sembako, PIP",
    en: "bin × any component × PKH, Sembako, PIP"
  },
  "privasi.table.S": {
    id: "jenjang × ada komponen × jumlah anggota",
    en: "bin × any component × family size"
  },
  "privasi.table.L": {
    id: "siswa menurut tingkat sekolah × menerima PIP",
    en: "pupils by school level × receives PIP"
  },
  "privasi.table.M": {id: "susunan keluarga lengkap", en: "full family composition"},
  "privasi.table.X": {id: "anggota di atas enam orang", en: "members beyond six"},
  "privasi.table.T0c": {id: "jenjang kasar × ada komponen", en: "coarse bin × any component"},
  "privasi.table.A1c": {id: "jenjang kasar × jenis komponen", en: "coarse bin × kinds of component"},
  "privasi.table.Bc": {
    id: "jenjang kasar × ada komponen × PKH, Sembako",
    en: "coarse bin × any component × PKH, Sembako"
  },
  "privasi.table.V": {id: "perpindahan desil antar-rilis", en: "moves between deciles across releases"},
  "privasi.table.Q": {id: "sumber dan umur pemutakhiran", en: "source and age of the last update"},
  "privasi.table.R": {id: "pembanding dari luar × jenjang", en: "outside reference × bin"},

  // Loss
  "privasi.loss.caption": {id: "Kehilangan privasi satu keluarga", en: "Privacy loss of one family"},
  "privasi.loss.history": {id: "Riwayat", en: "History"},
  "privasi.loss.rho": {id: "ρ", en: "ρ"},
  "privasi.loss.epsilon": {id: "ε pada δ = 1/{oneIn}", en: "ε at δ = 1/{oneIn}"},
  "privasi.loss.recognised": {id: "Dikenali, dari 100", en: "Recognised, of 100"},
  "privasi.loss.means": {id: "Artinya", en: "In words"},
  "privasi.loss.rhoMeans": {
    id: "ρ (rho) menjumlahkan, di semua tabel, seberapa jelas satu keluarga tampak di atas derau; nol berarti tidak tampak sama sekali.",
    en: "ρ (rho) adds up, over all tables, how clearly one family stands out above the noise; nought is not at all."
  },
  "privasi.loss.epsilonMeans": {
    id: "ε (epsilon) {epsilon} berarti: apa pun yang terbit paling banyak {odds} kali lebih mungkin bila keluarga itu ada daripada bila tidak ada, kecuali pada peluang δ (delta) satu banding {oneIn}.",
    en: "ε (epsilon) {epsilon} means: whatever is published is at most {odds} times as likely with the family as without it, except for a chance δ (delta) of one in {oneIn}."
  },
  "privasi.loss.recognisedMeans": {
    id: "Dikenali: dari 100 keluarga yang ada, sebanyak ini paling banyak dikenali penyerang yang sudah mengetahui semua keluarga lain dan keliru menyebut 1 dari 100 keluarga yang tidak ada. Menebak saja memberi 1.",
    en: "Recognised: of 100 families that are present, the most that an adversary recognises who knows every other family and wrongly names 1 in 100 that are absent. Guessing alone gives 1."
  },
  "privasi.history.release": {id: "Rilis ini saja", en: "This release alone"},
  "privasi.history.soFar": {id: "{releases} rilis sejauh ini, terburuk", en: "{releases} releases so far, worst"},
  "privasi.history.unchanged": {id: "{releases} rilis, keluarga tetap", en: "{releases} releases, unchanged family"},
  "privasi.history.worst": {id: "{releases} rilis, terburuk", en: "{releases} releases, worst"},
  "privasi.history.cap": {id: "Batas atas", en: "Cap"},
  "privasi.meaning.release": {
    id: "Penyerang terkuat mengenali paling banyak sekitar {recognised} dari 100 keluarga dari {releases} rilis.",
    en: "The strongest adversary recognises at most about {recognised} families in 100 from {releases} release."
  },
  "privasi.meaning.soFar": {
    id: "Keluarga yang pindah sel di setiap rilis sudah kehilangan sebanyak ini dalam {releases} rilis: sekitar {recognised} dari 100.",
    en: "A family that changed cell in every release has lost this much in {releases} releases: about {recognised} in 100."
  },
  "privasi.meaning.unchanged": {
    id: "Keluarga yang tetap di selnya selama {releases} rilis: sekitar {recognised} dari 100, karena sepertiga derau tetap sama.",
    en: "A family that stays in its cells for {releases} releases: about {recognised} in 100, as a third of the noise stays the same."
  },
  "privasi.meaning.worst": {
    id: "Keluarga yang pindah sel di setiap rilis, {releases} kali: sekitar {recognised} dari 100.",
    en: "A family that changes cell in every release, {releases} times: about {recognised} in 100."
  },
  "privasi.meaning.cap": {
    id: "Pembangunan berhenti sebelum melewati batas ini atau {releases} rilis; tepat di batas sekitar {recognised} dari 100.",
    en: "The build stops before it passes this cap or {releases} releases; at the cap, about {recognised} in 100."
  },
  "privasi.loss.replaced": {
    id: "Untuk satu keluarga yang diganti keluarga lain, ρ rilis ini {replace}; untuk satu orang yang pindah antarkeluarga, paling banyak {move}.",
    en: "For one family replaced by another, this release’s ρ is {replace}; for one person who moves between families, at most {move}."
  },
  "privasi.loss.agrees": {
    id: "Dihitung ulang di peramban ini dari tabel derau di atas: cocok dengan manifes.",
    en: "Recomputed in this browser from the table of noise above: agrees with the manifest."
  },
  "privasi.loss.differs": {
    id: "Dihitung ulang di peramban ini dari tabel derau di atas: TIDAK cocok dengan manifes. Jangan pakai rilis ini sebelum operator memeriksanya.",
    en: "Recomputed in this browser from the table of noise above: does NOT agree with the manifest. Do not use this release until its operator has looked into it."
  },

  // Ledger
  "privasi.ledger.caption": {id: "Rilis dalam masa {epoch}", en: "Releases of epoch {epoch}"},
  "privasi.ledger.version": {id: "Versi DTSEN", en: "DTSEN version"},
  "privasi.ledger.revision": {id: "Revisi", en: "Revision"},
  "privasi.ledger.left": {
    id: "Terpakai {used} dari {releases} rilis; ρ riwayat terburuk paling banyak {rho}. Koreksi atas versi yang sudah terbit dihitung sebagai satu rilis lagi.",
    en: "Used: {used} of {releases} releases; ρ of the worst history at most {rho}. A correction of a published version counts as one more release."
  },

  // Margins
  "privasi.margin.caption": {id: "Pengaruh derau (95%)", en: "Effect of noise (95%)"},
  "privasi.margin.level": {id: "Tingkat", en: "Level"},
  "privasi.margin.families": {id: "Keluarga", en: "Families"},
  "privasi.margin.pupils": {id: "Siswa", en: "Pupils"},
  "privasi.margin.persons": {id: "Jiwa", en: "Persons"},
  "privasi.margin.received": {id: "Penerima", en: "Receiving"},
  "privasi.margin.method": {
    id: "Diukur pada rilis ini saat dibuat: tabel terbit dianggap benar, diberi derau lagi {replicates} kali dari benih terbuka, lalu disimulasikan. Tertulis yang terlebar dari PKH, Sembako, dan PIP pada ambang 20, 40, dan 60 serta keluarga penerima nyata (kolom terakhir). Margin rupiah adalah margin satuannya kali manfaat rata-rata. Pemakaian yang jarang, misalnya penerima di atas persentil 50 saja, punya margin serupa di samping angka yang jauh lebih kecil: baca di tingkat provinsi ke atas.",
    en: "Measured on this release when it was made: the published tables are taken as the truth, given noise again {replicates} times from public seeds, and simulated. Stated is the widest of PKH, Sembako and PIP at thresholds 20, 40 and 60 and of families that actually receive (last column). The margin of rupiah is that of their units times the mean benefit. Rare uses, such as receipt above percentile 50 alone, have a like margin beside a far smaller figure: read them for provinces and up."
  },

  // Files
  "privasi.files.extracted": {id: "Registri diambil pada {date}.", en: "Registry extracted on {date}."},
  "privasi.files.licence": {id: "Lisensi data: {licence}.", en: "Licence of the data: {licence}."},
  "privasi.files.noLicence": {
    id: "Lisensi data belum dinyatakan; tanyakan kepada penerbit sebelum memakainya lagi.",
    en: "No licence of the data is stated; ask its publisher before using it again."
  },
  "privasi.files.contact": {id: "Kontak: {contact}.", en: "Contact: {contact}."},
  "privasi.files.summary": {
    id: "Tampilkan {files} berkas rilis ini ({megabytes} MB)",
    en: "Show this release’s {files} files ({megabytes} MB)"
  },
  "privasi.files.note": {
    id: "Situs memuat berkas yang dibaca halamannya; delapan digit dalam nama berkas di sana adalah awal hash-nya.",
    en: "The site carries the files that its pages read; the eight digits in a file’s name there are the start of its hash."
  },
  "privasi.files.hashes": {id: "Yang membuat rilis ini", en: "What made this release"},
  "privasi.files.what": {id: "Bagian", en: "Part"},
  "privasi.files.data": {id: "Data (16 digit pertama)", en: "Data (first 16 digits)"},
  "privasi.files.classMap": {id: "Daftar susunan keluarga (classes.json)", en: "Family compositions (classes.json)"},
  "privasi.files.sampler": {id: "Tabel asal derau", en: "Tables that noise is drawn from"},
  "privasi.files.code": {id: "Kode yang melindungi", en: "Code that protects"},
  "privasi.files.caption": {id: "Berkas", en: "Files"},
  "privasi.files.path": {id: "Berkas", en: "File"},
  "privasi.files.regions": {id: "Wilayah", en: "Regions"},
  "privasi.files.cells": {id: "Sel per wilayah", en: "Cells a region"},
  "privasi.files.bytes": {id: "Bita", en: "Bytes"}
} as const;
