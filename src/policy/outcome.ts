/**
 * What a run of the programmes gives. Plain data: it crosses the worker boundary and prints as JSON.
 * Families, pupils and persons are weighted counts (fractional where a model share applies); rupiah are per year, in
 * doubles, never rounded here.
 */

export type ProgrammeId = "pkh" | "sembako" | "pip" | (string & {});

/** The measures of the chain: target → eligible → claiming → served → amount (design.md section 4). */
export const measures = ["target", "eligible", "claiming", "served", "persons", "amount", "fullCost"] as const;

/**
 * target: inside the threshold, with a component. eligible: target × (1 − excluded). claiming: eligible × take-up.
 * served: after quota and ceiling. persons: people living in served families (served pupils for a pupil programme).
 * amount: served × index × realisation, rupiah a year. fullCost: the same for every eligible unit, were all served.
 */
export type Measure = (typeof measures)[number];

/** One number for each measure. */
export type Totals = Readonly<Record<Measure, number>>;

/** For each measure, one number for each region, in the release's order of regencies. */
export type RegionTotals = Readonly<Record<Measure, Float64Array>>;

/**
 * What keeps a programme from serving more, and would have to move first: the quota or the ceiling where it is met; where
 * it is not, exclusion or take-up, if it would be without them or if they leave nobody to serve; else the threshold.
 */
export type Binding = "threshold" | "exclusion" | "takeUp" | "quota" | "ceiling";

export interface ProgrammeOutcome {
  readonly unit: "family" | "pupil" | "person";
  readonly nation: Totals;
  readonly regencies: RegionTotals;
  /** By bin of the lattice, nation: every unit (with a component where one is required), eligible, served, rupiah. */
  readonly bins: Readonly<Record<"units" | "eligible" | "served" | "amount", Float64Array>>;
  readonly binding: Binding;
  /** Where lowest-first filling ends, in per cent of ranked people; null when every claimant is served or even fill. */
  readonly exhaustedAt: number | null;
  /** Index amount a served unit and year, before realisation, rupiah. */
  readonly meanIndex: number;
  /** Share of the index paid. */
  readonly realisation: number;
  /** In force in this run: threshold in per cent, quota in units, ceiling in rupiah a year; null is no limit. */
  readonly threshold: number;
  readonly quota: number | null;
  readonly ceiling: number | null;
  /** Rupiah by quarter (TW I-IV), nation; stages.ts states the rule of each programme. They add up to the amount. */
  readonly stages?: readonly [number, number, number, number];
  /**
   * Units served in each quarter, nation, where recipients are phased out, who leave quarter by quarter; `served` is then
   * the mean of the four, and no quarter's passes the quota.
   */
  readonly servedByQuarter?: readonly [number, number, number, number];
  /** Cost of administration beside the amount, rupiah a year, nation. */
  readonly administration?: number;
  /** Present where actual recipients go first, so that their count (table B) and its noise are in whom it serves. */
  readonly countsRecipients?: true;
  /** Where the quota is allocated to regencies: how many have fewer places than claims, in the quarter with most. */
  readonly regenciesAtQuota?: number;
}

/** Families served by both of two family programmes. */
export interface Overlap {
  readonly programmes: readonly [string, string];
  readonly families: number;
  readonly familiesIfIndependent: number;
}

/** All programmes of one scenario, run together. */
export interface Outcome {
  readonly day: string;
  readonly programmes: Readonly<Record<string, ProgrammeOutcome>>;
  readonly package: {
    /** Families served by at least one family programme: nested (the published reading), and if independent. */
    readonly families: number;
    readonly familiesIfIndependent: number;
    readonly persons: number;
    readonly amount: number;
    /** Every pair of family programmes, nested and if independent. */
    readonly overlaps?: readonly Overlap[];
    readonly regencies: {readonly families: Float64Array; readonly amount: Float64Array};
  };
}
