import {describe, expect, it} from "vitest";
import {words} from "../../../src/components/dictionary.js";
import {formatOf} from "../../../src/components/format.js";
import {allFound, oneFound} from "../../../src/components/simulasi/foundText.js";
import type {CutStep, Limit, NextStep} from "../../../src/scenario/findThreshold.js";
import type {WeightedAnswer, WeightedPart} from "../../../src/scenario/findWeighted.js";

const word = words("id");
const format = formatOf("id");
const rupiah: Limit = {measure: "rupiah", amount: 25e12};
const units: Limit = {measure: "units", amount: 10e6};
const at = (threshold: number): CutStep => ({threshold, cost: threshold * 1e12, units: threshold * 1e6});
const next = (threshold: number): NextStep => ({...at(threshold), extra: 5e12, short: 2e12});
const plain = (texts: readonly string[]) =>
  texts.map((text) => text.replace(/[\u00a0\u2060]/g, (c) => (c === "\u00a0" ? " " : "")));
const rowsOf = (rows: readonly (readonly [string, string])[]) => rows.map((row) => plain(row));

describe("an answer for one programme", () => {
  it("has the programme's unit at every amount of a quota, and the cost beside it", () => {
    const found = {kind: "found", at: at(10), remainder: 310_000, next: {...next(20), extra: 4e6, short: 2e6}} as const;
    expect(rowsOf(oneFound("pip", found, units, word, format).rows)).toEqual([
      ["Ambang", "10%, desil 1"],
      ["Terpakai", "10,0 juta siswa"],
      ["Sisa", "310 ribu siswa"],
      ["Biaya setahun", "Rp10,0 triliun"],
      ["Langkah berikut, 20%", "+4,00 juta siswa, kurang 2,00 juta siswa"]
    ]);
    expect(rowsOf(oneFound("pkh", found, units, word, format).rows)[1]![1]).toBe("10,0 juta keluarga");
  });

  it("calls a threshold under local ranking no decile of the nation", () => {
    const found = {kind: "all", at: at(20), remainder: 0} as const;
    expect(oneFound("pkh", found, units, word, format, true).rows[0]).toEqual([
      "Ambang",
      "20% penduduk tiap kabupaten/kota"
    ]);
  });

  it("is heard as a sentence, not as a list run together", () => {
    const {sentence, apply} = oneFound("sembako", {kind: "all", at: at(20), remainder: 5e12}, rupiah, word, format);
    expect(plain([sentence])).toEqual([
      "Sembako: Ambang 20%, desil 1–2; Terpakai Rp20,0 triliun; Sisa Rp5,00 triliun."
    ]);
    expect(apply).toBe("Terapkan Sembako 20%");
  });

  it("offers nothing to apply where no step is afforded", () => {
    const none = oneFound("pkh", {kind: "none", remainder: 1, next: next(5)}, rupiah, word, format);
    expect(none.apply).toBeNull();
  });
});

describe("an answer for all programmes", () => {
  const part = (threshold: number, unit: WeightedPart["unit"], of: Partial<WeightedPart> = {}): WeightedPart => ({
    weight: 1,
    unit,
    limit: rupiah,
    at: at(threshold),
    next: next(threshold + 5),
    ...of
  });
  const total = {amount: 25e12, spent: 24e12, remainder: 1e12, cheapest: null} as const;
  const answer = (parts: WeightedAnswer["parts"], totals: WeightedAnswer["totals"]): WeightedAnswer => ({
    parts,
    totals,
    cost: 24e12,
    units: {}
  });

  it("says before it is applied which programmes end, and why", () => {
    const found = answer(
      {pkh: part(0, "family"), sembako: part(20, "family"), pip: part(0, "pupil", {weight: 0, next: null})},
      [{kind: "rupiah", ...total}]
    );
    const {rows, notes, apply} = allFound(found, rupiah, word, format);
    expect(rowsOf(rows).slice(0, 3)).toEqual([
      ["PKH", "0%, tidak ada yang cukup"],
      ["Sembako", "20%, Rp20,0 triliun"],
      ["PIP", "0%, bobotnya 0"]
    ]);
    expect(notes).toHaveLength(3);
    expect(notes[0]).toBe(word["sim.foundRule"]);
    expect(notes[1]).toMatch(/^PKH akan diatur ke 0%.*5%/);
    expect(notes[2]).toMatch(/^PIP akan diatur ke 0%, karena bobotnya 0/);
    expect(apply).toBe("Terapkan ketiganya");
  });

  it("keeps families and pupils apart, each with its unit", () => {
    const found = answer({pkh: part(10, "family"), sembako: part(20, "family"), pip: part(15, "pupil")}, [
      {kind: "family", ...total, spent: 30e6, remainder: 1e6},
      {kind: "pupil", ...total, spent: 15e6, remainder: 2e6}
    ]);
    const {rows, notes} = allFound(found, units, word, format);
    expect(rowsOf(rows)).toEqual([
      ["PKH", "10%, 10,0 juta keluarga"],
      ["Sembako", "20%, 20,0 juta keluarga"],
      ["PIP", "15%, 15,0 juta siswa"],
      ["Terpakai", "30,0 juta keluarga"],
      ["Sisa", "1,00 juta keluarga"],
      ["Terpakai", "15,0 juta siswa"],
      ["Sisa", "2,00 juta siswa"],
      ["Biaya setahun", "Rp24,0 triliun"]
    ]);
    expect(notes).toEqual([word["sim.foundRule"], word["sim.foundUnits"]]);
  });

  it("says what the next step would cost, and that what is left does not pay for it", () => {
    const found = answer({pkh: part(10, "family"), sembako: part(20, "family"), pip: part(15, "pupil")}, [
      {kind: "rupiah", ...total, cheapest: {programme: "pip", next: next(20)}}
    ]);
    expect(rowsOf(allFound(found, rupiah, word, format).rows).at(-1)).toEqual([
      "Langkah termurah: PIP 20%",
      "+Rp5,00 triliun, tidak cukup dari sisa: kurang Rp2,00 triliun"
    ]);
  });

  it("offers nothing to apply, and ends nothing, where no programme has a step", () => {
    const none = answer({pkh: part(0, "family"), sembako: part(0, "family"), pip: part(0, "pupil")}, []);
    expect(allFound(none, rupiah, word, format)).toMatchObject({
      apply: null,
      notes: [word["sim.foundRule"]]
    });
  });
});
