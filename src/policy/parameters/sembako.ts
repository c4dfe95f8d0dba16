import type {Parameter} from "../parameter.js";

/** Sembako benefit of one family and month. */
export const sembakoMonth: Parameter = {
  id: "sembako.month",
  label: {id: "Sembako per bulan", en: "Sembako a month"},
  unit: "idrFamilyMonth",
  history: [
    ["2020-01-01", 150_000, "source", ["nadi"]],
    ["2020-03-01", 200_000, "source", ["nadi", "ayo-31"]]
  ]
};

/** Extra benefit added to the month's Sembako. */
export const sembakoTopUp: Parameter = {
  id: "sembako.topUp",
  label: {id: "Penebalan Sembako per bulan", en: "Sembako top-up a month"},
  unit: "idrFamilyMonth",
  history: [
    ["2020-01-01", 0, "memory", []],
    ["2025-06-01", 200_000, "memory", []],
    ["2025-08-01", 0, "memory", []]
  ],
  note: {
    id: "Juni dan Juli 2025, Rp400.000 seluruhnya; dari ingatan, perlu dicek.",
    en: "June and July 2025, Rp400,000 in all; from memory, to be verified."
  }
};
