import {columnOfSignature, profileTypeOfColumn} from "../../src/lattice/classes.js";
import {hasClasses} from "../../src/lattice/bins.js";
import {profileTypeCount, signatureCount} from "../../src/lattice/signature.js";
import {anyCount, binOffsets, type Level, type TableName} from "../../src/lattice/tables.js";
import type {Measured} from "../disclosure/measure.js";
import type {Noisy} from "../disclosure/splitTopDown.js";
import {binsOf} from "../layTables.js";
import type {Calibration} from "./calibration.js";
import {cellsOfFamily} from "./countFamilies.js";

/** A measured table at a level, and where one family lies in it. */
export interface Place {
  readonly table: "T0" | "A1" | "A2" | "B" | "S" | "T0c" | "A1c" | "Bc";
  readonly level: Level;
  /** Index into the table's values. */
  readonly index: number;
}

/** Where a family lies in every table and level. */
export function placesOf(calibration: Calibration): (family: number) => Place[] {
  const {families, places, lattice} = calibration;
  const {regencies, provinces, districts} = places;
  const regencyRow = new Map(regencies.map(({code}, row) => [code, row]));
  const provinceRow = new Map(provinces.map(({code}, row) => [code, row]));
  const regencyOf = districts.map(({regency}) => regencyRow.get(regency)!);
  const provinceOf = regencies.map(({province}) => provinceRow.get(province)!);
  const columns = columnOfSignature(lattice.classes, signatureCount);
  const types = [false, true].map((withClasses) => profileTypeOfColumn(lattice.classes, withClasses));
  const offsets = new Map(
    (["A2", "B", "S", "A1c", "Bc"] as const).map((table) => [
      table,
      binOffsets(table, binsOf(table, lattice), lattice.classes)
    ])
  );
  const at = (table: TableName, region: number, bin: number, cell: number) => {
    const of = offsets.get(table as "A2")!;
    return region * of.at(-1)! + of[bin]! + cell;
  };
  return (family) => {
    const cells = cellsOfFamily(families, family, regencyOf, lattice, columns);
    const [regency, bin, column] = cells.A2;
    const [district, districtBin, type] = cells.A1c;
    const any = Number(type > 0);
    const rows = {nation: 0, province: provinceOf[regency]!, regency};
    const regional = (["nation", "province", "regency"] as const).flatMap((level): Place[] => {
      const row = rows[level];
      const a1 = types[Number(hasClasses(lattice.bins[bin]!))]![column]!;
      return [
        {table: "T0", level, index: (row * lattice.bins.length + bin) * anyCount + any},
        {table: "A1", level, index: (row * lattice.bins.length + bin) * profileTypeCount + a1},
        {table: "A2", level, index: at("A2", row, bin, column)},
        {table: "B", level, index: at("B", row, bin, cells.B[2])},
        {table: "S", level, index: at("S", row, bin, cells.S[2])}
      ];
    });
    return [
      ...regional,
      {table: "T0c", level: "district", index: (district * lattice.districtBins.length + districtBin) * anyCount + any},
      {table: "A1c", level: "district", index: at("A1c", ...cells.A1c)},
      {table: "Bc", level: "district", index: at("Bc", ...cells.Bc)}
    ];
  };
}

/** One table of what was measured. */
export function tableOf(measured: Measured, {table, level}: Pick<Place, "table" | "level">): Noisy {
  const tables = measured[level] as Readonly<Record<string, Noisy>>;
  const found = tables[table];
  if (!found) throw new RangeError(`nothing measured of table ${table} at level: ${level}`);
  return found;
}
