/** Words of margins, classes of reliability and ranks, wherever figures stand; Indonesian and English. */
export const marginWords = {
  "figure.small": {id: "terlalu kecil", en: "too small"},
  "figure.smallHint": {
    id: "Terlalu kecil untuk disimpulkan; lihat tingkat {level}. Sentuh untuk membuka angkanya.",
    en: "Too small to conclude from; see the {level} level. Tap to open the figure."
  },
  "figure.tooSmall": {
    id: "Terlalu kecil untuk disimpulkan; lihat tingkat {level}",
    en: "Too small to conclude from; see the {level} level"
  },
  "figure.see.district": {id: "kabupaten/kota", en: "regency"},
  "figure.see.regency": {id: "provinsi", en: "province"},
  "figure.see.province": {id: "nasional", en: "national"},
  "figure.see.nation": {id: "nasional", en: "national"},
  "figure.margin": {id: "{margin} (95%)", en: "{margin} (95%)"},
  "figure.class": {id: "keandalan {class}", en: "reliability {class}"},
  "figure.key": {id: "±: margin 95%. A, B, C: keandalan.", en: "±: 95% margin. A, B, C: reliability."},
  "figure.within": {id: "tidak dapat dibedakan dari derau", en: "cannot be told from noise"},
  "figure.plusMinus": {id: "±{margin}", en: "±{margin}"},
  "figure.units": {id: "±{margin} {unit} (95%)", en: "±{margin} {unit} (95%)"},
  "figure.money": {id: "±{margin} (95%)", en: "±{margin} (95%)"},
  "figure.marginHead": {id: "margin 95%", en: "95% margin"},
  "figure.rows": {
    id: "Margin di atas berlaku pula bagi setiap angka di baris-baris ini; perubahan di dalamnya dipudarkan.",
    en: "The margins above hold for every figure in these rows too; a change within them is muted."
  },
  "figure.classHead": {id: "keandalan", en: "reliability"},
  "figure.statement": {
    id: "Angka adalah agregat dengan derau acak untuk melindungi keluarga. Angka kecil tidak menunjuk keluarga tertentu.",
    en: "Figures are aggregates with random noise that protects families. Small figures point at no family."
  },

  "rank.head": {id: "Peringkat", en: "Rank"},
  "rank.inline": {id: "ke-{rank}", en: "no. {rank}"},
  "rank.none": {id: "tidak diperingkat", en: "not ranked"},
  "rank.note": {
    id: "± margin 95%; A: margin sampai 5% dari angka, B: sampai 20%, C: lebih, tidak diperingkat dan terbuka bila disentuh. Peringkat “4–9”: wilayah yang selisihnya di dalam margin gabungan tidak dapat dibedakan, maka peringkatnya bisa 4 sampai 9. Selisih di dalam margin dipudarkan. Angka di layar dibulatkan ke puluhan; berkas tidak.",
    en: "± is the 95% margin; A: up to 5% of the figure, B: up to 20%, C: more, not ranked and opened by a tap. Rank “4–9”: regions that differ by less than their combined margin cannot be told apart, so the rank may be 4 to 9. A change within its margin is muted. Figures on screen are rounded to tens; the file is not."
  },

  "map.official": {
    id: "Batas resmi dari instansi penerbit situs ini.",
    en: "Official boundaries, from this site’s publisher."
  },
  "map.marginOwn": {
    id: "Margin perlindungan data (95%) angka peta ini, dalam satuan yang sama: paling lebar {margin}, {region}.",
    en: "Margin of disclosure control (95%) of this map’s figures, in the same unit: at most {margin}, {region}."
  },
  "map.within": {id: "tidak dapat dibedakan dari derau", en: "cannot be told from noise"},

  "sim.marginMoney": {id: "Margin 95%: {list}.", en: "95% margin: {list}."},
  "sim.budgetWithin": {
    id: "Perubahan anggaran tidak dapat dibedakan dari derau",
    en: "The budget’s change cannot be told from noise"
  },
  "sim.marginStage": {
    id: "Margin 95% satu triwulan: paling lebar ±{margin}.",
    en: "95% margin of a quarter: at most ±{margin}."
  },
  "sim.marginFlow": {
    id: "Margin 95% tiap kelompok: {list}.",
    en: "95% margin of each group: {list}."
  },
  "sim.marginFlowWidest": {
    id: "Margin 95% tiap kelompok, paling lebar: {list}.",
    en: "95% margin of each group, at most: {list}."
  },
  "sim.marginCoverage": {
    id: "Margin 95%: paling lebar {list}.",
    en: "95% margin: at most {list}."
  },
  "sim.marginCoverageOf": {id: "±{margin}\u00a0poin ({programme})", en: "±{margin}\u00a0points ({programme})"},
  "sim.marginCoverageAll": {id: "±{margin}\u00a0poin, program mana pun", en: "±{margin}\u00a0points, any programme"},
  "sim.marginMoneyAll": {id: "tiap program paling lebar ±{margin}", en: "each programme at most ±{margin}"},
  "sim.marginSteps": {
    id: "±: margin 95% perubahan di langkah itu, dihitung sama dengan margin perubahan anggaran; yang tetap tidak bermargin.",
    en: "±: 95% margin of the step’s change, counted as that of the change in the budget; what does not change has none."
  },
  "sim.marginMovers": {
    id: "± margin 95% tiap wilayah. Perubahan di dalamnya tidak dapat dibedakan dari derau dan tidak diperingkat.",
    en: "± is each region’s 95% margin. Changes within it cannot be told from noise and are not ranked."
  },
  "board.margin": {
    id: "Tiap batang ±{margin} keluarga (95%).",
    en: "Each bar ±{margin} families (95%)."
  }
} as const;
