import {describe, expect, it} from "vitest";
import {words} from "../../../src/components/dictionary.js";
import {districtColumns, type DistrictView} from "../../../src/components/kecamatan/districtColumns.js";
import {districtFile} from "../../../src/components/kecamatan/districtFile.js";
import {districtScoreBins, scoreBins} from "../../../src/lattice/bins.js";
import type {MarginStatement} from "../../../src/lattice/margins.js";
import {readCube} from "../../../src/policy/cube.js";
import {districtAnswer} from "../../../src/policy/districtAnswer.js";
import {districtCounts} from "../../../src/policy/districtCounts.js";
import type {Baseline} from "../../../src/policy/comparison.js";
import type {Scenario} from "../../../src/policy/scenario.js";
import {regencies} from "../../reference/arbitrary.js";
import {releaseOf} from "../../reference/cells.js";
import {districtsOf} from "../../reference/districts.js";
import type {Family} from "../../reference/naiveFamilies.js";

type Additional = NonNullable<Scenario["additional"]>;

const level = {nation: 80, province: 56, regency: 38};
const margins: MarginStatement = {
  method: "test",
  replicates: 1,
  measures: {
    families: {...level, district: 20},
    pupils: {...level, district: 50},
    persons: {...level, district: 90},
    received: {...level, district: 15}
  }
};
const families: Family[] = [5, 40, 100].map((upper) => ({
  regency: "11.01",
  upper,
  weight: 600,
  members: [{kind: "sd"}, {kind: "sd"}],
  receives: ["pkh"]
}));
const parts = releaseOf(families, {bins: scoreBins, regencies, explicit: 9, listedFrom: 0});
const cube = readCube(parts);
const tables = districtsOf(families, parts, cube, districtScoreBins);

function columns(view: DistrictView, threshold: number, baseline: Baseline | null, additional: Additional = {}) {
  const scenario: Scenario = {programmes: {pkh: {threshold, quota: null}}, additional};
  const answer = districtAnswer(cube, {tables, counts: districtCounts(tables)}, scenario, baseline);
  const againstReceipt = baseline === "penerima-nyata";
  const made = districtColumns(view, answer, {
    margins,
    word: words("id"),
    nameOf: (id) => `Bantuan ${id}`,
    againstReceipt
  });
  return {made, at: (key: string, district: number) => made.find((one) => one.key === key)!.figure(district)};
}

describe("the districts' columns", () => {
  it("count families, and say by which margin", () => {
    const {at} = columns("reach", 40, null);
    expect(at("keluarga", 0)).toEqual({kind: "count", value: 600, units: 600, margin: 20});
    expect([0, 1, 2].map((district) => at("desil_1_4", district).value)).toEqual([1, 1, 0]);
    expect(at("pkh", 1)).toMatchObject({value: 600, margin: 20});
    expect(at("pip", 1)).toMatchObject({value: expect.closeTo(1200, 6), margin: 50});
  });

  it("mark what regency means are in, and only that", () => {
    const estimates = (view: DistrictView) =>
      columns(view, 40, "hukum").made.flatMap(({key, estimate}) => (estimate ? [key] : []));
    expect(estimates("make")).toEqual([]);
    expect(estimates("actual")).toEqual(["pkh", "sembako", "terjangkau"]);
    expect(estimates("reach")).toEqual(["pkh", "sembako", "pip", "terjangkau", "rupiah"]);
  });

  it("give rupiah the margins of all programmes together, each at its mean benefit", () => {
    const {at} = columns("reach", 40, null);
    const {value, margin} = at("rupiah", 0);
    expect(value).toBeGreaterThan(0);
    expect(margin).toBeGreaterThan((value / 1200) * 20);
    const nobody = columns("reach", 0, null);
    expect(nobody.at("pkh", 0)).toMatchObject({value: 0, margin: 0});
  });

  it("compare with a scenario at its margin, with actual receipt at both margins", () => {
    const {at} = columns("change", 40, {programmes: {pkh: {threshold: 5, quota: null}}});
    expect(at("selisih_pkh", 1)).toMatchObject({value: 600, margin: 20});
    expect(at("selisih_pkh", 0).value).toBe(0);
    expect(at("selisih_rupiah", 1).value).toBeGreaterThan(0);
    const actual = columns("change", 5, "penerima-nyata");
    expect(actual.at("selisih_pkh", 1)).toMatchObject({value: -600, margin: 25});
    expect(actual.at("selisih_pip", 1).value).toBeNaN();
    expect(actual.at("selisih_rupiah", 1).value).toBeNaN();
  });
});

