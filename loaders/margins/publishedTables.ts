import type {Level, TableName} from "../../src/lattice/tables.js";
import type {DenseTable, Lattice} from "../layTables.js";
import type {Places} from "../places.js";

/** A release's protected tables with what it takes to read them: plain data, so that threads can be sent it. */
export interface PublishedTables {
  readonly tables: readonly DenseTable[];
  readonly lattice: Lattice;
  readonly places: Places;
  /** A counted family stands for so many. */
  readonly weight: number;
  /** Date of the DTSEN version, ISO: the day of the law. */
  readonly version: string;
}

/** The counts of one table at one level. Throws RangeError when there is none. */
export function countsAt(tables: readonly DenseTable[], name: TableName, of: Level): Int32Array {
  const found = tables.find(({table, level}) => table === name && level === of);
  if (!found) throw new RangeError(`table ${name} is missing at level: ${of}`);
  return found.counts;
}
