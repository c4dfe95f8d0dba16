import {displayMin} from "../lattice/reliability.js";
import {rankRanges, type RankRange} from "./figures/rankRanges.js";
import {isRanked} from "./figures/shownFigure.js";
import type {Place} from "./places.js";
import type {TableColumn, TableData} from "./tableColumns.js";

/** Ranks by region of the level; null for a region that is not ranked. */
export type RegionRanks = readonly (RankRange | null)[];

/** Ranks by a column among all regions of a level; null where there is no column, as names sort. */
export function regionRanks(data: TableData, column: TableColumn | undefined): RegionRanks | null {
  if (column === undefined) return null;
  const figures = data.places.map((_, region) => column.figure(data, region));
  return rankRanges(
    figures.map(({value}) => value),
    figures.map(({margin}) => margin),
    (region) => isRanked(figures[region]!, displayMin)
  );
}

/** Rows by a column, or by name where there is none; who is not ranked stands last, in order of code. */
export function sortRegions<Row extends {readonly place: Place}>(
  rows: readonly Row[],
  data: TableData,
  column: TableColumn | undefined,
  ranks: RegionRanks | null,
  descending: boolean
): Row[] {
  const sign = descending ? -1 : 1;
  if (column === undefined || ranks === null) {
    const name = new Intl.Collator("id");
    return [...rows].sort(({place: a}, {place: b}) => sign * name.compare(a.name, b.name));
  }
  return [...rows].sort(({place: a}, {place: b}) => {
    const [first, second] = [ranks[a.index], ranks[b.index]];
    // the place of who is not ranked says nothing of its value
    if (!first || !second) return Number(!first) - Number(!second) || a.index - b.index;
    return sign * (column.value(data, a.index) - column.value(data, b.index)) || a.index - b.index;
  });
}
