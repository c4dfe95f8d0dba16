import type {DenseTable} from "../layTables.js";
import type {Country} from "./country.js";
import {countAtLeast, countAtMost, finding, median, type Finding} from "./finding.js";
import {widthsOf} from "./linearBounds.js";
import {regencyProgramme} from "./regencyProgramme.js";
import {districtCounts} from "./smallCells.js";

const regencies = 4;
const smallest = 10;

/** What an attacker takes a published count, made with noise of a variance, to say of the true one. */
export type Knowledge = (count: number, variance: number) => readonly [least: number, most: number];

/** No noise exceeds four standard deviations. */
export const withinFourDeviations: Knowledge = (count, variance) => {
  const reach = 4 * Math.sqrt(variance);
  return [Math.max(0, count - reach), count + reach];
};

/** The control without noise: every count is what it says. */
export const asPublished: Knowledge = (count) => [count, count];

/** The control of suppression: counts of 1 to 9 are hidden, all others exact. */
export const suppressedBelowTen: Knowledge = (count) =>
  count >= 1 && count < smallest ? [1, smallest - 1] : [count, count];

/**
 * R1: the least and the most that every small count (1 to 4) of the districts can truly be, by linear programming over
 * all that is published of their regency. The four smallest regencies. Of a control, `tables` are the true counts, of
 * which its `knowledge` hides what it would not publish.
 */
export async function intervals(
  country: Country,
  tables: readonly DenseTable[],
  knowledge: Knowledge = withinFourDeviations
): Promise<Finding> {
  const {places} = country;
  const counts = districtCounts(tables);
  const width = counts.length / places.districts.length;
  const families = new Map(places.regencies.map(({code}) => [code, 0]));
  places.districts.forEach(({regency}, row) => {
    const own = counts.subarray(row * width, (row + 1) * width).reduce((a, b) => a + b, 0);
    families.set(regency, families.get(regency)! + own);
  });
  const chosen = [...families.keys()].sort((a, b) => families.get(a)! - families.get(b)!).slice(0, regencies);
  const widths: number[] = [];
  for (const regency of chosen) {
    const {programme, small} = regencyProgramme(country, tables, regency, knowledge);
    widths.push(...(await widthsOf(programme, small)));
  }
  const exact = widths.filter((width) => width === 0).length;
  return finding("R1", [countAtMost(exact, 0), countAtLeast(median(widths), 15)]);
}
