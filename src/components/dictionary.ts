import type {Language} from "./language.js";
import {ambangWords} from "./words/ambang.js";
import {aturanWords} from "./words/aturan.js";
import {bagianWords} from "./words/bagian.js";
import {bandingWords} from "./words/banding.js";
import {baselineWords} from "./words/baseline.js";
import {editorWords} from "./words/editor.js";
import {galatWords} from "./words/galat.js";
import {grafikWords} from "./words/grafik.js";
import {hariAturanWords} from "./words/hariAturan.js";
import {kecamatanWords} from "./words/kecamatan.js";
import {keluargaWords} from "./words/keluarga.js";
import {kolomWords} from "./words/kolom.js";
import {langkahWords} from "./words/langkah.js";
import {marginWords} from "./words/margin.js";
import {metodeWords} from "./words/metode.js";
import {notaWords} from "./words/nota.js";
import {privasiWords} from "./words/privasi.js";
import {privasiAuditWords} from "./words/privasiAudit.js";
import {privasiUtilityWords} from "./words/privasiUtility.js";
import {riwayatWords} from "./words/riwayat.js";
import {simulasiWords} from "./words/simulasi.js";
import {terjangkauWords} from "./words/terjangkau.js";

/**
 * Every word of the interface, Indonesian and English. `{name}` marks a place that `fill` fills. Where a number and
 * its unit stand together the space is a no-break space, written \u00a0.
 */
const dictionary = {
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
  "headline.leave": {id: "{count} {unit} keluar", en: "{count} {unit} leave"},
  "headline.enter": {id: "{count} {unit} masuk", en: "{count} {unit} enter"},
  "headline.same": {id: "jumlah terlayani tetap", en: "the number served is unchanged"},
  "headline.stillQuota": {id: "karena kuotanya tetap habis", en: "because its quota still runs out"},
  "headline.eligible": {id: "yang memenuhi syarat {change}", en: "the eligible {change}"},
  "headline.package": {id: "Keluarga terjangkau {change}.", en: "Families reached {change}."},
  "headline.spread": {
    id: "Jumlahnya tetap, hanya sebarannya yang berubah",
    en: "The numbers stay, only who is reached changes"
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
  "card.ceilingShare": {id: "Bagian dari pagu", en: "Share of the ceiling"},
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
  "table.syntheticFoot": {id: " · data sintetis", en: " · synthetic data"},

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
  "source.model": {id: "anggapan model", en: "model assumption"},

  // Pages with words of their own
  ...ambangWords,
  ...aturanWords,
  ...bagianWords,
  ...bandingWords,
  ...editorWords,
  ...galatWords,
  ...grafikWords,
  ...hariAturanWords,
  ...kecamatanWords,
  ...keluargaWords,
  ...kolomWords,
  ...langkahWords,
  ...marginWords,
  ...metodeWords,
  ...notaWords,
  ...privasiWords,
  ...privasiAuditWords,
  ...privasiUtilityWords,
  ...baselineWords,
  ...riwayatWords,
  ...simulasiWords,
  ...terjangkauWords
} as const satisfies Record<string, Record<Language, string>>;

export type Word = keyof typeof dictionary;

export type Words = Readonly<Record<Word, string>>;

/** All words of one language. */
export function words(language: Language): Words {
  const entries = Object.entries(dictionary).map(([key, word]) => [key, word[language]]);
  return Object.fromEntries(entries) as Words;
}

/** Fills the places of a text, "{name}", from values; throws RangeError when a place has no value. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new RangeError(`text has no value for a place: ${name}`);
    return value;
  });
}
