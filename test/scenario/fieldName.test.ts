import fc from "fast-check";
import {describe, expect, it} from "vitest";
import type {Scenario} from "../../src/policy/scenario.js";
import {changesOf} from "../../src/scenario/changes.js";
import {fieldName} from "../../src/scenario/fieldName.js";

describe("fieldName", () => {
  it.each([
    ["programmes.pkh.quota", "Kuota PKH", "PKH quota"],
    ["pkh.quota", "Kuota PKH", "PKH quota"],
    ["B.programmes.pkh.quota", "Skenario B: kuota PKH", "Scenario B: PKH quota"],
    ["programmes.pkh.threshold", "Ambang PKH", "PKH threshold"],
    ["pkh.threshold.11.01", "Ambang PKH di Aceh Selatan", "PKH threshold in Aceh Selatan"],
    ["programmes.pkh.thresholds.regencies.99.99", "Ambang PKH di wilayah 99.99", "PKH threshold in region 99.99"],
    ["programmes.pip.components.sd", "Komponen PIP SD", "PIP component, primary"],
    ["programmes.pkh.allocation.11.01", "Pembagian kuota PKH di Aceh Selatan", "PKH quota allocation in Aceh Selatan"],
    ["programmes.raskin", "Program “raskin”", "Programme “raskin”"],
    ["additional.pkh", "Program tambahan “pkh”", "Additional programme “pkh”"],
    ["additional.blt.name", "Nama program tambahan “blt”", "The name of additional programme “blt”"],
    ["additional.blt.monthly", "Nilai sebulan program tambahan “blt”", "Additional programme “blt” monthly amount"],
    [
      "additional.blt.notWith",
      "Daftar pengecualian program tambahan “blt”",
      "Additional programme “blt” exclusion list"
    ],
    ["allocation", "Pembagian kuota", "The quota allocation"],
    ["additional.blt.quota", "Kuota program tambahan “blt”", "Additional programme “blt” quota"],
    ["reforms.pkh.sd", "Indeks PKH anak SD/MI/sederajat", "PKH index, primary-school pupil"],
    ["reforms.pkh.sd.0.1", "Indeks PKH anak SD/MI/sederajat", "PKH index, primary-school pupil"],
    ["pkh.lansia", "Indeks PKH lanjut usia", "PKH index, elderly person"],
    ["day", "Hari aturan", "The rule day"],
    ["", "Skenario", "The scenario"],
    ["#", "Tautan", "The link"],
    ["v2", "Format skenario", "The scenario’s format"],
    ["asal", "Kolom “asal”", "Field “asal”"],
    ["programmes.pkh.asal", "Kolom “programmes.pkh.asal”", "Field “programmes.pkh.asal”"]
  ])("calls %s as a reader does", (path, id, en) => {
    expect(fieldName(path, (code) => (code === "11.01" ? "Aceh Selatan" : code))).toEqual({id, en});
  });

  it("calls a setting what its chip calls it", () => {
    const own = {name: {id: "Lansia", en: "Elderly"}, unit: "family", monthly: 1, months: 12, threshold: 40} as const;
    const notWith = ["pkh", "sembako"];
    const additional = {own: {...own, quota: 5, fill: "terendah-dulu", notWith}} satisfies Scenario["additional"];
    const programmes = {pkh: {takeUp: 0.5, ceiling: 1, components: {sd: false}}};
    const chips = changesOf({programmes, additional}, "2026-01-23").filter(({added}) => added === undefined);
    expect(chips.length).toBe(6);
    for (const {path, label} of chips) {
      expect(fieldName(path).id).toBe(label.id.replace(/ Lansia$/, " program tambahan “own”"));
    }
  });

  it("gives every path a name, short enough for a sentence when its keys are", () => {
    const key = fc.oneof(
      fc.string(),
      fc.constantFrom("programmes", "additional", "pkh", "constructor", "__proto__", "quota")
    );
    fc.assert(
      fc.property(fc.array(key), (keys) => {
        const {id, en} = fieldName(keys.join("."));
        expect(Math.min(id.length, en.length)).toBeGreaterThan(0);
      })
    );
  });
});
