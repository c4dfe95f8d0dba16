/** Words of scenarios that are read on different rule days, Indonesian and English. */
export const hariAturanWords = {
  "hariAturan.side": {id: "{name}, {day}", en: "{name}, {day}"},
  "hariAturan.actual": {id: "{name}, rupiah menurut aturan {day}", en: "{name}, rupiah by the law of {day}"},
  "hariAturan.actualDay": {id: "Rupiah per {date}", en: "Rupiah as of {date}"},
  "hariAturan.title": {
    id: "Skenario dibaca pada hari aturan yang berbeda.",
    en: "The scenarios are read on different rule days."
  },
  "hariAturan.one": {id: "Skenario {letters}: {day}", en: "Scenario {letters}: {day}"},
  "hariAturan.several": {id: "Skenario {letters}: {day}", en: "Scenarios {letters}: {day}"},
  "hariAturan.and": {id: "dan", en: "and"},
  "hariAturan.hint": {
    id: "{list}. Aturan berlaku ditampilkan per {day}, hari skenario {editing} yang sedang disunting. Antara skenario berlainan hari, sebagian selisih adalah perubahan aturannya sendiri, bukan akibat usul.",
    en: "{list}. The law in force is shown as of {day}, the day of scenario {editing}, which is being edited. Between scenarios of different days part of a difference is the law’s own change, not what is proposed."
  },
  "hariAturan.headline": {
    id: "Skenario {of} dibaca per {ofDay}, acuannya, skenario {against}, per {againstDay}.",
    en: "Scenario {of} is read as of {ofDay}, its baseline, scenario {against}, as of {againstDay}."
  },
  "hariAturan.ownChange": {
    id: "Perubahan aturan berlaku sendiri di antara kedua hari itu: {change}.",
    en: "What the law in force itself changed between these days: {change}."
  },
  "hariAturan.ownChangeSome": {
    id: "Sebagian selisih adalah perubahan aturannya sendiri.",
    en: "Part of the difference is the law’s own change."
  },
  "hariAturan.same": {id: "anggaran dan penerimanya tetap", en: "none in budget and recipients"},
  "hariAturan.mapDays": {
    id: "Hari aturan: {ofDay} dikurangi {againstDay}.",
    en: "Rule days: {ofDay} minus {againstDay}."
  },
  "hariAturan.baseline": {id: "Acuan per {date}", en: "Baseline as of {date}"}
} as const;
