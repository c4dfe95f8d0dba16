import {describe, expect, it} from "vitest";
import {scoreBins} from "../../src/lattice/bins.js";
import {compare, type Baseline} from "../../src/policy/comparison.js";
import {readCube} from "../../src/policy/cube.js";
import {regionRows} from "../../src/policy/regionRows.js";
import type {RowLevel} from "../../src/policy/regionSums.js";
import {rowFigures} from "../../src/policy/rowFigures.js";
import type {Scenario} from "../../src/policy/scenario.js";
import {statedNoise} from "../fixtures/statedNoise.js";
import {regencies} from "../reference/arbitrary.js";
import {releaseOf} from "../reference/cells.js";

const families = regencies.flatMap((regency) =>
  [5, 25, 40].map((upper, at) => ({
    regency,
    upper,
    weight: 1000,
    members: [{kind: "sd" as const}, {kind: "lain" as const}],
    receives: at === 0 ? (["pkh"] as const) : []
  }))
);
const cube = readCube(releaseOf(families, {bins: scoreBins, regencies, explicit: 9, listedFrom: 0}));

function row(programme: string, scenario: Scenario, level: RowLevel = "regency", baseline: Baseline = "hukum") {
  const rows = regionRows(cube, compare(cube, scenario, baseline), level, statedNoise);
  return rows.find((of) => of.programme === programme)!;
}

describe("margins of a row", () => {
  it("are U of level and unit, and the amount's at the mean benefit", () => {
    for (const [level, margin] of [
      ["nation", 80],
      ["province", 40],
      ["regency", 20]
    ] as const) {
      const {margins, served, amount} = row("pkh", {}, level);
      expect(margins.served).toBe(margin);
      expect(margins.amount).toBeCloseTo((margin * amount) / served, 6);
    }
    expect(row("pip", {}).margins.served).toBe(100);
  });

  it("are as wide where the target is a plain sum of cells, and none where nobody is inside", () => {
    const at = (threshold: number) => row("sembako", {programmes: {sembako: {threshold, quota: null}}}).margins.served;
    expect([at(5), at(40), at(0)]).toEqual([20, 20, 0]);
  });

  it("hold the noise of receipt too where actual recipients go first", () => {
    const of = (id: string) => row(id, {programmes: {[id]: {threshold: 20, recipients: "keep"}}}).margins.served;
    expect([of("pkh"), of("sembako")]).toEqual([45, 45]);
    expect(of("pip")).toBe(100); // the margin of pupils is of those who receive too
  });

  it("of a change are none where nothing changes, and else those of the run", () => {
    const {margins, changed} = row("pkh", {});
    expect([changed, margins.change, margins.changed]).toEqual([0, 0, 0]);
    const less = row("pkh", {programmes: {pkh: {threshold: 20, quota: null}}});
    expect(less.leaving).toBeGreaterThan(0);
    expect(less.margins.change).toBe(20);
    expect(less.margins.changed).toBeCloseTo(Math.hypot(less.margins.amount, less.margins.baseline.amount!), 6);
  });

  it("of a raise are of both sides' rupiah, though nobody enters or leaves", () => {
    const more = row("sembako", {reforms: {"sembako.month": [["2020-01-01", 400_000]]}});
    expect(more.margins.change).toBe(0);
    expect(more.margins.changed).toBeCloseTo(Math.hypot(more.margins.amount, more.margins.baseline.amount!), 6);
  });

  it("against actual receipt add both noises as independent", () => {
    const {margins} = row("pkh", {}, "regency", "penerima-nyata");
    expect(margins.baseline.served).toBe(40);
    expect(margins.change).toBe(45);
  });
});

it("classes a row by the margin of those it serves", () => {
  expect(row("pkh", {}).reliability).toBe("A");
  expect(row("pkh", {programmes: {pkh: {quota: 600}}}).reliability).toBe("B");
  expect(row("pkh", {programmes: {pkh: {quota: 20}}}).reliability).toBe("C");
});

it("withholds no small figure from files, and rounds only rupiah", () => {
  const figures = rowFigures(row("pkh", {programmes: {pkh: {quota: 10}}}));
  expect(figures.served).toBeCloseTo(10 / 3, 12);
  expect(figures.reliability).toBe("C");
  expect(Number.isInteger(figures.amount_margin)).toBe(true);
});
