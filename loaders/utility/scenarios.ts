import type {ProgrammeSettings, Scenario} from "../../src/policy/scenario.js";

/** What is measured of a scenario: what it serves, whom it reaches that receive nothing, or who receives today. */
export type FigureKind = "served" | "missed" | "received";

/** One question that accuracy is measured on. */
export interface UtilityScenario {
  readonly id: string;
  readonly programme: "pkh" | "sembako" | "pip";
  readonly kind: FigureKind;
  readonly scenario: Scenario;
  /** Received only: counted above this rank, among the ranked. */
  readonly above?: number;
  /** Rules that differ between regions: the nation is then the sum of its regencies. */
  readonly regional?: true;
  /** Reported apart, as too few families are in it. */
  readonly rare?: true;
}

/** Every place and the full index, so that neither a quota nor a budget pins the nation to a published figure. */
const unlimited: ProgrammeSettings = {quota: null, realisation: "indeks"};

/** The scenarios of the utility report. */
export const utilityScenarios: readonly UtilityScenario[] = [
  ...[10, 20, 40, 60].map((threshold) => served(`pkh-${threshold}`, "pkh", {...unlimited, threshold})),
  ...[20, 40].map((threshold) => served(`sembako-${threshold}`, "sembako", {...unlimited, threshold})),
  ...[20, 40, 60].map((threshold) => served(`pip-${threshold}`, "pip", {...unlimited, threshold})),
  served("pkh-school", "pkh", {...unlimited, threshold: 40, components: only("sd", "smp", "sma")}),
  served("pkh-early", "pkh", {...unlimited, threshold: 40, components: only("bumil", "aud")}),
  served("pkh-elderly", "pkh", {...unlimited, threshold: 40, components: only("lansia")}),
  {
    ...served(
      "pkh-raised",
      "pkh",
      {...unlimited, threshold: 40},
      {
        reforms: {"pkh.sd": 1_500_000, "pkh.smp": 2_000_000, "pkh.sma": 3_000_000, "pkh.maxPersons": 6},
        switches: {"pkh.maxChildren": "tanpa"}
      }
    )
  },
  served("pkh-law", "pkh", {}),
  served("pkh-lowest", "pkh", {threshold: 40, fill: "terendah-dulu", realisation: "indeks"}),
  {...served("pkh-local", "pkh", {...unlimited, threshold: 40, ranking: "lokal"}), regional: true},
  {...served("pkh-missed", "pkh", {...unlimited, threshold: 40}), kind: "missed"},
  received("received-pkh", "pkh"),
  received("received-sembako", "sembako"),
  received("received-pip", "pip"),
  {...received("received-above", "pkh"), above: 50, rare: true}
];

function served(
  id: string,
  programme: UtilityScenario["programme"],
  settings: ProgrammeSettings,
  rest: Scenario = {}
): UtilityScenario {
  return {id, programme, kind: "served", scenario: {...rest, programmes: {[programme]: settings}}};
}

function received(id: string, programme: UtilityScenario["programme"]): UtilityScenario {
  return {id, programme, kind: "received", scenario: {}};
}

function only(...components: readonly string[]): Record<string, boolean> {
  const all = ["bumil", "aud", "sd", "smp", "sma", "disabilitas", "lansia"];
  return Object.fromEntries(all.map((component) => [component, components.includes(component)]));
}
