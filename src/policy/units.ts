/** Units of parameters, in the words that pages show. */
export const units = {
  idrPersonYear: {id: "rupiah per orang per tahun", en: "rupiah a person and year"},
  idrPersonMonth: {id: "rupiah per orang per bulan", en: "rupiah a person and month"},
  idrFamilyMonth: {id: "rupiah per keluarga per bulan", en: "rupiah a family and month"},
  idrPupilYear: {id: "rupiah per siswa per tahun", en: "rupiah a pupil and year"},
  idrYear: {id: "rupiah per tahun", en: "rupiah a year"},
  personsFamily: {id: "orang per keluarga", en: "persons a family"},
  childrenFamily: {id: "anak per keluarga", en: "children a family"},
  pregnancy: {id: "kehamilan ke-", en: "pregnancy number"},
  age: {id: "tahun", en: "years of age"},
  percentRanked: {id: "persen penduduk terperingkat", en: "per cent of ranked people"},
  share: {id: "bagian (0-1)", en: "share (0-1)"},
  families: {id: "keluarga", en: "families"},
  pupils: {id: "siswa", en: "pupils"},
  persons: {id: "orang", en: "persons"},
  payments: {id: "pembayaran per tahun", en: "payments a year"},
  months: {id: "bulan per tahun", en: "months a year"},
  choice: {id: "aturan", en: "rule"}
} as const;

export type Unit = keyof typeof units;
