import {profileTypeCount} from "../../src/lattice/signature.js";
import type {Level, TableName} from "../../src/lattice/tables.js";
import {nestings} from "../disclosure/nestings.js";
import {simplexInteger} from "../disclosure/simplexInteger.js";
import {coarsen, type Counts} from "../disclosure/splitTopDown.js";
import type {DenseTable, Lattice} from "../layTables.js";
import type {Places} from "../places.js";
import {hidden} from "./suppress.js";

/** What a hidden count of the nation is taken for: the middle of 1 to 9. */
const middle = 5;

/**
 * Suppressed tables with every hidden count guessed, as a client must: what the parent region holds beyond its published
 * parts, shared out over the hidden ones by the size of their region, from the nation down.
 */
export function impute(tables: readonly DenseTable[], lattice: Lattice, places: Places): DenseTable[] {
  const nest = nestings(lattice);
  const parents = parentRows(places);
  const of = (name: TableName, level: Level) => tables.find((dense) => dense.table === name && dense.level === level)!;
  const guessed = new Map<DenseTable, DenseTable>();
  const below = (table: DenseTable, parent: Counts): Counts => {
    const counts = guess(table, parent, parents[table.level]);
    guessed.set(table, {...table, counts});
    return asCounts(table, counts);
  };
  const top = (name: TableName): Counts => {
    const table = of(name, "nation");
    const counts = table.counts.map((count) => (count === hidden ? middle : count));
    guessed.set(table, {...table, counts});
    return asCounts(table, counts);
  };
  top("L");
  const regency = (["A2", "B", "S"] as const).map((name) =>
    below(of(name, "regency"), below(of(name, "province"), top(name)))
  );
  const A1c = of("A1c", "district");
  const Bc = of("Bc", "district");
  const A1 = coarsen(regency[0]!, nest.typeOfClass, lattice.bins.length * profileTypeCount);
  below(A1c, coarsen(A1, nest.districtType, A1c.cellsPerRegion));
  below(Bc, coarsen(regency[1]!, nest.districtReceipt, Bc.cellsPerRegion));
  return tables.map((table) => guessed.get(table) ?? table);
}

function guess({counts, cellsPerRegion: cells}: DenseTable, parent: Counts, parentOf: readonly number[]): Int32Array {
  const guessed = counts.slice();
  const children = parentOf.reduce((lists, of, region) => {
    lists[of] = [...(lists[of] ?? []), region];
    return lists;
  }, [] as number[][]);
  // one more than is published: a region all of whose counts are hidden still has some
  const sizes = parentOf.map((_, region) => 1 + published(counts.subarray(region * cells, (region + 1) * cells)));
  children.forEach((regions, of) => {
    for (let cell = 0; cell < cells; ++cell) {
      const unknown = regions.filter((region) => counts[region * cells + cell] === hidden);
      if (unknown.length === 0) continue;
      const known = published(regions.map((region) => counts[region * cells + cell]!));
      const total = Math.max(parent.values[of * cells + cell]! - known, unknown.length);
      const whole = unknown.reduce((sum, region) => sum + sizes[region]!, 0);
      const shares = Float64Array.from(unknown, (region) => (total * sizes[region]!) / whole);
      const counted = simplexInteger(shares, total);
      unknown.forEach((region, at) => (guessed[region * cells + cell] = counted[at]!));
    }
  });
  return guessed;
}

function published(counts: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < counts.length; ++at) sum += Math.max(0, counts[at]!);
  return sum;
}

function asCounts({cellsPerRegion}: DenseTable, counts: Int32Array): Counts {
  return {cells: cellsPerRegion, values: Float64Array.from(counts)};
}

/** Row of every region's parent. */
function parentRows({provinces, regencies, districts}: Places): Readonly<Record<Level, readonly number[]>> {
  const rows = (regions: readonly {readonly code: string}[]) => new Map(regions.map(({code}, row) => [code, row]));
  const [provinceRow, regencyRow] = [rows(provinces), rows(regencies)];
  return {
    nation: [],
    province: provinces.map(() => 0),
    regency: regencies.map(({province}) => provinceRow.get(province)!),
    district: districts.map(({regency}) => regencyRow.get(regency)!)
  };
}
