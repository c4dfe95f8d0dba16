import {describe, expect, it} from "vitest";
import {formatOf} from "../../src/components/format.js";
import {readyProgrammes} from "../../src/policy/readyProgrammes.js";
import type {AdditionalProgramme, Scenario} from "../../src/policy/scenario.js";
import {parseScenario} from "../../src/policy/scenarioSchema.js";
import {changesOf, resetAll} from "../../src/scenario/changes.js";
import {changeText} from "../../src/scenario/changeText.js";

const day = "2026-01-23";
const [id, en] = [formatOf("id"), formatOf("en")];
const chips = (scenario: Scenario, format = id, nameOf?: (code: string) => string) =>
  changesOf(parseScenario(scenario), day, nameOf).map((change) => {
    const {old, new: value} = changeText(change, format);
    return `${change.label[format.language]}: ${old} → ${value}`.replaceAll(/[\u00a0\u2060]/g, " ");
  });

describe("what a scenario changes of the law", () => {
  it("is nothing for the empty scenario, and for one that says what the law says", () => {
    const law = {
      programmes: {
        pkh: {threshold: 40, quota: 10_000_000, fill: "merata", ceiling: null, takeUp: 1, realisation: "pagu"},
        sembako: {ranking: "nasional", allocation: "nasional", excluded: 0, administration: 0},
        pip: {components: {sd: true}}
      },
      reforms: {"pkh.lansia": 2_400_000},
      switches: {"pkh.elderlyAge": "60"}
    } as const;
    expect([chips({}), chips(law), chips({name: "x", notes: "y", day})]).toEqual([[], [], []]);
  });

  it("is listed by programme, settings before amounts, old and new", () => {
    const scenario: Scenario = {
      reforms: {"pkh.lansia": 2_700_000, "sembako.month": 250_000},
      switches: {"pkh.order": "priority"},
      programmes: {
        pip: {threshold: 25, components: {smp: false}},
        sembako: {quota: null, ceiling: 25e12, fill: "terendah-dulu", takeUp: 0.925},
        pkh: {quota: 12_500_000, threshold: 25, realisation: "indeks", recipients: {phaseOut: 4}}
      }
    };
    expect(chips(scenario)).toEqual([
      "Ambang PKH: 40% → 25%",
      "Kuota PKH: 10,0 juta → 12,5 juta",
      "Realisasi PKH: sesuai pagu → sesuai indeks",
      "Penerima sekarang PKH: tidak diperhitungkan → yang tidak lagi berhak keluar dalam 4 tahap",
      "Indeks PKH lanjut usia: Rp2.400.000 → Rp2.700.000",
      "Urutan bila yang memenuhi syarat melebihi batas: Nominal tertinggi lebih dulu → " +
        "Daftar prioritas: usia dini, SD, SMP, SMA, disabilitas, lansia, ibu hamil",
      "Kuota Sembako: 18,3 juta → tanpa batas",
      "Pengisian kuota Sembako: merata → desil terendah dulu",
      "Pagu Sembako: tanpa batas → Rp25,0 triliun",
      "Bagian yang mengambil Sembako: 100% → 92,5%",
      "Sembako per bulan: Rp200.000 → Rp250.000",
      "Ambang PIP: 40% → 25%",
      "Komponen PIP SMP: dibayar → tidak dibayar"
    ]);
    expect(chips(scenario, en)[1]).toBe("PKH quota: 10.0 million → 12.5 million");
  });

  it("writes every digit where short numbers would read the same", () => {
    expect(chips({programmes: {pkh: {quota: 10_000_001}}})).toEqual(["Kuota PKH: 10.000.000 → 10.000.001"]);
    expect(chips({programmes: {pkh: {takeUp: 0.99999}}})).toEqual(["Bagian yang mengambil PKH: 100% → 99,999%"]);
  });

  it("names regions, and leaves out those whose own threshold says what holds anyway", () => {
    const own = {provinces: {"11": 40, "12": 30}, regencies: {"11.01": 50, "12.71": 40}};
    const named = (code: string) => `wilayah ${code}`;
    expect(chips({programmes: {pkh: {thresholds: own}}}, id, named)).toEqual([
      "Ambang PKH di wilayah 12: 40% → 30%",
      "Ambang PKH di wilayah 11.01: 40% → 50%",
      "Ambang PKH di wilayah 12.71: 30% → 40%"
    ]);
    expect(chips({programmes: {pkh: {threshold: 20, thresholds: {provinces: {"11": 40}}}}})).toEqual([
      "Ambang PKH: 40% → 20%",
      "Ambang PKH di 11: 20% → 40%"
    ]);
  });

  it("compares with the law of the scenario's own day, and says which day that is", () => {
    expect(chips({day: "2025-07-01", programmes: {pip: {quota: 21_100_000}}})).toEqual(
      expect.arrayContaining(["Hari aturan: 23 Januari 2026 → 1 Juli 2025", "Kuota PIP: 20,9 juta → 21,1 juta"])
    );
  });

  it("shows each step of a dated reform, and an amount that differs in another month of the year", () => {
    const steps = [
      ["2026-07-01", 3_500_000],
      ["2026-10-01", 3_000_000]
    ] as const;
    expect(changesOf({reforms: {"pkh.aud": steps}}, day)).toMatchObject([
      {path: "reforms.pkh.aud", old: 3_000_000, new: 3_500_000, from: "2026-07-01"}
    ]);
    expect(chips({day: "2025-12-01", reforms: {"sembako.topUp": 0}})).toContain(
      "Penebalan Sembako per bulan: Rp200.000 → Rp0"
    );
  });

  it("shows a programme of a planner's own as added, and each setting beside what it must have", () => {
    const blt = {
      name: {id: "BLT", en: "Cash aid"},
      unit: "family",
      monthly: 300_000,
      months: 3,
      threshold: 40
    } as const;
    expect(chips({additional: {blt}}, en)).toEqual([
      "Cash aid programme: none → Rp300,000 × 3 months, families of deciles 1 – 4"
    ]);
    const full = {...blt, quota: 1.8e6, notWith: ["pkh", "sembako"], takeUp: 0.5, ranking: "lokal"} as const;
    expect(chips({additional: {blt: {...full, thresholds: {provinces: {"11": 20}}}}}, en)).toEqual([
      "Cash aid programme: none → Rp300,000 × 3 months, families of 40% of each regency’s people",
      "Cash aid threshold in 11: 40% → 20% of each regency’s people",
      "Cash aid ranking: national → local, by regency",
      "Cash aid quota: no limit → 1.80 million",
      "Cash aid take-up: 100% → 50%",
      "Cash aid exclusion list: nobody → families of PKH and Sembako"
    ]);
  });

  it("does not say programme twice of a programme that is named one", () => {
    const own = {unit: "family", monthly: 1e5, months: 12, threshold: 10} as const;
    const added = {baru: {...own, name: {id: "Program baru", en: "New programme"}}};
    expect(chips({additional: added})[0]).toMatch(/^Program baru: tidak ada → /);
    expect(chips({additional: added}, en)[0]).toMatch(/^New programme: none → /);
    const daerah = {baru: {...own, name: {id: "Programa desa", en: "Programa desa"}}};
    expect(chips({additional: daerah})[0]).toMatch(/^Program Programa desa: /);
    expect(chips({additional: daerah}, en)[0]).toMatch(/^Programa desa programme: /);
  });

  it("shows a ready-made programme as published, and each setting against what is published", () => {
    const {pbi} = readyProgrammes(day);
    const changed = {...pbi!, monthly: 50_000, months: 6, quota: 90e6, fill: "terendah-dulu"} as const;
    const added = "Program PBI-JKN: tidak ada → Rp42.000 × 12 bulan, orang desil 1 – 5, kuota 96,8 juta";
    expect(chips({additional: {pbi: pbi!}})).toEqual([added]);
    expect(chips({additional: {"pbi-2": changed}})).toEqual([
      added,
      "Nilai sebulan PBI-JKN: Rp42.000 → Rp50.000",
      "Bulan dibayar PBI-JKN: 12 → 6",
      "Kuota PBI-JKN: 96,8 juta → 90,0 juta",
      "Pengisian kuota PBI-JKN: merata → desil terendah dulu"
    ]);
  });

  it("shows a programme whose quota is a table of places without a quota beside it", () => {
    const {pbi} = readyProgrammes(day);
    const {quota: _, ...rest} = pbi!;
    const scenario = {additional: {pbi: {...rest, allocation: {"11.01": 5}}}};
    const [, allocation, ...none] = changesOf(scenario, day);
    expect(allocation!.path).toBe("additional.pbi.allocation");
    expect(none).toEqual([]);
    expect(allocation!.reset(scenario)).toEqual({additional: {pbi: pbi!}});
  });

  it("throws where the law has no value on the day", () => {
    expect(() => changesOf({day: "2019-01-01"}, day)).toThrow(/2019/);
  });
});

