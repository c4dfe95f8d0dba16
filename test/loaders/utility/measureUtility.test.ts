import {beforeAll, describe, expect, it} from "vitest";
import type {UtilityReport} from "../../../src/lattice/utilityReport.js";
import {startStages} from "../../../loaders/stages.js";
import {countCountry, type CountedCountry} from "../../../loaders/utility/country.js";
import {exactFigures} from "../../../loaders/utility/exactFigures.js";
import {measureUtility} from "../../../loaders/utility/measureUtility.js";
import {reportLines} from "../../../loaders/utility/printReport.js";
import {utilityScenarios} from "../../../loaders/utility/scenarios.js";
import {tinyFamilies, tinyPlaces, writeTinyRegistry} from "../../fixtures/tinyRegistry.js";

const weight = 10;
const families = tinyFamilies();
const recognised = {gauss: 0.03, cellKey2: 1, cellKey5: 0.4, suppress: 1, none: 1};
let country: CountedCountry;
let report: UtilityReport;

beforeAll(async () => {
  const stages = startStages(() => {});
  country = await countCountry(await writeTinyRegistry(families), utilityScenarios, tinyPlaces, stages, {});
  report = await measureUtility(country, utilityScenarios, recognised, "2026-11-22", stages);
}, 60_000);

describe("the truth of a tiny registry", () => {
  const exact = (id: string) => {
    const at = utilityScenarios.findIndex((scenario) => scenario.id === id);
    return exactFigures(country.truth, utilityScenarios[at]!, country.laws[at]!);
  };

  it("counts recipients family by family, at every level", () => {
    const inDistrict = (code: string) =>
      weight * families.filter(({family}) => family.kd_pkh === 1 && family.kode_kecamatan === code).length;
    const {nation, district} = exact("received-pkh");
    expect(Array.from(district!.units)).toEqual(tinyPlaces.districts.map(({code}) => inDistrict(code)));
    expect(nation!.units[0]).toBe(weight * families.filter(({family}) => family.kd_pkh === 1).length);
  });

  it("counts pupils person by person, uncapped and whatever their type", () => {
    const pupils = families.flatMap(({persons}) =>
      persons.filter(
        (person) =>
          person.kd_ikut_pip === 1 &&
          person.id_partisipasi_sekolah === 2 &&
          person.kd_pendidikan_tertinggi !== null &&
          Number(person.kd_pendidikan_tertinggi) <= 17 &&
          person.id_hub_kepala_keluarga !== 7 &&
          person.id_status_keberadaan_keluarga === 1
      )
    );
    expect(exact("received-pip").nation!.units[0]).toBe(weight * pupils.length);
  });

  it("grows with the threshold, and local ranking serves every regency its own share", () => {
    const units = ["pkh-10", "pkh-20", "pkh-40", "pkh-60"].map((id) => exact(id).nation!.units[0]!);
    expect(units).toEqual([...units].sort((a, b) => a - b));
    expect(
      exact("pkh-local")
        .regency!.units.slice(0, 3)
        .every((count) => count > 0)
    ).toBe(true);
  });
});

it("finds no model error where the lattice counts what is asked: recipients, and families with a component", () => {
  for (const id of ["received-pkh", "received-sembako", "pkh-40", "sembako-40"]) {
    const {levels} = report.scenarios.find((scenario) => scenario.id === id)!;
    for (const level of Object.values(levels)) expect(level.units.model.p95Units, id).toBeCloseTo(0, 6);
  }
});

it("keeps model and noise apart: without protection only the model is off", () => {
  const none = report.mechanisms.find(({id}) => id === "none")!;
  const {levels} = report.scenarios.find(({id}) => id === "pkh-40")!;
  expect(levels.regency!.units.mechanism.p95Units).toBeGreaterThan(0);
  expect(none.regency.p95).toBeLessThan(report.mechanisms.find(({id}) => id === "gauss")!.regency.p95);
});

it("says fraction, date, code and every promise, and ends in one line of pass or fail", () => {
  expect(report).toMatchObject({date: "2026-11-22", weight, synthetic: true, version: "2026-01-23"});
  expect(report.code).toMatch(/^[0-9a-f]{64}$/);
  expect(report.scenarios.length).toBeGreaterThanOrEqual(12);
  expect(report.targets.map(({level}) => level)).toEqual(["nation", "regency", "district"]);
  expect(reportLines(report).at(-1)).toMatch(/^(pass|fail): \d of 3 targets met, 21 scenarios, 1 thousand families/);
});

it("holds no count of a region and no identifier", () => {
  const text = JSON.stringify(report);
  const keys = families.map(({family}) => String(family.no_kk));
  const codes = [...tinyPlaces.regencies, ...tinyPlaces.districts].map(({code}) => `"${code}"`);
  expect([...keys, ...codes].filter((part) => text.includes(part))).toEqual([]);
});
