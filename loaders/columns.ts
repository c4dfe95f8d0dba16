/** A column of the registry as the pipeline reads it, by DTSEN's own name (a mapping names the file's). */
export interface Column {
  readonly type: "BIGINT" | "UTINYINT" | "DOUBLE" | "VARCHAR";
  /** SQL condition that a possible value meets; null is possible only where it says so. */
  readonly possible: (value: string) => string;
  /** A column some extracts lack, and the SQL value that then stands for it. */
  readonly otherwise?: string;
  /** Values may name a family: they are shown masked. */
  readonly identifies?: true;
}

/** Persons of one family are counted in six bits (sql/profile.sql). */
export const mostPersons = 63;

const familyKey: Column = {type: "BIGINT", possible: (key) => `${key} > 0`, identifies: true};
const yesNo: Column = {type: "UTINYINT", possible: (code) => `${code} IN (1, 2)`};
const yesNoUnknown: Column = {type: "UTINYINT", possible: (code) => `coalesce(${code}, 8) IN (1, 2, 8)`};
const codeUpTo = (last: number): Column => ({
  type: "UTINYINT",
  possible: (code) => `coalesce(${code}, 1) BETWEEN 1 AND ${last}`
});

/** One row a family. A registry has a score, or deciles, or both. */
export const familyColumns = {
  no_kk: familyKey,
  kode_kecamatan: {type: "VARCHAR", possible: (code) => `${code} IS NOT NULL`},
  jumlah_anggota_keluarga: {type: "UTINYINT", possible: (count) => `${count} BETWEEN 1 AND ${mostPersons}`},
  desil_nasional: {...codeUpTo(10), otherwise: "NULL"},
  skor_kesejahteraan: {type: "DOUBLE", possible: (score) => `isfinite(coalesce(${score}, 0))`, otherwise: "NULL"},
  kd_pkh: yesNo,
  kd_bss_bnpt: yesNo
} as const satisfies Record<string, Column>;

/** One row a person. Sex, NIK and names are never read. */
export const personColumns = {
  no_kk: familyKey,
  umur: {type: "UTINYINT", possible: (age) => `${age} BETWEEN 0 AND 130`},
  id_hub_kepala_keluarga: {...codeUpTo(8), otherwise: "8"},
  id_status_keberadaan_keluarga: {...codeUpTo(6), otherwise: "1"},
  id_partisipasi_sekolah: codeUpTo(3),
  kd_pendidikan_tertinggi: codeUpTo(22),
  kd_status_kehamilan: codeUpTo(2),
  id_mengurus_diri: codeUpTo(4),
  kd_ikut_pip: yesNoUnknown
} as const satisfies Record<string, Column>;
