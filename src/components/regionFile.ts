import {reliabilityOf} from "../lattice/reliability.js";
import {fileSlug} from "../scenario/fileSlug.js";
import {csv, type CsvCell} from "./csv.js";
import {filedUnits} from "./filedNames.js";
import {filedRupiah} from "./filedRupiah.js";
import type {Indicator} from "./indicator.js";
import type {Place} from "./places.js";
import type {TableColumn, TableData} from "./tableColumns.js";

/** The name of a table's file, "desil-provinsi-perubahan-rupiah.csv"; `part` says that it is not everything. */
export function regionFileName({indicator, places, tag}: TableData, part?: string): string {
  const level = places[0]?.level === "province" ? "provinsi" : "kabupaten-kota";
  return `${["desil", level, indicatorSlug(indicator), tag, part].filter((name) => name !== undefined).join("-")}.csv`;
}

/** How many columns a file of some columns of a table has. */
export function regionFileWidth(columns: readonly TableColumn[], stamp: Readonly<Record<string, string>>): number {
  return headerOf(columns, stamp).length;
}

/** Regions as CSV: every figure with its unit, 95% margin and class, rupiah whole and others unrounded; unknown is empty. */
export function regionFile(
  data: TableData,
  places: readonly Place[],
  columns: readonly TableColumn[],
  stamp: Readonly<Record<string, string>>
): string {
  const cells = (column: TableColumn, region: number): CsvCell[] => {
    const own = column.figure(data, region);
    const {value, margin} = column.unit.startsWith("rupiah") ? filedRupiah(own.value, own.margin) : own;
    if (Number.isNaN(value)) return ["", column.unit, "", ""];
    if (Number.isNaN(margin)) return [value, column.unit, "", ""];
    return [value, column.unit, margin, reliabilityOf(own.value, own.margin)];
  };
  return csv(
    headerOf(columns, stamp),
    places.map((place) => [
      ...Object.values(stamp),
      place.code,
      place.name,
      place.within || place.name,
      data.title,
      ...columns.flatMap((column) => cells(column, place.index))
    ])
  );
}

function headerOf(columns: readonly TableColumn[], stamp: Readonly<Record<string, string>>): string[] {
  const names = columns.flatMap(({filed}) => [filed, `satuan_${filed}`, `margin_${filed}`, `keandalan_${filed}`]);
  return [...Object.keys(stamp), "kode", "wilayah", "provinsi", "indikator", ...names];
}

/** An indicator in the name of a file: "perubahan-rupiah", and of one programme "perubahan-siswa-pip". */
export function indicatorSlug({id, programme}: Indicator): string {
  if (!programme) return indicatorNames[id];
  const own = id === "changeFamilies" ? `perubahan-${filedUnits[programme.unit]}` : indicatorNames[id];
  return `${own}-${fileSlug(programme.name, "program")}`;
}

const indicatorNames: Readonly<Record<Indicator["id"], string>> = {
  share: "bagian",
  families: "keluarga",
  pkh: "pkh",
  sembako: "sembako",
  pip: "pip",
  changeFamilies: "perubahan-keluarga",
  changeRupiah: "perubahan-rupiah",
  changePerFamily: "perubahan-per-keluarga"
};
