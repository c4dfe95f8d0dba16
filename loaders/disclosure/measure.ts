import {anyCount, type Level, type TableName} from "../../src/lattice/tables.js";
import {profileTypeCount} from "../../src/lattice/signature.js";
import type {DenseTable, Lattice} from "../layTables.js";
import type {Places} from "../places.js";
import type {Nestings} from "./nestings.js";
import {drawRegion, type Sampler} from "./noise.js";
import {coarsen, type Counts, type Noisy} from "./splitTopDown.js";
import {variances, type MeasuredTable} from "./variances.js";

/** The noisy tables of nation, province or regency. */
export type Regional = Readonly<Record<"T0" | "A1" | "A2" | "B" | "S", Noisy>>;

/** The noisy tables of districts. */
export type Local = Readonly<Record<"T0c" | "A1c" | "Bc", Noisy>>;

/** All that is measured of the true tables: what follows reads nothing else. */
export interface Measured {
  readonly nation: Regional;
  readonly province: Regional;
  readonly regency: Regional;
  readonly district: Local;
  readonly L: Noisy;
}

/** Letters of the levels in a cell's name, as in "A2K|32.01|7". */
const levelLetter: Readonly<Record<Level, string>> = {nation: "N", province: "P", regency: "K", district: "C"};

/** Codes of a level's regions; the nation's is "ID". */
export function regionCodes({provinces, regencies, districts}: Places): Readonly<Record<Level, readonly string[]>> {
  const codes = (regions: readonly {readonly code: string}[]) => regions.map(({code}) => code);
  return {nation: ["ID"], province: codes(provinces), regency: codes(regencies), district: codes(districts)};
}

/** Adds noise to a true table. Throws RangeError when it has no variance at its level, or other rows than regions. */
export function blur(
  name: MeasuredTable,
  level: Level,
  {cells, values}: Counts,
  codes: readonly string[],
  draw: Sampler
): Noisy {
  const noise = variances[name][level];
  if (!noise) throw new RangeError(`table ${name} has no variance at level: ${level}`);
  if (values.length !== cells * codes.length) throw new RangeError(`table ${name} does not fit the regions: ${level}`);
  const noisy = values.slice();
  codes.forEach((code, region) => {
    const draws = drawRegion(draw, name + levelLetter[level], code, cells, noise);
    for (let cell = 0; cell < cells; ++cell) noisy[region * cells + cell]! += draws[cell]!;
  });
  return {cells, values: noisy, variances: new Float64Array(cells).fill(noise.variance)};
}

/** The noisy tables of a release; T0, A1 and T0c, sums of the true ones, are measured too. */
export function measure(
  tables: readonly DenseTable[],
  {bins, districtBins}: Lattice,
  nest: Nestings,
  places: Places,
  draw: Sampler
): Measured {
  const codes = regionCodes(places);
  const read = (table: TableName, level: Level): Counts => {
    const found = tables.find((dense) => dense.table === table && dense.level === level);
    if (!found) throw new RangeError(`table ${table} is missing at level: ${level}`);
    return {cells: found.cellsPerRegion, values: Float64Array.from(found.counts)};
  };
  const noisy = (name: MeasuredTable, level: Level, counts: Counts) => blur(name, level, counts, codes[level], draw);
  const regional = (level: "nation" | "province" | "regency"): Regional => {
    const A2 = read("A2", level);
    const A1 = coarsen(A2, nest.typeOfClass, bins.length * profileTypeCount);
    const T0 = coarsen(A1, nest.anyOfType, bins.length * anyCount);
    return {
      T0: noisy("T0", level, T0),
      A1: noisy("A1", level, A1),
      A2: noisy("A2", level, A2),
      B: noisy("B", level, read("B", level)),
      S: noisy("S", level, read("S", level))
    };
  };
  const A1c = read("A1c", "district");
  const T0c = coarsen(A1c, nest.anyOfDistrictType, districtBins.length * anyCount);
  return {
    nation: regional("nation"),
    province: regional("province"),
    regency: regional("regency"),
    district: {
      T0c: noisy("T0c", "district", T0c),
      A1c: noisy("A1c", "district", A1c),
      Bc: noisy("Bc", "district", read("Bc", "district"))
    },
    L: noisy("L", "nation", read("L", "nation"))
  };
}
