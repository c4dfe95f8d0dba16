/** How a quota is filled: every claimant the same chance, or lowest bins first (design.md section 4). */
export type Fill = "merata" | "terendah-dulu";

/** Settings of one programme; what is absent is the law in force. */
export interface ProgrammeSettings {
  /** Cut point in per cent of ranked people; families below it are inside. */
  readonly threshold?: number;
  /** Units a year; null lifts the quota. */
  readonly quota?: number | null;
  readonly fill?: Fill;
  /** Rupiah a year; null is no ceiling. */
  readonly ceiling?: number | null;
  /** Share of eligible units that claim, 0 to 1. */
  readonly takeUp?: number;
  /** Share of target units excluded by checks the data cannot show, 0 to 1. */
  readonly excluded?: number;
  readonly realisation?: "pagu" | "indeks" | number;
}

/** One JSON document: the empty scenario is the law in force on the DTSEN version's date. */
export interface Scenario {
  readonly format?: 1;
  readonly name?: string;
  /** ISO day on which the law is read. */
  readonly day?: string;
  /** DTSEN version the scenario was made on. */
  readonly version?: string;
  /** Replacement values by parameter id: one value, or a dated history. */
  readonly reforms?: Readonly<Record<string, number | readonly (readonly [from: string, value: number])[]>>;
  /** Which reading of a disputed parameter is on, by parameter id. */
  readonly switches?: Readonly<Record<string, string>>;
  readonly programmes?: Readonly<Record<string, ProgrammeSettings>>;
  readonly notes?: string;
}
