import type {MarginStatement} from "../lattice/margins.js";
import type {Cube} from "./cube.js";
import type {Outcome} from "./outcome.js";
import {nationChangeMargin, reachedMargin, unitsChangeMargin} from "./runMargins.js";
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
  /** 95% margins of the same, each that of a change between two outcomes; 0 where nothing changes. */
  readonly margins: StepMargins;
}

/** The 95% margins of a step's figures, under their names. */
export interface StepMargins {
  readonly served: Readonly<Record<string, number>>;
  readonly amount: Readonly<Record<string, number>>;
  readonly families: number;
  readonly total: number;
}

/**
 * Steps in the order in which they were taken, what those of each part add up to, and all: exactly the scenario against
 * the law.
 */
export interface Attribution {
  readonly steps: readonly AttributionStep[];
  readonly parts: readonly AttributionStep[];
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
export function attribute(
  cube: Cube,
  scenario: Scenario,
  margins: MarginStatement,
  order: readonly string[] = []
): Attribution {
  const steps = stepsOf(scenario, order);
  const start = lawInForce(scenario);
  const points = steps.map((step, at) => ({step, scenario: withSteps(scenario, start, steps.slice(0, at + 1))}));
  return attributePoints(cube, [{step: "", scenario: start}, ...points], [steps.length], margins);
}

/** Where a step leads: the scenario after it. The first point of a way is where it starts, and its step is "". */
export interface AttributionPoint {
  readonly step: string;
  readonly scenario: Scenario;
}

/**
 * What each point adds to the one before it, rounded as in attribute, and what each part does, which ends at a point of
 * `ends`. Throws RangeError as simulate does.
 */
export function attributePoints(
  cube: Cube,
  points: readonly AttributionPoint[],
  ends: readonly number[],
  margins: MarginStatement
): Attribution {
  const outcomes = points.map(({scenario}) => simulate(cube, scenario));
  const between = (step: string, from: number, to: number) => difference(step, outcomes[to]!, outcomes[from]!, margins);
  return {
    steps: points.slice(1).map(({step}, at) => between(step, at, at + 1)),
    parts: ends.map((end, at) => between("", ends[at - 1] ?? 0, end)),
    whole: between("", 0, outcomes.length - 1)
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

function difference(step: string, after: Outcome, before: Outcome, margins: MarginStatement): AttributionStep {
  const ids = [...new Set([...Object.keys(after.programmes), ...Object.keys(before.programmes)])];
  const of = (measure: "served" | "amount") =>
    Object.fromEntries(
      ids.map((id) => [
        id,
        Math.round(after.programmes[id]?.nation[measure] ?? 0) - Math.round(before.programmes[id]?.nation[measure] ?? 0)
      ])
    );
  const [served, amount] = [of("served"), of("amount")];
  const families = Math.round(after.package.families) - Math.round(before.package.families);
  const spread = (id: string) => [after.programmes[id], before.programmes[id], margins] as const;
  const ofUnits = (id: string) => (served[id] === 0 ? 0 : unitsChangeMargin(...spread(id), "nation"));
  const ofAmount = (id: string) => (served[id] === 0 && amount[id] === 0 ? 0 : nationChangeMargin(...spread(id)));
  const amounts = ids.map((id) => [id, ofAmount(id)] as const);
  return {
    step,
    served,
    amount,
    families,
    total: sum(Object.values(amount)),
    margins: {
      served: Object.fromEntries(ids.map((id) => [id, ofUnits(id)])),
      amount: Object.fromEntries(amounts),
      families: families === 0 ? 0 : reachedMargin(margins, "nation", after, before),
      total: sum(amounts.map(([, margin]) => margin))
    }
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
