import type {Entry, Parameter, Words} from "../parameter.js";

const notYet: Entry<number> = ["2027-01-01", null, "source", []];

const outturn: Words = {id: "Realisasi setahun.", en: "Full-year outturn."};
const untilOctober: Words = {
  id: "Hanya realisasi sampai Oktober yang terbit.",
  en: "Only the outturn to October is published."
};
const together: Words = {
  id: "Hanya terbit bersama PKH dan Sembako, Rp78 triliun.",
  en: "Published only for both, Rp78 trillion."
};

/** Published PKH budget of the year, null where none is. */
export const pkhBudget: Parameter = {
  id: "pkh.budget",
  label: {id: "Pagu PKH", en: "PKH budget"},
  unit: "idrYear",
  figure: true,
  history: [
    ["2020-01-01", 36.68e12, "source", ["databoks-lkpp20"], {id: "Realisasi LKPP.", en: "Audited outturn."}],
    ["2021-01-01", 28.7e12, "source", ["observer"]],
    ["2022-01-01", null, "source", ["idn22"], untilOctober],
    ["2023-01-01", 28.1e12, "source", ["idx23"], outturn],
    ["2024-01-01", 28e12, "source", ["kump24"], {id: "Dibulatkan.", en: "Rounded."}],
    ["2025-01-01", null, "source", ["cnn25"], together],
    ["2026-01-01", 28.7e12, "source", ["tempo-rapbn26"], {id: "RAPBN.", en: "Draft budget."}],
    notYet
  ]
};

/** Published Sembako budget of the year, null where none is. */
export const sembakoBudget: Parameter = {
  id: "sembako.budget",
  label: {id: "Pagu Sembako", en: "Sembako budget"},
  unit: "idrYear",
  figure: true,
  history: [
    ["2020-01-01", 39.38e12, "source", ["databoks-lkpp20"], {id: "Realisasi LKPP.", en: "Audited outturn."}],
    ["2021-01-01", null, "source", []],
    ["2022-01-01", null, "source", ["idn22"], untilOctober],
    ["2023-01-01", 44.5e12, "source", ["idx23"], outturn],
    ["2024-01-01", null, "memory", [], {id: "Rp45,1 triliun, dari ingatan.", en: "Rp45.1 trillion, from memory."}],
    ["2025-01-01", null, "source", ["cnn25"], together],
    ["2026-01-01", 43.8e12, "source", ["tempo-rapbn26", "metro-rapbn26"], {id: "RAPBN.", en: "Draft budget."}],
    notYet
  ]
};

/** Published PIP budget of the year, of the same pupils as the quota. */
export const pipBudget: Parameter = {
  id: "pip.budget",
  label: {id: "Pagu PIP", en: "PIP budget"},
  unit: "idrYear",
  figure: true,
  history: [
    [
      "2020-01-01",
      8_098_372_300_000,
      "derived",
      ["pip20"],
      {id: "Tanpa SMK dan Kemenag.", en: "Without SMK and Kemenag."}
    ],
    [
      "2021-01-01",
      10_902_009_650_000,
      "memory",
      ["mad21"],
      {id: "Dikdasmen dari ingatan.", en: "Dikdasmen from memory."}
    ],
    ["2022-01-01", 9.6e12, "memory", [], {id: "Tanpa Kemenag.", en: "Without Kemenag."}],
    ["2023-01-01", 9.66e12, "source", ["kontan-pip"], {id: "Tanpa Kemenag.", en: "Without Kemenag."}],
    ["2024-01-01", 13_447_710_600_000, "source", ["radarutara"], {id: "Tanpa Kemenag.", en: "Without Kemenag."}],
    ["2025-01-01", 15_158_642_000_000, "derived", ["cnn25", "mad25"]],
    ["2026-01-01", 15.5e12, "source", ["tempo-rapbn26"], {id: "RAPBN, kedua kementerian.", en: "Draft budget."}],
    notYet
  ]
};
