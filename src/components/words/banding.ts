/** Words of comparing scenarios: tabs, stacking, pairs on the map, the comparison table, small multiples, steps. */
export const bandingWords = {
  // Sides of a comparison
  "banding.actual": {id: "Penerima nyata", en: "Actual recipients"},
  "banding.lawShort": {id: "aturan", en: "the law"},
  "banding.pair": {id: "Selisih {of} terhadap {against}", en: "{of} minus {against}"},
  "banding.pairLabel": {id: "Selisih yang dipetakan", en: "Difference on the map"},
  "banding.pairWait": {
    id: "{side} sedang dihitung; sementara ini yang tampak: {pair}.",
    en: "{side} is being counted; shown meanwhile: {pair}."
  },
  "banding.pairWaitActual": {
    id: "{side} sedang dihitung; sementara ini yang tampak: {pair}. Bila tetap begini, jadikan penerima nyata acuan: sebabnya akan tertulis di atas kartu.",
    en: "{side} are being counted; shown meanwhile: {pair}. If it stays so, make actual recipients the baseline: the cause is then told above the cards."
  },
  "banding.mapNote": {
    id: "Simulasi: {of} dikurangi {against}. Kelas simetris, dibekukan selama skenario diubah.",
    en: "Simulation: {of} minus {against}. Symmetric classes, frozen while the scenario is edited."
  },
  "banding.mapNoteActual": {
    id: "Peta ini: {of} dikurangi {against}; penerima nyata dari data, bukan simulasi. Kelas simetris, dibekukan selama skenario diubah.",
    en: "This map: {of} minus {against}; actual recipients come from the data, not from simulation. Symmetric classes, frozen while the scenario is edited."
  },
  "banding.changeTitle": {id: "{indicator}, {pair}", en: "{indicator}, {pair}"},
  "banding.changeColumn": {id: "Keluarga, {pair}", en: "Families, {pair}"},
  "banding.moversNote": {
    id: "Kabupaten/kota, rupiah setahun: {of} dikurangi {against}.",
    en: "Regencies and cities, rupiah a year: {of} minus {against}."
  },

  // Tabs
  "banding.order": {id: "Urutan", en: "Order"},
  "banding.left": {id: "Geser {letter} ke kiri", en: "Move {letter} left"},
  "banding.right": {id: "Geser {letter} ke kanan", en: "Move {letter} right"},
  "banding.moveHint": {
    id: "Seret, atau Alt dengan panah, untuk mengurutkan",
    en: "Drag, or Alt with an arrow, to reorder"
  },
  "banding.moved": {id: "{name}: tempat {place} dari {count}", en: "{name}: place {place} of {count}"},
  "banding.stack": {id: "Tumpuk", en: "Stack"},
  "banding.stackTitle": {id: "Tumpuk dua skenario", en: "Stack two scenarios"},
  "banding.stackOver": {id: "Tumpuk", en: "Stack"},
  "banding.stackUnder": {id: "di atas", en: "on"},
  "banding.stackNote": {
    id: "Skenario baru: {under}, lalu perubahan {over} diterapkan di atasnya. {under} dan {over} tetap.",
    en: "A new scenario: {under}, then the changes of {over} applied over it. {under} and {over} stay."
  },
  "banding.stackNone": {id: "Tidak ada yang tertimpa.", en: "Nothing is overwritten."},
  "banding.stackOverwrites": {id: "{over} menimpa: {list}.", en: "{over} overwrites: {list}."},
  "banding.stackMake": {id: "Buat {under} + {over}", en: "Make {under} + {over}"},
  "banding.stackFull": {
    id: "Keempat tempat terisi: hapus satu skenario lebih dulu.",
    en: "All four places are taken: remove a scenario first."
  },
  "banding.stackRefused": {
    id: "Tumpukan ini tidak berlaku. {cause} Skenario Anda tetap; ubah salah satunya, lalu tumpuk lagi.",
    en: "This stack is not valid. {cause} Your scenarios are kept; change one of them and stack again."
  },

  // Comparison table
  "banding.note": {
    id: "Angka ± marginnya, lalu selisih terhadap {against} ± margin selisih itu (95%). Batang tiap baris memakai satu sumbu dari nol; garis tegak menandai acuan.",
    en: "Figure ± its margin, then the difference against {against} ± the margin of that difference (95%). The bars of a row share one axis from zero; the upright line marks the baseline."
  },
  "banding.main": {id: "Pokok", en: "Main figures"},
  "banding.served": {id: "Terlayani", en: "Served"},
  "banding.eligible": {id: "Memenuhi syarat", en: "Eligible"},
  "banding.fullCost": {id: "Biaya bila semua dilayani", en: "Cost if all were served"},
  "banding.amount": {id: "Anggaran", en: "Budget"},
  "banding.ceilingShare": {id: "Bagian dari pagu {ceiling}", en: "Share of the ceiling, {ceiling}"},
  "banding.missed": {id: "Belum terjangkau, {decile}", en: "Not reached, {decile}"},
  "banding.missedOf": {id: "Belum terjangkau {programme}, {decile}", en: "Not reached by {programme}, {decile}"},
  "banding.binding": {id: "Yang membatasi", en: "What binds"},
  "banding.personsOf": {id: "Orang {programme}", en: "{programme} persons"},
  "banding.personsReached": {id: "Orang di keluarga terjangkau", en: "People in families reached"},
  "banding.both": {id: "PKH dan Sembako sekaligus", en: "Both PKH and Sembako"},
  "banding.margin": {id: "±{margin}", en: "±{margin}"},
  "banding.points": {id: "{value}\u00a0poin", en: "{value}\u00a0points"},
  "banding.marginWord": {id: "margin 95%", en: "95% margin"},
  "banding.changeWord": {id: "selisih", en: "difference"},
  "banding.unknown": {id: "tidak tercatat", en: "not recorded"},
  "banding.upTo": {id: "Belum terjangkau sampai desil", en: "Not reached, up to decile"},
  "banding.openAll": {id: "Buka semua baris", en: "Open all rows"},
  "banding.closeAll": {id: "Baris pokok saja", en: "Main rows only"},
  "banding.filter": {id: "Saring baris", en: "Filter rows"},
  "banding.none": {id: "Tidak ada baris yang cocok dengan “{text}”.", en: "No row matches “{text}”."},
  "banding.copy": {id: "Salin tabel, CSV", en: "Copy table, CSV"},
  "banding.copied": {id: "Tabel tersalin.", en: "Table copied."},
  "banding.copyFailed": {
    id: "Peramban menolak menyalin; pakai Unduh CSV.",
    en: "The browser refused to copy; use Download CSV."
  },
  "banding.unit": {id: "Satuan", en: "Unit"},
  "banding.unit.families": {id: "keluarga", en: "families"},
  "banding.unit.pupils": {id: "siswa", en: "pupils"},
  "banding.unit.persons": {id: "orang", en: "persons"},
  "banding.unit.rupiah": {id: "rupiah", en: "rupiah"},
  "banding.unit.share": {id: "bagian, 0-1", en: "share, 0-1"},
  "banding.unit.text": {id: "kata", en: "words"},

  // Small multiples
  "banding.coverageTitle": {
    id: "Cakupan per desil, skenario demi skenario",
    en: "Coverage by decile, scenario by scenario"
  },
  "banding.coverageNote": {
    id: "Persen terlayani per desil, 0–100%, satu sumbu untuk semua. Bidang: skenario. Garis: {against}.",
    en: "Per cent served by decile, 0–100%, one axis for all. Area: scenario. Line: {against}."
  },
  "banding.coverageLabel": {
    id: "{scenario}, {programme}, persen terlayani per desil: {list}",
    en: "{scenario}, {programme}, per cent served by decile: {list}"
  },
  "banding.budgetTitle": {
    id: "Anggaran {programme} berkisar {low} sampai {high}",
    en: "The budget of {programme} ranges from {low} to {high}"
  },
  "banding.noProgramme": {id: "program tidak ada", en: "no such programme"},
  "banding.budgetSame": {
    id: "Anggaran tiap program sama di semua skenario",
    en: "Each programme’s budget is the same in all scenarios"
  },
  "banding.budgetNote": {
    id: "Rupiah setahun, satu sumbu dari nol untuk semua. Garis tegak: {against}. Margin nasional paling lebar ±{margin}.",
    en: "Rupiah a year, one axis from zero for all. Upright line: {against}. Widest national margin ±{margin}."
  },

  // Steps
  "banding.steps": {id: "Rincian langkah", en: "Step by step"},
  "banding.stepsTitle": {
    id: "Rincian langkah: {step} paling menggeser anggaran",
    en: "Step by step: {step} moves the budget most"
  },
  "banding.stepsFlat": {id: "Rincian langkah: anggaran tetap", en: "Step by step: the budget is unchanged"},
  "banding.stepsNote": {
    id: "Skenario {letter} terhadap aturan berlaku, setahun. Tiap langkah dihitung setelah langkah di atasnya: urutan mengubah bagian tiap langkah, tidak jumlahnya.",
    en: "Scenario {letter} against the law in force, a year. Each step is counted after those above it: the order changes each step’s share, not the sum."
  },
  "banding.stepsStack": {
    id: "Skenario {letter} = {under} + {over}: langkah {under} lebih dulu.",
    en: "Scenario {letter} = {under} + {over}: the steps of {under} come first."
  },
  "banding.stepsWait": {id: "Dihitung saat kendali dilepas.", en: "Counted when the control is let go."},
  "banding.stepsLabel": {id: "Langkah, keluarga, siswa, rupiah: {list}", en: "Steps, families, pupils, rupiah: {list}"},
  "banding.step": {id: "Langkah", en: "Step"},
  "banding.stepUp": {id: "Pindahkan ke atas: langkah {step}", en: "Move earlier: step {step}"},
  "banding.stepDown": {id: "Pindahkan ke bawah: langkah {step}", en: "Move later: step {step}"},
  "banding.stepMoved": {id: "{step}: langkah {place} dari {count}", en: "{step}: step {place} of {count}"},
  "banding.stepReset": {id: "Urutan semula", en: "Original order"},
  "banding.stepChange": {id: "{label}: {old} menjadi {new}", en: "{label}: {old} to {new}"},
  "banding.stepFrom": {id: ", mulai {day}", en: ", from {day}"},
  "banding.stepSame": {id: "{field}: sama dengan aturan", en: "{field}: as the law"},
  "banding.stepRegions": {id: "{label} di {count} wilayah", en: "{label} in {count} regions"},
  "banding.regionThresholds": {id: "Ambang {programme}", en: "{programme} threshold"},
  "banding.subtotal": {id: "Jumlah langkah {letter}", en: "Sum of the steps of {letter}"},
  "banding.stepsFailed": {
    id: "Urutan ini tidak dapat dihitung.",
    en: "This order cannot be counted."
  },
  "banding.stepsFailedHint": {
    id: "{cause}. Angka skenario tetap; kembalikan urutan langkahnya.",
    en: "{cause}. The scenario’s figures stand; put the steps back in order."
  }
} as const;
