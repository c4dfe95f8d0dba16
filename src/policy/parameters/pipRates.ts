import type {History, Parameter, Words} from "../parameter.js";

const since2020 = (value: number): History<number> => [["2020-01-01", value, "source", ["antara-pip", "nadi"]]];

/** Full yearly rate of PIP by school level; madrasah of the same level pay the same. */
export const pipFull = {
  sd: {
    id: "pip.sd.full",
    label: {id: "PIP SD/MI, tarif penuh", en: "PIP primary, full rate"},
    unit: "idrPupilYear",
    history: since2020(450_000)
  },
  smp: {
    id: "pip.smp.full",
    label: {id: "PIP SMP/MTs, tarif penuh", en: "PIP junior secondary, full rate"},
    unit: "idrPupilYear",
    history: since2020(750_000)
  },
  sma: {
    id: "pip.sma.full",
    label: {id: "PIP SMA/SMK/MA, tarif penuh", en: "PIP senior secondary, full rate"},
    unit: "idrPupilYear",
    history: [
      ["2020-01-01", 1_000_000, "source", ["radarutara"]],
      ["2024-01-01", 1_800_000, "source", ["radarutara", "nadi", "oke-pip25", "mad24"]]
    ]
  }
} as const satisfies Record<string, Parameter>;

/** Rate of a pupil funded for one semester of the budget year: final grades and new entrants. */
export const pipHalf = {
  sd: {
    id: "pip.sd.half",
    label: {id: "PIP SD/MI, tarif separuh", en: "PIP primary, half rate"},
    unit: "idrPupilYear",
    history: since2020(225_000)
  },
  smp: {
    id: "pip.smp.half",
    label: {id: "PIP SMP/MTs, tarif separuh", en: "PIP junior secondary, half rate"},
    unit: "idrPupilYear",
    history: since2020(375_000)
  },
  sma: {
    id: "pip.sma.half",
    label: {id: "PIP SMA/SMK/MA, tarif separuh", en: "PIP senior secondary, half rate"},
    unit: "idrPupilYear",
    history: [
      ["2020-01-01", 500_000, "derived", ["pip20"]],
      ["2024-01-01", 900_000, "source", ["radarutara", "nadi", "oke-pip25", "mad24"]]
    ]
  }
} as const satisfies Record<string, Parameter>;

const keptFrom2020: Words = {
  id: "Satu-satunya pembagian yang dapat dihitung adalah anggaran 2020; sesudahnya dianggap tetap (model).",
  en: "The only split that can be computed is the 2020 budget's; kept as it was afterwards (model)."
};

const keptShare = (value: number): History<number> => [
  ["2020-01-01", value, "derived", ["pip20"]],
  ["2021-01-01", value, "model", ["pip20"]]
];

/** Share of pupils paid at the half rate: exact from the pupils and rupiah of the 2020 budget. */
export const pipHalfShare = {
  sd: {
    id: "pip.sd.halfShare",
    label: {id: "PIP SD/MI, bagian siswa bertarif separuh", en: "PIP primary, share at half rate"},
    unit: "share",
    history: keptShare(2_000_000 / 10_360_614),
    note: keptFrom2020
  },
  smp: {
    id: "pip.smp.halfShare",
    label: {id: "PIP SMP/MTs, bagian siswa bertarif separuh", en: "PIP junior secondary, share at half rate"},
    unit: "share",
    history: keptShare(1_510_316 / 4_369_968),
    note: keptFrom2020
  },
  sma: {
    id: "pip.sma.halfShare",
    label: {id: "PIP SMA/SMK/MA, bagian siswa bertarif separuh", en: "PIP senior secondary, share at half rate"},
    unit: "share",
    history: keptShare(385_141 / 1_367_559),
    note: {
      id: `${keptFrom2020.id} Dihitung dari SMA saja, tanpa SMK.`,
      en: `${keptFrom2020.en} From SMA alone, without SMK.`
    }
  }
} as const satisfies Record<string, Parameter>;

/** Kindergarten pupils, from 2026, at one rate. */
export const pipTk: Parameter = {
  id: "pip.tk",
  label: {id: "PIP TK", en: "PIP kindergarten"},
  unit: "idrPupilYear",
  history: [["2026-01-01", 450_000, "source", ["medcom26"]]],
  note: {
    id: "888.000 siswa pada 2026. DTSEN tidak memuat siapa yang bersekolah di TK; jumlahnya dihitung dengan pip.tk.share.",
    en: "888,000 pupils in 2026. DTSEN does not tell who is in kindergarten; pip.tk.share says how many are counted."
  }
};

/**
 * Funded kindergarten pupils for each child 0-6 inside the threshold. The published 888,000 pupils over the children
 * 0-6 of deciles 1-4, were these two fifths of the nation's (11.09 per cent of 284.44 million, mid-2025).
 */
export const pipTkShare: Parameter = {
  id: "pip.tk.share",
  label: {id: "PIP TK, bagian dari anak 0-6 tahun", en: "PIP kindergarten, share of children 0-6"},
  unit: "share",
  history: [["2026-01-01", 888_000 / (0.4 * 0.1109 * 284_440_000), "model", ["medcom26", "goodstats-age-2025"]]],
  note: {
    id: "Sasaran 888.000 siswa TK dibagi dua perlima anak 0-6 tahun senasional; sama di semua wilayah dan desil (model).",
    en: "The target of 888,000 pupils over two fifths of the nation's children 0-6; the same in every region and decile (model)."
  }
};

const kemenag = (id: string, level: Words, madrasah: string, pupils: number, school: number): Parameter => ({
  id,
  label: {id: `PIP ${level.id}, bagian Kemenag (${madrasah})`, en: `PIP ${level.en}, Kemenag's share (${madrasah})`},
  unit: "share",
  figure: true,
  history: [["2025-01-01", pupils / (pupils + school), "model", ["mad25", "pip20", "mata4-pip-2025"]]],
  note: {
    id: "Kuota Kemenag 2025 per jenjang dibagi kuota kedua kementerian; jenjang Dikdasmen 18.594.627 siswa dibagi menurut penyaluran Oktober 2025. Hanya membagi angka nasional.",
    en: "Kemenag's 2025 quota by level over that of both ministries; Dikdasmen's 18,594,627 pupils are split by level as paid by October 2025. It only splits national figures."
  }
});

/** Pupils paid by Dikdasmen by October 2025, in thousands: SD, SMP, SMA with SMK. */
const paidByOctober = {sd: 6610, smp: 2830, sma: 697 + 845};

const dikdasmen = (level: keyof typeof paidByOctober) =>
  (18_594_627 * paidByOctober[level]) / (paidByOctober.sd + paidByOctober.smp + paidByOctober.sma);

/** Share of a level's funded pupils in madrasah, whom Kemenag pays; Dikdasmen pays the others. */
export const pipKemenagShare = {
  sd: kemenag("pip.sd.kemenagShare", {id: "SD/MI", en: "primary"}, "MI", 1_028_209, dikdasmen("sd")),
  smp: kemenag("pip.smp.kemenagShare", {id: "SMP/MTs", en: "junior secondary"}, "MTs", 907_961, dikdasmen("smp")),
  sma: kemenag("pip.sma.kemenagShare", {id: "SMA/SMK/MA", en: "senior secondary"}, "MA", 341_654, dikdasmen("sma"))
} as const satisfies Record<string, Parameter>;
