/**
 * What the synthetic registry assumes where no figure was found. Every number here is a model choice, adjustable, and
 * shown with the calibration report; published figures are never here but in data/reference.
 */
export const assumptions = {
  /** Weight of a regency's own P1/P0 against its province's: regency P1 is a direct estimate with a high error. */
  ownGapWeight: 0.3,
  /** How much of the relative difference in adjusted expenditure within a province counts as nominal difference. */
  expenditureElasticity: 0.5,
  /** Where the upper tail of ln expenditure begins (standard normal position), and how fast it bends. */
  tailOnset: 0.25,
  tailPower: 1.5,
  /** Correlation, over people, between true ln expenditure relative to the poverty line and the score it is ranked by. */
  scoreCorrelation: 0.8,
  /** Share of families not yet ranked, at any welfare. */
  unrankedShare: 0.01,
  /** Family cards by number of members, 1 to 10, before tilting to the mean size of a place and welfare. */
  familySizes: [0.15, 0.21, 0.27, 0.23, 0.095, 0.031, 0.01, 0.003, 0.0008, 0.0002],
  /** Severe disability: share of people, and its growth with age. */
  severeDisabilityShare: 0.005,
  severeDisabilityGrowth: 0.035,
  /** Six-year-olds already in primary school in January. */
  sixInSchool: 0.45,
  /** Pull of welfare on schooling by age group 6, 7-12, 13-15, 16-18, 19-23, on the log-odds of staying in school. */
  schoolingPull: [0.2, 0.4, 0.8, 1.2, 2],
  /** Of those in school at an age: cumulative shares in SD, up to SMP, up to SMA; the rest in tertiary education. */
  schoolLevels: {
    6: [1, 1, 1],
    11: [1, 1, 1],
    12: [0.65, 1, 1],
    13: [0.1, 1, 1],
    14: [0.02, 0.99, 1],
    15: [0.01, 0.55, 1],
    16: [0, 0.08, 1],
    17: [0, 0.02, 0.99],
    18: [0, 0.01, 0.7],
    19: [0, 0, 0.18],
    20: [0, 0, 0.05],
    23: [0, 0, 0.01]
  },
  /** Madrasah share of pupils at SD, SMP, SMA level, and vocational share of the others at SMA level. */
  madrasah: [0.14, 0.24, 0.12],
  vocational: 0.5,
  /** Spread of the logistic targeting error in units of score (ln expenditure over the line): 0 is perfect targeting. */
  targetingSpread: {sembako: 0.45, pkh: 0.35, pip: 0.5},
  /** Share of PKH recipients without any component: inclusion errors. */
  pkhWithoutComponent: 0.03,
  /** Addition to the log-odds of PIP for pupils of families that receive Sembako. */
  pipForSembako: 1
} as const;
