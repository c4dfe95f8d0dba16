import {disputed, type Parameter} from "../parameter.js";

/** Who is counted when more members qualify than the caps allow. */
export const pkhOrder: Parameter<"highest" | "priority"> = disputed(
  {
    id: "pkh.order",
    label: {id: "Urutan bila yang memenuhi syarat melebihi batas", en: "Order when more qualify than the caps allow"},
    unit: "choice",
    note: {
      id: "Hanya mengubah keluarga yang lebih dari empat anggotanya memenuhi syarat.",
      en: "Changes only families with more than four qualifying members."
    }
  },
  [
    {
      id: "highest",
      label: {id: "Nominal tertinggi lebih dulu", en: "Largest amounts first"},
      history: [["2020-01-01", "highest", "conflict", ["nadi"]]]
    },
    {
      id: "priority",
      label: {
        id: "Daftar prioritas: usia dini, SD, SMP, SMA, disabilitas, lansia, ibu hamil",
        en: "Priority list: 0-6, primary, junior, senior secondary, disabled, elderly, pregnant"
      },
      history: [["2020-01-01", "priority", "conflict", ["palpres", "poskota13"]]]
    }
  ]
);

/** The published priority list, first served first. */
export const priorityList = ["aud", "sd", "smp", "sma", "disabilitas", "lansia", "bumil"] as const;
