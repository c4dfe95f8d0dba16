import type {Allocation, Fill, Recipients, RegionalThresholds} from "./scenario.js";

/** A benefit component of PKH. Elderly is one component in law; whether from 60 or 70 is `elderlyAge`. */
export const pkhComponents = ["bumil", "aud", "sd", "smp", "sma", "disabilitas", "lansia"] as const;

export type PkhComponent = (typeof pkhComponents)[number];

/** Everything the rules need on one day, resolved from the parameters' histories, switches and reforms. */
export interface Law {
  readonly day: string;
  readonly pkh: {
    /** Rupiah a person and year. A component left out of the programme is absent, and no family qualifies by it. */
    readonly amounts: Readonly<Partial<Record<PkhComponent, number>>>;
    /** Most persons counted in a family; null is no cap. */
    readonly maxPersons: number | null;
    readonly maxEarlyChildhood: number | null;
    /** Most children (0-6 and pupils together). */
    readonly maxChildren: number | null;
    /** Who is counted when more qualify than the cap: largest amounts first, or the published priority list. */
    readonly order: "highest" | "priority";
    readonly elderlyAge: 60 | 70;
  };
  readonly sembako: {
    /** Rupiah a family in the calendar year of the day: the sum over its months. */
    readonly year: number;
    /** Shares of that year paid in each quarter. */
    readonly quarters: Quarters;
  };
  readonly pip: {
    /** Rupiah a pupil and year at SD, SMP, SMA: the mean of full and half rate by the half-rate share. */
    readonly rates: readonly [number, number, number];
    /** Which of the three levels are funded; absent is all. */
    readonly levels?: readonly [boolean, boolean, boolean];
    /** Funded kindergarten pupils for each child 0-6 (a model share), and their rate; absent where none are. */
    readonly tk?: {readonly share: number; readonly rate: number};
  };
  /** Settings by programme: the shipped ones, then the additional ones in the order in which they run. */
  readonly programmes: Readonly<Record<string, ProgrammeLaw>>;
  /** What the additional programmes pay, by id. */
  readonly additional?: Readonly<Record<string, AdditionalLaw>>;
}

/** Shares of a year in its quarters, January-March first; they add up to 1. */
export type Quarters = readonly [number, number, number, number];

/** A flat amount for each family or person. */
export interface AdditionalLaw {
  readonly unit: "family" | "person";
  /** Rupiah a unit and year. */
  readonly year: number;
  readonly quarters: Quarters;
  readonly notWith: readonly string[];
}

/** The settings of one programme in force. */
export interface ProgrammeLaw {
  /** Cut point in per cent of ranked people. */
  readonly threshold: number;
  /** Units a year; null is no quota. */
  readonly quota: number | null;
  readonly fill: Fill;
  /** Rupiah a year that may not be passed; null is no ceiling in force. */
  readonly ceiling: number | null;
  readonly takeUp: number;
  readonly excluded: number;
  /** "pagu": the published budget over the index cost of the published quota under the law; "indeks": 1; or a share. */
  readonly realisation: "pagu" | "indeks" | number;
  /** Published figures of the year, shown on the programme's card whatever the scenario; null where none is. */
  readonly published: {readonly quota: number | null; readonly budget: number | null};
  /** As in the scenario; what is absent is national and plain. */
  readonly thresholds?: RegionalThresholds;
  readonly ranking?: "lokal";
  readonly allocation?: Exclude<Allocation, "nasional">;
  readonly recipients?: Recipients;
  readonly administration?: number;
}
