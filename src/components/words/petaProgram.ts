/** Words of the map of one programme's difference, Indonesian and English. */
export const petaProgramWords = {
  "programme.label": {id: "Program yang dipetakan", en: "Programme on the map"},
  "programme.gone": {id: "Semua program ({programme} tidak ada)", en: "All programmes (no {programme} here)"},
  "programme.goneUnnamed": {
    id: "Semua program (yang dipilih tidak ada)",
    en: "All programmes (the chosen one is not here)"
  },
  "programme.served": {id: "Perubahan {unit} terlayani", en: "Change in {unit} served"},
  "programme.changeFamilies": {
    id: "Perubahan {unit} penerima {programme}",
    en: "Change in {unit} served by {programme}"
  },
  "programme.changeRupiah": {id: "Perubahan rupiah {programme}", en: "Change in rupiah of {programme}"},
  "programme.changePerFamily": {
    id: "Perubahan rupiah {programme} per keluarga",
    en: "Change in rupiah of {programme} per family"
  },
  "programme.thousandPerFamily": {
    id: "{programme}, ribu rupiah per keluarga (semua keluarga)",
    en: "{programme}, thousand rupiah per family (all families)"
  },
  "programme.reachedColumn": {id: "Keluarga terjangkau, {pair}", en: "Families reached, {pair}"},
  "programme.moversTitle": {
    id: "Kenaikan dan penurunan {programme} terbesar",
    en: "Greatest rises and falls of {programme}"
  },
  "programme.moversNote": {
    id: "Kabupaten/kota, rupiah {programme} setahun: {of} dikurangi {against}.",
    en: "Regencies and cities, rupiah of {programme} a year: {of} minus {against}."
  }
} as const;