describe("taking a change back", () => {
  it("leaves every other change, and nothing empty behind", () => {
    const scenario: Scenario = {
      name: "x",
      reforms: {"pkh.lansia": 2_700_000},
      switches: {"pkh.order": "priority"},
      programmes: {pkh: {threshold: 25, thresholds: {regencies: {"11.01": 20}}}, pip: {components: {smp: false}}}
    };
    const changes = changesOf(scenario, day);
    for (const {path, reset} of changes) {
      const left = changesOf(reset(scenario), day).map((change) => change.path);
      expect(left).toEqual(changes.map((change) => change.path).filter((other) => other !== path));
    }
    expect(changes.reduce((rest, {reset}) => reset(rest), scenario)).toEqual({name: "x"});
  });

  it("takes an additional programme out of what the others leave out", () => {
    const base = {name: {id: "B", en: "B"}, unit: "family", monthly: 1, months: 1, threshold: 40} as const;
    const scenario = {additional: {a: base, b: {...base, notWith: ["a"]}, c: {...base, notWith: ["pkh", "a"]}}};
    const [first] = changesOf(scenario, day);
    expect(first!.reset(scenario)).toEqual({additional: {b: base, c: {...base, notWith: ["pkh"]}}});
    expect(() => parseScenario(first!.reset(scenario))).not.toThrow();
  });

  it("brings a setting of a ready-made programme back to what is published, of another to none", () => {
    const ready = readyProgrammes(day)["blt-desa"]!;
    const own = {name: {id: "B", en: "B"}, unit: "family", monthly: 1, months: 1, threshold: 40} as const;
    const scenario: Scenario = {
      additional: {
        "blt-desa": {...ready, unit: "person", months: 12, threshold: 30, notWith: ["sembako"], excluded: 0.1},
        own: {...own, quota: 5, ceiling: 1e9, notWith: ["pkh"], thresholds: {regencies: {"11.01": 20}}}
      }
    };
    const changes = changesOf(scenario, day);
    for (const {path, kind, reset} of changes.filter((one) => one.kind !== "additional")) {
      const left = changesOf(reset(scenario), day);
      expect([kind, left.map((one) => one.path)]).toEqual([
        kind,
        changes.map((one) => one.path).filter((other) => other !== path)
      ]);
      expect(() => parseScenario(reset(scenario))).not.toThrow();
    }
    const settings = changes.filter(({kind}) => kind !== "additional");
    expect(settings).toHaveLength(9);
    expect(settings.reduce((rest, {reset}) => reset(rest), scenario)).toEqual({additional: {"blt-desa": ready, own}});
  });

  it("gives a programme its exclusion list back, and takes it out of those that would leave it out in turn", () => {
    const {notWith, ...ready} = readyProgrammes(day)["blt-desa"] as AdditionalProgramme;
    const own = {name: {id: "B", en: "B"}, unit: "family", monthly: 1, months: 1, threshold: 40} as const;
    const scenario: Scenario = {additional: {"blt-desa": ready, own: {...own, notWith: ["blt-desa"]}}};
    const back = changesOf(scenario, day)
      .find(({path}) => path === "additional.blt-desa.notWith")!
      .reset(scenario);
    expect(back).toEqual({additional: {"blt-desa": {...ready, notWith}, own}});
    expect(() => parseScenario(back)).not.toThrow();
  });

  it("takes all back and keeps the name, the day and the notes", () => {
    const kept = {name: "x", day: "2025-01-01", notes: "y"};
    expect(resetAll({...kept, programmes: {pkh: {threshold: 20}}, reforms: {"pkh.aud": 1}})).toEqual(kept);
  });
});
