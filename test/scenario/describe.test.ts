import {describe, expect, it} from "vitest";
import {formatOf} from "../../src/components/format.js";
import type {Scenario} from "../../src/policy/scenario.js";
import {changesOf, lawChanges} from "../../src/scenario/changes.js";
import {changeText} from "../../src/scenario/changeText.js";
import {describeChanges} from "../../src/scenario/describe.js";

const sentence = (scenario: Scenario, language: "id" | "en" = "id") =>
  describeChanges(
    changesOf(scenario, "2026-01-23", (code) => `Kab. ${code}`),
    formatOf(language)
  ).replaceAll(/[\u00a0\u2060]/g, (space) => (space === "\u00a0" ? " " : ""));

describe("the sentence of a scenario", () => {
  it("says that it changes nothing", () => {
    expect(sentence({})).toBe("Skenario ini tidak mengubah apa pun: sama dengan aturan berlaku.");
  });

  it("says of another rule day alone that it differs, and whether the law does", () => {
    expect(sentence({day: "2026-02-09"})).toBe(
      "Skenario ini hanya mengubah hari aturan, menjadi 9 Februari 2026. " +
        "Aturannya sama dengan per 23 Januari 2026, maka tidak ada angka yang berubah."
    );
    expect(sentence({day: "2026-02-09"}, "en")).toBe(
      "This scenario changes the rule day alone, to 9 February 2026. " +
        "The law is the same as on 23 January 2026, so no figure changes."
    );
    expect(sentence({day: "2025-07-01"})).toBe(
      "Skenario ini hanya mengubah hari aturan, menjadi 1 Juli 2025: " +
        "aturan berlaku hari itu, yang lain dari aturan per 23 Januari 2026."
    );
  });

  it("reads a change of the law on another day in the same sentence", () => {
    expect(sentence({day: "2026-02-09", programmes: {pkh: {threshold: 20}}}, "en")).toBe(
      "Compared with the law in force, the PKH threshold falls from deciles 1–4 to deciles 1–2. " +
        "The law is read as of 9 February 2026."
    );
  });

  it.each<[number, number, Scenario]>([
    [0, 0, {}],
    [0, 1, {day: "2026-02-09"}],
    [0, 1, {day: "2025-07-01"}],
    [1, 2, {day: "2026-02-09", programmes: {pkh: {threshold: 20}}}]
  ])("counts %i changes of the law and %i chips, and never says that nothing changes beside a chip: %j", (...given) => {
    const [count, shown, scenario] = given;
    const changes = changesOf(scenario, "2026-01-23");
    expect(lawChanges(changes)).toHaveLength(count);
    expect(changes).toHaveLength(shown);
    expect(sentence(scenario).startsWith("Skenario ini tidak mengubah apa pun")).toBe(shown === 0);
    expect(sentence(scenario).startsWith("Dibanding aturan berlaku")).toBe(count > 0);
  });

  it("says the focus on deciles 1-2", () => {
    const focus = {programmes: {pkh: {threshold: 20}, sembako: {threshold: 20}, pip: {threshold: 25}}};
    expect(sentence(focus)).toBe(
      "Dibanding aturan berlaku, ambang PKH turun dari desil 1–4 ke desil 1–2; " +
        "ambang Sembako turun dari desil 1–4 ke desil 1–2; dan ambang PIP turun dari desil 1–4 ke desil 1–2,5."
    );
    expect(sentence({programmes: {pkh: {threshold: 20}}}, "en")).toBe(
      "Compared with the law in force, the PKH threshold falls from deciles 1–4 to deciles 1–2."
    );
  });

  it.each<[Scenario, string, string]>([
    [
      {programmes: {pkh: {quota: 12_500_000}}},
      "kuota PKH naik dari 10,0 juta ke 12,5 juta keluarga",
      "the PKH quota rises from 10.0 million to 12.5 million families"
    ],
    [{programmes: {sembako: {quota: null}}}, "kuota Sembako dicabut", "the Sembako quota is lifted"],
    [
      {programmes: {pip: {ceiling: 15e12}}},
      "pagu PIP ditetapkan Rp15,0 triliun",
      "the PIP ceiling is set to Rp15.0 trillion"
    ],
    [
      {programmes: {pkh: {fill: "terendah-dulu"}}},
      "pengisian kuota PKH menjadi desil terendah dulu (semula merata)",
      "the PKH quota fill becomes lowest deciles first (was even)"
    ],
    [
      {programmes: {pip: {components: {sma: false}}}},
      "komponen PIP SMA tidak dibayar",
      "the PIP component, senior secondary is not paid"
    ],
    [
      {programmes: {pkh: {thresholds: {regencies: {"11.01": 50}}}}},
      "ambang PKH di Kab. 11.01 ditetapkan desil 1–5",
      "the PKH threshold in Kab. 11.01 is set to deciles 1–5"
    ],
    [
      {programmes: {pkh: {thresholds: {regencies: {"11.01": 50, "11.02": 50, "11.03": 30}}}}},
      "ambang PKH ditetapkan tersendiri di 3 wilayah",
      "3 regions have a PKH threshold of their own"
    ],
    [
      {reforms: {"pkh.aud": [["2026-07-01", 3_500_000]]}},
      "indeks PKH anak usia dini (0-6 tahun) naik dari Rp3.000.000 ke Rp3.500.000, mulai 1 Juli 2026",
      "the PKH index, young child (0-6) rises from Rp3,000,000 to Rp3,500,000, from 1 July 2026"
    ],
    [
      {additional: {blt: {name: {id: "Bantuan", en: "Cash"}, unit: "family", monthly: 1, months: 1, threshold: 40}}},
      "program Bantuan ditambahkan (Rp1 × 1 bulan, keluarga desil 1–4)",
      "the Cash programme is added (Rp1 × 1 month, families of deciles 1–4)"
    ],
    [
      {
        additional: {
          blt: {
            name: {id: "Bantuan", en: "Cash"},
            unit: "family",
            monthly: 1,
            months: 1,
            threshold: 40,
            quota: 5e5,
            notWith: ["pkh"],
            thresholds: {provinces: {"11": 10, "12": 20, "13": 30}}
          }
        }
      },
      "program Bantuan ditambahkan (Rp1 × 1 bulan, keluarga desil 1–4); " +
        "ambang Bantuan ditetapkan tersendiri di 3 wilayah; kuota Bantuan ditetapkan 500 ribu keluarga; " +
        "dan daftar pengecualian Bantuan menjadi penerima PKH (semula tidak ada)",
      "the Cash programme is added (Rp1 × 1 month, families of deciles 1–4); " +
        "3 regions have a Cash threshold of their own; the Cash quota is set to 500 thousand families; " +
        "and the Cash exclusion list becomes families of PKH (was nobody)"
    ]
  ])("says %j", (scenario, id, en) => {
    expect(sentence(scenario)).toBe(`Dibanding aturan berlaku, ${id}.`);
    expect(sentence(scenario, "en")).toBe(`Compared with the law in force, ${en}.`);
  });
});

