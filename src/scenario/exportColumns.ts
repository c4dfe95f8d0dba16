import type {Words} from "../policy/parameter.js";

/** A column of exported data: its name in files, what it holds, and the unit; "" where it has none. */
export interface ExportColumn {
  readonly name: string;
  readonly label: Words;
  readonly unit: Words | "";
  /** Text, units (which may be fractional), or whole rupiah. */
  readonly holds: "text" | "units" | "rupiah";
  /** What each code of the column stands for; absent where it holds none. */
  readonly codes?: Readonly<Record<string, Words>>;
}

const programmeUnit: Words = {id: "satuan program", en: "programme’s unit"};
const rupiah: Words = {id: "rupiah per tahun", en: "rupiah a year"};
const text = <Name extends string>(name: Name, id: string, en: string) =>
  ({name, label: {id, en}, unit: "", holds: "text"}) as const;
const code = <Name extends string>(name: Name, id: string, en: string, codes: Readonly<Record<string, Words>>) =>
  ({...text(name, id, en), codes}) as const;
const units = <Name extends string>(name: Name, id: string, en: string) =>
  ({name, label: {id, en}, unit: programmeUnit, holds: "units"}) as const;
const money = <Name extends string>(name: Name, id: string, en: string) =>
  ({name, label: {id, en}, unit: rupiah, holds: "rupiah"}) as const;

/** Columns of exported results, in order. Figures and codes have the names that the command line gives them. */
export const exportColumns = [
  text("version", "Versi DTSEN", "DTSEN version"),
  text("rule_day", "Hari aturan", "Rule day"),
  code("data", "Sifat data", "Nature of the data", {
    synthetic: {id: "sintetis", en: "synthetic"},
    registry: {id: "DTSEN", en: "DTSEN"}
  }),
  code("status", "Sifat angka", "Nature of the figures", {
    simulation: {id: "simulasi, bukan penetapan penerima", en: "simulation, not a beneficiary decision"}
  }),
  text("scenario", "Skenario", "Scenario"),
  text("compared_with", "Pembanding", "Compared with"),
  code("level", "Tingkat", "Level", {
    nation: {id: "nasional", en: "nation"},
    province: {id: "provinsi", en: "province"},
    regency: {id: "kabupaten/kota", en: "regency"}
  }),
  text("region", "Kode wilayah (Kemendagri)", "Region code (Kemendagri)"),
  text("region_name", "Wilayah", "Region"),
  text("programme", "Kode program", "Programme’s code"),
  text("programme_name", "Program", "Programme"),
  code("unit", "Satuan", "Unit", {
    family: {id: "keluarga", en: "family"},
    pupil: {id: "siswa", en: "pupil"},
    person: {id: "orang", en: "person"}
  }),
  units("target", "Sasaran: di dalam ambang, punya komponen", "Target: inside the threshold, with a component"),
  units("eligible", "Berhak: sasaran tanpa yang dikecualikan", "Eligible: target less the excluded"),
  units("served", "Terlayani: sesudah kuota dan pagu", "Served: after quota and ceiling"),
  units("served_margin", "± Margin 95% sasaran, berhak, dan terlayani", "± 95% margin of target, eligible and served"),
  text("reliability", "Keandalan terlayani: A, B, atau C", "Reliability of served: A, B or C"),
  money("amount", "Anggaran", "Amount"),
  money("amount_margin", "± Margin 95% anggaran", "± 95% margin of the amount"),
  units("entering", "Masuk", "Entering"),
  units("leaving", "Keluar", "Leaving"),
  units("unchanged", "Tetap", "Unchanged"),
  units("change_margin", "± Margin 95% masuk, keluar, dan tetap", "± 95% margin of entering, leaving and unchanged"),
  money("changed", "Perubahan anggaran", "Change of the amount"),
  money("changed_margin", "± Margin 95% perubahan anggaran", "± 95% margin of the change of the amount"),
  units("baseline_target", "Sasaran pembanding", "Target of the baseline"),
  units("baseline_eligible", "Berhak pembanding", "Eligible of the baseline"),
  units("baseline_served", "Terlayani pembanding", "Served by the baseline"),
  units("baseline_served_margin", "± Margin 95% terlayani pembanding", "± 95% margin of those the baseline serves"),
  money("baseline_amount", "Anggaran pembanding", "Amount of the baseline"),
  money("baseline_amount_margin", "± Margin 95% anggaran pembanding", "± 95% margin of the baseline’s amount")
] as const satisfies readonly ExportColumn[];

export type ColumnName = (typeof exportColumns)[number]["name"];
