import type {Level, TableName} from "../../src/lattice/tables.js";
import type {DenseTable, Lattice} from "../layTables.js";
import type {Places} from "../places.js";
import type {NoiseKeys} from "./keys.js";
import {makeAdditive} from "./makeAdditive.js";
import {measure} from "./measure.js";
import {nestings} from "./nestings.js";
import {sampler} from "./noise.js";
import type {Counts} from "./splitTopDown.js";

/**
 * The tables as they may leave: true counts plus keyed discrete Gaussian noise, made non-negative integers whose margins
 * hold exactly, from the nation down (privacy.md sections 5 and 6). A counted family stands for `weight`. Throws RangeError when a table is missing.
 */
export function protectTables(
  tables: readonly DenseTable[],
  lattice: Lattice,
  places: Places,
  keys: NoiseKeys,
  weight: number
): DenseTable[] {
  const nest = nestings(lattice);
  const measured = measure(tables, lattice, nest, places, sampler(keys));
  const {nation, province, regency, district, L} = makeAdditive(measured, nest, places, weight);
  const additive: Readonly<Record<Level, Partial<Readonly<Record<TableName, Counts>>>>> = {
    nation: {...nation, L},
    province,
    regency,
    district
  };
  return tables.map((table) => {
    const counts = additive[table.level][table.table];
    if (!counts) throw new RangeError(`table ${table.table} is not protected at level: ${table.level}`);
    return {...table, counts: Int32Array.from(counts.values)};
  });
}
