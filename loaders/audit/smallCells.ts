import {anyCount} from "../../src/lattice/tables.js";
import {profileTypeCount} from "../../src/lattice/signature.js";
import type {DenseTable} from "../layTables.js";
import {variances} from "../disclosure/variances.js";
import type {Country} from "./country.js";
import {finding, shareAtLeast, shareAtMost, type Finding} from "./finding.js";

/** Cells of table A1c that truly hold one to four families, and what published margins alone say of them. */
export interface SmallCells {
  readonly truth: Int32Array;
  readonly cells: readonly number[];
  /** Expected count of every cell: the district's total shared out as its regency's families are. */
  readonly expected: Float64Array;
  /** Share of small cells that rounding the expectation gives exactly: what composition alone tells. */
  readonly baseline: number;
}

/** The small cells of a calibration registry, against published tables. */
export function smallCells({places, lattice, truth}: Country, published: readonly DenseTable[]): SmallCells {
  const width = lattice.districtBins.length * profileTypeCount;
  const counts = districtCounts(published);
  const regencyRow = new Map(places.regencies.map(({code}, row) => [code, row]));
  const regencyOf = places.districts.map(({regency}) => regencyRow.get(regency)!);
  const regency = new Float64Array(places.regencies.length * width);
  counts.forEach((count, i) => (regency[regencyOf[Math.floor(i / width)]! * width + (i % width)]! += count));
  const [districtTotals, regencyTotals] = [totals(counts, width), totals(regency, width)];
  const expected = Float64Array.from(counts, (_, i) => {
    const [district, cell] = [Math.floor(i / width), i % width];
    const any = anyOf(cell);
    const whole = regencyTotals[(regencyOf[district]! * width) / (profileTypeCount / anyCount) + any]!;
    const own = districtTotals[(district * width) / (profileTypeCount / anyCount) + any]!;
    return whole === 0 ? 0 : (own * regency[regencyOf[district]! * width + cell]!) / whole;
  });
  const exact = districtCounts(truth);
  const cells = [...exact.keys()].filter((cell) => exact[cell]! >= 1 && exact[cell]! <= 4);
  const found = {truth: exact, cells, expected, baseline: 0};
  return {...found, baseline: exactMatches(found, expected)};
}

/** Share of the small cells that rounded guesses give exactly. */
export function exactMatches({truth, cells}: Omit<SmallCells, "baseline">, guesses: ArrayLike<number>): number {
  return cells.filter((cell) => Math.round(guesses[cell]!) === truth[cell]).length / cells.length;
}

/** Table A1c's counts. */
export function districtCounts(tables: readonly DenseTable[]): Int32Array {
  return tables.find(({table}) => table === "A1c")!.counts;
}

/** U1: what a small published count, or a published nought, says of the true one. */
export function uniqueness({truth}: SmallCells, published: readonly DenseTable[]): Finding {
  const counts = districtCounts(published);
  const small = [...counts.keys()].filter((cell) => counts[cell]! >= 1 && counts[cell]! <= 4);
  const nought = [...counts.keys()].filter((cell) => counts[cell] === 0);
  const share = (cells: readonly number[], holds: (cell: number) => boolean) =>
    cells.length === 0 ? 0 : cells.filter(holds).length / cells.length;
  const same = share(small, (cell) => truth[cell] === counts[cell]);
  const none = share(small, (cell) => truth[cell] === 0);
  const some = share(nought, (cell) => truth[cell]! > 0);
  return finding("U1", [shareAtMost(same, 0.4), shareAtLeast(none, 0.1), shareAtLeast(some, 0.1)]);
}

/** D2: true counts of 1-4 that a published count, and so any difference of published counts, gives exactly. */
export function exactRecovery(small: SmallCells, published: readonly DenseTable[]): Finding {
  return atMostBaseline("D2", small, districtCounts(published));
}

/** R2: the most likely true count given the published one, its variance, and a Poisson prior around the composition. */
export function reconstruction(
  small: SmallCells,
  published: readonly DenseTable[],
  variance: number = variances.A1c.district!.variance
): Finding {
  const guesses = Float64Array.from(districtCounts(published), (count, cell) => {
    const mean = Math.max(small.expected[cell]!, 0.01);
    let best = 0;
    let highest = -Infinity;
    let logFactorial = 0;
    for (let n = 0; n <= count + 40; ++n) {
      if (n > 0) logFactorial += Math.log(n);
      const score = n * Math.log(mean) - logFactorial - (count - n) ** 2 / (2 * variance);
      if (score > highest) [best, highest] = [n, score];
    }
    return best;
  });
  return atMostBaseline("R2", small, guesses);
}

function atMostBaseline(id: string, small: SmallCells, guesses: ArrayLike<number>): Finding {
  return finding(id, [shareAtMost(exactMatches(small, guesses), small.baseline + 0.05)]);
}

function anyOf(cell: number): number {
  return Math.floor(cell / profileTypeCount) * anyCount + Number(cell % profileTypeCount > 0);
}

/** Sums over types with a component, and the type without, by bin. */
function totals(counts: ArrayLike<number>, width: number): Float64Array {
  const coarse = width / (profileTypeCount / anyCount);
  const sums = new Float64Array((counts.length / width) * coarse);
  for (let i = 0; i < counts.length; ++i) sums[Math.floor(i / width) * coarse + anyOf(i % width)]! += counts[i]!;
  return sums;
}
