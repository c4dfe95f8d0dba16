import {describe, expect, it} from "vitest";
import {scoreBins} from "../../src/lattice/bins.js";
import {compare, type Baseline} from "../../src/policy/comparison.js";
import {readCube} from "../../src/policy/cube.js";
import {actualOutcome} from "../../src/policy/actualOutcome.js";
import {lawOn} from "../../src/policy/resolve.js";
import {resultRows} from "../../src/policy/resultRows.js";
import {runLaw} from "../../src/policy/simulate.js";
import {rowLevels, type RowLevel} from "../../src/policy/regionSums.js";
import {overlapMargin, personsReachedMargin, reachedMargin} from "../../src/policy/runMargins.js";
import type {Scenario} from "../../src/policy/scenario.js";
import {statedNoise} from "../fixtures/statedNoise.js";
import {regencies} from "../reference/arbitrary.js";
import {releaseOf} from "../reference/cells.js";

const families = regencies.flatMap((regency, place) =>
  [5, 25, 40].map((upper, at) => ({
    regency,
    upper,
    weight: 1000 * (place + 1),
    members: [{kind: at === 1 ? ("lain" as const) : ("sd" as const)}, {kind: "lain" as const}],
    receives: at === 0 ? (["pkh"] as const) : []
  }))
);
const cube = readCube(releaseOf(families, {bins: scoreBins, regencies, explicit: 9, listedFrom: 0}));
const {margins} = statedNoise;
const scenario: Scenario = {programmes: {pkh: {threshold: 20, excluded: 0.0713}, sembako: {quota: 7000}}};
const blt = {name: {id: "BLT", en: "Cash"}, unit: "family", monthly: 1, months: 3, threshold: 30} as const;

function rowsOf(of: Scenario, level: RowLevel = "nation", baseline: Baseline = "hukum") {
  const comparison = compare(cube, of, baseline);
  const rows = resultRows(cube, comparison, level, statedNoise);
  return {...comparison, rows, row: (programme: string) => rows.find((row) => row.programme === programme)!};
}

describe("rows of all programmes together", () => {
  it("hold the families reached and all rupiah of the run, with the margins that cards show", () => {
    const {outcome, baseline, row} = rowsOf(scenario);
    const {served, amount, changed, margins: own, baseline: before} = row("gabungan.keluarga");
    expect([served, before.served]).toEqual([outcome.package.families, baseline!.package.families]);
    expect(amount).toBeCloseTo(outcome.package.amount, 3);
    expect(changed).toBeCloseTo(outcome.package.amount - baseline!.package.amount, 3);
    expect([own.served, own.baseline.served]).toEqual([
      reachedMargin(margins, "nation", outcome),
      reachedMargin(margins, "nation", baseline!)
    ]);
    expect(own.amount).toBeGreaterThan(0);
  });

  it("hold the persons in those families, and every two family programmes", () => {
    const {outcome, row, rows} = rowsOf({...scenario, additional: {blt}});
    expect(row("gabungan.orang")).toMatchObject({
      served: outcome.package.persons,
      amount: null,
      margins: {served: personsReachedMargin(margins, outcome), amount: null}
    });
    expect(rows.map(({programme}) => programme).filter((id) => id.includes("+"))).toEqual([
      "pkh+sembako",
      "pkh+blt",
      "sembako+blt"
    ]);
    for (const {programmes, families} of outcome.package.overlaps!) {
      const {served, baseline, margins: own} = row(programmes.join("+"));
      expect(served).toBe(families);
      expect(baseline.served === 0).toBe(programmes.includes("blt"));
      expect(own.baseline.served === 0).toBe(programmes.includes("blt"));
      expect(own.served).toBe(overlapMargin(margins, "nation", outcome, programmes));
    }
  });

  it("add up over regions to the nation, families and rupiah", () => {
    const of = (level: RowLevel) =>
      rowsOf(scenario, level).rows.filter(({programme}) => programme === "gabungan.keluarga");
    const [nation, ...others] = rowLevels.map((level) => {
      const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
      return [sum(of(level).map(({served}) => served)), sum(of(level).map(({amount}) => amount!))] as const;
    });
    for (const [served, amount] of others) {
      expect(served).toBeCloseTo(nation![0], 6);
      expect(amount).toBeCloseTo(nation![1], 3);
    }
  });

  it("know who actually receives any of them, and nothing where a programme's receipt is unknown", () => {
    const law = lawOn(cube.version);
    const actual = actualOutcome(cube, runLaw(cube, law, law), law).outcome.package;
    const {row} = rowsOf(scenario, "nation", "penerima-nyata");
    expect(row("gabungan.keluarga").baseline).toMatchObject({served: actual.families});
    expect(row("gabungan.keluarga").baseline.amount).toBeCloseTo(actual.amount, 3);
    expect(row("gabungan.orang").baseline.served).toBe(actual.persons);
    expect(row("pkh+sembako").baseline.served).toBe(actual.overlaps![0]!.families);
    const unknown = rowsOf({additional: {blt}}, "nation", "penerima-nyata");
    for (const id of ["gabungan.keluarga", "gabungan.orang", "pkh+blt"]) {
      expect(unknown.row(id).baseline).toMatchObject({served: null, amount: null});
    }
    expect(unknown.row("gabungan.keluarga").changed).toBeNull();
  });
});
