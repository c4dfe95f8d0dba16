import {describe, expect, it} from "vitest";
import {words} from "../../../src/components/dictionary.js";
import {formatOf} from "../../../src/components/format.js";
import {findingTitle} from "../../../src/components/simulasi/finding.js";
import {overlapOf} from "../../../src/components/simulasi/overlapFigure.js";
import {scoreBins} from "../../../src/lattice/bins.js";
import {readCube} from "../../../src/policy/cube.js";
import type {Scenario} from "../../../src/policy/scenario.js";
import {simulate} from "../../../src/policy/simulate.js";
import {regencies} from "../../reference/arbitrary.js";
import {releaseOf} from "../../reference/cells.js";

const families = regencies.flatMap((regency) =>
  [10, 40, 60].map((upper) => ({
    regency,
    upper,
    weight: 1e6,
    members: [{kind: "sd" as const}, {kind: "lain" as const}]
  }))
);
const cube = readCube(releaseOf(families, {bins: scoreBins, regencies, explicit: 9, listedFrom: 0}));
const law = simulate(cube, {});

function title(scenario: Scenario, language: "id" | "en" = "id"): string {
  return findingTitle(simulate(cube, scenario), law, "aturan berlaku", words(language), formatOf(language));
}

describe("findingTitle", () => {
  it("says that an empty scenario equals its baseline", () => {
    expect(title({})).toBe("Skenario ini sama dengan aturan berlaku");
  });

  it("says first what is saved or added, then who is reached and who is left out", () => {
    const text = title({programmes: {pkh: {threshold: 60}, sembako: {threshold: 10}}});
    expect(text).toMatch(/^(Hemat|Tambahan) Rp.*: PKH menjangkau .* keluarga lagi, Sembako melepas .* keluarga$/);
  });

  it("says that amounts alone changed", () => {
    expect(title({reforms: {"sembako.month": 300_000}})).toMatch(
      /^Tambahan Rp.*: penerima tiap program tetap, nilai bantuannya berubah$/
    );
  });

  it("says that more families are reached where programmes serve as many but overlap less", () => {
    const spread = structuredClone(law);
    const wider = {...spread, package: {...spread.package, families: law.package.families + 3e6}};
    expect(findingTitle(wider, law, "aturan berlaku", words("id"), formatOf("id"))).toBe(
      "Anggaran tetap: penerima tiap program tetap, 3,00\u00a0juta keluarga lagi terjangkau PKH atau Sembako"
    );
  });

  it("does not call families of an added programme those of PKH or Sembako", () => {
    const blt = {name: {id: "BLT", en: "BLT"}, unit: "family", monthly: 100_000, months: 12, threshold: 10} as const;
    const outcome = simulate(cube, {additional: {blt}});
    const [more, fewer] = [1e6, -1e6].map((change) => {
      const families = outcome.package.families + change;
      const wider = {...outcome, package: {...outcome.package, families}};
      return findingTitle(wider, outcome, "skenario A", words("id"), formatOf("id"));
    });
    expect(more).toMatch(/1,00\u00a0juta keluarga lagi terjangkau program keluarga$/);
    expect(fewer).toMatch(/1,00\u00a0juta keluarga lepas dari semua program keluarga$/);
  });

  it("names a programme that a planner adds, with what it reaches", () => {
    const name = {id: "BLT", en: "BLT"};
    const blt = {name, unit: "person", monthly: 100_000, months: 12, threshold: 10} as const;
    const outcome = simulate(cube, {additional: {blt}});
    const call = (id: string) => `${id.toUpperCase()} Desa`;
    const text = findingTitle(outcome, law, "aturan berlaku", words("id"), formatOf("id"), call);
    expect(text).toMatch(/^Tambahan Rp.*: BLT Desa menjangkau .* orang lagi$/);
    expect(findingTitle(law, outcome, "skenario A", words("id"), formatOf("id"), call)).toMatch(
      /^Hemat Rp.*: BLT Desa melepas .* orang$/
    );
  });

  it("says so in English", () => {
    expect(title({programmes: {pip: {threshold: 10}}}, "en")).toMatch(/^Saves Rp.*: PIP leaves out .* pupils$/);
  });
});

describe("overlapOf", () => {
  it("adds up to the families reached", () => {
    const sum = overlapOf(law, words("id")).reduce((total, {value}) => total + value, 0);
    expect(sum).toBeCloseTo(law.package.families, 3);
  });
});
