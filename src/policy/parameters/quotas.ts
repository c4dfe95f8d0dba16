import type {Entry, Parameter, Words} from "../parameter.js";

const notYet: Entry<number> = ["2027-01-01", null, "source", []];

const withoutKemenag: Words = {id: "Tanpa Kemenag.", en: "Without Kemenag."};

/** PKH families a year. */
export const pkhQuota: Parameter = {
  id: "pkh.quota",
  label: {id: "Kuota PKH", en: "PKH quota"},
  unit: "families",
  history: [
    ["2020-01-01", 10_000_000, "source", ["oke20"], {id: "Penerima November 2020.", en: "Recipients, November 2020."}],
    ["2021-01-01", 10_000_000, "source", ["observer"]],
    ["2022-01-01", 10_000_000, "source", ["idn22"]],
    ["2023-01-01", 9_900_000, "source", ["idx23"], {id: "Realisasi setahun.", en: "Full-year outturn."}],
    ["2024-01-01", 10_000_000, "source", ["kump24", "idx24"]],
    ["2025-01-01", 10_000_000, "source", ["murianews", "cnn25"], {id: "Kuota Juli 2025.", en: "Quota of July 2025."}],
    ["2026-01-01", 10_000_000, "source", ["tempo-rapbn26"], {id: "RAPBN.", en: "Draft budget."}],
    notYet
  ]
};

/** Sembako families a year. */
export const sembakoQuota: Parameter = {
  id: "sembako.quota",
  label: {id: "Kuota Sembako", en: "Sembako quota"},
  unit: "families",
  history: [
    ["2020-01-01", 19_400_000, "source", ["oke20"], {id: "Penerima November 2020.", en: "Recipients, November 2020."}],
    ["2021-01-01", 18_800_000, "memory", []],
    ["2022-01-01", 18_800_000, "source", ["idn22"]],
    ["2023-01-01", 18_700_000, "source", ["idx23"], {id: "Realisasi setahun.", en: "Full-year outturn."}],
    ["2024-01-01", 18_700_000, "source", ["idx24"], {id: "Penerima Maret 2024.", en: "Recipients, March 2024."}],
    ["2025-01-01", 18_300_000, "source", ["murianews", "cnn25"], {id: "Kuota Juli 2025.", en: "Quota of July 2025."}],
    ["2026-01-01", 18_300_000, "source", ["tempo-rapbn26", "metro-rapbn26"], {id: "RAPBN.", en: "Draft budget."}],
    notYet
  ]
};

/** PIP pupils a year, of both ministries where both are published. */
export const pipQuota: Parameter = {
  id: "pip.quota",
  label: {id: "Kuota PIP", en: "PIP quota"},
  unit: "pupils",
  history: [
    ["2020-01-01", 16_098_141, "derived", ["pip20"], {id: "Tanpa SMK dan Kemenag.", en: "Without SMK and Kemenag."}],
    ["2021-01-01", 19_905_065, "memory", ["mad21"], {id: "Dikdasmen dari ingatan.", en: "Dikdasmen from memory."}],
    ["2022-01-01", 17_900_000, "memory", [], withoutKemenag],
    ["2023-01-01", 17_920_000, "source", ["kontan-pip"], withoutKemenag],
    ["2024-01-01", 18_594_627, "source", ["radarutara"], withoutKemenag],
    ["2025-01-01", 20_867_824, "memory", ["mad25"], {id: "Dikdasmen dari ingatan.", en: "Dikdasmen from memory."}],
    ["2026-01-01", 21_100_000, "source", ["tempo-rapbn26"], {id: "RAPBN, kedua kementerian.", en: "Draft budget."}],
    notYet
  ]
};
