/** Words of the results on the page Simulasi: its finding and its figures. Indonesian and English. */
export const hasilWords = {
  // Finding
  "sim.title": {id: "{money}: {parts}", en: "{money}: {parts}"},
  "sim.titleMoney": {
    id: "{money}: jumlah penerima tiap program tetap, nilai bantuannya berubah",
    en: "{money}: as many recipients in each programme, other amounts"
  },
  "sim.titleWho": {
    id: "{money}: jumlah penerima tiap program tetap, siapa yang menerima bergeser",
    en: "{money}: as many recipients in each programme, but not the same ones"
  },
  "sim.titleWhoAndMoney": {
    id: "{money}: jumlah penerima tiap program tetap, siapa yang menerima dan nilai bantuannya berubah",
    en: "{money}: as many recipients in each programme, but not the same ones, and other amounts"
  },
  "sim.titleReachMore": {
    id: "{money}: jumlah penerima tiap program tetap, keluarga yang terjangkau PKH atau Sembako bertambah {count}",
    en: "{money}: as many recipients in each programme, {count} more families reached by PKH or Sembako"
  },
  "sim.titleReachFewer": {
    id: "{money}: jumlah penerima tiap program tetap, keluarga yang terjangkau PKH atau Sembako berkurang {count}",
    en: "{money}: as many recipients in each programme, {count} fewer families reached by PKH or Sembako"
  },
  "sim.titleSpread": {
    id: "Jumlah dan anggaran sama dengan {against}; sebarannya yang berubah",
    en: "Numbers and budget equal {against}; only who is reached changes"
  },
  "sim.titleSame": {id: "Skenario ini sama dengan {against}", en: "This scenario equals {against}"},
  "sim.moneySaves": {id: "Hemat {amount}", en: "Saves {amount}"},
  "sim.moneyAdds": {id: "Tambahan {amount}", en: "Adds {amount}"},
  "sim.moneySame": {id: "Anggaran tetap", en: "Budget unchanged"},
  "sim.moneyWithin": {
    id: "Anggaran nyaris tetap, di dalam margin ±{margin}",
    en: "Budget all but unchanged, within its margin of ±{margin}"
  },
  "sim.reachesMore": {
    id: "{programme} bertambah {count} {unit}",
    en: "{programme} serves {count} more {unit}"
  },
  "sim.reachesFewer": {
    id: "{programme} berkurang {count} {unit}",
    en: "{programme} serves {count} fewer {unit}"
  },
  "sim.otherProgrammes": {id: "{count} program lain berubah", en: "other programmes that change: {count}"},
  "sim.changeUnknown": {
    id: "perubahan {programmes} tidak diketahui",
    en: "the change of {programmes} is unknown"
  },

  // Figures
  "sim.showAs": {id: "Tampilan", en: "Shown as"},
  "sim.chart": {id: "Grafik", en: "Chart"},
  "sim.table": {id: "Tabel", en: "Table"},
  "sim.programme": {id: "Program", en: "Programme"},
  "sim.baseline": {id: "acuan", en: "baseline"},
  "sim.scenario": {id: "skenario", en: "scenario"},
  "sim.scenarioHead": {id: "Skenario", en: "Scenario"},
  "sim.difference": {id: "Selisih", en: "Difference"},
  "sim.total": {id: "Jumlah", en: "Total"},
  "sim.decile": {id: "Desil", en: "Decile"},
  "sim.rank": {id: "Peringkat", en: "Rank"},
  "sim.unranked": {id: "Belum diperingkat", en: "Not yet ranked"},
  "sim.budgetSame": {id: "Anggaran tetap", en: "The budget is unchanged"},
  "sim.budgetMoves": {id: "Anggaran bergeser: {change}", en: "The budget moves: {change}"},
  "sim.budgetNote": {
    id: "Selisih terhadap {against} ({amount}), Rp {scale} setahun.",
    en: "Difference against {against} ({amount}), Rp {scale} a year."
  },
  "sim.bridgeLabel": {id: "Selisih anggaran: {list}", en: "Change of the budget: {list}"},
  "sim.coverageTitle": {id: "Cakupan menurut desil", en: "Coverage by decile"},
  "sim.longer": {id: "Cakupan {programmes} memanjang", en: "Coverage of {programmes} reaches further"},
  "sim.shorter": {id: "cakupan {programmes} memendek", en: "coverage of {programmes} ends earlier"},
  "sim.coverageNote": {
    id: "Persen terlayani per desil. Bidang: skenario {letter}. Garis: {against}.",
    en: "Per cent served by decile. Area: scenario {letter}. Line: {against}."
  },
  "sim.coverageLabel": {
    id: "{programme}, persen terlayani per desil: {list}",
    en: "{programme}, per cent served by decile: {list}"
  },
  "sim.mapTitle": {id: "Di mana bantuan bertambah dan berkurang", en: "Where aid rises and falls"},
  "sim.flowTitle": {id: "Yang masuk dan yang keluar", en: "Who enters and who leaves"},
  "sim.flowNote": {
    id: "Keluarga (PIP: siswa) per kelompok peringkat, terhadap {against}. Ke atas: masuk. Ke bawah: keluar.",
    en: "Families (PIP: pupils) by rank group, against {against}. Up: entering. Down: leaving."
  },
  "sim.flowLabel": {
    id: "{programme}: {entering} masuk, {leaving} keluar",
    en: "{programme}: {entering} enter, {leaving} leave"
  },
  "sim.enter": {id: "masuk", en: "enter"},
  "sim.stay": {id: "tetap menerima", en: "stay"},
  "sim.rupiahChange": {id: "perubahan rupiah", en: "change in rupiah"},
  "sim.leave": {id: "keluar", en: "leave"},
  "sim.moversTitle": {id: "Kenaikan dan penurunan terbesar", en: "Greatest rises and falls"},
  "sim.moversNote": {
    id: "Kabupaten/kota, rupiah setahun terhadap {against}.",
    en: "Regencies and cities, rupiah a year against {against}."
  },
  "sim.moversLabel": {id: "{count} wilayah dengan perubahan terbesar", en: "{count} regions that change most"},
  "sim.noMovers": {id: "Tidak ada wilayah yang berubah.", en: "No region changes."},
  "sim.overlapTitle": {
    id: "{count} keluarga menerima PKH dan Sembako sekaligus",
    en: "{count} families receive both PKH and Sembako"
  },
  "sim.overlapNote": {
    id: "Juta keluarga, urutan penerima bersarang (bacaan terbitan).",
    en: "Million families, service nested (the published reading)."
  },
  "sim.both": {id: "PKH dan Sembako", en: "PKH and Sembako"},
  "sim.sembakoOnly": {id: "Sembako saja", en: "Sembako only"},
  "sim.pkhOnly": {id: "PKH saja", en: "PKH only"},
  "sim.stageTitle": {id: "Uang tunai per triwulan", en: "Cash by quarter"},
  "sim.stageNote": {
    id: "Rp triliun, skenario {letter}. Pembagian termin PIP adalah model.",
    en: "Rp trillion, scenario {letter}. How PIP’s tranches divide is a model."
  },
  "sim.quarter.1": {id: "TW I", en: "Q1"},
  "sim.quarter.2": {id: "TW II", en: "Q2"},
  "sim.quarter.3": {id: "TW III", en: "Q3"},
  "sim.quarter.4": {id: "TW IV", en: "Q4"},
  "sim.stage": {id: "Triwulan", en: "Quarter"},

  "sim.againstBaseline": {id: "Terhadap acuan", en: "Against baseline"},
  "sim.families": {id: "Keluarga", en: "Families"},
  "sim.edit": {id: "Ubah", en: "Edit"},
  "sim.close": {id: "Tutup pengaturan", en: "Close the settings"}
} as const;
