import type {Unit} from "./units.js";

/** The largest value that a scenario may hold, and how a reader says it. */
export interface ScenarioLimit {
  readonly most: number;
  readonly id: string;
  readonly en: string;
}

/**
 * What a scenario may hold at most, in the boxes of the page as in a link, a file and the command line: far above
 * anything a budget or the population could mean, against a slip of a few zeros.
 */
export const scenarioLimits = {
  /** Rupiah a year of a programme. */
  ceiling: {most: 10_000e12, id: "10.000 triliun rupiah", en: "10,000 trillion rupiah"},
  /** Families, pupils or persons of a programme. */
  quota: {most: 300e6, id: "300 juta", en: "300 million"},
  /** Rupiah of one component or payment of the law. */
  amount: {most: 1e9, id: "1 miliar rupiah", en: "1 billion rupiah"},
  /** Rupiah a month of an additional programme. */
  monthly: {most: 1e8, id: "100 juta rupiah", en: "100 million rupiah"},
  /** Persons counted in a family; no family card holds more. */
  persons: {most: 30, id: "30 orang", en: "30 persons"},
  /** Quarters over which a programme can be phased out. */
  quarters: {most: 40, id: "40 triwulan", en: "40 quarters"}
} as const satisfies Readonly<Record<string, ScenarioLimit>>;

/** What a reform of a parameter may give at most, by its unit; units without one have no box. */
export const unitLimits: Readonly<Partial<Record<Unit, ScenarioLimit>>> = {
  share: {most: 1, id: "1", en: "1"},
  percentRanked: {most: 100, id: "100", en: "100"},
  idrYear: scenarioLimits.ceiling,
  families: scenarioLimits.quota,
  persons: scenarioLimits.quota,
  pupils: scenarioLimits.quota,
  idrFamilyMonth: scenarioLimits.amount,
  idrPersonMonth: scenarioLimits.amount,
  idrPersonYear: scenarioLimits.amount,
  idrPupilYear: scenarioLimits.amount,
  personsFamily: scenarioLimits.persons,
  childrenFamily: scenarioLimits.persons
};
