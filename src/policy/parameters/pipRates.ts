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

/** Kindergarten pupils, from 2026; in no simulation yet, as the registry does not tell who is in kindergarten. */
export const pipTk: Parameter = {
  id: "pip.tk",
  label: {id: "PIP TK", en: "PIP kindergarten"},
  unit: "idrPupilYear",
  figure: true,
  history: [["2026-01-01", 450_000, "source", ["medcom26"]]],
  note: {
    id: "888.000 siswa pada 2026. Belum disimulasikan: DTSEN tidak memuat siapa yang bersekolah di TK.",
    en: "888,000 pupils in 2026. Not simulated yet: DTSEN does not tell who is in kindergarten."
  }
};
