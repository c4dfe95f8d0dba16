/** Words of the steps of a scenario, Indonesian and English. */
export const langkahWords = {
  "langkah.programme": {id: "{change} {unit} {name}", en: "{change} {unit}, {name}"},
  "langkah.union": {id: "keluarga terjangkau, gabungan: {change}", en: "families reached by any: {change}"},
  "langkah.unionHead": {id: "Keluarga terjangkau, gabungan", en: "Families reached by any"},
  "langkah.same": {id: "penerima tetap", en: "recipients unchanged"}
} as const;
