/** Words of the page Aturan, Indonesian and English. */
export const aturanWords = {
  "nav.rules": {id: "Aturan", en: "Rules"},
  "aturan.title": {
    id: "{count} angka aturan, {disputed} di antaranya punya lebih dari satu bacaan",
    en: "{count} rule figures, of which {disputed} have more than one reading"
  },
  "aturan.lede": {
    id: "Setiap angka yang dipakai Desil, dengan tanggal, sumber, dan keraguannya. Halaman ini disusun dari data yang sama dengan simulasinya.",
    en: "Every figure that Desil stands on, with its dates, sources and doubts. This page is made from the same data as the simulation."
  },
  "aturan.key": {
    id: "Garis penuh: bacaan bawaan. Putus-putus: bacaan lain. Garis tegak: hari aturan. Kotak putus-putus: angka tidak terbit. Titik penuh: dibaca di sumber; titik kosong: sumber berbeda, dihitung, dari ingatan, atau model.",
    en: "Solid line: the default reading. Dashed: other readings. Upright line: the rule day. Dashed box: no published figure. Full dot: read in a source; open dot: sources differ, computed, from memory or model."
  },
  "aturan.day": {id: "Hari aturan", en: "Rule day"},
  "aturan.filter": {id: "Saring aturan", en: "Filter rules"},
  "aturan.filterHint": {id: "nama, id, atau sumber", en: "name, id or source"},
  "aturan.disputedOnly": {id: "Hanya yang diperdebatkan", en: "Disputed only"},
  "aturan.count": {id: "{shown} dari {total} aturan", en: "{shown} of {total} rules"},
  "aturan.empty": {id: "Tidak ada aturan yang cocok.", en: "No rule matches."},
  "aturan.emptyHint": {id: "Hapus saringan untuk melihat semuanya.", en: "Clear the filter to see all."},
  "aturan.clear": {id: "Hapus saringan", en: "Clear the filter"},
  "aturan.contents": {id: "Daftar isi", en: "Contents"},
  "aturan.group.pkh": {id: "PKH", en: "PKH"},
  "aturan.group.sembako": {id: "Sembako (BPNT)", en: "Sembako (BPNT)"},
  "aturan.group.pip": {id: "PIP", en: "PIP"},
  "aturan.group.pbi": {id: "PBI-JKN", en: "PBI-JKN"},
  "aturan.group.bltDesa": {id: "BLT Desa", en: "BLT Desa"},
  "aturan.onDay": {id: "Per {date}", en: "On {date}"},
  "aturan.before": {id: "belum ada aturan", en: "no rule yet"},
  "aturan.noFigure": {id: "tidak ada angka terbit", en: "no published figure"},
  "aturan.noLimit": {id: "tanpa batas", en: "no limit"},
  "aturan.disputed": {id: "lebih dari satu bacaan", en: "more than one reading"},
  "aturan.effect.family": {id: "hanya di Cek keluarga", en: "family check only"},
  "aturan.effect.budget": {
    id: "tidak dapat diubah; dasar realisasi sesuai pagu",
    en: "cannot be changed; realisation as the budget allows stands on it"
  },
  "aturan.effect.none": {
    id: "keterangan saja, tidak mengubah simulasi",
    en: "for information only, moves no simulation"
  },
  "aturan.mark.source": {id: "Dibaca di sumber", en: "Read in a source"},
  "aturan.mark.conflict": {id: "Sumber berbeda", en: "Sources differ"},
  "aturan.mark.derived": {id: "Dihitung dari angka sumber", en: "Computed from cited figures"},
  "aturan.mark.memory": {id: "Dari ingatan, perlu diperiksa", en: "From memory, to be verified"},
  "aturan.mark.model": {id: "Anggapan model", en: "Model assumption"},
  "aturan.from": {id: "Sejak", en: "From"},
  "aturan.value": {id: "Nilai", en: "Value"},
  "aturan.basis": {id: "Dasar dan sumber", en: "Basis and sources"},
  "aturan.table": {id: "{label}: riwayat dan sumber", en: "{label}: history and sources"},
  "aturan.inForce": {id: "berlaku", en: "in force"},
  "aturan.reading.default": {id: "Bacaan bawaan", en: "Default reading"},
  "aturan.reading.other": {id: "Bacaan lain", en: "Other reading"},
  "aturan.noAddress": {id: "tanpa halaman umum", en: "no public page"},
  "aturan.chart": {id: "Riwayat {label}", en: "History of {label}"},
  "aturan.chartStep": {id: "sejak {date} {value}", en: "from {date} {value}"},
  "aturan.models": {id: "Yang merupakan model, dan mengapa", en: "What is model, and why"},
  "aturan.modelsLede": {
    id: "Angka berikut tidak terbaca di peraturan mana pun; Desil memerlukannya dan menyatakannya sebagai anggapan.",
    en: "These figures were read in no regulation; Desil needs them and states them as assumptions."
  },
  "aturan.modelSince": {id: "{value} sejak {date}.", en: "{value} from {date}."}
} as const;