describe("a threshold in words", () => {
  it("says of zero that nobody is served, and of a threshold from zero that nobody was", () => {
    expect(sentence({programmes: {pkh: {threshold: 0}}})).toBe(
      "Dibanding aturan berlaku, ambang PKH turun dari desil 1–4 menjadi tidak melayani siapa pun."
    );
    expect(sentence({programmes: {pkh: {threshold: 0}}}, "en")).toBe(
      "Compared with the law in force, the PKH threshold falls from deciles 1–4 to serving nobody."
    );
    expect(sentence({programmes: {pkh: {thresholds: {regencies: {"11.01": 0}}}}})).toContain(
      "ambang PKH di Kab. 11.01 turun dari desil 1–4 menjadi tidak melayani siapa pun"
    );
  });

  it("calls a threshold under local ranking no decile of the nation", () => {
    const pkh = {threshold: 20, ranking: "lokal"} as const;
    expect(sentence({programmes: {pkh}})).toBe(
      "Dibanding aturan berlaku, ambang PKH menjadi 20% penduduk tiap kabupaten/kota (semula desil 1–4); " +
        "dan peringkat PKH menjadi setempat per kabupaten/kota (semula nasional)."
    );
    expect(sentence({programmes: {pkh: {...pkh, threshold: 60}}}, "en")).toContain(
      "the PKH threshold becomes 60% of each regency’s people (was deciles 1–4)"
    );
    expect(sentence({programmes: {pkh: {...pkh, thresholds: {regencies: {"11.01": 12.5}}}}})).toContain(
      "ambang PKH di Kab. 11.01 ditetapkan 12,5% penduduk tiap kabupaten/kota"
    );
  });

  it("says the same of a programme that is added under local ranking", () => {
    const blt = {name: {id: "BLT", en: "BLT"}, unit: "family", monthly: 300_000, months: 3, threshold: 15} as const;
    expect(sentence({additional: {blt: {...blt, ranking: "lokal"}}})).toContain(
      "program BLT ditambahkan (Rp300.000 × 3 bulan, keluarga di 15% penduduk tiap kabupaten/kota)"
    );
  });

  it("says so on chips and steps too", () => {
    const [threshold] = changesOf({programmes: {pkh: {threshold: 20, ranking: "lokal"}}}, "2026-01-23");
    expect(changeText(threshold!, formatOf("id"))).toEqual({old: "40%", new: "20% penduduk tiap kabupaten/kota"});
  });

  it("says of an added programme with threshold zero that it serves nobody", () => {
    const blt = {name: {id: "BLT", en: "BLT"}, unit: "family", monthly: 300_000, months: 3, threshold: 0} as const;
    expect(sentence({additional: {blt}})).toContain(
      "program BLT ditambahkan (Rp300.000 × 3 bulan, tidak melayani siapa pun)"
    );
  });
});
