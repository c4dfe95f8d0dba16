import type {MarginMeasure} from "../../src/lattice/margins.js";
import {anyCount, receiptCount, type Level} from "../../src/lattice/tables.js";
import {binsInside} from "../../src/lattice/bins.js";
import {contract, type Contraction} from "../../src/policy/contract.js";
import {readCube, type Cube} from "../../src/policy/cube.js";
import {resolveLaw} from "../../src/policy/resolve.js";
import {districtFigures} from "./districtFigures.js";
import {measuredThresholds} from "./measuredThresholds.js";
import {countsAt, type PublishedTables} from "./publishedTables.js";

/** One figure of one scenario in every region of a level. */
export interface MarginFigure {
  readonly measure: MarginMeasure;
  readonly level: Level;
  readonly values: Float64Array;
}

/**
 * The figures whose margins are measured, always in the same order, as the site computes them under the law of the
 * version's day. At thresholds 20, 40 and 60: families eligible for PKH and for Sembako, the persons in them, pupils
 * eligible for PIP; up to those thresholds and in all: families that receive PKH, Sembako and PIP, pupils that receive
 * PIP. Districts are estimated from their coarser tables (districtFigures).
 */
export function marginFigures(published: PublishedTables): MarginFigure[] {
  const {tables, lattice, places, version} = published;
  const B = countsAt(tables, "B", "regency");
  const cube = readCube({
    manifest: {version, bins: lattice.bins},
    regions: places,
    classes: lattice.classes,
    tables: {
      A2: countsAt(tables, "A2", "regency"),
      S: countsAt(tables, "S", "regency"),
      B,
      L: countsAt(tables, "L", "nation")
    }
  });
  const law = resolveLaw({}, version);
  return [
    ...regencyFigures(cube, contract(cube, law), B).flatMap((figure) => atLevels(cube, figure)),
    ...districtFigures(published, cube)
  ];
}

type RegencyFigure = Pick<MarginFigure, "measure" | "values">;

function regencyFigures(
  {bins, regencies, receipt}: Cube,
  {pkh, sembako, pip}: Record<"pkh" | "sembako" | "pip", Contraction>,
  B: Int32Array
): RegencyFigure[] {
  const inside = measuredThresholds.map((threshold) => binsInside(bins, threshold));
  const figure = (measure: MarginMeasure, of: (regency: number) => number): RegencyFigure => ({
    measure,
    values: Float64Array.from(regencies, (_, regency) => of(regency))
  });
  const summed = (prefix: Float64Array, end: number) => (regency: number) => prefix[regency * (bins.length + 1) + end]!;
  const eligible = inside.flatMap((end) => [
    figure("families", summed(pkh.units, end)),
    figure("families", summed(sembako.units, end)),
    figure("persons", summed(pkh.persons, end)),
    figure("persons", summed(sembako.persons, end)),
    figure("pupils", summed(pip.units, end))
  ]);
  const width = anyCount * receiptCount;
  const families = (bit: number, end: number) => (regency: number) => {
    const start = regency * bins.length * width;
    return sumWhere(B, start, start + end * width, (cell) => (cell & bit) > 0);
  };
  const pupils = receipt!.pip.withComponent;
  const received = [...inside, bins.length].flatMap((end) => [
    ...[1, 2, 4].map((bit) => figure("received", families(bit, end))),
    figure("pupils", (regency) => sumWhere(pupils, regency * bins.length, regency * bins.length + end, () => true))
  ]);
  return [...eligible, ...received];
}

/** Sums the cells in [start, end) that `where`, given their place from the start, takes in. */
function sumWhere(
  values: Int32Array | Float64Array,
  start: number,
  end: number,
  where: (at: number) => boolean
): number {
  let sum = 0;
  for (let at = start; at < end; ++at) if (where(at - start)) sum += values[at]!;
  return sum;
}

/** A regency figure, and its sums by province and for the nation. */
function atLevels({provinces, regencies}: Cube, {measure, values}: RegencyFigure): MarginFigure[] {
  const rows = new Map(provinces.map(({code}, row) => [code, row]));
  const province = new Float64Array(provinces.length);
  const nation = new Float64Array(1);
  regencies.forEach((regency, row) => {
    province[rows.get(regency.province)!]! += values[row]!;
    nation[0]! += values[row]!;
  });
  return [
    {measure, level: "nation", values: nation},
    {measure, level: "province", values: province},
    {measure, level: "regency", values}
  ];
}
