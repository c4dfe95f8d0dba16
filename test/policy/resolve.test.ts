import {describe, expect, it} from "vitest";
import {resolveLaw} from "../../src/policy/resolve.js";

const on = (day: string) => resolveLaw({day}, "2026-01-23");

/** Thresholds of a planner's own, as before May 2025 there was no decile rule. */
const before2025 = (day: string) => {
  const threshold = {threshold: 40};
  return resolveLaw({day, programmes: {pkh: threshold, sembako: threshold, pip: threshold}}, day);
};

describe("resolveLaw", () => {
  it("reads the empty scenario on the version's day", () => {
    const law = resolveLaw({}, "2026-01-23");
    expect(law.day).toBe("2026-01-23");
    expect(law.pkh).toEqual({
      amounts: {
        bumil: 3_000_000,
        aud: 3_000_000,
        sd: 900_000,
        smp: 1_500_000,
        sma: 2_000_000,
        disabilitas: 2_400_000,
        lansia: 2_400_000
      },
      maxPersons: 4,
      maxEarlyChildhood: 2,
      maxChildren: 3,
      order: "highest",
      elderlyAge: 60
    });
    expect(law.programmes["pkh"]).toEqual({
      threshold: 40,
      quota: 10_000_000,
      fill: "merata",
      ceiling: null,
      takeUp: 1,
      excluded: 0,
      realisation: "pagu",
      published: {quota: 10_000_000, budget: 28.7e12}
    });
    expect(law.programmes["sembako"]).toMatchObject({quota: 18_300_000, published: {budget: 43.8e12}});
    expect(law.programmes["pip"]).toMatchObject({quota: 21_100_000, published: {budget: 15.5e12}});
    expect(resolveLaw({day: "2025-12-31"}, "2026-01-23").day).toBe("2025-12-31");
  });

  it("has decile thresholds from 26 May 2025, not the day before", () => {
    expect(on("2025-05-26").programmes["pkh"]!.threshold).toBe(40);
    expect(() => on("2025-05-25")).toThrow("pkh.threshold has no value on 2025-05-25");
    expect(before2025("2025-05-25").programmes["pkh"]!.threshold).toBe(40);
  });

  it("moves thresholds by reading: Sembako to decile 5, and the direction of February 2026 from its day", () => {
    const at = (day: string, switches: Record<string, string>) =>
      resolveLaw({day, switches}, day).programmes["sembako"]!.threshold;
    expect(at("2026-01-23", {"sembako.threshold": "50"})).toBe(50);
    expect(at("2026-02-08", {"sembako.threshold": "20"})).toBe(40);
    expect(at("2026-02-09", {"sembako.threshold": "20"})).toBe(20);
    expect(on("2026-02-09").programmes["sembako"]!.threshold).toBe(40);
  });

  it("counts the elderly from 70 to the end of 2022, from 60 afterwards unless switched", () => {
    expect(before2025("2022-12-31").pkh.elderlyAge).toBe(70);
    expect(before2025("2023-01-01").pkh.elderlyAge).toBe(60);
    expect(resolveLaw({switches: {"pkh.elderlyAge": "70"}}, "2026-01-23").pkh.elderlyAge).toBe(70);
  });

  it("limits children from 2023, unless switched off", () => {
    expect(before2025("2022-12-31").pkh.maxChildren).toBeNull();
    expect(before2025("2023-01-01").pkh.maxChildren).toBe(3);
    expect(resolveLaw({switches: {"pkh.maxChildren": "tanpa"}}, "2026-01-23").pkh.maxChildren).toBeNull();
  });

  it("goes by the budget where one is published for the year, else by the index", () => {
    const realisation = (day: string) => before2025(day).programmes["pkh"]!.realisation;
    expect(realisation("2021-12-31")).toBe("pagu");
    expect(realisation("2022-01-01")).toBe("indeks");
    expect(realisation("2022-12-31")).toBe("indeks");
    expect(realisation("2023-01-01")).toBe("pagu");
    expect(realisation("2025-01-01")).toBe("indeks");
    expect(resolveLaw({switches: {"pkh.realisation": "indeks"}}, "2026-01-23").programmes["pkh"]!.realisation).toBe(
      "indeks"
    );
    expect(resolveLaw({programmes: {pkh: {realisation: 0.9}}}, "2026-01-23").programmes["pkh"]!.realisation).toBe(0.9);
  });

  it("refuses to go by a budget that is not published", () => {
    const day = "2025-06-01";
    expect(() => resolveLaw({day, switches: {"pkh.realisation": "pagu"}}, day)).toThrow("pkh.budget has no value on");
    expect(() => resolveLaw({day, programmes: {pkh: {realisation: "pagu"}}}, day)).toThrow(
      "pkh.budget has no value on"
    );
  });

  it("keeps the year's published figures beside a changed quota and ceiling", () => {
    const settings = {quota: null, ceiling: 5e12, fill: "terendah-dulu", takeUp: 0.9, excluded: 0.05} as const;
    const law = resolveLaw({programmes: {pkh: settings}, reforms: {"sembako.quota": 20e6}}, "2026-01-23");
    expect(law.programmes["pkh"]).toMatchObject({...settings, published: {quota: 10_000_000, budget: 28.7e12}});
    expect(law.programmes["sembako"]).toMatchObject({quota: 20e6, published: {quota: 18_300_000}});
  });

  it("refuses a day after the published quotas, unless the scenario sets its own", () => {
    expect(() => on("2027-01-01")).toThrow("pkh.quota has no value on 2027-01-01");
    const quota = {quota: null};
    const law = resolveLaw({day: "2027-01-01", programmes: {pkh: quota, sembako: quota, pip: quota}}, "2026-01-23");
    expect(law.programmes["pkh"]).toMatchObject({quota: null, published: {quota: null, budget: null}});
  });

  it("counts a change within the year by its months", () => {
    const reforms = {"pkh.bumil": [["2026-07-01", 3_300_000]]} as const;
    expect(resolveLaw({reforms}, "2026-01-23").pkh.amounts.bumil).toBe(3_150_000);
    expect(resolveLaw({reforms: {"pkh.bumil": 3_300_000}}, "2026-01-23").pkh.amounts.bumil).toBe(3_300_000);
  });

  it("refuses a negative amount and an unknown parameter by name", () => {
    expect(() => resolveLaw({reforms: {"pkh.sd": -1}}, "2026-01-23")).toThrow("pkh.sd is negative: -1");
    expect(() => resolveLaw({reforms: {"pkh.s": 1}}, "2026-01-23")).toThrow("pkh.s is no known parameter");
    expect(() => resolveLaw({switches: {"pkh.s": "1"}}, "2026-01-23")).toThrow("pkh.s is no known parameter");
  });

  it("refuses an impossible day and an unknown programme", () => {
    expect(() => on("2026-02-29")).toThrow("day is not an ISO day: 2026-02-29");
    expect(() => resolveLaw({programmes: {toString: {threshold: 40}}}, "2026-01-23")).toThrow(
      "programmes.toString is no known programme"
    );
  });

  it("is the same for the empty scenario written out", () => {
    expect(resolveLaw({reforms: {}, switches: {}, programmes: {}}, "2026-01-23")).toEqual(resolveLaw({}, "2026-01-23"));
  });
});
