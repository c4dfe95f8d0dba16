import {describe, expect, it} from "vitest";
import {lawControls} from "../../src/components/controls.js";
import {words} from "../../src/components/dictionary.js";
import {formatOf} from "../../src/components/format.js";
import {headline} from "../../src/components/headline.js";
import type {Outcome} from "../../src/policy/outcome.js";
import {outcome, run} from "./pageFixture.js";

const law = outcome();
const controls = lawControls(law);
const said = (now: Outcome, changes: Partial<typeof controls>, language: "id" | "en" = "id") => {
  const {title, detail} = headline(now, law, {...controls, ...changes}, words(language), formatOf(language));
  const text = [title, ...detail.map((part) => part.text)].join("|");
  return text.replaceAll("\u00a0", " ").replaceAll("\u2060", "");
};

describe("headline", () => {
  it("says that the empty scenario is the law in force", () => {
    expect(said(law, {})).toMatch(
      /^160 keluarga dan 100 siswa terjangkau dengan Rp480 setahun\|Inilah aturan berlaku: PKH/
    );
    expect(said(law, {}, "en")).toContain("This is the law in force: PKH deciles 1–4");
  });

  it("says how many fewer are served and what is saved when a threshold falls", () => {
    const now = outcome({sembako: run({threshold: 20}, [10, 5, 65])}, [20, 10, 110]);
    expect(said(now, {thresholds: {...controls.thresholds, sembako: 20}})).toContain(
      "Ambang Sembako turun dari desil 1–4 ke desil 1–2: |20 keluarga lebih sedikit terlayani|, hemat Rp20. |Keluarga terjangkau −20."
    );
  });

  it("counts pupils, not families, for PIP", () => {
    const now = outcome({pip: run({unit: "pupil", threshold: 50}, [20, 5, 80])});
    expect(said(now, {thresholds: {...controls.thresholds, pip: 50}})).toContain(
      "|5 siswa lebih banyak terlayani|, tambahan Rp5"
    );
  });

  it("says why nothing moves while the quota still runs out, and how the eligible move", () => {
    const sound = run({threshold: 50, binding: "quota"});
    const now = outcome({pkh: {...sound, nation: {...sound.nation, eligible: 150}}});
    expect(said(now, {thresholds: {...controls.thresholds, pkh: 50}})).toContain(
      "|jumlah terlayani tetap| karena kuotanya tetap habis; yang memenuhi syarat +50."
    );
  });

  it("says what lifting the quotas does with every threshold at the law", () => {
    const now = outcome({}, [30, 10, 160]);
    expect(said(now, {quotaLifted: true})).toContain(
      "Kuota ketiga program diangkat. |40 keluarga lebih banyak terlayani|, tambahan Rp120."
    );
  });

  it("says that only the spread changes when numbers stay", () => {
    const spread = "|Jumlah yang terjangkau tetap, siapa yang terjangkau bergeser|";
    expect(said(law, {fill: "terendah-dulu"})).toContain(`${spread}.`);
    const dearer = {...law, package: {...law.package, amount: law.package.amount + 7}};
    expect(said(dearer, {fill: "terendah-dulu"})).toContain(`${spread}, tambahan Rp7.`);
  });
});
