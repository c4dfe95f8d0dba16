import type {Level, TableName} from "../../src/lattice/tables.js";
import {readCube, type Cube} from "../../src/policy/cube.js";
import {readDistricts, type DistrictTables} from "../../src/policy/districtTables.js";
import type {Law} from "../../src/policy/law.js";
import {runScenario} from "../../src/policy/simulate.js";
import type {DenseTable, Lattice} from "../layTables.js";
import type {Places} from "../places.js";
import {districtFigures} from "./districtFigures.js";
import {sumBy, type Figures, type LevelFigures} from "./figures.js";
import type {UtilityScenario} from "./scenarios.js";

/** Tables as the product reads them: the regencies' cube, the nation's own, and every district. */
export interface Published {
  readonly cube: Cube;
  readonly nation: Cube;
  readonly districts: DistrictTables;
}

/** Reads tables, protected or not, as a release would be read. */
export function readPublished(
  tables: readonly DenseTable[],
  version: string,
  lattice: Lattice,
  {provinces, regencies, districts}: Places
): Published {
  const {bins, classes} = lattice;
  const of = (name: TableName, level: Level) =>
    tables.find((dense) => dense.table === name && dense.level === level)!.counts;
  const read = (level: "nation" | "regency", regions: Places["regencies"]) =>
    readCube({
      manifest: {version, bins},
      regions: {provinces, regencies: regions},
      classes,
      tables: {A2: of("A2", level), S: of("S", level), B: of("B", level), L: of("L", "nation")}
    });
  const cube = read("regency", regencies);
  const counts = {A1c: of("A1c", "district"), Bc: of("Bc", "district")};
  return {
    cube,
    nation: read("nation", regencies.slice(0, 1)),
    districts: readDistricts(cube, lattice, districts, counts)
  };
}

/**
 * What the product's estimator says of a scenario at every level. The nation is read from its own tables, as tables
 * that do not add up would be.
 */
export function estimate(published: Published, scenario: UtilityScenario, law: Law): Figures {
  const regency = regencyFigures(published.cube, scenario);
  const nation = scenario.regional ? regency : regencyFigures(published.nation, scenario);
  const total = (values: Float64Array) => Float64Array.of(values.reduce((sum, value) => sum + value, 0));
  return {
    nation: {units: total(nation.units), rupiah: nation.rupiah && total(nation.rupiah)},
    regency,
    district: districtFigures(published, scenario, law)
  };
}

function regencyFigures(cube: Cube, {programme, kind, above = 0, scenario}: UtilityScenario): LevelFigures {
  const bins = cube.bins.length;
  const regencyOf = cube.families.map((_, at) => Math.floor(at / bins));
  const sum = (cells: Float64Array) => sumBy(cells, regencyOf, cube.regencies.length);
  if (kind === "received") {
    const {withComponent, without} = cube.receipt![programme];
    const inside = cube.bins.map(({upper}) => Number(above === 0 || (upper !== null && upper > above)));
    return {units: sum(withComponent.map((count, at) => (count + without[at]!) * inside[at % bins]!)), rupiah: null};
  }
  const {served, amount} = runScenario(cube, scenario).programmes[programme]!.cells();
  if (kind === "served") return {units: sum(served), rupiah: programme === "sembako" ? null : sum(amount)};
  const receiving = cube.receipt!.pkh.withComponent;
  const missing = served.map((units, at) => {
    const all = cube.withComponent[at]!;
    return all > 0 ? units * (1 - Math.min(1, receiving[at]! / all)) : 0;
  });
  return {units: sum(missing), rupiah: null};
}
