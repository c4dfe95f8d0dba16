import {mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {fsum} from "d3";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import * as reference from "../../loaders/reference.js";

const provinces = reference.readProvinces();
const regencies = reference.readRegencies();
const districts = reference.readDistricts();
const regencyPoverty = reference.readRegencyPoverty();
const provincePoverty = reference.readProvincePoverty();
const sources = new Set(reference.readSources().map(({key}) => key));

describe("regions", () => {
  it("are 38 provinces, 514 regencies and 7,285 districts, in order of code", () => {
    for (const [rows, count] of [
      [provinces, 38],
      [regencies, 514],
      [districts, 7285]
    ] as const) {
      const codes = rows.map(({code}) => code);
      expect(codes).toHaveLength(count);
      expect(codes).toEqual([...codes].sort());
    }
  });

  it("nest: a code begins with the code of the region that holds it, and that region exists", () => {
    const provinceCodes = new Set(provinces.map(({code}) => code));
    const regencyCodes = new Set(regencies.map(({code}) => code));
    for (const {code, provinceCode} of regencies) {
      expect(code.slice(0, 2)).toBe(provinceCode);
      expect(provinceCodes).toContain(provinceCode);
    }
    for (const {code, regencyCode} of districts) {
      expect(code.slice(0, 5)).toBe(regencyCode);
      expect(regencyCodes).toContain(regencyCode);
    }
    expect(new Set(districts.map(({regencyCode}) => regencyCode)).size).toBe(514);
  });

  it("hold Dukcapil's 284,973,643 people, the provinces' sums included", () => {
    expect(fsum(regencies, ({population}) => population)).toBe(284_973_643);
    for (const {code, population, areaKm2} of provinces) {
      const inside = regencies.filter(({provinceCode}) => provinceCode === code);
      expect(fsum(inside, (regency) => regency.population)).toBe(population);
      expect(fsum(inside, (regency) => regency.areaKm2)).toBeCloseTo(areaKm2, 2);
    }
  });

  it("hold 416 kabupaten and 98 kota on about 1.89 million km²", () => {
    expect(regencies.filter(({type}) => type === "kota")).toHaveLength(98);
    expect(fsum(regencies, ({areaKm2}) => areaKm2)).toBeCloseTo(1_890_180, -1);
  });

  it("keep Kemendagri and BPS codes apart: the same digits name other regencies in 169 cases", () => {
    const byBps = new Map(regencies.map(({bpsCode, code}) => [bpsCode, code]));
    expect(byBps.size).toBe(514);
    const misleading = regencies.filter(({code}) => {
      const other = byBps.get(code.replace(".", ""));
      return other !== undefined && other !== code;
    });
    expect(misleading).toHaveLength(169);
    expect(byBps.get("9101")).toBe("92.03");
    expect(provinces.find(({code}) => code === "91")).toMatchObject({name: "Papua", bpsCode: "94"});
  });
});

describe("poverty figures", () => {
  it("cover every regency and province once", () => {
    expect(regencyPoverty.map(({code}) => code)).toEqual(regencies.map(({code}) => code));
    expect(provincePoverty.map(({code}) => code)).toEqual(provinces.map(({code}) => code));
  });

  it("add up to BPS's 23.85 million poor", () => {
    expect(fsum(regencyPoverty, ({poorThousand}) => poorThousand)).toBeCloseTo(23_854.91, 2);
    expect(Math.abs(fsum(provincePoverty, ({poorThousandMar2025}) => poorThousandMar2025) - 23_854.56)).toBeLessThan(
      0.5
    );
  });

  it("imply the published national P0 of 8.47%", () => {
    const poor = fsum(regencyPoverty, ({poorThousand}) => poorThousand);
    const people = fsum(regencyPoverty, ({poorThousand, p0Pct}) => (poorThousand / p0Pct) * 100);
    expect((100 * poor) / people).toBeCloseTo(8.47, 2);
  });

  it("rebuild each province's published number of poor within 0.2 thousand", () => {
    for (const {code, poorThousandMar2025} of provincePoverty) {
      const inside = regencyPoverty.filter((regency) => regency.code.startsWith(`${code}.`));
      expect(Math.abs(fsum(inside, ({poorThousand}) => poorThousand) - poorThousandMar2025)).toBeLessThan(0.2);
    }
  });

  it("order the indices: P2 is at most P1, which is at most P0", () => {
    for (const {p0Pct, p1Pct, p2Pct} of regencyPoverty) {
      expect(p2Pct).toBeLessThanOrEqual(p1Pct);
      expect(p1Pct).toBeLessThanOrEqual(p0Pct);
    }
  });

  it("leave empty what was not found: Gini of five provinces, the rural line of DKI Jakarta", () => {
    const without = (missing: (row: reference.ProvincePovertyRow) => boolean) =>
      provincePoverty.filter(missing).map(({code}) => code);
    expect(without(({giniMar2025}) => giniMar2025 === null)).toEqual(["91", "93", "94", "95", "96"]);
    expect(without(({povertyLineRuralMar2025}) => povertyLineRuralMar2025 === null)).toEqual(["31"]);
  });
});

describe("national figures", () => {
  it("have five-year age groups that add up to the published population", () => {
    const facts = reference.readNationalFacts();
    const ages = facts.filter(({indicator}) => indicator.startsWith("population aged "));
    const total = facts.find(({indicator}) => indicator === "population total")?.value;
    expect(ages).toHaveLength(16);
    expect(total).toBe(284.44);
    expect(Math.abs(fsum(ages, ({value}) => value) - 284.44)).toBeLessThan(16 * 0.005);
  });

  it("have the 2026 draft budget's quotas and ceilings of the three programmes", () => {
    const figures = reference.readProgrammeFigures();
    const value = (programme: string, measure: string) =>
      figures.find((f) => f.programme === programme && f.year === 2026 && f.measure === measure && f.basis === "RAPBN")
        ?.value;
    expect([value("pkh", "recipients"), value("pkh", "budget")]).toEqual([10e6, 28.7e12]);
    expect([value("sembako", "recipients"), value("sembako", "budget")]).toEqual([18.3e6, 43.8e12]);
    expect([value("pip", "recipients"), value("pip", "budget")]).toEqual([21.1e6, 15.5e12]);
  });

  it("have the sizes of the DTSEN version of 23 January 2026", () => {
    expect(reference.readDtsenVersions().at(-1)).toMatchObject({
      version: "2026-01-23",
      persons: 289_060_513,
      families: 95_006_179
    });
  });

  it("name only sources that are listed, and call memory what has no source", () => {
    const keyed = [
      reference.readNationalFacts(),
      reference.readProgrammeFigures(),
      reference.readDtsenVersions(),
      reference.readTargetingErrors()
    ].flat();
    expect(keyed.flatMap(({sourceKeys}) => sourceKeys).filter((key) => !sources.has(key))).toEqual([]);
    for (const {status, sourceKeys} of reference.readProgrammeFigures()) {
      expect(status === "memory").toBe(sourceKeys.includes("memory"));
    }
  });

  it("are described in README.md by sources that are listed", () => {
    const readme = readFileSync("data/reference/README.md", "utf8");
    const cells = [...readme.matchAll(/^\|(?:[^|]*\|){2,3} ([^|]*) \|$/gm)].map(([, cell]) => cell ?? "");
    const keys = cells.flatMap((cell) => cell.match(/[a-z0-9]+(-[a-z0-9]+)+/g) ?? []);
    expect(keys.length).toBeGreaterThan(20);
    expect(keys.filter((key) => !sources.has(key))).toEqual([]);
  });
});

describe("a malformed table", () => {
  let folder: string;
  beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), "desil-reference-"))));
  afterAll(() => rmSync(folder, {recursive: true}));

  const header = "code,regency_code,name,lat,lon,area_km2";
  function reading(...lines: readonly string[]): () => unknown {
    const file = join(folder, "districts.csv");
    writeFileSync(file, [header, ...lines].join("\n"));
    return () => reference.readDistricts(file);
  }

  it("is refused with file, column, row and value", () => {
    expect(
      reading("11.01.01,11.01,A,2.9,97.4,82", "11.01.02,11.01,B,2.9,97.4,-1", "11.01.03,11.01,C,2.9,97.4,x")
    ).toThrow(/districts\.csv, column area_km2: 2 of 3 rows are invalid, first row 2 .*"-1"$/);
  });

  it("is refused where a code has no dots, as it may be a BPS code", () => {
    expect(reading("1101010,11.01,A,2.9,97.4,82")).toThrow(
      /column code: 1 of 1 rows are invalid, first row 1 .*"1101010"/
    );
  });

  it("is refused where a code repeats", () => {
    expect(reading("11.01.01,11.01,A,2.9,97.4,82", "11.01.01,11.01,B,2.9,97.4,82")).toThrow(
      /column code: row 2 repeats row 1: "11.01.01"/
    );
  });

  it("is refused where a row is cut short, a column is missing or no row is left", () => {
    expect(reading("11.01.01,11.01,A,2.9,97.4")).toThrow(/row 1 has 5 values instead of 6: 11.01.01,11.01,A/);
    expect(reading()).toThrow(/has no rows/);
    const file = join(folder, "districts.csv");
    writeFileSync(file, "kode,regency_code,name,lat,lon,area_km2\n11.01.01,11.01,A,2.9,97.4,82");
    expect(() => reference.readDistricts(file)).toThrow(/has no column code, only kode, regency_code/);
  });
});
