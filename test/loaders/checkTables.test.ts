import {beforeAll, expect, it} from "vitest";
import {checkTables} from "../../loaders/checkTables.js";
import {epoch} from "../../loaders/disclosure/guarantee.js";
import {noiseKeys} from "../../loaders/disclosure/keys.js";
import {protectTables} from "../../loaders/disclosure/protectTables.js";
import {layTables, type DenseTable, type Lattice} from "../../loaders/layTables.js";
import {tinyPlaces} from "../fixtures/tinyRegistry.js";
import {tinySource} from "../fixtures/tinyRelease.js";

let truth: DenseTable[];
let tables: DenseTable[];
let lattice: Lattice;

beforeAll(async () => {
  const {aggregate, ranking, head, plan} = await tinySource();
  lattice = {...ranking, classes: aggregate.classes};
  truth = layTables(aggregate.tables, lattice, tinyPlaces, head.weight);
  const keys = noiseKeys(plan.master.bytes, epoch, {version: head.version, revision: 0, digest: aggregate.digest});
  tables = protectTables(truth, lattice, tinyPlaces, keys, head.weight);
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

it("passes tables of one registry, true and protected", () => {
  expect(() => checkTables(truth, lattice, tinyPlaces)).not.toThrow();
  expect(() => checkTables(tables, lattice, tinyPlaces)).not.toThrow();
});

it("refuses a negative count, though all sums hold", () => {
  const moved = tables.map((dense) => {
    if (dense.table !== "L") return dense;
    const counts = dense.counts.slice();
    counts[0] = -1;
    return {...dense, counts};
  });
  expect(() => checkTables(moved, lattice, tinyPlaces)).toThrow("table L of the nation has a negative count: -1");
});

it.each([
  ["A2", "nation", "A2, regencies and nation"],
  ["A2", "province", "A2, regencies and provinces"],
  ["A2", "regency", "A2, regencies and provinces"],
  ["B", "nation", "B, regencies and nation"],
  ["B", "province", "B, regencies and provinces"],
  ["S", "nation", "S, regencies and nation"],
  ["S", "province", "S, regencies and provinces"],
  ["A1c", "district", "A1c and Bc"],
  ["Bc", "district", "A1c and Bc"]
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

it.each(["A1c", "Bc"])("refuses a family of %s that moved to the next cell", (table) => {
  const moved = tables.map((dense) => {
    if (dense.table !== table) return dense;
    const counts = dense.counts.slice();
    const from = counts.findIndex((count) => count > 0);
    counts[from]! -= 1;
    counts[from + (from % 2 ? -1 : 1)]! += 1;
    return {...dense, counts};
  });
  expect(() => checkTables(moved, lattice, tinyPlaces)).toThrow("tables disagree");
});

it("refuses when a table is missing", () => {
  const without = tables.filter(({table}) => table !== "Bc");
  expect(() => checkTables(without, lattice, tinyPlaces)).toThrow("table Bc is missing at level district");
});
