import type {Bilingual} from "../../src/lattice/auditRecord.js";

/** What an attack does and what it measures, in plain words. */
export interface AttackWords {
  readonly what: Bilingual;
  /** In the order of the finding's measures. */
  readonly measures: readonly Bilingual[];
}

const both = (id: string, en: string): Bilingual => ({id, en});

/** The words of every attack by its id; data/measured/audit.json carries them to the page. */
export const attackWords: Readonly<Record<string, AttackWords>> = {
  U1: {
    what: both("Mempercayai angka kecil apa adanya", "Taking small published counts at face value"),
    measures: [
      both("angka terbit 1–4 yang sama dengan aslinya", "published counts 1–4 that equal the true count"),
      both("angka terbit 1–4 yang aslinya nol", "published counts 1–4 that are truly nought"),
      both("angka terbit 0 yang aslinya bukan nol", "published noughts that truly are not")
    ]
  },
  D1: {
    what: both("Mengurangkan tabel satu dari yang lain", "Taking published tables from one another"),
    measures: [both("selisih yang tidak sama dengan angka terbit", "differences that no published counts add up to")]
  },
  D2: {
    what: both("Mencari sel kecil dengan selisih apa pun", "Seeking small cells by any difference"),
    measures: [both("sel asli 1–4 yang terbit tepat", "true counts of 1–4 that are published exactly")]
  },
  R1: {
    what: both(
      "Membatasi angka kecil dengan program linear atas semua jumlah",
      "Bounding small counts by linear programming over all sums"
    ),
    measures: [
      both("angka kecil yang menjadi pasti", "small counts that become certain"),
      both("lebar tengah batasnya, dalam keluarga", "median width of the bounds, in families")
    ]
  },
  R2: {
    what: both("Menebak angka asli yang paling mungkin", "Guessing the most likely true count"),
    measures: [both("sel asli 1–4 yang tertebak tepat", "true counts of 1–4 guessed exactly")]
  },
  V1: {
    what: both("Merata-ratakan delapan rilis", "Averaging eight releases"),
    measures: [
      both("kesalahan yang tersisa, dalam keluarga", "error that remains, in families"),
      both("sel asli 1–4 yang tertebak tepat", "true counts of 1–4 found exactly")
    ]
  },
  V2: {
    what: both("Membangun ulang dari masukan yang sama", "Building again from the same input"),
    measures: [both("hasil yang berbeda dari 10 kali", "different outcomes of 10 builds")]
  },
  V3: {
    what: both("Membandingkan dua rilis yang berbeda satu keluarga", "Comparing two releases one family apart"),
    measures: [both("sel yang derau barunya berganti", "cells whose fresh noise is another")]
  },
  V4: {
    what: both("Mengenali keluarga yang baru masuk", "Recognising a family that joins"),
    measures: [both("terkenali, dengan 1% salah tuduh", "recognised, at 1% false alarms")]
  },
  M1: {
    what: both(
      "Mengenali satu keluarga dengan mengetahui semua yang lain",
      "Recognising one family while knowing all others"
    ),
    measures: [
      both("terkenali, dengan 1% salah tuduh", "recognised, at 1% false alarms"),
      both("keunggulan atas tebakan", "advantage over guessing")
    ]
  },
  K1: {
    what: both("Mencari jenjang kesejahteraan keluarga yang dikenal", "Finding a known family’s welfare group"),
    measures: [
      both("tertebak dari tabel kecamatan", "found from district tables"),
      both("tertebak dari semua tabel", "found from all tables")
    ]
  },
  L1: {
    what: both("Mencari kelompok yang hampir semuanya sejenjang", "Seeking groups almost all in one welfare group"),
    measures: [both("kelompok yang didaftar untuk petugas data", "groups listed for the data officer")]
  },
  C1: {
    what: both(
      "Menanam 20 keluarga yang dikenal, lalu menggeledah hasilnya",
      "Planting 20 known families, then searching what is left"
    ),
    measures: [
      both("nomor, nama, hash, atau kunci yang ditemukan", "numbers, names, hashes or keys found"),
      both("berkas sementara yang tertinggal", "temporary files left behind"),
      both("sel mereka yang terbit tepat", "their cells published exactly")
    ]
  },
  F1: {
    what: both("Mencari berkas atau kolom di luar daftar", "Seeking files or columns beyond the list"),
    measures: [both("berkas di luar daftar", "files beyond the list")]
  },
  E1: {
    what: both(
      "Mencari angka tepat di samping tabel: jumlah, hash, margin",
      "Seeking exact figures beside the tables: totals, hashes, margins"
    ),
    measures: [
      both("angka yang mengikuti registri apa pun kuncinya", "figures that follow the registry whatever the key")
    ]
  },
  X1: {
    what: both("Mencari derau yang terpakai dua kali", "Seeking noise that is used twice"),
    measures: [
      both("pasangan tabel atau wilayah yang deraunya serupa", "pairs of tables or regions with noise alike"),
      both(
        "sisa bagi empat jumlah siswa yang bertahan, dalam simpangan baku",
        "pupil counts keeping their remainder by four, in standard deviations"
      )
    ]
  },
  S1: {
    what: both("Memeriksa penarik derau dengan 200.000 tarikan", "Checking the draws of noise, 200,000 times"),
    measures: [both("simpangan terburuk, dalam simpangan baku", "worst deviation, in standard deviations")]
  },
  S2: {
    what: both("Memeriksa tabel derau", "Checking the tables of noise"),
    measures: [both("tabel yang tidak tepat", "tables that are not exact")]
  },
  A1: {
    what: both("Memeriksa penjumlahan", "Checking that all adds up"),
    measures: [both("jumlah yang tidak cocok atau negatif", "sums that do not agree, or are negative")]
  },
  G1: {
    what: both("Menghitung ulang buku besar", "Recomputing the ledger"),
    measures: [
      both("angka yang berbeda dari yang dinyatakan", "figures that differ from what is stated"),
      both("ρ terburuk sampai batas rilis", "worst ρ at the cap of releases")
    ]
  }
};

/** Mechanisms and mishaps that must not stand the attacks, by name. */
export const controlNames = {
  zero: both("tanpa derau", "no noise"),
  suppressed: both("hanya menyembunyikan angka di bawah 10", "only hiding counts below 10"),
  independent: both("derau baru di setiap rilis", "new noise in every release"),
  reusedFresh: both("kunci derau baru dipakai ulang", "the key of fresh noise used again"),
  freshSeed: both("benih acak di setiap pembangunan", "a random seed in every build"),
  alike: both("derau yang sama di semua tabel", "the same noise in all tables"),
  multiplied: both("derau siswa dalam kelipatan empat", "pupils’ noise in multiples of four"),
  talkative: both("log yang menyebut satu nomor", "a log that names a number"),
  leftBehind: both("berkas sementara yang tidak dihapus", "a temporary file that is not removed"),
  raw: both("angka asli diterbitkan", "true counts published"),
  exactTotal: both("jumlah keluarga yang tepat di samping tabel", "the exact number of families beside the tables"),
  extraFile: both("berkas tambahan di rilis", "one more file in the release")
} as const satisfies Record<string, Bilingual>;

export type ControlName = keyof typeof controlNames;
