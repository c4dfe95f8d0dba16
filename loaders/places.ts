import type {DuckDBConnection} from "@duckdb/node-api";
import type {Region, Regions} from "../src/lattice/release.js";
import {quoteText} from "./database.js";
import {readDistricts, readProvinces, readRegencies} from "./reference.js";

/** Every region of the official lists in order of code: the rows of every table, whatever the registry holds. */
export interface Places extends Regions {
  readonly districts: readonly (Region & {readonly regency: string})[];
}

/** The regions of data/reference. */
export function readPlaces(): Places {
  return {
    provinces: readProvinces()
      .map(({code, name}) => ({code, name}))
      .sort(byCode),
    regencies: readRegencies()
      .map(({code, bpsCode, provinceCode, fullName, lat, lon, population}) => ({
        code,
        name: fullName,
        province: provinceCode,
        bps: bpsCode,
        point: [lon, lat] as const,
        population
      }))
      .sort(byCode),
    districts: readDistricts()
      .map(({code, name, regencyCode}) => ({code, name, regency: regencyCode}))
      .sort(byCode)
  };
}

/** Fills table `place`: a district's code, its province, and the row numbers of district and regency. */
export async function loadPlaces(connection: DuckDBConnection, {regencies, districts}: Places): Promise<void> {
  const regencyRows = new Map(regencies.map(({code, province}, row) => [code, {row, province}]));
  await connection.run(
    "CREATE OR REPLACE TEMP TABLE place (code VARCHAR, province VARCHAR, district SMALLINT, regency SMALLINT)"
  );
  const rows = districts.map(({code, regency}, district) => {
    const parent = regencyRows.get(regency);
    if (!parent) throw new RangeError(`district ${code} lies in no listed regency: ${regency}`);
    return `(${quoteText(code)}, ${quoteText(parent.province)}, ${district}, ${parent.row})`;
  });
  await connection.run(`INSERT INTO place VALUES ${rows.join(", ")}`);
}

function byCode(a: Region, b: Region): number {
  return a.code < b.code ? -1 : a.code > b.code ? 1 : 0;
}
