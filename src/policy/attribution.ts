import type {Cube} from "./cube.js";
import type {Outcome} from "./outcome.js";
import type {ProgrammeSettings, Scenario} from "./scenario.js";
import {lawInForce, simulate} from "./simulate.js";

/** What one step of a scenario adds to the steps before it: whole units and whole rupiah a year, nation. */
export interface AttributionStep {
  /** Field of the scenario, e.g. "reforms.pkh.sd", "programmes.pkh.threshold", "additional.blt-desa". */
  readonly step: string;
  readonly served: Readonly<Record<string, number>>;
  readonly amount: Readonly<Record<string, number>>;
  /** All programmes together: families of the package and rupiah. */
  readonly families: number;
  readonly total: number;
}

/** Steps in the order in which they were taken, and what they add up to: exactly the scenario against the law. */
export interface Attribution {
  readonly steps: readonly AttributionStep[];
  readonly whole: AttributionStep;
}

/** The order of a programme's settings: whom it is for, then how many, then how much. */
const settingOrder = [
  "components",
  "ranking",
  "threshold",
  "thresholds",
  "excluded",
  "takeUp",
  "quota",
  "allocation",
  "fill",
  "recipients",
  "ceiling",
  "realisation",
  "administration"
] as const satisfies readonly (keyof ProgrammeSettings)[];

/**
 * The steps of a scenario in the stated order: switches and reforms as written in the document, then the settings of
 * PKH, Sembako, PIP in the order above, then the additional programmes as written. `order` puts the steps it names
 * first. What a step adds depends on this order, as steps interact.
 */
export function stepsOf(scenario: Scenario, order: readonly string[] = []): string[] {
  const {switches = {}, reforms = {}, programmes = {}, additional = {}} = scenario;
  const steps = [
    ...Object.keys(switches).map((id) => `switches.${id}`),
    ...Object.keys(reforms).map((id) => `reforms.${id}`),
    ...["pkh", "sembako", "pip"].flatMap((id) =>
      settingOrder.filter((name) => programmes[id]?.[name] !== undefined).map((name) => `programmes.${id}.${name}`)
    ),
    ...Object.keys(additional).map((id) => `additional.${id}`)
  ];
  const strange = order.find((step) => !steps.includes(step));
  if (strange !== undefined) throw new RangeError(`order names no step of the scenario: ${strange}`);
  return [...order, ...steps.filter((step) => !order.includes(step))];
}

/**
 * Takes a scenario's steps one after the other, from the law in force on its day, and says what each adds. Cumulated
 * results are rounded to whole units and rupiah before they are subtracted, so the steps add up exactly. Throws
 * RangeError as simulate does, and when `order` names no step of the scenario.
 */
export function attribute(cube: Cube, scenario: Scenario, order: readonly string[] = []): Attribution {
  const steps = stepsOf(scenario, order);
  const start = lawInForce(scenario);
  return attributePoints(cube, [
    {step: "", scenario: start},
    ...steps.map((step, at) => ({step, scenario: withSteps(scenario, start, steps.slice(0, at + 1))}))
  ]);
}

/** Where a step leads: the scenario after it. The first point of a way is where it starts, and its step is "". */
export interface AttributionPoint {
  readonly step: string;
  readonly scenario: Scenario;
}

/** What each point adds to the one before it, rounded as in attribute. Throws RangeError as simulate does. */
export function attributePoints(cube: Cube, points: readonly AttributionPoint[]): Attribution {
  const outcomes = points.map(({scenario}) => simulate(cube, scenario));
  return {
    steps: points.slice(1).map(({step}, at) => difference(step, outcomes[at + 1]!, outcomes[at]!)),
    whole: difference("", outcomes.at(-1)!, outcomes[0]!)
  };
}

/** The scenario reduced to some of its steps, from `start`, the law in force on its day. */
export function withSteps(scenario: Scenario, start: Scenario, steps: readonly string[]): Scenario {
  const keep = <Value>(of: Readonly<Record<string, Value>> = {}, path: string) =>
    Object.fromEntries(Object.entries(of).filter(([key]) => steps.includes(`${path}.${key}`)));
  const programmes = Object.entries(scenario.programmes ?? {}).map(
    ([id, set]) =>
      [id, keep(set as Readonly<Record<string, unknown>>, `programmes.${id}`) as ProgrammeSettings] as const
  );
  return {
    ...start,
    switches: keep(scenario.switches, "switches"),
    reforms: keep(scenario.reforms, "reforms"),
    programmes: Object.fromEntries(programmes),
    additional: keep(scenario.additional, "additional")
  };
}

function difference(step: string, after: Outcome, before: Outcome): AttributionStep {
  const ids = [...new Set([...Object.keys(after.programmes), ...Object.keys(before.programmes)])];
  const of = (measure: "served" | "amount") =>
    Object.fromEntries(
      ids.map((id) => [
        id,
        Math.round(after.programmes[id]?.nation[measure] ?? 0) - Math.round(before.programmes[id]?.nation[measure] ?? 0)
      ])
    );
  const amount = of("amount");
  return {
    step,
    served: of("served"),
    amount,
    families: Math.round(after.package.families) - Math.round(before.package.families),
    total: Object.values(amount).reduce((sum, rupiah) => sum + rupiah, 0)
  };
}
