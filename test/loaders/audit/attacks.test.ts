import {beforeAll, expect, it} from "vitest";
import type {Calibration} from "../../../loaders/audit/calibration.js";
import {additivity, differencing} from "../../../loaders/audit/differencing.js";
import {normalCdf} from "../../../src/lattice/normalCdf.js";
import {homogeneity, homogeneousGroups} from "../../../loaders/audit/homogeneity.js";
import {exactFigures} from "../../../loaders/audit/exactFigures.js";
import {asPublished, intervals, suppressedBelowTen, withinFourDeviations} from "../../../loaders/audit/intervals.js";
import {controls, keyed} from "../../../loaders/audit/mechanisms.js";
import {powerAt} from "../../../loaders/audit/membership.js";
import {regencyProgramme} from "../../../loaders/audit/regencyProgramme.js";
import {sharedNoise} from "../../../loaders/audit/sharedNoise.js";
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

it("bounds small counts by all sums at once, and finds them without noise or behind suppression", async () => {
  const {pass, measures} = await intervals(calibration, published);
  expect(pass).toBe(true);
  expect(measures.map(({found}) => found)).toEqual([0, expect.toSatisfy((width) => width >= 15 && width < 50)]);
  const zero = await intervals(calibration, calibration.truth, asPublished);
  expect(zero.measures.map(({found}) => found)).toEqual([expect.toSatisfy((exact) => exact > 50), 0]);
  const suppressed = await intervals(calibration, calibration.truth, suppressedBelowTen);
  expect(suppressed.measures.map(({found}) => found)).toEqual([
    expect.toSatisfy((exact) => exact > 0),
    expect.toSatisfy((width) => width < 15)
  ]);
});

it("bounds hold the true count of nearly every small cell", async () => {
  const {places, nest, lattice, truth} = calibration;
  const {code} = places.regencies[0]!;
  const {programme, small} = regencyProgramme({places, nest, lattice, truth}, published, code, withinFourDeviations);
  const exact = regencyProgramme(calibration, truth, code, asPublished).programme;
  const inside = small.filter((cell) => {
    const count = exact.least[cell]!;
    return count >= programme.least[cell]! && count <= programme.most[cell]!;
  });
  expect(small.length).toBeGreaterThan(20);
  expect(inside.length).toBe(small.length);
});

it("lists a group of which nearly all are in one bin, and only such", () => {
  expect(homogeneousGroups(calibration, published)).toEqual([]);
  const poor = bent("A1c", (counts) => {
    for (let bin = 0; bin < 9; ++bin) counts[bin * 8 + 7] = bin === 0 ? 100 : 0;
  });
  const groups = homogeneousGroups(calibration, poor);
  expect(groups).toEqual([{district: "91.01.01", type: 7, bin: 0, families: 100, share: 1}]);
  expect(homogeneity(groups)).toMatchObject({pass: true, measures: [{found: 1, limit: null}]});
});

it("catches noise that is used twice, and pupils' noise in multiples of four", () => {
  expect(sharedNoise(calibration, keyed).measures.map(({found}) => found)).toEqual([0, expect.any(Number)]);
  expect(sharedNoise(calibration, keyed).pass).toBe(true);
  expect(sharedNoise(calibration, controls.alike).measures[0]!.found).toBeGreaterThan(20);
  expect(sharedNoise(calibration, controls.multiplied).measures[1]!.found).toBeGreaterThan(20);
});

it("catches an exact figure beside the tables, and no other in what is published", async () => {
  const total = await exactFigures(calibration, ({families}) => ({all: families.bin.length}));
  expect(total).toMatchObject({pass: false, detail: "calibration.json.all"});
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
