import {
  readDistricts,
  readDtsenVersions,
  readNationalFacts,
  readProgrammeFigures,
  readProvincePoverty,
  readRegencies,
  readRegencyPoverty
} from "../reference.js";

export interface RegencyFigures {
  readonly code: string;
  readonly province: string;
  readonly population: number;
  /** Share of people under the regency's poverty line, and their mean gap as a share of the line. */
  readonly p0: number;
  readonly p1: number;
  /** Rupiah a head and month. */
  readonly povertyLine: number;
  /** Comparable within a province only. */
  readonly adjustedExpenditure: number;
  readonly districts: readonly string[];
}

export interface ProvinceFigures {
  readonly code: string;
  readonly p0: number;
  readonly p1: number;
  /** Rupiah a head and month. */
  readonly meanExpenditure: number;
  /** School attendance of ages 7-12, 13-15, 16-18, 19-23, as shares. */
  readonly attendance: readonly [number, number, number, number];
}

/** The published figures that the synthetic registry is calibrated to or compared with; shares are of 1. */
export interface Figures {
  readonly version: string;
  readonly families: number;
  readonly persons: number;
  readonly regencies: readonly RegencyFigures[];
  readonly provinces: readonly ProvinceFigures[];
  readonly ageBands: readonly {readonly from: number; readonly share: number}[];
  /** Of total expenditure: the bottom 40, middle 40 and top 20 per cent of people. */
  readonly expenditureShares: readonly [number, number, number];
  readonly attendance: readonly [number, number, number, number];
  readonly poorShare: number;
  readonly pregnantShare: number;
  /** Families of PKH, of Sembako, of either; pupils of PIP. */
  readonly recipients: {
    readonly pkh: number;
    readonly sembako: number;
    readonly distinct: number;
    readonly pip: number;
  };
  readonly pipMean: number;
  /** Share of families in deciles 1-4. */
  readonly lowerFamilies: number;
  /** Keys of data/reference/sources.csv. */
  readonly sources: Readonly<Record<SourcedFigure, readonly string[]>>;
}

type SourcedFigure =
  | "version"
  | "population"
  | "p0"
  | "ages"
  | "pregnant"
  | "expenditureShares"
  | "poorShare"
  | "attendance"
  | "lowerFamilies"
  | "pkh"
  | "sembako"
  | "pip"
  | "distinct";

/** Version of DTSEN that the synthetic registry imitates. */
export const syntheticVersion = "2026-01-23";

/** Reads the figures from data/reference; throws when one is missing. */
export function readFigures(): Figures {
  const facts = readNationalFacts();
  const fact = (indicator: string, period: string) => {
    const row = facts.find((f) => f.indicator === indicator && f.period === period && f.geo === "Indonesia");
    if (!row) throw new Error(`national_facts.csv lacks ${indicator}, ${period}`);
    return row;
  };
  const share = (indicator: string, period: string) => fact(indicator, period).value / 100;
  const programmes = readProgrammeFigures();
  const programme = (name: string, measure = "recipients", basis = "RAPBN", year = 2026) => {
    const row = programmes.find(
      (f) => f.programme === name && f.year === year && f.measure === measure && f.basis === basis
    );
    if (!row) throw new Error(`programme_figures.csv lacks ${name} ${measure} ${year}, ${basis}`);
    return row;
  };
  const versions = readDtsenVersions();
  const size = (version: string) => {
    const row = versions.find((row) => row.version === version);
    if (!row?.families) throw new Error(`dtsen_versions.csv lacks ${version}`);
    return {families: row.families, persons: row.persons, sources: row.sourceKeys};
  };
  const version = size(syntheticVersion);
  const september = size("2025-09"); // the version that the BLT Kesra list of October 2025 was drawn from
  const [pkh, sembako, pip] = [programme("pkh"), programme("sembako"), programme("pip")];
  const distinct = programme("pkh+sembako", "recipients", "first quarter, distinct families of both programmes");
  const lower = programme("blt-kesra", "recipients", "Oct-Dec", 2025);
  const ages = facts.filter((f) => f.topic === "age structure" && f.indicator.startsWith("population aged"));
  const people = ages.reduce((sum, {value}) => sum + value, 0);
  return {
    version: syntheticVersion,
    families: version.families,
    persons: version.persons,
    regencies: readRegencyFigures(),
    provinces: readProvincePoverty().map((row) => ({
      code: row.code,
      p0: row.p0Mar2025 / 100,
      p1: row.p1Mar2025 / 100,
      meanExpenditure: row.meanExpPcMonth,
      attendance: [row.aps7To12 / 100, row.aps13To15 / 100, row.aps16To18 / 100, row.aps19To23 / 100]
    })),
    ageBands: ages.map(({indicator, value}) => ({from: Number(/\d+/.exec(indicator)![0]), share: value / people})),
    expenditureShares: [
      share("share of bottom 40% total", "Mar 2025"),
      share("share of middle 40% total", "Mar 2025"),
      share("share of top 20% total", "Mar 2025")
    ],
    attendance: [
      share("APS 7-12", "2025"),
      share("APS 13-15", "2025"),
      share("APS 16-18", "2025"),
      share("APS 19-23", "2025")
    ],
    poorShare: share("P0 total", "Mar 2025"),
    pregnantShare: share("pregnant at any time", "c.2025"),
    recipients: {pkh: pkh.value, sembako: sembako.value, distinct: distinct.value, pip: pip.value},
    pipMean: programme("pip", "budget").value / pip.value,
    lowerFamilies: lower.value / september.families,
    sources: {
      version: version.sources,
      population: ["dukcapil-2024s2"],
      p0: ["bps-p0-regency"],
      ages: ages[0]!.sourceKeys,
      pregnant: fact("pregnant at any time", "c.2025").sourceKeys,
      expenditureShares: fact("share of top 20% total", "Mar 2025").sourceKeys,
      poorShare: fact("P0 total", "Mar 2025").sourceKeys,
      attendance: fact("APS 16-18", "2025").sourceKeys,
      lowerFamilies: [...lower.sourceKeys, ...september.sources],
      pkh: pkh.sourceKeys,
      sembako: sembako.sourceKeys,
      pip: pip.sourceKeys,
      distinct: distinct.sourceKeys
    }
  };
}

function readRegencyFigures(): RegencyFigures[] {
  const poverty = new Map(readRegencyPoverty().map((row) => [row.code, row]));
  const districts = new Map<string, string[]>();
  for (const {code, regencyCode} of readDistricts()) {
    districts.set(regencyCode, [...(districts.get(regencyCode) ?? []), code]);
  }
  return readRegencies().map(({code, provinceCode, population}) => {
    const row = poverty.get(code);
    if (!row) throw new Error(`regency_poverty.csv lacks ${code}`);
    return {
      code,
      province: provinceCode,
      population,
      p0: row.p0Pct / 100,
      p1: row.p1Pct / 100,
      povertyLine: row.povertyLine,
      adjustedExpenditure: row.adjExpThousand,
      districts: districts.get(code) ?? []
    };
  });
}
