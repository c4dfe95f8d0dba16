import {disputed, type Parameter} from "../parameter.js";

type Rate = "pagu" | "indeks";

const realisation = (id: string, programme: string): Parameter<Rate> =>
  disputed(
    {
      id,
      label: {id: `Realisasi ${programme}`, en: `${programme} realisation`},
      unit: "choice",
      note: {
        id: "Bagian indeks yang dibayar. Tahun yang pagunya tidak terbit dihitung sesuai indeks.",
        en: "Share of the index paid. A year without a published budget goes by the index."
      }
    },
    [
      {
        id: "pagu",
        label: {id: "Sesuai pagu", en: "As the budget allows"},
        history: [["2020-01-01", "pagu", "model", ["tempo-rapbn26"]]]
      },
      {
        id: "indeks",
        label: {id: "Sesuai indeks", en: "As the index says"},
        history: [["2020-01-01", "indeks", "model", []]]
      }
    ]
  );

/** Whether a programme pays its index in full or what the year's budget allows for the published quota. */
export const pkhRealisation = realisation("pkh.realisation", "PKH");
export const sembakoRealisation = realisation("sembako.realisation", "Sembako");
export const pipRealisation = realisation("pip.realisation", "PIP");
