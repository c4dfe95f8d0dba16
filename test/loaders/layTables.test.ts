import {expect, it} from "vitest";
import {decileBins, districtDecileBins} from "../../src/lattice/bins.js";
import {classColumns} from "../../src/lattice/classes.js";
import type {TableName} from "../../src/lattice/tables.js";
import type {Cells} from "../../loaders/aggregate.js";
import {layTables, type Lattice} from "../../loaders/layTables.js";
import {tinyPlaces} from "../fixtures/tinyRegistry.js";

const classes = {explicit: [5, 9], mixes: [], disabledPupils: [0, 0, 0]} as const;
const lattice: Lattice = {bins: decileBins, districtBins: districtDecileBins, classes};

function cells(...entries: readonly (readonly [region: number, bin: number, cell: number, count: number])[]): Cells {
  const column = (axis: 0 | 1 | 2 | 3) => entries.map((entry) => entry[axis]);
  return {region: column(0), bin: column(1), cell: column(2), count: column(3)};
}

function lay(table: TableName, of: Cells) {
  const none = cells();
  const tables = {A2: none, B: none, S: none, L: none, A1c: none, Bc: none, [table]: of};
  const laid = layTables(tables, lattice, tinyPlaces, 10).filter((dense) => dense.table === table);
  return Object.fromEntries(laid.map((dense) => [dense.level, dense]));
}

/** The cells that are not 0. */
function filled({counts}: {counts: Int32Array}): [index: number, count: number][] {
  return Array.from(counts).flatMap((count, index): [number, number][] => (count === 0 ? [] : [[index, count]]));
}

it("lays a bin's classes after the bins below it, weighted: A2 of a regency", () => {
  const width = classColumns(classes);
  const row = 6 * width + 5 * 8;
  const {regency} = lay("A2", cells([0, 0, 0, 3], [1, 1, 2, 4], [2, 6, 7, 5]));
  expect(regency).toMatchObject({regions: 4, cellsPerRegion: row});
  expect(filled(regency!)).toEqual([
    [0, 30],
    [row + width + 2, 40],
    [2 * row + 6 * width + 7, 50]
  ]);
});

it("lays the last axis fastest: bin, any component, receipt", () => {
  const {regency} = lay("B", cells([1, 2, 1 * 8 + 3, 1]));
  expect(filled(regency!)).toEqual([[1 * 11 * 16 + 2 * 16 + 11, 10]]);
});

it("sums provinces and nation from regencies", () => {
  const {province, nation} = lay("S", cells([0, 0, 3, 1], [1, 0, 3, 2], [2, 0, 3, 4], [2, 10, 11, 8]));
  expect(filled(province!)).toEqual([
    [3, 30],
    [11 * 12 + 3, 40],
    [11 * 12 + 131, 80]
  ]);
  expect(filled(nation!)).toEqual([
    [3, 70],
    [131, 80]
  ]);
});

it("lays the national tables and the district tables by their own bins", () => {
  expect(filled(lay("L", cells([0, 10, 5, 2], [0, 10, 5, 3])).nation!)).toEqual([[65, 50]]);
  const {district} = lay("Bc", cells([5, 7, 7, 1]));
  expect(district).toMatchObject({regions: 6, cellsPerRegion: 64});
  expect(filled(district!)).toEqual([[5 * 64 + 63, 10]]);
});

it("refuses a count outside the lattice", () => {
  const outside = [
    [4, 0, 0],
    [-1, 0, 0],
    [0, 11, 0],
    [0, -1, 0],
    [0, 0, classColumns(classes)],
    [0, 6, 8],
    [0, 1, -1]
  ] as const;
  for (const [region, bin, cell] of outside) {
    expect(() => lay("A2", cells([region, bin, cell, 1]))).toThrow(
      `table A2 has a count outside the lattice: region ${region}, bin ${bin}, cell ${cell}`
    );
  }
});

it("refuses a count that is negative, not whole or past 32 bits", () => {
  for (const count of [-1, 0.55, 214_748_365]) {
    expect(() => lay("S", cells([0, 0, 0, count]))).toThrow("no 32-bit natural number");
  }
});
