import {describe, expect, it} from "vitest";
import {words} from "../../../src/components/dictionary.js";
import {formatOf} from "../../../src/components/format.js";
import {findingTitle} from "../../../src/components/simulasi/finding.js";
import {overlapOf} from "../../../src/components/simulasi/overlapFigure.js";
import {scoreBins} from "../../../src/lattice/bins.js";
import {readCube} from "../../../src/policy/cube.js";
import type {Outcome} from "../../../src/policy/outcome.js";
import type {Scenario} from "../../../src/policy/scenario.js";
import {simulate} from "../../../src/policy/simulate.js";
import {addScenario, chooseBaseline, editScenario, startSet} from "../../../src/scenario/scenarioSet.js";
import {regencies} from "../../reference/arbitrary.js";
import {releaseOf} from "../../reference/cells.js";

const rows = [
  [10, "sma"],
  [40, "sd"],
  [60, "sd"]
] as const;
const families = regencies.flatMap((regency) =>
  rows.map(([upper, kind]) => ({regency, upper, weight: 1e6, members: [{kind}, {kind: "lain" as const}]}))
);
const cube = readCube(releaseOf(families, {bins: scoreBins, regencies, explicit: 9, listedFrom: 0}));
const law = simulate(cube, {});

/** The title of scenario A, against the law or a scenario B. */
function title(scenario: Scenario, language: "id" | "en" = "id", other?: Scenario): string {
  const set = other
    ? chooseBaseline(editScenario(addScenario(startSet(scenario), other), "A"), "B")
    : startSet(scenario);
  const [outcome, baseline] = [simulate(cube, scenario), other ? simulate(cube, other) : law];
  return findingTitle({set, outcome, baseline, unknown: []}, words(language), formatOf(language));
}

/** The title of outcomes that no scenario gives. */
function titleOf(outcome: Outcome, baseline: Outcome, unknown: readonly string[] = []): string {
  const call = (id: string) => `${id.toUpperCase()} Desa`;
  return findingTitle({set: startSet(), outcome, baseline, unknown}, words("id"), formatOf("id"), call);
}

