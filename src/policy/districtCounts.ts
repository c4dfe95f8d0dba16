import {profileTypeCount} from "../lattice/signature.js";
import {districtReceiptCount} from "../lattice/tables.js";
import type {DistrictTables} from "./districtTables.js";

/** Families of every district as published: sums of counts, with no rule and no model. */
export interface DistrictCounts {
  readonly families: Float64Array;
  /** With any component that benefits depend on. */
  readonly withComponent: Float64Array;
  /** Families by district and bin of the tables. */
  readonly byBin: Float64Array;
  /** With someone pregnant or a child 0-6 (E); with a pupil (S); with someone severely disabled or from 60 on (V). */
  readonly early: Float64Array;
  readonly school: Float64Array;
  readonly vulnerable: Float64Array;
  /** Families that actually receive. */
  readonly received: Readonly<Record<"pkh" | "sembako", Float64Array>>;
  /** Families that actually receive PKH or Sembako, each counted once. */
  readonly receivedAny: Float64Array;
}

/** Sums a province's tables; composition is known as three shares only (privacy.md section 4). */
export function districtCounts({bins, regencyOf, A1c, Bc}: DistrictTables): DistrictCounts {
  const count = regencyOf.length;
  const types = (counts: (type: number) => boolean) => sumWhere(A1c, count, (cell) => counts(cell % profileTypeCount));
  const received = (bits: number) => sumWhere(Bc, count, (cell) => ((cell % districtReceiptCount) & bits) > 0);
  return {
    families: types(() => true),
    withComponent: types((type) => type > 0),
    byBin: sumWhere(A1c, count * bins.length, () => true),
    early: types((type) => (type & 1) > 0),
    school: types((type) => (type & 2) > 0),
    vulnerable: types((type) => (type & 4) > 0),
    received: {pkh: received(1), sembako: received(2)},
    receivedAny: received(1 | 2)
  };
}

/** By equal rows of a table, the sum of the cells that count. */
function sumWhere(table: Int32Array, rows: number, counts: (cell: number) => boolean): Float64Array {
  const width = rows > 0 ? table.length / rows : 0;
  const sums = new Float64Array(rows);
  table.forEach((families, at) => {
    if (counts(at % width)) sums[Math.floor(at / width)]! += families;
  });
  return sums;
}
