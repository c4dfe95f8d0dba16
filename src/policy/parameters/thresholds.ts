import {disputed, type Parameter, type Reading} from "../parameter.js";

const focus20 = (before: number): Reading<number> => ({
  id: "20",
  label: {
    id: "Desil 1–2, arah Februari 2026 (belum ditetapkan)",
    en: "Deciles 1–2, direction of February 2026 (not decreed)"
  },
  history: [
    ["2025-05-26", before, "conflict", ["voi", "murianews", "pesantenan"]],
    ["2026-02-09", 20, "conflict", ["pesantenan"]]
  ]
});

/** Families below this rank may receive PKH; before May 2025 the DTKS list decided, with no published decile rule. */
export const pkhThreshold: Parameter = disputed(
  {
    id: "pkh.threshold",
    label: {id: "Ambang batas PKH", en: "PKH threshold"},
    unit: "percentRanked",
    note: {
      id: "Sampai April 2025 sasaran berasal dari DTKS tanpa aturan desil yang terbit.",
      en: "Until April 2025 targets came from DTKS, with no published decile rule."
    }
  },
  [
    {
      id: "40",
      label: {id: "Desil 1–4", en: "Deciles 1–4"},
      history: [["2025-05-26", 40, "source", ["sidanegara", "voi", "murianews"]]]
    },
    focus20(40)
  ]
);

/** Families below this rank may receive Sembako. */
export const sembakoThreshold: Parameter = disputed(
  {
    id: "sembako.threshold",
    label: {id: "Ambang batas Sembako", en: "Sembako threshold"},
    unit: "percentRanked",
    note: {
      id: "Pernyataan menteri menyebut desil 1-4; Kepmensos 79/HUK/2025 menurut kutipan situs desa menyebut 1-5.",
      en: "Ministers say deciles 1-4; Kepmensos 79/HUK/2025, as a village site quotes it, says 1-5."
    }
  },
  [
    {
      id: "40",
      label: {id: "Desil 1–4 (pernyataan menteri)", en: "Deciles 1–4 (ministers' statements)"},
      history: [["2025-05-26", 40, "conflict", ["murianews", "voi", "pesantenan"]]]
    },
    {
      id: "50",
      label: {
        id: "Desil 1–5 (Kepmensos 79/HUK/2025, kutipan desa)",
        en: "Deciles 1–5 (Kepmensos 79/HUK/2025, as quoted)"
      },
      history: [["2025-05-26", 50, "conflict", ["sidanegara"]]]
    },
    focus20(40)
  ]
);

/** Pupils of families below this rank may receive PIP: an assumption, in no regulation read. */
export const pipThreshold: Parameter = {
  id: "pip.threshold",
  label: {id: "Ambang batas PIP", en: "PIP threshold"},
  unit: "percentRanked",
  history: [["2025-05-26", 40, "model", []]],
  note: {
    id: "Anggapan: batas desil PIP tidak terbaca dalam Persesjen 10/2025. Sampai 2025 sasaran berasal dari KIP, DTKS, dan P3KE.",
    en: "Assumption: no decile bound for PIP was read in Persesjen 10/2025. Until 2025 targets came from KIP, DTKS and P3KE."
  }
};
