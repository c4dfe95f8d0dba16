/** How a quota is filled: every claimant the same chance, or lowest bins first (design.md section 4). */
export type Fill = "merata" | "terendah-dulu";

/** Cut points that replace the nation's in some regions, by dotted code; a regency's goes before its province's. */
export interface RegionalThresholds {
  readonly provinces?: Readonly<Record<string, number>>;
  readonly regencies?: Readonly<Record<string, number>>;
}

/**
 * How a quota is divided: not at all; to regencies by their eligible units; by the units they are served under the law
 * in force; or by a table of places that names every regency, whose sum is then the quota. Places that a regency does
 * not fill go to no other.
 */
export type Allocation = "nasional" | "eligible" | "baseline" | Readonly<Record<string, number>>;

/**
 * What becomes of those who already receive (table B). They go before newcomers; those whom the rules no longer reach
 * all stay ("keep"), leave at once ("drop"), or leave in `phaseOut` equal quarterly stages from January.
 */
export type Recipients = "keep" | "drop" | {readonly phaseOut: number};

/** Settings of one programme; what is absent is the law in force. */
export interface ProgrammeSettings {
  /**
   * Cut point in per cent of ranked people; families below it are inside. With local ranking, the share of each
   * regency's own ranked people, which need not be a cut point.
   */
  readonly threshold?: number;
  readonly thresholds?: RegionalThresholds;
  /** "lokal": each regency's families in national bin order up to the threshold's share of its people. */
  readonly ranking?: "nasional" | "lokal";
  /** Components of PKH, or school levels of PIP, switched on or off. */
  readonly components?: Readonly<Record<string, boolean>>;
  /** Units a year; null lifts the quota. */
  readonly quota?: number | null;
  readonly allocation?: Allocation;
  readonly fill?: Fill;
  /** Rupiah a year; null is no ceiling. */
  readonly ceiling?: number | null;
  /** Share of eligible units that claim, 0 to 1. */
  readonly takeUp?: number;
  /** Share of target units excluded by checks the data cannot show, 0 to 1. */
  readonly excluded?: number;
  readonly realisation?: "pagu" | "indeks" | number;
  /** Cost of administration as a share of the amount, 0 to 1; reported beside the amount, never inside it. */
  readonly administration?: number;
  readonly recipients?: Recipients;
}

/** A programme that a planner adds by data alone: a flat amount for each family, or for each person. */
export interface AdditionalProgramme extends Omit<ProgrammeSettings, "components" | "recipients" | "realisation"> {
  readonly name: {readonly id: string; readonly en: string};
  readonly unit: "family" | "person";
  /** Rupiah a unit and month. */
  readonly monthly: number;
  /** Months paid in a year, from January. */
  readonly months: number;
  readonly threshold: number;
  /** Programmes whose families are left out; none of them may itself leave families out. */
  readonly notWith?: readonly string[];
  readonly realisation?: number;
}

/** What a ready-made scenario says of itself; sources are keys of sources.ts. */
export interface About {
  readonly title: {readonly id: string; readonly en: string};
  readonly note: {readonly id: string; readonly en: string};
  readonly sources: readonly string[];
}

/** One JSON document: the empty scenario is the law in force on the DTSEN version's date. */
export interface Scenario {
  readonly format?: 1;
  readonly name?: string;
  /** ISO day on which the law is read. */
  readonly day?: string;
  /** DTSEN version the scenario was made on, and the hash of that release's data (Manifest.dataHash). */
  readonly version?: string;
  readonly data?: string;
  /** Replacement values by parameter id: one value, or a dated history. */
  readonly reforms?: Readonly<Record<string, number | readonly (readonly [from: string, value: number])[]>>;
  /** Which reading of a disputed parameter is on, by parameter id. */
  readonly switches?: Readonly<Record<string, string>>;
  readonly programmes?: Readonly<Record<string, ProgrammeSettings>>;
  /** Programmes beside the shipped ones, by id, run after them in this order. */
  readonly additional?: Readonly<Record<string, AdditionalProgramme>>;
  readonly about?: About;
  readonly notes?: string;
}