describe("findingTitle", () => {
  it("says that an empty scenario equals its baseline", () => {
    expect(title({})).toBe("Skenario ini sama dengan aturan berlaku");
  });

  it("says first what is saved or added, then whose number rises and whose falls", () => {
    const text = title({programmes: {pkh: {threshold: 60}, sembako: {threshold: 10}}});
    expect(text).toMatch(/^(Hemat|Tambahan) Rp.*: PKH bertambah .* keluarga, Sembako berkurang .* keluarga$/);
  });

  it("tells no change of rupiah that lies within its margin, and one that is as wide", () => {
    const outcome = {...law, package: {...law.package, amount: law.package.amount + 3e8}};
    const within = (margin: number) =>
      findingTitle({set: startSet(), outcome, baseline: law, unknown: []}, words("id"), formatOf("id"), String, margin);
    expect(within(3.53e8)).toMatch(/^Anggaran nyaris tetap, di dalam margin ±Rp353\u00a0juta/);
    expect(within(3e8)).toMatch(/^Tambahan Rp300\u00a0juta/);
  });

  it("calls net, not leaving, the fall in a programme that others enter", () => {
    const [narrow, wide] = [20, 40].map((threshold): Scenario => ({programmes: {pkh: {threshold, takeUp: 0.8}}}));
    const lifted: Scenario = {programmes: {pkh: {threshold: 10, takeUp: 1}}};
    expect(title(lifted, "id", wide)).toMatch(/: PKH berkurang 1,80\u00a0juta keluarga$/);
    expect(title(lifted, "id", narrow)).toMatch(/: PKH bertambah 600\u00a0ribu keluarga$/);
  });

  it("names no more than the three programmes whose rupiah change most, and counts the others", () => {
    const own = (id: string, monthly: number) => ({
      name: {id, en: id},
      unit: "family" as const,
      monthly,
      months: 12,
      threshold: 100
    });
    const additional = {
      a: own("A", 10_000),
      b: own("B", 40_000),
      c: own("C", 20_000),
      d: own("D", 30_000),
      e: own("E", 1)
    };
    const outcome = simulate(cube, {additional});
    expect(titleOf(outcome, law)).toMatch(
      /^Tambahan Rp[^:]*: B Desa \D*[\d,]+\D*, C Desa \D*[\d,]+\D*, D Desa \D*[\d,]+\D*, 2 program lain berubah$/
    );
    const three = simulate(cube, {additional: {a: additional.a, b: additional.b}, programmes: {pkh: {threshold: 60}}});
    expect(titleOf(three, law)).not.toContain("lain");
  });

  it("says that amounts alone changed", () => {
    expect(title({reforms: {"sembako.month": 300_000}})).toMatch(
      /^Tambahan Rp.*: jumlah penerima tiap program tetap, nilai bantuannya berubah$/
    );
    expect(title({programmes: {sembako: {realisation: 0.5}}})).toMatch(/^Hemat Rp.* tetap, nilai bantuannya berubah$/);
  });

  const pkh = (threshold: number, month?: number): Scenario => ({
    programmes: {pkh: {threshold, quota: 2e6}},
    ...(month === undefined ? {} : {reforms: {"sembako.month": month}})
  });

  it("says that others receive, not that amounts changed, where a quota holds their number", () => {
    expect(title(pkh(10), "id", pkh(40))).toMatch(
      /^Tambahan Rp.*: jumlah penerima tiap program tetap, siapa yang menerima bergeser$/
    );
    expect(title(pkh(40), "en", pkh(10))).toMatch(
      /^Saves Rp.*: as many recipients in each programme, but not the same ones$/
    );
    const lowest: Scenario = {programmes: {pkh: {threshold: 40, quota: 2e6, fill: "terendah-dulu"}}};
    expect(title(lowest, "id", pkh(40))).toMatch(/ tetap, siapa yang menerima bergeser$/);
  });

  it("says both where others receive and amounts changed", () => {
    expect(title(pkh(10, 300_000), "id", pkh(40))).toMatch(
      /: jumlah penerima tiap program tetap, siapa yang menerima dan nilai bantuannya berubah$/
    );
  });

  it("says that more families are reached where programmes serve as many but overlap less", () => {
    const spread = structuredClone(law);
    const wider = {...spread, package: {...spread.package, families: law.package.families + 3e6}};
    expect(titleOf(wider, law)).toBe(
      "Anggaran tetap: jumlah penerima tiap program tetap, keluarga yang terjangkau PKH atau Sembako bertambah 3,00\u00a0juta"
    );
  });

  it("does not call families of an added programme those of PKH or Sembako", () => {
    const blt = {name: {id: "BLT", en: "BLT"}, unit: "family", monthly: 100_000, months: 12, threshold: 10} as const;
    const outcome = simulate(cube, {additional: {blt}});
    const [more, fewer] = [1e6, -1e6].map((change) => {
      const families = outcome.package.families + change;
      return titleOf({...outcome, package: {...outcome.package, families}}, outcome);
    });
    expect(more).toMatch(/keluarga yang terjangkau program keluarga bertambah 1,00\u00a0juta$/);
    expect(fewer).toMatch(/keluarga yang terjangkau program keluarga berkurang 1,00\u00a0juta$/);
  });

  const blt = {name: {id: "BLT", en: "BLT"}, unit: "person", monthly: 100_000, months: 12, threshold: 10} as const;

  it("names a programme that a planner adds, with what it serves", () => {
    const outcome = simulate(cube, {additional: {blt}});
    expect(titleOf(outcome, law)).toMatch(/^Tambahan Rp.*: BLT Desa bertambah .* orang$/);
    expect(titleOf(law, outcome)).toMatch(/^Hemat Rp.*: BLT Desa berkurang .* orang$/);
  });

  it("says that the change of a programme is unknown whose recipients in the baseline are", () => {
    const outcome = simulate(cube, {additional: {blt}, programmes: {sembako: {threshold: 10}}});
    const unsummed = {...law, package: {...law.package, amount: NaN, families: NaN}};
    expect(titleOf(outcome, unsummed, ["blt"])).toBe(
      "Selisih anggaran tidak diketahui: Sembako berkurang 3,00\u00a0juta keluarga, perubahan BLT Desa tidak diketahui"
    );
  });

  it("says so in English", () => {
    expect(title({programmes: {pip: {threshold: 10}}}, "en")).toMatch(/^Saves Rp.*: PIP serves .* fewer pupils$/);
  });
});

describe("overlapOf", () => {
  it("adds up to the families reached", () => {
    const sum = overlapOf(law, words("id")).reduce((total, {value}) => total + value, 0);
    expect(sum).toBeCloseTo(law.package.families, 3);
  });
});
