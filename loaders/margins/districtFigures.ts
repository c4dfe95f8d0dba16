import {binsInside} from "../../src/lattice/bins.js";
import type {MarginMeasure} from "../../src/lattice/margins.js";
import {profileTypeCount} from "../../src/lattice/signature.js";
import {anyCount, districtReceiptCount} from "../../src/lattice/tables.js";
import type {Cube} from "../../src/policy/cube.js";
import type {Law} from "../../src/policy/law.js";
import {pipProfile, pkhProfile} from "../../src/policy/profile.js";
import {nestings} from "../disclosure/nestings.js";
import {districtBinOf} from "../rank.js";
import type {MarginFigure} from "./marginFigures.js";
import {measuredThresholds} from "./measuredThresholds.js";
import {countsAt, type PublishedTables} from "./publishedTables.js";

/**
 * The figures of districts (privacy.md section 7): families of table A1c by bin and profile type, each worth the mean of
 * its regency's families of that bin and type; persons by the regency's mean family in the bin, with and without a
 * component; families that receive PKH and Sembako from table Bc. Districts are not told who receives PIP.
 */
export function districtFigures({tables, lattice, places}: PublishedTables, cube: Cube, law: Law): MarginFigure[] {
  const {districtBins} = lattice;
  const A1c = countsAt(tables, "A1c", "district");
  const Bc = countsAt(tables, "Bc", "district");
  const regencyRows = new Map(places.regencies.map(({code}, row) => [code, row]));
  const parents = places.districts.map(({regency}) => regencyRows.get(regency)!);
  const types = districtBins.length * profileTypeCount;
  const pkh = meanUnits(cube, lattice, pkhProfile(cube, law.pkh).units);
  const pip = meanUnits(cube, lattice, pipProfile(cube, law.pip).units);
  const sizes = meanSizes(cube, districtBins);
  const sizeOf = (parent: number, cell: number) =>
    sizes[
      (parent * districtBins.length + Math.floor(cell / profileTypeCount)) * anyCount +
        Number(cell % profileTypeCount > 0)
    ]!;
  const figure = (
    measure: MarginMeasure,
    worth: (parent: number, cell: number) => number,
    end: number
  ): MarginFigure => ({
    measure,
    level: "district",
    values: Float64Array.from(parents, (parent, district) => {
      let sum = 0;
      for (let cell = 0; cell < end * profileTypeCount; ++cell)
        sum += A1c[district * types + cell]! * worth(parent, cell);
      return sum;
    })
  });
  const inside = measuredThresholds.map((threshold) => binsInside(districtBins, threshold));
  const eligible = inside.flatMap((end) => [
    figure("families", (parent, cell) => pkh[parent * types + cell]!, end),
    figure("families", () => 1, end),
    figure("persons", (parent, cell) => pkh[parent * types + cell]! * sizeOf(parent, cell), end),
    figure("persons", sizeOf, end),
    figure("pupils", (parent, cell) => pip[parent * types + cell]!, end)
  ]);
  const width = anyCount * districtReceiptCount;
  const received = (bit: number, end: number): MarginFigure => ({
    measure: "received",
    level: "district",
    values: Float64Array.from(parents, (_, district) => {
      let sum = 0;
      for (let cell = 0; cell < end * width; ++cell) {
        if (cell & bit) sum += Bc[district * districtBins.length * width + cell]!;
      }
      return sum;
    })
  });
  return [...eligible, ...[...inside, districtBins.length].flatMap((end) => [received(1, end), received(2, end)])];
}

/** Mean units a family by regency, district bin and profile type; 0 where a regency has no such family. */
function meanUnits(
  {profiles, offsets, regencies}: Cube,
  lattice: PublishedTables["lattice"],
  worth: Float64Array
): Float64Array {
  const {typeOfClass, districtType} = nestings(lattice);
  const row = offsets.at(-1)!;
  const types = lattice.districtBins.length * profileTypeCount;
  const units = new Float64Array(regencies.length * types);
  const families = new Float64Array(units.length);
  for (let at = 0; at < profiles.length; ++at) {
    const cell = at % row;
    const to = Math.floor(at / row) * types + districtType[typeOfClass[cell]!]!;
    families[to]! += profiles[at]!;
    units[to]! += profiles[at]! * worth[cell]!;
  }
  return units.map((sum, at) => (families[at]! > 0 ? sum / families[at]! : 0));
}

/** Mean members of a family by regency, district bin and any component; 0 where a regency has no such family. */
function meanSizes(
  {bins, families, withComponent, persons, personsWithComponent}: Cube,
  districtBins: PublishedTables["lattice"]["districtBins"]
): Float64Array {
  const coarse = bins.map((bin) => districtBinOf(bin, districtBins));
  const counted = new Float64Array((families.length / bins.length) * districtBins.length * anyCount);
  const members = new Float64Array(counted.length);
  families.forEach((count, at) => {
    const to = (Math.floor(at / bins.length) * districtBins.length + coarse[at % bins.length]!) * anyCount;
    counted[to]! += count - withComponent[at]!;
    members[to]! += persons[at]! - personsWithComponent[at]!;
    counted[to + 1]! += withComponent[at]!;
    members[to + 1]! += personsWithComponent[at]!;
  });
  return members.map((sum, at) => (counted[at]! > 0 ? sum / counted[at]! : 0));
}
