import {binsInside} from "../../src/lattice/bins.js";
import type {MarginMeasure} from "../../src/lattice/margins.js";
import {anyCount, districtReceiptCount} from "../../src/lattice/tables.js";
import type {Cube} from "../../src/policy/cube.js";
import {districtOutcome} from "../../src/policy/districts.js";
import {readDistricts, type DistrictTables} from "../../src/policy/districtTables.js";
import {resolveLaw} from "../../src/policy/resolve.js";
import {runScenario} from "../../src/policy/simulate.js";
import type {MarginFigure} from "./marginFigures.js";
import {measuredThresholds} from "./measuredThresholds.js";
import {countsAt, type PublishedTables} from "./publishedTables.js";

/**
 * The figures of districts, as the site estimates them from tables A1c and Bc (privacy.md section 7): who is inside
 * each threshold, without quota or ceiling, and families that receive PKH and Sembako. Districts are not told who
 * receives PIP.
 */
export function districtFigures({tables, lattice, places}: PublishedTables, cube: Cube): MarginFigure[] {
  const local = readDistricts(cube, lattice, places.districts, {
    A1c: countsAt(tables, "A1c", "district"),
    Bc: countsAt(tables, "Bc", "district")
  });
  const figure = (measure: MarginMeasure, values: Float64Array): MarginFigure => ({measure, level: "district", values});
  const eligible = measuredThresholds.flatMap((threshold) => {
    const settings = {threshold, quota: null, ceiling: null};
    const scenario = {programmes: {pkh: settings, sembako: settings, pip: settings}};
    const law = resolveLaw(scenario, cube.version);
    const {pkh, sembako, pip} = districtOutcome(cube, law, runScenario(cube, scenario), local);
    return [
      figure("families", pkh!.figures.target),
      figure("families", sembako!.figures.target),
      figure("persons", pkh!.figures.persons),
      figure("persons", sembako!.figures.persons),
      figure("pupils", pip!.figures.target)
    ];
  });
  const ends = [...measuredThresholds.map((threshold) => binsInside(local.bins, threshold)), local.bins.length];
  const received = ends.flatMap((end) => [1, 2].map((bit) => figure("received", receivedInside(local, bit, end))));
  return [...eligible, ...received];
}

/** Families of the first bins that receive the programme of a bit of table Bc. */
function receivedInside({districts, bins, Bc}: DistrictTables, bit: number, end: number): Float64Array {
  const width = anyCount * districtReceiptCount;
  return Float64Array.from(districts, (_, district) => {
    const start = district * bins.length * width;
    let sum = 0;
    for (let cell = 0; cell < end * width; ++cell) if (cell & bit) sum += Bc[start + cell]!;
    return sum;
  });
}
