import type {Parameter} from "../parameter.js";

/** Payments a year through PT Pos, and through banks but for 2024. */
export const pkhStages: Parameter = {
  id: "pkh.stages",
  label: {id: "Tahap penyaluran per tahun", en: "Payment stages a year"},
  unit: "payments",
  figure: true,
  history: [
    ["2020-01-01", 4, "source", ["codas"]],
    ["2021-01-01", 4, "source", ["observer", "nadi"]]
  ],
  note: {
    id: "Januari-Maret, April-Juni, Juli-September, Oktober-Desember. April-Desember 2020 dibayar bulanan (ingatan, tidak diterapkan).",
    en: "January-March, April-June, July-September, October-December. Paid monthly April-December 2020 (memory, not applied)."
  }
};

/** Payments a year to KKS accounts in 2024. */
export const pkhBankPayments: Parameter = {
  id: "pkh.bankPayments",
  label: {id: "Pembayaran per tahun lewat rekening KKS", en: "Payments a year to KKS accounts"},
  unit: "payments",
  figure: true,
  history: [
    ["2021-01-01", 4, "source", ["observer", "nadi"]],
    ["2024-01-01", 6, "source", ["ayo-pos", "ayo-max"]],
    ["2025-01-01", 4, "source", ["nadi"]]
  ]
};
