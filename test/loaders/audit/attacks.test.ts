import {beforeAll, expect, it} from "vitest";
import type {Calibration} from "../../../loaders/audit/calibration.js";
import {additivity, differencing} from "../../../loaders/audit/differencing.js";
import {normalCdf} from "../../../src/lattice/normalCdf.js";
import {homogeneity} from "../../../loaders/audit/homogeneity.js";
import {intervals} from "../../../loaders/audit/intervals.js";
import {powerAt} from "../../../loaders/audit/membership.js";
import {exactMatches, exactRecovery, smallCells, uniqueness} from "../../../loaders/audit/smallCells.js";
import {nestings} from "../../../loaders/disclosure/nestings.js";
import {protectTables} from "../../../loaders/disclosure/protectTables.js";
import type {DenseTable} from "../../../loaders/layTables.js";
import {calibrated, keysOf} from "../../fixtures/calibrated.js";

let calibration: Calibration;
let published: DenseTable[];

beforeAll(() => {
  const {truth, ...country} = calibrated(6000);
  const cells = {} as Calibration["cells"];
  calibration = {...country, truth, cells, nest: nestings(country.lattice), digest: "00"};
  published = protectTables(truth, country.lattice, country.places, keysOf(), 1);
});

/** The published tables with one table's counts bent. */
const bent = (table: string, bend: (counts: Int32Array) => void): DenseTable[] =>
  published.map((dense) => {
    if (dense.table !== table) return dense;
    const counts = dense.counts.slice();
    bend(counts);
    return {...dense, counts};
  });

it("finds small cells, and the composition's guess of them", () => {
  const small = smallCells(calibration, published);
  expect(small.cells.length).toBeGreaterThan(50);
  expect(small.cells.every((cell) => small.truth[cell]! >= 1 && small.truth[cell]! <= 4)).toBe(true);
  const sum = (values: ArrayLike<number>) => Array.from(values).reduce((a, b) => a + b, 0);
  expect(sum(small.expected)).toBeCloseTo(sum(published.find(({table}) => table === "A1c")!.counts), 3);
  expect(exactMatches(small, small.truth)).toBe(1);
  expect(small.baseline).toBe(exactMatches(small, small.expected));
});

it("catches true counts published as they are", () => {
  const small = smallCells(calibration, calibration.truth);
  expect(uniqueness(small, calibration.truth).pass).toBe(false);
  expect(exactRecovery(small, calibration.truth).pass).toBe(false);
});

it("catches a district table whose differences are no sum of published counts", () => {
  expect(differencing(calibration, published).pass).toBe(true);
  const moved = bent("A1c", (counts) => (counts[0]! += 1));
  expect(differencing(calibration, moved).pass).toBe(false);
  expect(additivity(calibration, published).pass).toBe(true);
  expect(additivity(calibration, moved).pass).toBe(false);
});

it("bounds small counts by all sums at once", () => {
  const finding = intervals(calibration, published);
  expect(finding.found).toMatch(/^0, (1[5-9]|2\d|3\d|4\d)$/);
  expect(finding.pass).toBe(true);
});

it("lists a group of which nearly all are in one bin, and only such", () => {
  expect(homogeneity(calibration, published).found).toBe("none");
  const poor = bent("A1c", (counts) => {
    for (let bin = 0; bin < 9; ++bin) counts[bin * 8 + 7] = bin === 0 ? 100 : 0;
  });
  expect(homogeneity(calibration, poor).found).toBe("1: 91.01.01/7");
});

it("finds the power at a share of false positives, ties on nobody's side", () => {
  const absent = Array.from({length: 100}, (_, i) => i);
  expect(powerAt([97.5, 98.5, 99.5], absent, 0.01)).toBeCloseTo(2 / 3, 12);
  expect(powerAt([0, 0], [0, 0, 0], 0.01)).toBe(0);
  expect([normalCdf(0), normalCdf(1.96), normalCdf(-2.326)].map((p) => p.toFixed(3))).toEqual([
    "0.500",
    "0.975",
    "0.010"
  ]);
});
