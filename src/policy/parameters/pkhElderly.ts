import {disputed, type Parameter} from "../parameter.js";

/** Age from which a person counts as elderly. */
export const pkhElderlyAge: Parameter<60 | 70> = disputed(
  {
    id: "pkh.elderlyAge",
    label: {id: "Usia lansia dihitung sejak", en: "Elderly from the age of"},
    unit: "age",
    allowed: [60, 70],
    note: {
      id: "Permensos 1/2018 dan daftar aturan 2023-2024 menyebut 60; beberapa artikel 2025-2026 masih mencetak 70.",
      en: "Permensos 1/2018 and rule lists of 2023-2024 say 60; several articles of 2025-2026 still print 70."
    }
  },
  [
    {
      id: "60",
      label: {id: "60 tahun sejak 2023", en: "60 from 2023"},
      history: [
        ["2018-01-08", 60, "source", ["nadi", "dairi"]],
        ["2020-01-01", 70, "source", ["dairi"]],
        ["2023-01-01", 60, "conflict", ["palpres", "poskota13", "nadi"]]
      ]
    },
    {
      id: "70",
      label: {id: "Tetap 70 tahun sejak 2020", en: "Still 70, as from 2020"},
      history: [
        ["2018-01-08", 60, "source", ["nadi", "dairi"]],
        ["2020-01-01", 70, "conflict", ["dairi", "pos70"]]
      ]
    }
  ]
);