describe("the districts' columns of all programmes and of added ones", () => {
  const added: Additional = {
    program: {
      name: {id: "Air", en: "Water"},
      unit: "person",
      monthly: 1000,
      months: 12,
      threshold: 40,
      quota: null,
      notWith: ["pkh"]
    }
  };

  it("count a family once that several programmes reach, at the margin of the widest", () => {
    const {at} = columns("reach", 5, null);
    expect([0, 1, 2].map((district) => Math.round(at("terjangkau", district).value))).toEqual([600, 600, 0]);
    expect(at("terjangkau", 0)).toMatchObject({kind: "count", margin: 20});
    expect(at("terjangkau", 0).value).toBeLessThan(at("pkh", 0).value + at("sembako", 0).value);
  });

  it("compare the reached with a scenario, and with who receives PKH or Sembako", () => {
    const {at} = columns("change", 5, {programmes: {pkh: {threshold: 5}, sembako: {threshold: 5}}});
    expect(at("selisih_terjangkau", 1)).toMatchObject({kind: "change", value: 600, margin: 20});
    const actual = columns("change", 5, "penerima-nyata");
    expect(actual.at("selisih_terjangkau", 2)).toMatchObject({value: -600, margin: 25});
    expect(columns("actual", 5, null).at("pkh_atau_sembako_nyata", 2).value).toBe(600);
  });

  it("name an added programme by name and unit, on whichever side it is", () => {
    const {made, at} = columns("reach", 5, null, added);
    expect(made.find(({key}) => key === "program")).toMatchObject({
      label: "Bantuan program, orang",
      filed: "tambahan_bantuan_program",
      unit: "orang"
    });
    expect(at("program", 1)).toMatchObject({margin: 90});
    const gone = columns("change", 5, {programmes: {pkh: {threshold: 5}}, additional: added});
    expect(gone.made.find(({key}) => key === "selisih_program")).toMatchObject({
      label: "Bantuan program, selisih orang",
      filed: "selisih_tambahan_bantuan_program"
    });
    expect(gone.at("selisih_program", 1).value).toBeLessThan(0);
  });

  it("do not know what an added programme's actual recipients are, nor how many families are new beside them", () => {
    const {at} = columns("change", 5, "penerima-nyata", added);
    expect(at("selisih_program", 1).value).toBeNaN();
    expect(at("selisih_terjangkau", 1).value).toBeNaN();
  });
});

describe("the districts' file", () => {
  it("gives rupiah whole, their margin rounded up", () => {
    const {made, at} = columns("reach", 40, null);
    const rupiah = made.filter(({key}) => key === "rupiah");
    const district = {...tables.districts[0]!, at: 0, name: "Satu", regencyName: "Kabupaten 11.01"};
    const [header, row] = districtFile([district], rupiah, {}).trim().split("\r\n");
    const value = (name: string) => Number(row!.split(",")[header!.split(",").indexOf(name)]);
    expect(value("rupiah")).toBe(Math.round(at("rupiah", 0).value));
    expect(value("margin_rupiah")).toBe(Math.ceil(at("rupiah", 0).margin - 1e-6));
    expect(Number.isInteger(at("rupiah", 0).margin)).toBe(false);
  });

  it("holds figures with unit, margin, class and how they were found; what is not known is empty", () => {
    const {made} = columns("change", 5, "penerima-nyata");
    const district = {...tables.districts[1]!, at: 1, name: "Satu", regencyName: "Kabupaten 11.01"};
    const [header, row] = districtFile([district], made, {versi_dtsen: "2026-01-23"}).trim().split("\r\n");
    const value = (name: string) => row!.split(",")[header!.split(",").indexOf(name)];
    expect(value("kode")).toBe("11.01.02");
    expect(["", "satuan_", "margin_", "keandalan_", "cara_"].map((part) => value(`${part}keluarga`))).toEqual([
      "600",
      "keluarga",
      "20",
      "A",
      "hitungan"
    ]);
    expect(value("selisih_pkh")).toBe("-600");
    expect(value("cara_selisih_pkh")).toBe("perkiraan");
    expect([value("selisih_pip"), value("margin_selisih_pip"), value("keandalan_selisih_pip")]).toEqual(["", "", ""]);
  });
});
