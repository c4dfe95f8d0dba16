import {profileTypeCount} from "../../src/lattice/signature.js";
import {checkTables} from "../checkTables.js";
import {nestings} from "../disclosure/nestings.js";
import type {DenseTable} from "../layTables.js";
import type {Country} from "./country.js";
import {countAtMost, finding, type Finding} from "./finding.js";
import {districtCounts} from "./smallCells.js";

const most = 6;

/** A1: integer type, no negative count, every margin exact, as read back. */
export function additivity({lattice, places}: Country, published: readonly DenseTable[]): Finding {
  try {
    checkTables(published, lattice, places);
    return finding("A1", [countAtMost(0, 0)]);
  } catch (error) {
    return finding("A1", [countAtMost(1, 0)], String(error));
  }
}

/**
 * D1: does any difference of published counts give a number that is not published? Regency less every subset of up to
 * six of its districts against the sum of the others, and every range of bins against the sum of its bins.
 */
export function differencing({places, lattice}: Country, published: readonly DenseTable[]): Finding {
  const A1c = districtCounts(published);
  const width = lattice.districtBins.length * profileTypeCount;
  let mismatches = 0;
  for (const {code} of places.regencies) {
    const rows = places.districts.flatMap((district, row) => (district.regency === code ? [row] : []));
    const whole = Array.from({length: width}, (_, cell) =>
      rows.reduce((sum, row) => sum + A1c[row * width + cell]!, 0)
    );
    const own = regencyTypes(
      published,
      lattice,
      places.regencies.findIndex((regency) => regency.code === code)
    );
    mismatches += whole.filter((count, cell) => count !== own[cell]).length;
    const chosen = rows.slice(0, most);
    for (let subset = 0; subset < 2 ** chosen.length; ++subset) {
      const inside = (row: number) => ((subset >> chosen.indexOf(row)) & 1) === 1 && chosen.includes(row);
      const [taken, left] = [rows.filter(inside), rows.filter((row) => !inside(row))];
      for (let cell = 0; cell < width; ++cell) {
        const at = (sum: number, row: number) => sum + A1c[row * width + cell]!;
        if (own[cell]! - taken.reduce(at, 0) !== left.reduce(at, 0)) mismatches += 1;
      }
    }
  }
  return finding("D1", [countAtMost(mismatches, 0)]);
}

/** A regency's families by district bin and profile type, from table A2. */
function regencyTypes(published: readonly DenseTable[], lattice: Country["lattice"], regency: number): Float64Array {
  const A2 = published.find(({table, level}) => table === "A2" && level === "regency")!;
  const nest = nestings(lattice);
  const sums = new Float64Array(lattice.districtBins.length * profileTypeCount);
  for (let cell = 0; cell < A2.cellsPerRegion; ++cell) {
    sums[nest.districtType[nest.typeOfClass[cell]!]!]! += A2.counts[regency * A2.cellsPerRegion + cell]!;
  }
  return sums;
}
