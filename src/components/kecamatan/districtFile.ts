import {reliabilityOf} from "../../lattice/reliability.js";
import type {District} from "../../policy/districtTables.js";
import {csv, type CsvCell} from "../csv.js";
import {filedRupiah} from "../filedRupiah.js";
import type {DistrictColumn, DistrictView} from "./districtColumns.js";

/** What a file calls the table's views. */
export const filedViews: Readonly<Record<DistrictView, string>> = {
  reach: "jangkauan",
  make: "susunan",
  actual: "penerima-nyata",
  change: "selisih"
};

/** A district of the table, by its place in the answer. */
export interface ListedDistrict extends District {
  readonly at: number;
  readonly regencyName: string;
}

/** How many columns a file of some columns of the table has. */
export function districtFileWidth(columns: readonly DistrictColumn[], stamp: Readonly<Record<string, string>>): number {
  return headerOf(columns, stamp).length;
}

/**
 * The table as CSV: every figure with its unit, its 95% margin and its class, rupiah whole and others unrounded; nothing is
 * withheld, as the published files hold the same (privacy.md section 14). What is not known is empty.
 */
export function districtFile(
  districts: readonly ListedDistrict[],
  columns: readonly DistrictColumn[],
  stamp: Readonly<Record<string, string>>
): string {
  return csv(
    headerOf(columns, stamp),
    districts.map(({at, code, name, regency, regencyName}) => [
      ...Object.values(stamp),
      code,
      name,
      regency,
      regencyName,
      ...columns.flatMap(({figure, unit, estimate}): CsvCell[] => {
        const {kind, value, margin, units, families = 0} = figure(at);
        const method = estimate ? "perkiraan" : "hitungan";
        if (Number.isNaN(value)) return ["", unit, "", "", method];
        const share = kind === "share";
        const filed = unit === "rupiah" ? filedRupiah(value, margin) : {value, margin};
        const reliability = reliabilityOf(share ? units : value, share ? margin * families : margin);
        return [filed.value, unit, filed.margin, reliability, method];
      })
    ])
  );
}

function headerOf(columns: readonly DistrictColumn[], stamp: Readonly<Record<string, string>>): string[] {
  const names = columns.flatMap(({filed}) => [
    filed,
    ...["satuan", "margin", "keandalan", "cara"].map((part) => `${part}_${filed}`)
  ]);
  return [...Object.keys(stamp), "kode", "kecamatan", "kode_kabupaten_kota", "kabupaten_kota", ...names];
}
