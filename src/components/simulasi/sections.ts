import type {Word} from "../dictionary.js";

/** A section of the results: the id of its element, its short name, and whether a narrow window folds it away. */
export interface Section {
  readonly id: string;
  readonly name: Word;
  readonly folds: boolean;
}

/** Sections of the results in the order of the page. Some come and go with the scenario. */
export const sections: readonly Section[] = [
  {id: "kartu", name: "bagian.kartu", folds: false},
  {id: "anggaran", name: "bagian.anggaran", folds: false},
  {id: "cakupan", name: "bagian.cakupan", folds: false},
  {id: "peta-selisih", name: "bagian.peta-selisih", folds: false},
  {id: "masuk-keluar", name: "bagian.masuk-keluar", folds: true},
  {id: "langkah", name: "bagian.langkah", folds: true},
  {id: "banding", name: "bagian.banding", folds: true},
  {id: "cakupan-skenario", name: "bagian.cakupan-skenario", folds: true},
  {id: "anggaran-skenario", name: "bagian.anggaran-skenario", folds: true},
  {id: "wilayah-terbesar", name: "bagian.wilayah-terbesar", folds: true},
  {id: "tumpang-tindih", name: "bagian.tumpang-tindih", folds: true},
  {id: "tahap", name: "bagian.tahap", folds: true},
  {id: "semua-wilayah", name: "bagian.semua-wilayah", folds: true},
  {id: "kecamatan", name: "bagian.kecamatan", folds: false},
  {id: "periksa", name: "bagian.periksa", folds: true}
];
