/** Levels that accuracy is measured at. */
export const utilityLevels = ["nation", "regency", "district"] as const;

export type UtilityLevel = (typeof utilityLevels)[number];

/** Whose error it is: the published figure's, what the estimator adds on tables without noise, what protection adds. */
export const errorParts = ["total", "model", "mechanism"] as const;

export type ErrorPart = (typeof errorParts)[number];

/**
 * How far one figure lies from the truth over all regions of a level (and all keys): in units of the scenario (rupiah
 * in units of the mean benefit), and in per cent of regions that truly have any. `within` is the share of regions
 * inside the level's tolerance.
 */
export interface ErrorSpread {
  readonly within: number;
  readonly medianPercent: number;
  readonly p95Percent: number;
  readonly medianUnits: number;
  readonly p95Units: number;
}

/** One measure's errors, by part. */
export type PartedErrors = Readonly<Record<ErrorPart, ErrorSpread>>;

/** One scenario's errors: of its units, and of its rupiah where they are no multiple of the units. */
export interface ScenarioErrors {
  readonly id: string;
  readonly unit: "family" | "pupil";
  /** Too few families at any level below the province: reported apart, judged by no target. */
  readonly rare: boolean;
  /** True units of the nation, in thousands. */
  readonly thousandUnits: number;
  readonly levels: Readonly<
    Partial<Record<UtilityLevel, {readonly units: PartedErrors; readonly rupiah?: PartedErrors}>>
  >;
}

/** One way to protect, on the same lattice and with the same estimator: what is recognised, and what is off. */
export interface MechanismMeasure {
  readonly id: "gauss" | "cellKey2" | "cellKey5" | "suppress" | "none";
  /** Share of families recognised as present by one who knows all others, at one in a hundred wrongly named. */
  readonly recognised: number;
  /** Means over the scenarios judged, of the worse of units and rupiah; nation also the worst scenario. Per cent. */
  readonly nation: {readonly mean: number; readonly worst: number};
  readonly regency: {readonly median: number; readonly p95: number; readonly within: number};
  readonly district: {readonly median: number; readonly p95: number; readonly within: number};
}

/** One promise of accuracy and what was found; shares are of 1, the nation's errors in per cent. */
export interface UtilityTarget {
  readonly level: UtilityLevel;
  /** What is off by at most this many per cent or units is inside. */
  readonly percent: number;
  readonly families: number | null;
  readonly pupils: number | null;
  /** Nation: the largest error and its scenario. Else the mean share inside, the lowest share and its scenario. */
  readonly mean: number;
  readonly worst: {readonly scenario: string; readonly value: number};
  readonly required: {readonly mean: number; readonly worst: number};
  readonly pass: boolean;
}

/** What `npm run -s utility -- --record` keeps: errors only, no count of the registry but rounded totals. */
export interface UtilityReport {
  /** ISO day of the measurement. */
  readonly date: string;
  /** SHA-256 of the code that protects, as in the manifest. */
  readonly code: string;
  readonly version: string;
  readonly synthetic: boolean;
  /** One family in so many was read; 1 is every family. */
  readonly weight: number;
  readonly familiesThousands: number;
  /** Times noise was drawn. */
  readonly keys: number;
  readonly targets: readonly UtilityTarget[];
  readonly mechanisms: readonly MechanismMeasure[];
  readonly scenarios: readonly ScenarioErrors[];
  readonly pass: boolean;
}
