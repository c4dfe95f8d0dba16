import {beforeAll, expect, it} from "vitest";
import {checkTables} from "../../loaders/checkTables.js";
import {layTables, type DenseTable, type Lattice} from "../../loaders/layTables.js";
import {tinyPlaces} from "../fixtures/tinyRegistry.js";
import {tinySource} from "../fixtures/tinyRelease.js";

let tables: DenseTable[];
let lattice: Lattice;

beforeAll(async () => {
  const {aggregate, ranking, head} = await tinySource();
  lattice = {...ranking, classes: aggregate.classes};
  tables = layTables(aggregate.tables, lattice, tinyPlaces, head.weight);
});

/** The tables with one family more in one filled cell. */
function bent(table: string, level: string): DenseTable[] {
  return tables.map((dense) => {
    if (dense.table !== table || dense.level !== level) return dense;
    const counts = dense.counts.slice();
    counts[counts.findIndex((count) => count > 0)]! += 1;
    return {...dense, counts};
  });
}

it("passes tables of one registry", () => {
  expect(() => checkTables(tables, lattice, tinyPlaces)).not.toThrow();
});

it.each([
  ["A2", "nation", "A2, regencies and nation"],
  ["A2", "province", "A2, regencies and provinces"],
  ["A2", "regency", "A2, regencies and provinces"],
  ["B", "nation", "B, regencies and nation"],
  ["B", "province", "B, regencies and provinces"],
  ["S", "nation", "S, regencies and nation"],
  ["S", "province", "S, regencies and provinces"],
  ["A1c", "district", "A1c and A2"],
  ["Bc", "district", "Bc and B"],
  ["M", "nation", "M and A2"]
])("refuses one family too many in %s of the %s", (table, level, what) => {
  expect(() => checkTables(bent(table, level), lattice, tinyPlaces)).toThrow(`tables disagree: ${what}`);
});

it.each(["B", "S"])("refuses families of %s that are not A2's, though they add up", (table) => {
  const moved = tables.map((dense) => {
    if (dense.table !== table) return dense;
    const counts = dense.counts.slice();
    counts[0]! += 1;
    return {...dense, counts};
  });
  expect(() => checkTables(moved, lattice, tinyPlaces)).toThrow(`tables disagree: ${table} and A2`);
});

it("refuses when a table is missing", () => {
  const without = tables.filter(({table}) => table !== "Bc");
  expect(() => checkTables(without, lattice, tinyPlaces)).toThrow("table Bc is missing at level district");
});
