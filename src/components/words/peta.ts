/** Words of the page Peta: headline, controls, cards, map and table, which Simulasi shares. Indonesian and English. */
export const petaWords = {
  // Headline
  "headline.title": {
    id: "{families} keluarga dan {pupils} siswa terjangkau dengan {amount} setahun",
    en: "{families} families and {pupils} pupils reached with {amount} a year"
  },
  "headline.law": {
    id: "Inilah aturan berlaku: {thresholds}. Geser ambang untuk melihat siapa yang masuk, siapa yang keluar, dan biayanya.",
    en: "This is the law in force: {thresholds}. Move a threshold to see who enters, who leaves and what it costs."
  },
  "headline.lawThreshold": {id: "{programme} {decile}", en: "{programme} {decile}"},
  "headline.up": {
    id: "Ambang {programme} naik dari {old} ke {new}",
    en: "The {programme} threshold rises from {old} to {new}"
  },
  "headline.down": {
    id: "Ambang {programme} turun dari {old} ke {new}",
    en: "The {programme} threshold falls from {old} to {new}"
  },
  "headline.lifted": {id: "Kuota ketiga program diangkat.", en: "The quotas of all three programmes are lifted."},
  "headline.lowest": {id: "Kuota diisi dari yang terendah.", en: "Quotas are filled lowest first."},
  "headline.fewer": {id: "{count} {unit} lebih sedikit terlayani", en: "{count} fewer {unit} served"},
  "headline.more": {id: "{count} {unit} lebih banyak terlayani", en: "{count} more {unit} served"},
  "headline.same": {id: "jumlah terlayani tetap", en: "the number served is unchanged"},
  "headline.stillQuota": {id: "karena kuotanya tetap habis", en: "because its quota still runs out"},
  "headline.eligible": {id: "yang memenuhi syarat {change}", en: "the eligible {change}"},
  "headline.package": {id: "Keluarga terjangkau {change}.", en: "Families reached {change}."},
  "headline.spread": {
    id: "Jumlah yang terjangkau tetap, siapa yang terjangkau bergeser",
    en: "As many are reached, but not the same ones"
  },

  // Board
  "board.title": {id: "Geser ambang", en: "Move the thresholds"},
  "board.reset": {id: "Kembali ke aturan", en: "Back to the law"},
  "board.histogram": {id: "Keluarga menurut peringkat kesejahteraan nasional", en: "Families by national welfare rank"},
  "board.reached": {id: "terjangkau", en: "reached"},
  "board.notReached": {id: "belum", en: "not reached"},
  "board.lowest": {id: "Desil, sejahtera terendah", en: "Decile, lowest welfare"},
  "board.highest": {id: "tertinggi", en: "highest"},
  "board.key": {
    id: "Warna penuh: terlayani. Warna muda: memenuhi syarat, di luar kuota. Segitiga: aturan berlaku.",
    en: "Full colour: served. Pale: eligible, outside the quota. Triangle: the law in force."
  },
  "board.keys": {
    id: "Panah: satu titik potong. PgUp, PgDn: satu desil. Home: aturan berlaku.",
    en: "Arrows: one cut point. PgUp, PgDn: one decile. Home: the law in force."
  },
  "board.lift": {id: "Angkat kuota", en: "Lift the quota"},
  "board.fill": {id: "Cara mengisi kuota", en: "How the quota is filled"},
  "board.even": {id: "Merata", en: "Evenly"},
  "board.lowestFirst": {id: "Terendah dulu", en: "Lowest first"},
  "board.unranked": {
    id: "{count} ±{margin} keluarga belum diperingkat: dihitung, tidak dilayani aturan mana pun.",
    en: "{count} ±{margin} families are not yet ranked: counted, served by no rule."
  },
  "track.label": {
    id: "Ambang {programme}, persen penduduk berperingkat",
    en: "{programme} threshold, per cent of ranked people"
  },
  "track.box": {id: "Ambang {programme} dalam persen", en: "{programme} threshold in per cent"},
  "track.less": {id: "Turunkan ambang {programme}", en: "Lower the {programme} threshold"},
  "track.more": {id: "Naikkan ambang {programme}", en: "Raise the {programme} threshold"},
  "track.law": {id: "aturan {percent}", en: "law {percent}"},
  "track.empty": {id: "Ambang 0%: tidak ada yang dilayani.", en: "Threshold 0%: nobody is served."},
  "track.threshold": {
    id: "Ambang menentukan: semua yang memenuhi syarat terlayani.",
    en: "The threshold decides: all eligible are served."
  },
  "track.thresholdQuota": {
    id: "Ambang menentukan: kuota {quota} tersisa {left}.",
    en: "The threshold decides: {left} of the quota of {quota} is left."
  },
  "track.quotaEven": {
    id: "Kuota {quota} menentukan: {percent} dari yang memenuhi syarat terlayani.",
    en: "The quota of {quota} decides: {percent} of the eligible are served."
  },
  "track.quotaLowest": {
    id: "Kuota {quota} habis di {at}: ambang di atasnya tidak berpengaruh.",
    en: "The quota of {quota} runs out at {at}: a higher threshold has no effect."
  },
  "track.ceiling": {
    id: "Pagu {ceiling} menentukan: {percent} dari yang memenuhi syarat terlayani.",
    en: "The ceiling of {ceiling} decides: {percent} of the eligible are served."
  },

  // Cards
  "card.label": {id: "Angka pokok", en: "Headline figures"},
  "card.eligible": {id: "Memenuhi syarat", en: "Eligible"},
  "card.fullCost": {id: "Biaya semuanya", en: "Cost of them all"},
  "card.ceilingShare": {id: "Bagian dari pagu terbitan", en: "Of published ceiling"},
  "card.ownCeiling": {id: "Pagu skenario", en: "Scenario’s ceiling"},
  "card.noCeiling": {id: "tidak ada", en: "none"},
  "card.missed": {id: "Belum terjangkau, D1–{decile}", en: "Not reached, D1–{decile}"},
  "card.change": {id: "Terhadap aturan", en: "Against the law"},
  "card.budget": {id: "Anggaran", en: "Budget"},
  "card.binding": {id: "Yang membatasi", en: "What binds"},
  "card.threshold": {id: "ambang", en: "threshold"},
  "card.quota": {id: "kuota", en: "quota"},
  "card.ceiling": {id: "pagu", en: "ceiling"},
  "card.quotaMark": {id: "kuota {count}", en: "quota {count}"},
  "card.publishedMark": {id: "kuota terbitan {count}", en: "published quota {count}"},
  "card.realisation": {id: "{percent} dari indeks", en: "{percent} of the index"},
  "card.persons": {id: "Orang di keluarga itu", en: "People in them"},
  "card.independent": {id: "Bila tumpang tindih acak", en: "If overlap were random"},
  "card.distinct": {
    id: "PKH dan Sembako: keluarga dihitung sekali. PIP per siswa.",
    en: "PKH and Sembako: a family counts once. PIP per pupil."
  },
  "card.bar": {
    id: "{programme}: terlayani {served}, memenuhi syarat {eligible}{quota}",
    en: "{programme}: {served} served, {eligible} eligible{quota}"
  },

  // Indicators
  "indicator.label": {id: "Isi peta", en: "Map shows"},
  "indicator.share": {id: "Bagian keluarga di desil", en: "Share of families in deciles"},
  "indicator.upTo": {id: "Sampai desil", en: "Up to decile"},
  "indicator.families": {id: "Jumlah keluarga", en: "Number of families"},
  "indicator.pkh": {id: "Penerima PKH per 100 keluarga", en: "PKH recipients per 100 families"},
  "indicator.sembako": {id: "Penerima Sembako per 100 keluarga", en: "Sembako recipients per 100 families"},
  "indicator.pip": {id: "Siswa penerima PIP per 100 keluarga", en: "PIP pupils per 100 families"},
  "indicator.changeFamilies": {id: "Perubahan keluarga terjangkau", en: "Change in families reached"},
  "indicator.changeRupiah": {id: "Perubahan rupiah", en: "Change in rupiah"},
  "indicator.changePerFamily": {id: "Perubahan rupiah per keluarga", en: "Change in rupiah per family"},
  "indicator.thousandPerFamily": {
    id: "Ribu rupiah per keluarga (semua keluarga)",
    en: "Thousand rupiah per family (all families)"
  },
  "indicator.shareTitle": {id: "Bagian keluarga di {decile}", en: "Share of families in {decile}"},
  "indicator.simulated": {id: "simulasi", en: "simulated"},
  "level.label": {id: "Tingkat wilayah", en: "Region level"},
  "level.province": {id: "Provinsi", en: "Province"},
  "level.regency": {id: "Kabupaten/kota", en: "Regency/city"},

  // Map
  "map.label": {id: "Peta Indonesia: {indicator}", en: "Map of Indonesia: {indicator}"},
  "map.boundaries": {id: "Batas indikatif, bukan batas resmi.", en: "Indicative boundaries, not official."},
  "map.spread": {id: "dan sebaran {count} {level}", en: "and the spread of {count} {level}"},
  "map.provinces": {id: "provinsi", en: "provinces"},
  "map.regencies": {id: "kabupaten/kota", en: "regencies and cities"},
  "map.nation": {id: "Nasional", en: "Nation"},
  "map.rescale": {id: "Skalakan ulang", en: "Rescale"},
  "map.rescaleWhy": {
    id: "Kelas warna tetap sama selama Anda mengubah skenario; halaman yang baru dibuka memakai kelas menurut angka kini.",
    en: "Colour classes stay the same while you change the scenario; a page opened anew takes classes from the present figures."
  },
  "map.less": {id: "− berkurang", en: "− fewer"},
  "map.more": {id: "bertambah +", en: "more +"},
  "map.same": {id: "Tidak ada yang berubah.", en: "Nothing changes."},
  "map.unknown": {id: "Perubahannya tidak tercatat.", en: "The change is not recorded."},
  "map.clear": {id: "Hapus pilihan", en: "Clear selection"},
  "map.selected": {id: "Terpilih: {region}", en: "Selected: {region}"},
  "map.west": {id: "Indonesia bagian barat", en: "Western Indonesia"},
  "map.east": {id: "Indonesia bagian tengah dan timur", en: "Central and eastern Indonesia"},
  "map.zoomIn": {id: "Perbesar", en: "Zoom in"},
  "map.zoomOut": {id: "Perkecil", en: "Zoom out"},
  "map.reset": {id: "Seluruh Indonesia", en: "Whole country"},
  "map.noWebgl": {
    id: "Peta yang dapat diperbesar tidak terbuka (WebGL). Peta ini, legenda, dan tabel tetap lengkap.",
    en: "The zoomable map did not open (WebGL). This map, the legend and the table are complete."
  },
  "map.withheld": {id: "disamarkan", en: "withheld"},
  "map.unreliable": {id: "keandalan rendah", en: "low reliability"},
  "map.java": {id: "Jawa–Madura–Bali, diperbesar 2,1×", en: "Java–Madura–Bali, enlarged 2.1×"},
  "map.sumatra": {id: "Sumatra", en: "Sumatra"},
  "map.kalimantan": {id: "Kalimantan", en: "Kalimantan"},
  "map.sulawesi": {id: "Sulawesi", en: "Sulawesi"},
  "map.nusaTenggara": {id: "Nusa Tenggara", en: "Nusa Tenggara"},
  "map.maluku": {id: "Maluku", en: "Maluku"},
  "map.papua": {id: "Papua", en: "Papua"},

  // Table
  "table.title": {id: "{level} menurut {indicator}", en: "{level} by {indicator}"},
  "table.note": {
    id: "Garis tebal: rentang kabupaten/kota di provinsi yang sama. Garis tegak: nasional {nation}. Derau: ±{families} keluarga, ±{pupils} siswa per wilayah (95%).",
    en: "Thick line: range of the regencies in the same province. Upright line: nation {nation}. Noise: ±{families} families, ±{pupils} pupils a region (95%)."
  },
  "table.noteProvince": {
    id: "Garis tebal: rentang kabupaten/kota di provinsi itu. Garis tegak: nasional {nation}. Derau: ±{families} keluarga, ±{pupils} siswa per wilayah (95%).",
    en: "Thick line: range of the province’s regencies. Upright line: nation {nation}. Noise: ±{families} families, ±{pupils} pupils a region (95%)."
  },
  "table.noteSum": {
    id: "Garis tebal: rentang kabupaten/kota di provinsi yang sama. Jumlah nasional {nation}. Derau: ±{families} keluarga, ±{pupils} siswa per wilayah (95%).",
    en: "Thick line: range of the regencies in the same province. National total {nation}. Noise: ±{families} families, ±{pupils} pupils a region (95%)."
  },
  "table.filter": {id: "Saring wilayah", en: "Filter regions"},
  "table.download": {id: "Unduh CSV, {count} baris", en: "Download CSV, {count} rows"},
  "table.rank": {id: "No.", en: "No."},
  "table.region": {id: "Wilayah", en: "Region"},
  "table.families": {id: "Keluarga", en: "Families"},
  "table.pkh": {id: "PKH, keluarga", en: "PKH, families"},
  "table.sembako": {id: "Sembako, keluarga", en: "Sembako, families"},
  "table.change": {id: "Keluarga terhadap aturan", en: "Families against the law"},
  "table.pip": {id: "PIP, siswa", en: "PIP, pupils"},
  "table.amount": {id: "Rupiah setahun", en: "Rupiah a year"},
  "table.count": {id: "{shown} dari {total} wilayah", en: "{shown} of {total} regions"},
  "table.all": {id: "Tampilkan semua", en: "Show all"},
  "table.few": {id: "Tampilkan {count} saja", en: "Show only {count}"},
  "table.none": {id: "Tidak ada wilayah yang cocok dengan “{text}”.", en: "No region matches “{text}”."},
  "table.clearFilter": {id: "Hapus saringan", en: "Clear the filter"},
  "table.foot": {id: "DTSEN {version} · aturan {day}{synthetic}", en: "DTSEN {version} · rules of {day}{synthetic}"},
  "table.syntheticFoot": {id: " · data sintetis", en: " · synthetic data"}
} as const;
