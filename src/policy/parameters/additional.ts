import {disputed, type Parameter} from "../parameter.js";

/** Health-insurance premium paid for one person. */
export const pbiMonth: Parameter = {
  id: "pbi.month",
  label: {id: "Iuran PBI-JKN per bulan", en: "PBI-JKN premium a month"},
  unit: "idrPersonMonth",
  figure: true,
  history: [
    ["2020-07-01", 42_000, "memory", []],
    ["2026-01-01", 42_000, "source", ["nadi", "purbaya"]]
  ]
};

/** Persons of families below this rank may have their premium paid. */
export const pbiThreshold: Parameter = disputed(
  {
    id: "pbi.threshold",
    label: {id: "Ambang batas PBI-JKN", en: "PBI-JKN threshold"},
    unit: "percentRanked",
    figure: true
  },
  [
    {
      id: "50",
      label: {id: "Desil 1–5", en: "Deciles 1–5"},
      history: [["2025-05-26", 50, "conflict", ["sidanegara", "orinews", "oke-pbi"]]]
    },
    {id: "40", label: {id: "Desil 1–4", en: "Deciles 1–4"}, history: [["2025-05-26", 40, "conflict", ["nadi"]]]}
  ]
);

/** Persons a year. */
export const pbiQuota: Parameter = {
  id: "pbi.quota",
  label: {id: "Kuota PBI-JKN", en: "PBI-JKN quota"},
  unit: "persons",
  figure: true,
  history: [
    ["2026-01-01", 96_800_000, "source", ["purbaya"]],
    ["2027-01-01", null, "source", []]
  ]
};

/** Published budget line; it holds more than the premiums of its persons. */
export const pbiBudget: Parameter = {
  id: "pbi.budget",
  label: {id: "Pagu PBI-JKN", en: "PBI-JKN budget"},
  unit: "idrYear",
  figure: true,
  history: [
    [
      "2026-01-01",
      56.64e12,
      "source",
      ["purbaya"],
      {id: "Lebih luas daripada iuran PBI.", en: "Wider than the premiums."}
    ],
    ["2027-01-01", null, "source", []]
  ]
};

/** Ceiling of the village-fund transfer to one family. */
export const bltDesaMonth: Parameter = {
  id: "bltDesa.month",
  label: {id: "BLT Desa per bulan, paling tinggi", en: "BLT Desa a month, at most"},
  unit: "idrFamilyMonth",
  figure: true,
  history: [["2021-01-01", 300_000, "source", ["nadi"]]]
};

/** Months that a family may be paid. */
export const bltDesaMonths: Parameter = disputed(
  {
    id: "bltDesa.months",
    label: {id: "Bulan BLT Desa per tahun", en: "Months of BLT Desa a year"},
    unit: "months",
    figure: true
  },
  [
    {
      id: "3",
      label: {id: "Paling lama tiga bulan sejak 2026", en: "At most three months from 2026"},
      history: [
        ["2021-01-01", 12, "source", ["nadi"]],
        ["2026-01-01", 3, "conflict", ["nadi"]]
      ]
    },
    {
      id: "12",
      label: {id: "Dua belas bulan, dasar RAPBN 2026", en: "Twelve months, as the 2026 draft budget counts"},
      history: [["2021-01-01", 12, "conflict", ["tempo-rapbn26"]]]
    }
  ]
);

/** Families of the lowest decile: the extreme poor are preferred, but no decile was read. */
export const bltDesaThreshold: Parameter = {
  id: "bltDesa.threshold",
  label: {id: "Ambang batas BLT Desa", en: "BLT Desa threshold"},
  unit: "percentRanked",
  figure: true,
  history: [["2026-01-01", 10, "model", ["nadi"]]],
  note: {
    id: "Anggapan: diutamakan miskin ekstrem DTSEN yang tidak menerima PKH; batas desilnya tidak terbaca.",
    en: "Assumption: the extreme poor of DTSEN without PKH come first; no decile bound was read."
  }
};

/** Families a year. */
export const bltDesaQuota: Parameter = {
  id: "bltDesa.quota",
  label: {id: "Kuota BLT Desa", en: "BLT Desa quota"},
  unit: "families",
  figure: true,
  history: [
    ["2026-01-01", 1_800_000, "source", ["tempo-rapbn26"], {id: "RAPBN.", en: "Draft budget."}],
    ["2027-01-01", null, "source", []]
  ]
};

/** Published budget, counted for twelve months; the three-month rule came later. */
export const bltDesaBudget: Parameter = {
  id: "bltDesa.budget",
  label: {id: "Pagu BLT Desa", en: "BLT Desa budget"},
  unit: "idrYear",
  figure: true,
  history: [
    [
      "2026-01-01",
      6.5e12,
      "source",
      ["tempo-rapbn26"],
      {id: "RAPBN, untuk 12 bulan.", en: "Draft budget, for 12 months."}
    ],
    ["2027-01-01", null, "source", []]
  ]
};
